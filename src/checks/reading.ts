import type { Basis, Evidence, Period, Provenance, Reading } from "../core/index.js";
import { basisId, type Observation } from "../measures/index.js";
import { type Claim, deviationOf, judge } from "./claim.js";

export type Dimensions = Readonly<Record<string, string>>;

/** `own-statistics:CHN/scope:blocs`: the basis, then the dimensions in alphabetical order. */
export function readingId(basis: Basis, dimensions: Dimensions): string {
  const parts = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  return [basisId(basis), ...parts.map(([name, value]) => `${name}:${value}`)].join("/");
}

const NO_EVIDENCE: Evidence = { value: null, unit: "", period: null, source: "", locator: "", authority: "" };

/** A reading of an observation. What it decides is given by the caller, or found by comparing it with the claim. */
export function readingOf(
  o: Observation,
  decided: { readonly holds: boolean | null; readonly close?: boolean; readonly deviation?: number | null },
  more: Dimensions = {},
  note?: string,
): Reading {
  const dimensions = { ...o.dimensions, ...more };
  const lead = o.evidence[0] ?? o.echoes[0] ?? NO_EVIDENCE;
  const inputs = o.computation === undefined ? o.evidence.slice(1) : o.evidence;
  return {
    id: readingId(o.basis, dimensions),
    key: { basis: o.basis, dimensions },
    value: o.value,
    unit: o.unit,
    period: o.period,
    holds: decided.holds,
    deviation: decided.deviation ?? null,
    source: lead.source,
    locator: lead.locator,
    authority: lead.authority,
    ...(o.computation === undefined ? {} : { computation: o.computation }),
    ...(inputs.length === 0 ? {} : { inputs }),
    ...(decided.close === true ? { close: true } : {}),
    ...(note === undefined ? (o.bound ? { note: "bound" } : {}) : { note }),
  };
}

/** The observation compared with what was said, followed by its echoes, which decide nothing. */
export function compared(o: Observation, claim: Claim, more: Dimensions = {}): Reading[] {
  const deviation = deviationOf(claim, o.value);
  const echoes = o.echoes.slice(0, 2).map((echo): Reading => {
    const value = echo.value ?? o.value;
    const shown = { ...o, value, evidence: [echo], echoes: [], bound: false, dimensions: { echo: echo.source } };
    return { ...readingOf(shown, { holds: null, deviation: deviationOf(claim, value) }, more), echo: true };
  });
  if (o.evidence.length === 0) return echoes;
  const judged = judge(claim, o);
  const note = judged.holds === null ? "coarse" : undefined;
  return [readingOf(o, { ...judged, deviation }, more, note), ...echoes];
}

/** A reading of a row that is no number: an event, a membership, a pledge on record. */
export function recordedReading(
  row: Provenance & { readonly period: Period },
  holds: boolean | null,
  note: string,
  dimensions: Dimensions = {},
): Reading {
  const basis = { kind: "recorded" } as const;
  return {
    id: readingId(basis, dimensions),
    key: { basis, dimensions },
    value: null,
    unit: null,
    period: row.period,
    holds,
    deviation: null,
    source: row.source,
    locator: row.locator,
    authority: row.authority,
    note,
  };
}

/** Readings with different ids: a second one of the same id gets a number. */
export function distinct(readings: readonly Reading[]): Reading[] {
  const seen = new Map<string, number>();
  return readings.map((r) => {
    const n = (seen.get(r.id) ?? 0) + 1;
    seen.set(r.id, n);
    return n === 1 ? r : { ...r, id: `${r.id}#${n}` };
  });
}
