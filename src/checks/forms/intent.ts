import {
  type Figure,
  type Project,
  type Reading,
  type RecordedEvent,
  type Statement,
  spanOf,
} from "../../core/index.js";
import { observationsOf } from "../../measures/index.js";
import { readingOf, recordedReading } from "../reading.js";
import { nothing, type Outcome, type Run } from "../run.js";

const MOST = 5;

/** What a strand is about: the recorded things that show what came of a commitment. */
const STRANDS: Readonly<Record<string, { readonly events: readonly string[]; readonly measures: readonly string[] }>> =
  {
    trade: { events: [], measures: ["trade.turnover"] },
    projects: { events: ["opening"], measures: ["projects.count", "projects.value", "investment.cumulative"] },
    politics: { events: ["meeting", "visit", "partnership"], measures: [] },
    multilateral: { events: ["meeting", "agreement"], measures: [] },
    culture: { events: ["programme", "opening"], measures: ["programmes.count", "institutes.count", "students.count"] },
    security: { events: ["agreement"], measures: [] },
  };

const startOf = (period: string | undefined): string => spanOf(period ?? "")?.from ?? spanOf(period ?? "")?.to ?? "";

const latestFirst = <T>(rows: readonly T[], period: (row: T) => string | undefined): T[] =>
  [...rows].sort((a, b) => (startOf(period(a)) < startOf(period(b)) ? 1 : -1));

function projectReading(p: Project): Reading {
  const period = p.committed ?? p.started ?? p.completed ?? "";
  const reading = recordedReading({ ...p, period }, null, `${p.title} (${p.status})`, { which: p.id });
  return { ...reading, value: p.amount ?? null, unit: p.unit ?? null, period: period === "" ? null : period };
}

/** Events, figures and projects that bear on a vague statement, the latest first. They decide nothing. */
export async function evidenceFor(
  s: Statement,
  run: Run,
  wanted: { readonly events: readonly string[]; readonly measures: readonly string[]; readonly projects?: boolean },
): Promise<Reading[]> {
  if (s.subject === undefined || s.counterpart === undefined) return [];
  const { book, date } = run;
  const isPast = (period: string | undefined) => date === undefined || startOf(period) <= date;
  const eventReading = (e: RecordedEvent) => recordedReading(e, null, e.title, { which: e.period });
  const events = (await book.events(s.subject, s.counterpart)).filter(
    (e) => wanted.events.includes(e.type) && isPast(e.period),
  );
  const isLevel = (f: Figure) => f.form === "level" && wanted.measures.includes(f.measure) && isPast(f.period);
  const figures = observationsOf((await book.figures(s.subject, s.counterpart)).filter(isLevel), book);
  const projects = wanted.projects === true ? await book.projects(s.subject, s.counterpart) : [];
  const sound = figures.filter((o) => o.evidence.length > 0);
  return [
    ...latestFirst(events, (e) => e.period)
      .slice(0, MOST)
      .map(eventReading),
    ...latestFirst(sound, (o) => o.period)
      .slice(0, MOST)
      .map((o) => readingOf(o, { holds: null }, { "as-of": o.period })),
    ...latestFirst(projects, (p) => p.committed ?? p.started)
      .slice(0, MOST)
      .map(projectReading),
  ].slice(0, MOST + 2);
}

/** A commitment with nothing to measure: no claim, but the record shows what there is. */
export async function checkIntent(s: Statement, run: Run): Promise<Outcome> {
  const wanted = STRANDS[s.strand ?? ""];
  if (wanted === undefined) return nothing("vague");
  const readings = await evidenceFor(s, run, { ...wanted, projects: s.strand === "projects" });
  return { readings, reason: "vague" };
}

/** A level without an amount ("several projects"): the evidence for its measure. */
export async function checkVagueLevel(s: Statement, run: Run): Promise<Outcome> {
  if (s.measure === undefined) return nothing("missing-slot", "measure");
  const isProjects = s.measure.startsWith("projects.");
  const family = isProjects ? ["projects.count", "projects.value"] : [s.measure];
  const events = s.measure === "programmes.count" ? ["programme"] : s.measure === "institutes.count" ? ["opening"] : [];
  return { readings: await evidenceFor(s, run, { events, measures: family, projects: isProjects }), reason: "vague" };
}
