/** What few sources have: a small file of each, values worked out by hand, a year or place that is missing, and a true zero. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate, indicatorOf } from "../../src/measures/index.js";
import { importFile, type OpenRecord, openRecord } from "../../src/record/index.js";

const quoted = (cells: readonly (string | number)[]): string => cells.map((c) => `"${c}"`).join(",");

/** China's holdings in Kazakhstan by both sides, in Kuwait zero; nothing of Kazakhstan's in China but by China. */
const DIP = [
  "COUNTRY.ID,COUNTRY,DV_TYPE.ID,DV_TYPE,INDICATOR.ID,INDICATOR,COUNTERPART_COUNTRY.ID,COUNTERPART_COUNTRY,FREQUENCY.ID,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE.ID,SCALE".split(
    ",",
  ),
  [
    "CHN",
    "China",
    "O",
    "Reported",
    "OTWD_D_NETAL_FALL_ALL",
    "Outward",
    "KAZ",
    "Kazakhstan",
    "A",
    "Annual",
    "2018",
    "4245.5",
    "6",
    "Millions",
  ],
  [
    "CHN",
    "China",
    "O",
    "Reported",
    "OTWD_D_NETAL_FALL_ALL",
    "Outward",
    "KWT",
    "Kuwait",
    "A",
    "Annual",
    "2018",
    "0",
    "6",
    "Millions",
  ],
  [
    "KAZ",
    "Kazakhstan",
    "O",
    "Reported",
    "INWD_D_NETLA_FALL_ALL",
    "Inward",
    "CHN",
    "China",
    "A",
    "Annual",
    "2018",
    "3000",
    "6",
    "Millions",
  ],
];
const ICEWS_HEAD =
  "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";
/** China to Kazakhstan: two consultations, one aid, one demand, one assault; back: one consultation. */
const EVENTS = [
  ["China", "Kazakhstan", "036"],
  ["China", "Kazakhstan", "05"],
  ["China", "Kazakhstan", "071"],
  ["China", "Kazakhstan", "10"],
  ["China", "Kazakhstan", "180"],
  ["Kazakhstan", "China", "042"],
].map(
  ([from, to, code], n) =>
    `${n + 1}\t2018-06-02\tA\tNA\t${from}\tText\t${code}\t1\tB\tNA\t${to}\t${n}\t1\tPress\tNA\tNA\tNA\tChina\t1\t1`,
);
const FILES = {
  "BACI_HS12_Y2016_V202501.csv":
    "t,i,j,k,v,q\n2016,156,398,10121,30,1\n2016,398,156,10121,10,1\n2016,643,156,10121,5,1\n",
  "BACI_HS12_Y2021_V202501.csv":
    "t,i,j,k,v,q\n2021,156,398,10121,60,1\n2021,398,156,10121,20,1\n2021,643,156,10121,5,1\n2021,156,643,10121,5,1\n",
  "cow_igo_ndy.csv": "ccode1,ccode2,year,dyadigos\n705,710,1992,12\n705,710,2014,36\n2,345,1950,0\n",
  "dip.csv": DIP.map(quoted).join("\n"),
  "events.2018.tab": [ICEWS_HEAD, ...EVENTS].join("\n"),
  "population.csv": `"Country Name","Country Code","Indicator Name","Indicator Code","2020","2021"
"China","CHN","Population, total","SP.POP.TOTL","1411100000","1412360000"
"Kazakhstan","KAZ","Population, total","SP.POP.TOTL","","19000988"
`,
};

let dir = "";
let record: OpenRecord;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "khorgos-cases-"));
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(join(dir, name), `${text.trimEnd()}\n`);
    const done = await importFile(join(dir, "record"), join(dir, name), { keepRaw: false });
    if (!done.value) throw new Error(`${name}: ${JSON.stringify(done.issues)}`);
  }
  const opened = (await openRecord(join(dir, "record"))).value;
  if (!opened) throw new Error("no record");
  record = opened;
}, 60_000);
afterAll(async () => {
  await record?.store.close();
  rmSync(dir, { recursive: true, force: true });
});

async function valuesOf(id: string): Promise<Record<string, number>> {
  const indicator = indicatorOf(id);
  if (!indicator) throw new Error(id);
  const values: Record<string, number> = {};
  for await (const rows of evaluate(record.store, indicator, { trade: { source: "cepii-baci", side: "exporters" } }))
    for (const r of rows)
      values[[r.a, r.b ?? "", r.year].filter((x) => x !== "").join(" ")] = Number(r.value.toFixed(6));
  return values;
}

describe("values worked out by hand", () => {
  it.each<readonly [string, Record<string, number>]>([
    // 40 to 80 in five years: 2^(1/5) − 1. Of Russia and China one leg is missing in 2016.
    ["trade.growth.average", { "CHN KAZ 2021": 14.869835, "KAZ CHN 2021": 14.869835 }],
    [
      "organisations.shared",
      {
        "CHN KAZ 1992": 12,
        "KAZ CHN 1992": 12,
        "CHN KAZ 2014": 36,
        "KAZ CHN 2014": 36,
        "SRB USA 1950": 0,
        "USA SRB 1950": 0,
      },
    ],
    ["investment.stock.investor", { "CHN KAZ 2018": 4_245_500_000, "CHN KWT 2018": 0 }],
    ["investment.stock.host", { "CHN KAZ 2018": 3_000_000_000 }],
    ["events.cooperation.verbal", { "CHN KAZ 2018": 2, "KAZ CHN 2018": 1 }],
    ["events.cooperation.material", { "CHN KAZ 2018": 1 }],
    ["events.conflict.verbal", { "CHN KAZ 2018": 1 }],
    ["events.conflict.material", { "CHN KAZ 2018": 1 }],
    ["economy.population", { "CHN 2020": 1_411_100_000, "CHN 2021": 1_412_360_000, "KAZ 2021": 19_000_988 }],
  ])("%s", async (id, expected) => {
    expect(await valuesOf(id)).toEqual(expected);
  });
});
