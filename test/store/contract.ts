/** What every engine answers alike: one record of fixtures, the same questions, the same bytes of JSON. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ask,
  checkArticle,
  flowsBetween,
  listMeasures,
  listPledges,
  listRecord,
  listSources,
  panel,
  partnersOf,
  showDossier,
  showDyad,
  showMeasure,
  showMirror,
} from "../../src/app/index.js";
import { worldYearSql } from "../../src/mirror/index.js";
import { importFile, type OpenRecord } from "../../src/record/index.js";
import {
  bothDialects,
  columnsOf,
  exactSum,
  innerJoin,
  name,
  QUERY_TABLES,
  type Sql,
  type Store,
  text,
} from "../../src/store/index.js";

const FIXTURES = [
  "cepii-baci/BACI_HS92_Y2021_V202301.csv",
  "un-comtrade/comtrade.csv",
  "eurostat-comext/DS-045409_A_DEU_KAZ_TOTAL_2023.csv",
  "imf-imts/imf-imts_A_KAZ-CHN.csv",
  "imf-dip/imf-dip_outward_CHN-KAZ.csv",
  "world-bank/NY.GDP.MKTP.CD_CHN-KAZ.json",
  "cow-trade/Dyadic_COW_4.0.csv",
  "un-votes/UNVotesPublished.csv",
  "un-digital-library/2026_02_20_ga_voting.csv",
  "icews/events.2018.sample.tab",
  "gdelt-2/20240131234500.export.CSV",
  "aiddata-gcdf/AidDatas_Global_Chinese_Development_Finance_Dataset_Version_3_0.xlsx",
  "code-lists/harmonized-system.csv",
];

/** Titles that end a string, or begin something else, in one dialect or the other. */
export const HOSTILE = [
  "O'Brien's \\' line",
  "“哈萨克斯坦” — Қазақстан",
  "tab\\t %s {x:String} $y ? --",
  'a "b" `c`; DROP',
];

/** Products of a year as both sides report them, as one side does, and a zero. */
function ownProducts(dir: string): string {
  const head =
    "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,partner2Code,classificationCode,cmdCode,aggrLevel,customsCode,motCode,netWgt,cifvalue,fobvalue,primaryValue";
  const [chn, kaz, deu] = [156, 398, 276];
  const rows = [
    [chn, "X", kaz, "851712", 1000.25],
    [kaz, "M", chn, "851712", 400.5],
    [kaz, "X", chn, "270900", 700.75],
    [chn, "M", kaz, "270900", 800.125],
    [deu, "X", kaz, "870323", 90],
    [kaz, "M", deu, "300490", 55.5],
    [chn, "X", deu, "851712", 0],
    [deu, "M", chn, "851712", 12.34],
  ].map(
    ([reporter, flow, partner, code, value]) =>
      `C,A,20210101,2021,52,2021,${reporter},,${flow},${partner},,0,H6,${code},6,C00,0,,,,${value}`,
  );
  const path = join(dir, "products.csv");
  writeFileSync(path, `${[head, ...rows].join("\n")}\n`);
  return path;
}

/** Projects with awkward titles and amounts that no text format may round. */
function ownProjects(dir: string): string {
  const amounts = [0.1 + 0.2, 123_456_789.123_456_78, 9_007_199_254_740_992, 1e-7];
  const rows = HOSTILE.map((title, i) => `p${i};"${title.replaceAll('"', '""')}";CN;KZ;done;${amounts[i]}`);
  const path = join(dir, "projects.csv");
  writeFileSync(path, `${["Id;Title;From;To;Status;Amount", ...rows].join("\n")}\n`);
  const mapping = {
    id: "own-projects",
    title: "Projects",
    producer: "A reader",
    license: "CC BY 4.0",
    citation: "A reader (2024), Projects",
    url: "https://example.org/projects",
    table: "financed_projects",
    codes: "iso2",
    delimiter: ";",
    columns: {
      project: "Id",
      title: "Title",
      subject: "From",
      counterpart: "To",
      status: "Status",
      amount: "Amount",
      unit: { constant: "USD" },
    },
  };
  writeFileSync(join(dir, "projects.map.json"), JSON.stringify(mapping));
  return path;
}

/** A record in a new folder with rows in every bulk table. */
export async function fixtureRecord(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), "khorgos-contract-"));
  const record = join(dir, "record");
  for (const path of [...FIXTURES.map((f) => `test/fixtures/${f}`), ownProjects(dir), ownProducts(dir)]) {
    const done = await importFile(record, path, { keepRaw: false });
    if (!done.value) throw new Error(`${path}: ${JSON.stringify(done.issues)}`);
  }
  return record;
}

/** Shapes of SQL that the questions of the program are made of, to both dialects alike. */
const SHAPES: { readonly [what: string]: Sql } = {
  ...Object.fromEntries(
    QUERY_TABLES.map((table) => {
      const columns = columnsOf(table)
        .map((c) => name(c.name))
        .join(", ");
      return [`all ${table}`, `SELECT ${columns} FROM ${table} ORDER BY ${columns}`];
    }),
  ),
  "sums of products": bothDialects(
    (
      d,
    ) => `SELECT reporter, partner, year, substring(product, 1, 2) AS chapter, ${exactSum("value", d)} AS value, count(*) AS n
      FROM flows WHERE level > 0 GROUP BY reporter, partner, year, substring(product, 1, 2) ORDER BY reporter, partner, year, chapter`,
  ),
  "a sum over all shards": bothDialects((d) => `SELECT ${exactSum("value", d)} AS value FROM flows`),
  "a sum of nothing": bothDialects((d) => `SELECT ${exactSum("value", d)} AS value FROM flows WHERE year = 1`),
  "votes side by side": `SELECT count(*) AS common, coalesce(sum(CASE WHEN a = b THEN 1 ELSE 0 END), 0) AS same FROM
    (SELECT rollcall, max(CASE WHEN place = 'CHN' THEN vote END) AS a, max(CASE WHEN place = 'KAZ' THEN vote END) AS b
     FROM votes GROUP BY rollcall) AS v WHERE a IS NOT NULL AND b IS NOT NULL`,
  "votes joined with roll calls": bothDialects(
    (d) => `SELECT place, count(*) AS n, min(date) AS first FROM (SELECT rollcall, source, place FROM votes) AS v
      ${innerJoin(d)} (SELECT rollcall, source, date FROM rollcalls) AS r USING (rollcall, source) GROUP BY place ORDER BY place`,
  ),
  "votes joined with votes": bothDialects(
    (d) => `SELECT count(*) AS n, sum(CASE WHEN vote = other THEN 1 ELSE 0 END) AS same FROM
      (SELECT rollcall, vote FROM votes WHERE place = 'CHN') AS a ${innerJoin(d)}
      (SELECT rollcall, vote AS other FROM votes WHERE place = 'KAZ') AS b USING (rollcall)`,
  ),
  "dates compared": "SELECT event FROM coded_events WHERE date >= '2018-01-01' AND date < '2024-01-31' ORDER BY event",
  "rows by title": bothDialects(
    (d) =>
      `SELECT project FROM financed_projects WHERE title IN (${HOSTILE.map((t) => text(t, d)).join(", ")}) ORDER BY project`,
  ),
  "nothing at all": "SELECT value FROM flows WHERE reporter = 'XXX' ORDER BY value",
};

const PLACES = ["CHN", "KAZ", "DEU", "USA", "XXX"];
const PAIRS = [
  ["CHN", "KAZ"],
  ["KAZ", "DEU"],
  ["CHN", "USA"],
] as const;

async function storeAnswers(store: Store, put: (what: string, answer: unknown) => void): Promise<void> {
  for (const between of PAIRS) {
    put(`figures ${between}`, await store.figures({ between }));
    put(`figures ${between} by measure`, await store.figures({ between, measures: ["trade.exports"] }));
    put(`figures ${between} by reporter`, await store.figures({ between, reporter: between[1] }));
    put(`events ${between}`, await store.events({ between }));
    put(`visits ${between}`, await store.events({ between, types: ["visit"] }));
    put(`projects ${between}`, await store.projects({ between }));
    put(`pledges ${between}`, await store.pledges({ between }));
  }
  for (const subject of PLACES) {
    put(`figures of ${subject}`, await store.figures({ subject }));
    put(`memberships of ${subject}`, await store.memberships({ place: subject }));
  }
  put("all figures", await store.figures({}));
  put("all projects", await store.projects({}));
  put("members", await store.memberships({ organisation: "SCO" }));
  const sources = await store.sources();
  put("sources", sources);
  put("a source", await store.source(sources[0]?.id ?? ""));
}

async function appAnswers(record: OpenRecord, put: (what: string, answer: unknown) => void): Promise<void> {
  for (const [a, b] of PAIRS) {
    put(`flows ${a} ${b}`, await flowsBetween(record, a, b));
    put(`dyad ${a} ${b}`, await showDyad(record, a, b));
    put(`pledge chains ${a} ${b}`, await listPledges(record, a, b, "en"));
  }
  for (const place of PLACES)
    for (const year of [2021, 2022, 2023]) put(`partners ${place} ${year}`, await partnersOf(record, place, year));
  put("list", listRecord(record));
  put("listed sources", await listSources(record));
  const asked = await ask("How much was trade between China and Kazakhstan in 2023?", record);
  put("ask", asked.value?.json);
  put("check", (await checkArticle("examples/partnership.en.txt", record)).value?.json);
}

/** Engines and shards add up doubles in orders of their own: the thirteenth digit may tell. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value;

/** Every measure of the catalogue, the mirror, dossiers and panels. */
async function measureAnswers(record: OpenRecord, put: (what: string, answer: unknown) => void): Promise<void> {
  const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer ?? null, rounded));
  const ids = (await listMeasures()).map((m) => m.id);
  for (const id of ids)
    for (const [a, b] of PAIRS) {
      const shown = await showMeasure(record, id, a, b);
      put(`measure ${id} ${a} ${b}`, plain([shown?.reading, shown?.rows, shown?.sources.map((s) => s.id)]));
    }
  const years = Array.from({ length: 34 }, (_, i) => 1990 + i);
  for (const [a, b] of PAIRS) {
    put(`mirror ${a} ${b}`, plain(await showMirror(record, [a, b], years, "chapter")));
    put(`dossier ${a} ${b}`, plain(await showDossier(record, a, b, "en")));
  }
  const ofPairs = (await listMeasures()).filter((m) => m.grain !== "state-product-year").map((m) => m.id);
  for (const dyads of ["all", "CHN-KAZ,KAZ-DEU"]) {
    const made = await panel(record, { measures: ofPairs, dyads });
    const rows: unknown[] = [];
    for await (const some of made.value?.rows ?? []) rows.push(...some);
    put(`panel of ${dyads}`, plain(rows));
  }
}

/** A whole year reconciled in each way that there is: of known and unknown places, both sides, one side, and zero. */
async function worldYearAnswers({ store }: OpenRecord, put: (what: string, answer: unknown) => void): Promise<void> {
  const engine = await store.bulk();
  const roles = new Map([
    ["CHN", { trust: 2, scale: 1.1 }],
    ["KAZ", { trust: 1, scale: 0.95 }],
  ]);
  const weights = { cif: 1.06, guarded: true, exporters: roles, importers: roles, unknown: { trust: 1, scale: 1 } };
  const year = { source: "un-comtrade", year: 2021, classification: "H6", places: ["CHN", "KAZ", "DEU"] };
  for (const combine of ["max", "pick", "mean", "log-mean"] as const)
    for (const by of ["pair", "product"] as const) {
      const sql = worldYearSql({ ...year, by, weights: { ...weights, method: "robust", combine } });
      put(`world year by ${by} ${combine}`, JSON.parse(JSON.stringify(await engine?.rows(sql), rounded)));
    }
}

/** Every question with its answer's bytes. */
export async function answersOf(record: OpenRecord): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const put = (what: string, answer: unknown): void => {
    answers.set(what, JSON.stringify(answer));
  };
  const engine = await record.store.bulk();
  if (!engine) throw new Error("no bulk tables");
  for (const [what, sql] of Object.entries(SHAPES)) put(what, await engine.rows(sql));
  const streamed: unknown[] = [];
  for await (const rows of engine.stream(SHAPES["all flows"] as Sql)) streamed.push(...rows);
  put("all flows, streamed", streamed);
  await storeAnswers(record.store, put);
  await appAnswers(record, put);
  await measureAnswers(record, put);
  await worldYearAnswers(record, put);
  return answers;
}

/** Kinds of questions of which none has an answer: they would prove nothing. */
export function unanswered(answers: ReadonlyMap<string, string>): readonly string[] {
  const kindOf = (what: string): string => what.replace(/\b(?:[A-Z]{3}|\d{4})\b[, ]*/g, "");
  const answered = new Set([...answers].flatMap(([what, a]) => (a === undefined || a === "[]" ? [] : [kindOf(what)])));
  return [...new Set([...answers.keys()].map(kindOf))].filter((kind) => !answered.has(kind));
}
