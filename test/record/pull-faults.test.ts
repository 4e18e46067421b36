import { describe, expect, it } from "vitest";
import { makeZip } from "../documents/make-zip.js";
import { cut, sends, silence, status } from "./pull-server.js";
import {
  at,
  BACI,
  baciCsv,
  baciZip,
  downloads,
  fixture,
  imported,
  manyRows,
  pull,
  query,
  setUp,
} from "./pull-setup.js";

setUp();

/** From which byte on the request asked. */
const startOf = (request: number): number =>
  Number(/^bytes=(\d+)-$/.exec(at.server.asked[request]?.headers.range ?? "")?.[1] ?? Number.NaN);

describe("a server in trouble", () => {
  const good = { body: baciZip() };
  it("429 with seconds: waits as long as asked, and gets it", async () => {
    at.server.files.set(BACI, good);
    at.server.faults.push(status(429, { "retry-after": "37" }));
    const done = await pull("cepii-baci", query);
    expect(done.waits).toEqual([37_000]);
    expect(at.server.asked).toHaveLength(2);
    expect(done.file).toMatchObject({ outcome: "imported", tries: 2, waited: 37_000 });
  });

  it("503 with a date: waits until then", async () => {
    at.server.files.set(BACI, good);
    at.server.faults.push(status(503, { "retry-after": "Tue, 02 Jul 2024 12:01:30 GMT" }));
    expect((await pull("cepii-baci", query)).waits).toEqual([90_000]);
  });

  it("429 for hours: says when to come back, waits for nothing, asks no further", async () => {
    at.server.faults.push(status(429, { "retry-after": "20000" }, '{"message":"Out of call volume quota."}'));
    const done = await pull("un-comtrade", { places: ["KAZ"], years: [2000, 2023] });
    expect(done.waits).toEqual([]);
    expect(at.server.asked).toHaveLength(1);
    expect(done.codes).toEqual(["pull-failed", "pull-stopped"]);
    expect(done.said).toContain(
      "429, too many requests; it says: Out of call volume quota; it asks to come back in 6 hours",
    );
    expect(done.value?.left).toBeGreaterThan(0);
  });

  it("500 and 502 pass: backs off, longer each time", async () => {
    at.server.files.set(BACI, good);
    at.server.faults.push(status(500), status(502), status(500));
    const done = await pull("cepii-baci", query);
    expect(done.waits).toEqual([750, 1500, 3000]);
    expect(done.file).toMatchObject({ outcome: "imported", tries: 4 });
  });

  it("500 for good: five tries, then a clear word; the record is as it was", async () => {
    at.server.faults.push(...Array.from({ length: 9 }, () => status(500)));
    const done = await pull("cepii-baci", query);
    expect(at.server.asked).toHaveLength(5);
    expect(done.waits).toEqual([750, 1500, 3000, 6000]);
    expect(done.codes).toEqual(["pull-failed"]);
    expect(done.issues[0]?.params).toMatchObject({ cause: "500, the server has a fault", kept: 0 });
    expect(imported()).toEqual([]);
  });

  it("404 and 400: not tried again, its own words passed on", async () => {
    const missing = await pull("cepii-baci", query);
    expect(missing.said).toContain("404, there is nothing at this address");
    expect(at.server.asked).toHaveLength(1);
    at.server.faults.push(status(400, {}, '{"title":"Too many parameters"}'));
    expect((await pull("cepii-baci", query)).said).toContain("it says: Too many parameters");
  });

  it("nobody there: five tries", async () => {
    await at.server.close();
    const done = await pull("cepii-baci", query);
    expect(done.waits).toHaveLength(4);
    expect(done.said).toContain("connection refused");
  });

  it("three failures in a row end a long pull", async () => {
    const done = await pull("gdelt-2", { years: [2020, 2020] });
    expect(at.server.asked).toHaveLength(3);
    expect(done.codes).toEqual(["pull-failed", "pull-failed", "pull-failed", "pull-stopped"]);
    expect(done.value?.left).toBe(363);
  });
});

describe("connections that are cut", () => {
  const body = baciZip(baciCsv(manyRows(40_000)));
  it("are taken up where they broke, and the file is whole", async () => {
    at.server.files.set(BACI, { body });
    at.server.faults.push(cut(100_000));
    const done = await pull("cepii-baci", query);
    expect(at.server.asked).toHaveLength(2);
    expect(startOf(1)).toBeGreaterThan(0);
    expect(startOf(1)).toBeLessThanOrEqual(100_000);
    expect(at.server.asked[1]?.headers["if-range"]).toMatch(/^"[0-9a-f]{16}"$/);
    expect(done.file).toMatchObject({ outcome: "imported", bytes: body.length });
    expect(imported()[0]).toBe("cepii-baci HS92-Y2021 40000");
  });

  it("begin anew where the server knows no ranges", async () => {
    at.server.files.set(BACI, { body, ranges: false });
    at.server.faults.push(cut(100_000));
    const done = await pull("cepii-baci", query);
    expect(startOf(1)).toBeGreaterThan(0);
    expect(done.file).toMatchObject({ outcome: "imported", bytes: body.length });
  });

  it("begin anew where nothing tells one edition from another", async () => {
    at.server.files.set(BACI, { body, validators: false });
    at.server.faults.push(cut(100_000));
    const done = await pull("cepii-baci", query);
    expect(at.server.asked.map((a) => a.headers.range)).toEqual([undefined, undefined]);
    expect(done.file).toMatchObject({ outcome: "imported", bytes: body.length });
  });

  it("begin anew where the file has changed in between", async () => {
    at.server.files.set(BACI, { body });
    at.server.faults.push(cut(100_000), (request, response) => {
      at.server.files.set(BACI, { body: baciZip() });
      return sends({ body: baciZip() })(request, response, undefined);
    });
    const done = await pull("cepii-baci", query);
    expect(at.server.asked).toHaveLength(2);
    expect(done.file).toMatchObject({ outcome: "imported", bytes: baciZip().length });
  });

  it("are taken up by the next pull, by its date where the mark of the edition is a weak one", async () => {
    at.server.files.set(BACI, { body, weak: true });
    at.server.faults.push(cut(150_000), ...Array.from({ length: 5 }, () => status(503)));
    const broken = await pull("cepii-baci", query);
    const { kept } = broken.issues.map((i) => i.params as { readonly kept: number })[0] ?? { kept: 0 };
    expect(kept).toBeGreaterThan(0);
    expect(imported()).toEqual([]);
    expect(downloads()).toHaveLength(1);
    const before = at.server.asked.length;
    const done = await pull("cepii-baci", query);
    expect(at.server.asked.slice(before).map((a) => a.headers.range)).toEqual([`bytes=${kept}-`]);
    expect(at.server.asked[before]?.headers["if-range"]).toBe("Tue, 02 Jul 2024 08:00:00 GMT");
    expect(done.file).toMatchObject({ outcome: "imported", resumed: kept, bytes: body.length });
    expect(downloads()).toEqual([]);
  });

  it("again and again, as long as each brings something on", async () => {
    at.server.files.set(BACI, { body });
    const slice = Math.ceil(body.length / 4);
    expect(slice).toBeGreaterThan(64 * 1024);
    at.server.faults.push(cut(slice), status(500), cut(slice), status(500), status(500), cut(slice));
    const done = await pull("cepii-baci", query);
    expect(done.file).toMatchObject({ outcome: "imported", bytes: body.length, tries: 7 });
  });

  it("silence counts as a cut", async () => {
    at.server.files.set(BACI, { body });
    at.server.faults.push(silence(70_000));
    const done = await pull("cepii-baci", query);
    expect(startOf(1)).toBeGreaterThan(0);
    expect(done.file?.outcome).toBe("imported");
  });

  it("an answer that never begins is given up", async () => {
    at.server.files.set(BACI, { body });
    at.server.faults.push(() => {});
    const done = await pull("cepii-baci", query);
    expect(at.server.asked).toHaveLength(2);
    expect(done.file?.outcome).toBe("imported");
  });
});

describe("what is not what it seems", () => {
  it("a web page with status 200 is refused at once", async () => {
    at.server.files.set(BACI, {
      body: `<!DOCTYPE html><html><body>${"Maintenance ".repeat(200)}</body></html>`,
      type: "application/zip",
    });
    const done = await pull("cepii-baci", query);
    expect(at.server.asked).toHaveLength(1);
    expect(done.said).toContain("a web page came in place of data");
    expect(imported()).toEqual([]);
    expect(downloads()).toEqual([]);
  });

  it("a zip cut at its maker’s is fetched once more, then refused", async () => {
    const whole = baciZip();
    at.server.files.set(BACI, { body: whole.subarray(0, whole.length - 300) });
    const done = await pull("cepii-baci", query);
    expect(at.server.asked).toHaveLength(2);
    expect(at.server.asked[1]?.headers.range).toBeUndefined();
    expect(done.said).toContain("the archive is cut short");
    expect(imported()).toEqual([]);
  });

  it("something else by the name of a zip is refused", async () => {
    at.server.files.set(BACI, { body: "t,i,j,k,v,q\n" });
    expect((await pull("cepii-baci", query)).said).toContain("no zip archive");
  });

  it("a file that differs from the checksum that the server names is refused", async () => {
    const digest = "sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:";
    at.server.files.set(BACI, { body: baciZip(), headers: { "repr-digest": digest } });
    expect((await pull("cepii-baci", query)).said).toContain("checksum");
    expect(imported()).toEqual([]);
  });

  it("larger than agreed is refused, whether the server says so or not", async () => {
    for (const chunked of [false, true]) {
      at.server.files.set(BACI, { body: baciZip(baciCsv(manyRows(5000))), chunked });
      const done = await pull("cepii-baci", query, {}, 10_000);
      expect(done.said).toContain("refused");
    }
    expect(at.server.asked).toHaveLength(2);
    expect(downloads()).toEqual([]);
  });

  it("changed columns: nothing of it is in the at.record, what was there stays", async () => {
    at.server.files.set(BACI, { body: baciZip() });
    await pull("cepii-baci", query);
    const before = imported();
    at.server.files.set(BACI, {
      body: makeZip([
        { name: "BACI_HS92_Y2021_V202301.csv", data: Buffer.from("year,from,to,what,much\n2021,1,2,3,4\n") },
      ]),
    });
    const done = await pull("cepii-baci", query);
    expect(done.codes).toEqual(["input-unrecognised"]);
    expect(done.issues[0]?.severity).toBe("error");
    expect(done.said).toContain("year, from, to, what, much");
    expect(imported()).toEqual(before);
  });

  it("duplicate rows: the same", async () => {
    at.server.files.set(BACI, { body: baciZip(baciCsv("2021,156,398,10121,1,1\n2021,156,398,10121,2,1\n")) });
    const done = await pull("cepii-baci", query);
    expect(done.issues.find((i) => i.severity === "error")).toMatchObject({
      code: "input-problem",
      params: { kind: "duplicate" },
    });
    expect(done.file?.outcome).toBe("failed");
    expect(imported().filter((i) => i.includes("Y2021"))).toEqual([]);
  });

  it("an empty result is said, and is no reason to stop", async () => {
    at.server.files.set("/public/v1/preview/C/A/HS", { body: fixture("un-comtrade/empty.json"), validators: false });
    const done = await pull("un-comtrade", {
      places: ["KAZ", "CHN", "KGZ", "UZB", "TJK"],
      partners: ["RUS"],
      years: [2023, 2023],
    });
    expect(at.server.asked).toHaveLength(5);
    expect(new Set(done.codes)).toEqual(new Set(["input-empty"]));
    expect(imported()).toEqual([]);
  });

  it("nothing at all is tried again, then said", async () => {
    at.server.files.set(BACI, { body: "" });
    const done = await pull("cepii-baci", query);
    expect(at.server.asked).toHaveLength(2);
    expect(done.said).toContain("the answer is empty");
  });

  it("an error in an answer with status 200 is the source’s to see", async () => {
    at.server.files.set("/public/v1/preview/C/A/HS", {
      body: '{"elapsedTime":"0.1 secs","count":0,"data":[],"error":"Invalid period"}',
    });
    const done = await pull("un-comtrade", { places: ["KAZ"], partners: ["CHN"], years: [2023, 2023] });
    expect(done.said).toContain("UN Comtrade answers: Invalid period");
    expect(done.waits).toEqual([]);
  });
});
