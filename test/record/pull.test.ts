import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importFile, type PullQuery, removeSource, verifyRecord } from "../../src/record/index.js";
import { makeZip } from "../documents/make-zip.js";
import { cut, startServer, status } from "./pull-server.js";
import {
  at,
  BACI,
  baciCsv,
  baciZip,
  downloads,
  fixture,
  imported,
  manyRows,
  plan,
  pull,
  query,
  setUp,
} from "./pull-setup.js";

setUp();

describe("what sources answer", () => {
  it("a zip: its tables are imported, its read-me is not a failure", async () => {
    at.server.files.set(BACI, { body: baciZip() });
    const done = await pull("cepii-baci", query);
    expect(done.codes).toEqual(["input-unrecognised"]);
    expect(done.issues[0]?.severity).toBe("warning");
    expect(done.file).toMatchObject({ outcome: "imported", resumed: 0, tries: 1, waited: 0 });
    expect(done.file?.url).toBe("https://www.cepii.fr/DATA_DOWNLOAD/baci/data/BACI_HS92_V202301.zip");
    expect(imported().map((i) => i.split(" ")[0])).toEqual(["cepii-baci", "cepii-baci"]);
    expect(downloads()).toEqual([]);
    expect((await verifyRecord(at.record)).issues).toEqual([]);
  });

  it("UN Comtrade: one request a plan, the key in its header and nowhere else", async () => {
    const body = fixture("un-comtrade/comtrade-A_HS_398.json");
    at.server.files.set("/data/v1/get/C/A/HS", { body, validators: false });
    const key = "a1b2c3secret";
    const asked = { places: ["Kazakhstan"], partners: ["CHN"], years: [2023, 2023] as const };
    const done = await pull("un-comtrade", asked, { env: { COMTRADE_API_KEY: key } });
    expect(done.issues).toEqual([]);
    expect(at.server.asked).toHaveLength(1);
    expect(at.server.asked[0]?.headers["ocp-apim-subscription-key"]).toBe(key);
    expect(at.server.asked[0]?.url).toContain("reporterCode=398&partnerCode=156&period=2023");
    expect(imported()[0]).toMatch(/^un-comtrade comtrade-A_HS_398_156_2023/);
    expect(JSON.stringify(done)).not.toContain(key);
    for (const name of readdirSync(at.record, { recursive: true, withFileTypes: true }))
      if (name.isFile()) expect(readFileSync(join(name.parentPath, name.name)).includes(key)).toBe(false);
  });

  it("the World Bank: page after page, and no page asked for that has not changed", async () => {
    const page = JSON.parse(fixture("world-bank/NY.GDP.MKTP.CD_CHN-KAZ.json").toString()) as [object, object[]];
    const rows = page[1];
    const path = "/v2/country/chn;kaz/indicator/NY.GDP.MKTP.CD?format=json&per_page=20000&page=";
    const parity = (odd: number): object[] => rows.filter((_, i) => i % 2 === odd);
    for (const [n, part] of [parity(0), parity(1)].entries())
      at.server.files.set(`${path}${n + 1}`, { body: JSON.stringify([{ ...page[0], page: n + 1, pages: 2 }, part]) });
    const asked = { places: ["CHN", "Kasachstan"], set: "gdp" };
    const done = await pull("world-bank", asked);
    expect(done.issues).toEqual([]);
    expect(at.server.urls()).toEqual([`${path}1`, `${path}2`]);
    expect(imported().map((i) => i.split(" ").slice(0, 2).join(" "))).toEqual([
      "world-bank NY.GDP.MKTP.CD_CHN-KAZ",
      "world-bank NY.GDP.MKTP.CD_CHN-KAZ_p2",
    ]);
    const again = await pull("world-bank", asked);
    expect(again.value?.files.map((f) => f.outcome)).toEqual(["not-modified", "not-modified"]);
    expect(at.server.asked.slice(2).map((a) => typeof a.headers["if-none-match"])).toEqual(["string", "string"]);
  });

  it("UN votes: an archive of tables", async () => {
    const names = ["un_roll_calls.csv", "un_roll_call_issues.csv", "un_votes.csv"];
    const body = makeZip(names.map((name) => ({ name, data: fixture(`un-votes/${name}`) })));
    at.server.files.set("/api/access/dataset/:persistentId/", { body, validators: false, chunked: true });
    const done = await pull("un-votes");
    expect(done.issues).toEqual([]);
    expect(done.value?.files[0]?.reports.map((r) => r.source)).toEqual(["un-votes", "un-votes", "un-votes"]);
  });

  it("the IMF: SDMX-CSV, asked for by its type", async () => {
    at.server.files.set("/external/sdmx/2.1/data/IMF.STA,DIP/CHN..OTWD_D_NETAL_FALL_ALL.KAZ.A", {
      body: fixture("imf-dip/imf-dip_outward_CHN-KAZ.csv"),
      type: "application/vnd.sdmx.data+csv",
    });
    const done = await pull("imf-dip", { places: ["China"], partners: ["KAZ"], set: "outward" });
    expect(done.issues).toEqual([]);
    expect(at.server.asked[0]?.headers.accept).toBe("application/vnd.sdmx.data+csv;version=1.0.0");
    expect(imported()[0]).toMatch(/^imf-dip /);
  });

  it("GDELT: a day as a zip", async () => {
    const data = fixture("gdelt-2/20240131234500.export.CSV");
    at.server.files.set("/gdeltv2/20240131234500.export.CSV.zip", {
      body: makeZip([{ name: "20240131234500.export.CSV", data }]),
    });
    const done = await pull("gdelt-2", { set: "20240131234500" });
    expect(done.issues).toEqual([]);
    expect(imported()[0]).toMatch(/^gdelt-2 /);
  });
});

describe("keys", () => {
  const asked = { places: ["KAZ"], partners: ["CHN"], years: [2023, 2023] as const };
  it("refused: named by its variable, never by itself, even where the server repeats it", async () => {
    const key = "0123456789abcdef";
    at.server.faults.push(status(401, {}, `{"message":"Access denied due to invalid subscription key ${key}."}`));
    const done = await pull("un-comtrade", asked, { env: { COMTRADE_API_KEY: key } });
    expect(at.server.asked).toHaveLength(1);
    expect(done.codes).toEqual(["pull-failed", "pull-key"]);
    expect(done.issues[1]?.params).toMatchObject({ variable: "COMTRADE_API_KEY", refused: true });
    expect(done.said).not.toContain(key);
    expect(done.said).toContain("subscription key ***");
  });
  it("missing and asked for: says which variable", async () => {
    at.server.faults.push(status(401));
    const done = await pull("un-comtrade", asked);
    expect(done.issues.at(-1)?.params).toMatchObject({ variable: "COMTRADE_API_KEY", refused: false });
  });
  it("go to no other host", async () => {
    const other = await startServer();
    other.files.set("/moved", { body: fixture("un-comtrade/comtrade-A_HS_398.json") });
    at.server.faults.push(status(302, { location: `${other.base}/moved` }));
    const done = await pull("un-comtrade", asked, { env: { COMTRADE_API_KEY: "k3y" } });
    await other.close();
    expect(done.issues).toEqual([]);
    expect(at.server.asked[0]?.headers["ocp-apim-subscription-key"]).toBe("k3y");
    expect(other.asked[0]?.headers).not.toHaveProperty("ocp-apim-subscription-key");
  });
  it("are no lines of text", async () => {
    const done = await pull("un-comtrade", asked, { env: { COMTRADE_API_KEY: "a\r\nX-Evil: 1" } });
    expect(done.codes).toEqual(["pull-key"]);
    expect(at.server.asked).toEqual([]);
  });
});

describe("a pull repeated", () => {
  it("asks whether it has changed, and fetches only what has", async () => {
    at.server.files.set(BACI, { body: baciZip() });
    await pull("cepii-baci", query);
    const same = await pull("cepii-baci", query);
    expect(same.file).toMatchObject({ outcome: "not-modified", reports: [] });
    expect(at.server.asked[1]?.headers).toHaveProperty("if-modified-since");
    const changed = baciZip(baciCsv("2021,156,398,10121,1,1\n"));
    at.server.files.set(BACI, { body: changed });
    const newer = await pull("cepii-baci", query);
    expect(newer.file).toMatchObject({ outcome: "imported", bytes: changed.length });
    expect(newer.file?.reports.map((r) => r.outcome)).toEqual(["replaced", "unchanged"]);
  });

  it("fetches it again where the record no longer has it", async () => {
    at.server.files.set(BACI, { body: baciZip() });
    await pull("cepii-baci", query);
    await removeSource(at.record, "cepii-baci", "HS92-Y2021");
    const again = await pull("cepii-baci", query);
    expect(at.server.asked[1]?.headers).not.toHaveProperty("if-none-match");
    expect(again.file?.outcome).toBe("imported");
  });

  it("takes what is the same from a server without marks for unchanged", async () => {
    at.server.files.set(BACI, { body: baciZip(), validators: false });
    await pull("cepii-baci", query);
    const again = await pull("cepii-baci", query);
    expect(new Set(again.file?.reports.map((r) => r.outcome))).toEqual(new Set(["unchanged"]));
  });

  it("twice at once: both get it, nothing is doubled, nothing is left over", async () => {
    const body = baciZip(baciCsv(manyRows(40_000)));
    at.server.files.set(BACI, { body });
    const both = await Promise.all([pull("cepii-baci", query), pull("cepii-baci", query)]);
    expect(both.map((b) => b.file?.outcome)).toEqual(["imported", "imported"]);
    expect(imported()).toContain("cepii-baci HS92-Y2021 40000");
    expect(imported()).toHaveLength(2);
    expect(downloads()).toEqual([]);
    expect((await verifyRecord(at.record)).issues).toEqual([]);
  });
});

describe("rates", () => {
  it("are kept between requests", async () => {
    at.server.files.set("/public/v1/preview/C/A/HS", { body: fixture("un-comtrade/empty.json") });
    const done = await pull("un-comtrade", { places: ["KAZ", "CHN", "UZB"], partners: ["RUS"], years: [2023, 2023] });
    expect(done.waits).toEqual([1500, 1500]);
  });
});

describe("questions that cannot be asked", () => {
  it.each([
    ["un-comtrade", { places: ["Chinna"], years: [2023, 2023] }, "place-unknown", "CHN"],
    ["cepii-baci", { years: [2015, 2024] }, "pull-option", "--release, --set"],
    ["un-comtrade", { places: ["KAZ"] }, "pull-refused", "years"],
    ["un-digital-library", {}, "pull-by-hand", "digitallibrary"],
  ] as const)("%s %o: %s", async (id, asked, code, part) => {
    const done = await pull(id, asked as PullQuery);
    expect(done.codes).toEqual([code]);
    expect(done.said).toContain(part);
    expect(at.server.asked).toEqual([]);
  });

  it("a mirror that is no web address is refused", async () => {
    for (const bad of ["file:///etc/passwd", "ftp://example.org", "http://user:pass@127.0.0.1", "mirror"]) {
      const done = await pull("cepii-baci", query, { env: { KHORGOS_MIRROR_CEPII_BACI: bad } });
      expect(done.codes).toEqual(["pull-refused"]);
      expect(done.said).not.toContain("pass@");
    }
  });

  it("more places than a name can hold are refused, not cut to the name of another question", async () => {
    const done = await pull("world-bank", { places: ["EU", "ASEAN", "CIS", "BRICS", "SCO"], set: "gdp" });
    expect(done.codes).toEqual(["pull-refused"]);
    expect(done.said).toContain("fewer at a time");
    expect(at.server.asked).toEqual([]);
  });

  it("a group stands for its members", async () => {
    at.server.files.set("/public/v1/preview/C/A/HS", { body: fixture("un-comtrade/empty.json") });
    await pull("un-comtrade", { places: ["C5"], partners: ["CHN"], years: [2023, 2023] });
    expect(at.server.asked).toHaveLength(5);
  });
});

describe("a dry run", () => {
  it("says what would be fetched and how large, and fetches nothing", async () => {
    const body = baciZip();
    at.server.files.set(BACI, { body });
    const { value } = await plan("cepii-baci", query);
    expect(value?.files).toMatchObject([
      { file: "BACI_HS92_V202301.zip", bytes: body.length, status: null, key: false, fetched: null, left: 0 },
    ]);
    expect(value).toMatchObject({ bytes: body.length, unknown: 0, paged: false });
    expect(at.server.asked.map((a) => a.method)).toEqual(["HEAD"]);
    expect(existsSync(at.record)).toBe(false);
  });
  it("says what is there already, whole or begun", async () => {
    const body = baciZip(baciCsv(manyRows(40_000)));
    at.server.files.set(BACI, { body });
    at.server.faults.push(cut(90_000), ...Array.from({ length: 5 }, () => status(503)));
    await pull("cepii-baci", query);
    const begun = (await plan("cepii-baci", query)).value?.files[0];
    expect(begun?.fetched).toBeNull();
    expect(begun?.left).toBeGreaterThan(0);
    await pull("cepii-baci", query);
    expect((await plan("cepii-baci", query)).value?.files[0]).toMatchObject({
      left: 0,
      fetched: expect.stringMatching(/^2024-07-02T12:0/),
    });
  });
  it("asks no answers for their size, and says whether there is a key without showing it", async () => {
    const { value } = await plan(
      "un-comtrade",
      { places: ["KAZ"], years: [2015, 2020] },
      { COMTRADE_API_KEY: "s3cr3t" },
    );
    expect(at.server.asked).toEqual([]);
    expect(value?.key).toEqual({ variable: "COMTRADE_API_KEY", set: true });
    expect(value?.files.every((f) => f.key && f.bytes === null)).toBe(true);
    expect(JSON.stringify(value)).not.toContain("s3cr3t");
  });
  it("says what is not there", async () => {
    expect((await plan("cepii-baci", { release: "209901" })).value?.files[0]).toMatchObject({
      status: 404,
      bytes: null,
    });
  });
});

describe("files at hand", () => {
  it("and fetched ones are the same to the record", async () => {
    const path = join(at.dir, "at-hand.zip");
    writeFileSync(path, baciZip());
    await importFile(at.record, path);
    at.server.files.set(BACI, { body: baciZip() });
    const done = await pull("cepii-baci", query);
    expect(new Set(done.file?.reports.map((r) => r.outcome))).toEqual(new Set(["unchanged"]));
  });
});
