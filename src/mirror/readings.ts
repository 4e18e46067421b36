/** One leg under every reading side by side: each report as it stands, and each way to make one value of both. */
import type { Evidence } from "../core/index.js";
import { fobAtMargin, fobAtRate } from "./cif.js";
import type { LegSides } from "./legs.js";
import { FIXED_CIF } from "./reliability/fixed.js";
import { exporterShare, reconcile, type Weights } from "./reliability/method.js";

export interface MirrorReading {
  /**
   * `exporter-fob`, `importer-cif`, `importer-fob@1.06`, `importer-fob@oecd`, `max108`, a method of reconciliation, or
   * `third-party`: what another than the two sides has made of their reports.
   */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** The exporter’s share in the value, for methods that weigh. */
  readonly exporterShare?: number;
  readonly computation?: string;
  readonly inputs: readonly Evidence[];
}

/** A margin on record, as a share of the CIF value. */
export interface Margin {
  readonly share: number;
  readonly evidence: Evidence;
}

const amount = (value: number): string =>
  value >= 1e9
    ? `${Number((value / 1e9).toPrecision(4))} bn`
    : value >= 1e6
      ? `${Number((value / 1e6).toPrecision(4))} m`
      : String(value);

function ofImporter(sides: LegSides, margin: Margin | undefined): MirrorReading[] {
  const m = sides.imported;
  if (m === undefined) return [];
  const { unit } = m;
  const fixed: MirrorReading[] = [
    { id: "importer-cif", value: m.value, unit, inputs: m.evidence },
    {
      id: `importer-fob@${FIXED_CIF}`,
      value: fobAtRate(m.value, FIXED_CIF),
      unit,
      computation: `${amount(m.value)} / ${FIXED_CIF}`,
      inputs: m.evidence,
    },
  ];
  if (margin === undefined) return fixed;
  const computation = `${amount(m.value)} × (1 − ${Number(margin.share.toFixed(4))})`;
  const value = fobAtMargin(m.value, margin.share);
  return [...fixed, { id: "importer-fob@oecd", value, unit, computation, inputs: [...m.evidence, margin.evidence] }];
}

function reconciled(sides: LegSides, w: Weights): MirrorReading[] {
  const { exporter, importer, exported: x, imported: m } = sides;
  const value = reconcile(w, exporter, importer, x?.value, m?.value);
  if (value === undefined) return [];
  const share = exporterShare(w.exporters.get(exporter) ?? w.unknown, w.importers.get(importer) ?? w.unknown);
  const weighs = w.combine === "mean" || w.combine === "log-mean";
  return [
    {
      id: w.method,
      value,
      unit: (x ?? m)?.unit ?? "USD",
      ...(weighs && x !== undefined && m !== undefined ? { exporterShare: share } : {}),
      inputs: [...(x?.evidence ?? []), ...(m?.evidence ?? [])],
    },
  ];
}

/** `weights`: what was worked out from all totals of the year; none where there is no matrix to work it out from. */
export function readingsOf(sides: LegSides, margin: Margin | undefined, weights: readonly Weights[]): MirrorReading[] {
  const { exported: x, imported: m } = sides;
  const reported: MirrorReading[] =
    x === undefined ? [] : [{ id: "exporter-fob", value: x.value, unit: x.unit, inputs: x.evidence }];
  const larger: MirrorReading[] =
    x === undefined || m === undefined
      ? []
      : [
          {
            id: "max108",
            value: Math.max(x.value, m.value / 1.08),
            unit: x.unit,
            computation: `max(${amount(x.value)}, ${amount(m.value)} / 1.08)`,
            inputs: [...x.evidence, ...m.evidence],
          },
        ];
  const others = sides.thirdParty.flatMap(({ value, ...e }): MirrorReading[] =>
    value === null ? [] : [{ id: "third-party", value, unit: e.unit, inputs: [{ ...e, value }] }],
  );
  return [
    ...reported,
    ...ofImporter(sides, margin),
    ...larger,
    ...weights.flatMap((w) => reconciled(sides, w)),
    ...others,
  ];
}

/** Both legs of a year together, by whose figures are taken: of each place, of both exporters, of both importers. */
export function turnovers(there: LegSides, back: LegSides): MirrorReading[] {
  const sum = (id: string, a: LegSides["exported"], b: LegSides["exported"]): MirrorReading[] =>
    a === undefined || b === undefined
      ? []
      : [
          {
            id,
            value: a.value + b.value,
            unit: a.unit,
            computation: `${amount(a.value)} + ${amount(b.value)}`,
            inputs: [...a.evidence, ...b.evidence],
          },
        ];
  return [
    ...sum(`own-side:${there.exporter}`, there.exported, back.imported),
    ...sum(`own-side:${back.exporter}`, back.exported, there.imported),
    ...sum("exporters-sum", there.exported, back.exported),
    ...sum("importers-sum", there.imported, back.imported),
  ];
}
