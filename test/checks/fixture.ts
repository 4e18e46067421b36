import { digitsOf, type Figure, type MeasureId, type Statement } from "../../src/core/index.js";
import { memoryStore, type RecordTables } from "../../src/store/index.js";

/** A small record, typed by hand: the levels are near the published ones, the sources are named after who counts. */
const at = (authority: string, source: string) => ({ authority, source, locator: "row" });

export function figure(
  measure: MeasureId,
  between: string,
  period: string,
  value: number,
  more: Partial<Figure> = {},
): Figure {
  const [subject = "", counterpart] = between.split(">");
  const reporter = more.reporter ?? (more.authority === undefined ? subject : undefined);
  const row = {
    form: "level",
    unit: "USD",
    comparator: "eq",
    digits: Math.max(2, digitsOf(value)),
    ...at(reporter === undefined ? "somebody" : `statistics of ${reporter}`, `src-${reporter ?? "other"}`),
    ...more,
  } as const;
  return {
    id: `${measure} ${between} ${period} ${row.form} ${row.source}`,
    measure,
    subject,
    ...(counterpart === undefined ? {} : { counterpart }),
    ...(reporter === undefined ? {} : { reporter }),
    period,
    value,
    ...row,
  };
}

const bn = (x: number) => Math.round(x * 1e9);
const T = "trade.turnover" as const;

const figures: readonly Figure[] = [
  // China's side.
  ...Object.entries({ 2018: 19.88, 2019: 22.0, 2020: 21.5, 2021: 25.25, 2022: 31.2, 2024: 43.82 }).map(([year, v]) =>
    figure(T, "CHN>KAZ", year, bn(v), { digits: 4 }),
  ),
  figure(T, "CHN>KAZ", "2023", bn(41), { digits: 3 }),
  figure(T, "CHN>KAZ", "2023-01/2023-09", bn(30.4), { digits: 3 }),
  figure("trade.exports", "CHN>KAZ", "2023", bn(24.7), { digits: 3 }),
  figure("trade.imports", "CHN>KAZ", "2023", bn(16.3), { digits: 3 }),
  figure(T, "CHN>KAZ", "2022", 23.6, { form: "change", unit: "percent", direction: "up" }),
  // Kazakhstan's side.
  ...Object.entries({ 2018: 11.7, 2019: 14.4, 2020: 15.4, 2021: 18.2, 2022: 24.2, 2023: 31.4, 2024: 30.1 }).map(
    ([year, v]) => figure(T, "KAZ>CHN", year, bn(v), { digits: 3 }),
  ),
  figure(T, "KAZ>CHN", "2022", bn(24.1), { digits: 3, source: "src-early" }),
  figure("trade.exports", "KAZ>CHN", "2023", bn(14.7), { digits: 3 }),
  figure("trade.exports", "KAZ>CHN", "2020", bn(9.0), { digits: 2 }),
  figure("trade.imports", "KAZ>CHN", "2020", bn(6.4), { digits: 2 }),
  figure(T, "KAZ>CHN", "2023-01/2023-09", bn(21.7), { digits: 3 }),
  figure(T, "KAZ>CHN", "2023-01/2023-09", 21.3, { form: "share", unit: "percent" }),
  // Other words about the same.
  figure(T, "CHN>KAZ", "2023", bn(41), { authority: "president", source: "src-speech", digits: 2 }),
  figure(T, "CHN>KAZ", "2023", bn(41), { reporter: "CHN", source: "src-echo", echoOf: "first", digits: 2 }),
  figure(T, "KAZ>CHN", "2023", bn(44), { flag: "carrier-error", source: "src-wrong", digits: 2 }),
  figure(T, "CHN>KAZ", "2017", bn(18), { reporter: "CHN", comparator: "gt", digits: 2, source: "src-over" }),
  // Kazakhstan's other partners, its total, and the other states of Central Asia.
  figure(T, "KAZ>RUS", "2023", bn(26.5)),
  figure(T, "KAZ>ITA", "2023", bn(16.1)),
  figure(T, "KAZ>TUR", "2023", bn(6.1)),
  figure(T, "KAZ>KOR", "2023", bn(6.0)),
  figure(T, "KAZ>EU", "2023", bn(41.4)),
  figure(T, "KAZ>WLD", "2023", bn(139.8)),
  figure(T, "CHN>C5", "2024", bn(94.82)),
  ...Object.entries({ KGZ: 22.71, UZB: 13.78, TKM: 10.64, TJK: 3.87 }).map(([p, v]) =>
    figure(T, `CHN>${p}`, "2024", bn(v)),
  ),
  // Counts.
  figure("projects.count", "CHN>KAZ", "2023-10", 52, { unit: "projects", authority: "president" }),
  figure("projects.value", "CHN>KAZ", "2023-10", bn(21.2), { comparator: "gt", digits: 3, authority: "president" }),
  figure("companies.count", "CHN>KAZ", "../2025-06", 5000, {
    unit: "companies",
    comparator: "lt",
    digits: 1,
    authority: "president",
  }),
  figure("economy.gdp", "KAZ", "2023", 262_641_000_000, { digits: 6, authority: "World Bank" }),
];

const recorded = at("ministry", "src-ministry");
const event = (id: string, type: RecordTables["events"][number]["type"], period: string, place: string, more = {}) => ({
  id,
  type,
  period,
  subject: "KAZ",
  counterpart: "CHN",
  title: `${type} ${period}`,
  place,
  ...recorded,
  ...more,
});
const member = (place: string, organisation: string, from: string, role = "member") => ({
  id: `${place}-${organisation}`,
  place,
  organisation,
  role,
  period: `${from}/..`,
  ...recorded,
});

export const tables: RecordTables = {
  sources: ["CHN", "KAZ", "other", "early", "speech", "echo", "wrong", "over", "ministry"].map((name) => ({
    id: `src-${name}`,
    title: name,
    producer: name,
    kind: "press",
    language: "en",
    urlMain: `https://example.org/${name}`,
    datePublished: name === "early" ? "2023-10-17" : undefined,
    dateInferred: false,
    licenseName: "facts cited",
  })),
  figures,
  events: [
    event("m1", "meeting", "2022-02-05", "Beijing"),
    event("m2", "meeting", "2023-10-17", "Beijing"),
    event("m3", "meeting", "2024-07-03", "Astana"),
    event("v1", "visit", "2023-10-16/2023-10-18", "Beijing"),
    event("p1", "partnership", "2005-07-04", "Astana", { status: "strategic" }),
    event("p2", "partnership", "2011-06-13", "Astana", { status: "comprehensive-strategic" }),
    event("p3", "partnership", "2019-09-11", "Beijing", { status: "permanent-comprehensive-strategic" }),
    event("c1", "programme", "2024", "", { title: "Year of tourism" }),
  ],
  projects: [
    {
      id: "aid-1",
      title: "Refinery",
      subject: "CHN",
      counterpart: "KAZ",
      sector: "energy",
      status: "completed",
      amount: 1e9,
      unit: "USD",
      committed: "2012",
      ...recorded,
    },
  ],
  memberships: [
    member("KAZ", "UN", "1992-03-02"),
    member("CHN", "UN", "1945-10-24", "founder"),
    member("CHN", "SCO", "2001-06-15", "founder"),
    member("KAZ", "WTO", "2015-11-30"),
    member("CHN", "WTO", "2001-12-11"),
  ],
  pledges: [
    {
      id: "pl-2030",
      measure: T,
      form: "level",
      subject: "KAZ",
      counterpart: "CHN",
      comparator: "eq",
      value: bn(35),
      unit: "USD",
      deadline: "2030",
      made: "2023-08",
      ...recorded,
    },
  ],
};

export const store = memoryStore(tables);

/** A statement about trade of China and Kazakhstan, unless it says otherwise; `null` takes a default away. */
export function statement(slots: { readonly [S in keyof Statement]?: Statement[S] | null }): Statement {
  const defaults = {
    id: "s0.0",
    sentence: 0,
    kind: "claim",
    form: "level",
    measure: T,
    subject: "CHN",
    counterpart: "KAZ",
    quote: { exact: "", start: 0, end: 0 },
    origin: {},
  };
  const kept = Object.entries({ ...defaults, ...slots }).filter(([, v]) => v !== null);
  return Object.fromEntries(kept) as unknown as Statement;
}

export const usd = (billions: number, digits?: number) => ({
  amount: bn(billions),
  unit: "USD",
  ...(digits === undefined ? {} : { digits }),
});
export const pct = (amount: number, digits = 2) => ({ amount, unit: "percent", digits });
