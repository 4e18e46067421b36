import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkArticle, openRecord } from "../../src/app/index.js";
import type { RunningServer } from "../../src/http/index.js";
import { served } from "./serve.js";

let server: RunningServer;
beforeAll(async () => {
  server = await served({ limits: { rate: 0, body: 200_000 } });
});
afterAll(() => server.close());

const at = (path: string): string => `${server.address}${path}`;
const get = (path: string, headers: Record<string, string> = {}) => fetch(at(path), { headers });
const post = (path: string, body: string | FormData, type?: string) =>
  fetch(at(path), { method: "POST", body, ...(type === undefined ? {} : { headers: { "content-type": type } }) });
const json = async (response: Response | Promise<Response>) => (await response).json();

const TEXT = "China ist der größte Handelspartner Kasachstans. 2023 erreichte der Handel 41 Milliarden Dollar.";

describe("checking", () => {
  it("gives what the library gives, from JSON, text and a form", async () => {
    const record = (await openRecord()).value;
    const bytes = new TextEncoder().encode(TEXT);
    const own = record && (await checkArticle({ name: "text", bytes }, record, { date: "2024-05-01" }));
    const wanted = JSON.parse(JSON.stringify(own?.value?.json));
    expect(wanted.verdicts.length).toBeGreaterThan(1);
    expect(
      await json(post("/api/check", JSON.stringify({ text: TEXT, date: "2024-05-01" }), "application/json")),
    ).toEqual(wanted);
    expect(await json(post("/api/check?date=2024-05-01", TEXT, "text/plain"))).toEqual(wanted);
    const form = new FormData();
    form.set("file", new Blob([TEXT]), "article.txt");
    form.set("date", "2024-05-01");
    expect(await json(post("/api/check", form))).toEqual(wanted);
  });
  it("reads HTML, and only reads where asked to", async () => {
    const page = `<html lang="de"><title>Handel</title><body><article><p>${TEXT}</p></article></body></html>`;
    const read = (await json(post("/api/read", page, "text/html"))) as { statements: unknown[]; verdicts?: unknown };
    expect(read.statements.length).toBeGreaterThan(1);
    expect(read.verdicts).toBeUndefined();
  });
  it("answers questions by GET and POST alike", async () => {
    const question = "Wie hoch war 2023 der Handel zwischen China und Kasachstan?";
    const asked = (await json(get(`/api/ask?question=${encodeURIComponent(question)}`))) as { answers: unknown[] };
    expect(asked.answers.length).toBeGreaterThan(0);
    expect(await json(post("/api/ask", JSON.stringify({ question }), "application/json"))).toEqual(asked);
  });
});

describe("the record", () => {
  it.each([
    "/api/figures?dyad=CHN-KAZ&measure=trade.turnover",
    "/api/flows?dyad=CHN-KAZ",
    "/api/measures",
    "/api/measures/meetings.visits?dyad=Kasachstan-China",
    "/api/mirror?dyad=CHN-KAZ&years=2021&ui=de",
    "/api/dossier/CHN-KAZ",
    "/api/sources",
    "/api/openapi.json",
  ])("%s answers", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(Object.keys((await response.json()) as object).length).toBeGreaterThan(0);
  });
  it("comes as CSV and SDMX-CSV with the same rows as JSON", async () => {
    const path = "/api/figures?dyad=CHN-KAZ&measure=trade.turnover";
    const { figures } = (await json(get(path))) as { figures: { value: number; period: string }[] };
    const csv = await (await get(path, { accept: "text/csv" })).text();
    expect(csv.trimEnd().split("\r\n")).toHaveLength(figures.length + 1);
    const sdmx = await get(path, { accept: "application/vnd.sdmx.data+csv;version=2.0.0, */*;q=0.1" });
    expect(sdmx.headers.get("content-type")).toContain("sdmx");
    const [head, first] = (await sdmx.text()).split("\r\n");
    expect(head).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,MEASURE,/);
    expect(first).toContain(`,${figures[0]?.period},${figures[0]?.value},`);
  });
  it("streams a panel, and says what its columns hold", async () => {
    const path = "/api/panel?measures=meetings.visits&dyads=CHN-KAZ&years=2013";
    expect(await (await get(path)).text()).toMatch(/^subject,counterpart,year,.*\nCHN,KAZ,2013,/);
    expect(await (await get(`${path}&part=codebook`)).text()).toContain("meetings_visits_status");
  });
  it("cites", async () => {
    const cited = (await json(get("/api/cite?source=aiib-2015-06-29&format=bibtex"))) as { citation: string };
    expect(cited.citation).toMatch(/^@/);
  });
});

describe("errors", () => {
  it.each<readonly [number, string, string, RequestInit]>([
    [
      400,
      "malformed-json",
      "/api/check",
      { method: "POST", body: "{", headers: { "content-type": "application/json" } },
    ],
    [
      400,
      "invalid",
      "/api/check",
      { method: "POST", body: '{"txt":"x"}', headers: { "content-type": "application/json" } },
    ],
    [
      400,
      "invalid",
      "/api/check",
      { method: "POST", body: '{"text":"x","url":"https://e.org"}', headers: { "content-type": "application/json" } },
    ],
    [
      400,
      "url-refused",
      "/api/check",
      { method: "POST", body: '{"url":"file:///etc/passwd"}', headers: { "content-type": "application/json" } },
    ],
    [
      400,
      "not-utf-8",
      "/api/check",
      { method: "POST", body: new Uint8Array([0x7b, 0xff]), headers: { "content-type": "application/json" } },
    ],
    [
      400,
      "malformed-form",
      "/api/check",
      { method: "POST", body: "x", headers: { "content-type": "multipart/form-data; boundary=y" } },
    ],
    [415, "unsupported-type", "/api/check", { method: "POST", body: "x", headers: { "content-type": "image/png" } }],
    [
      413,
      "body-too-large",
      "/api/check",
      { method: "POST", body: "x".repeat(200_001), headers: { "content-type": "text/plain" } },
    ],
    [422, "document-empty", "/api/check", { method: "POST", body: " ", headers: { "content-type": "text/plain" } }],
    [
      422,
      "document-binary",
      "/api/check",
      { method: "POST", body: new Uint8Array(500), headers: { "content-type": "text/plain" } },
    ],
    [
      400,
      "date-invalid",
      "/api/check?date=2024-02-31",
      { method: "POST", body: TEXT, headers: { "content-type": "text/plain" } },
    ],
    [405, "method-not-allowed", "/api/check", {}],
    [404, "not-found", "/api/nothing", {}],
    [404, "measure-unknown", "/api/measures/trade.joy?dyad=CHN-KAZ", {}],
    [404, "source-unknown", "/api/cite?source=nobody", {}],
    [400, "place-unknown", "/api/figures?dyad=CHN-Narnia", {}],
    [400, "invalid", "/api/figures", {}],
    [400, "invalid", "/api/mirror?dyad=CHN-KAZ&years=x", {}],
    [400, "invalid", "/api/flows", {}],
    [406, "not-acceptable", "/api/flows?dyad=CHN-KAZ", { headers: { accept: "image/png" } }],
    [422, "panel-measure", "/api/panel?measures=trade.joy&dyads=CHN-KAZ", {}],
  ])("%s %s at %s", async (status, code, path, init) => {
    const response = await fetch(at(path), init as RequestInit);
    const body = (await response.json()) as { error: { code: string; message: string } };
    expect({ status: response.status, code: body.error.code }).toEqual({ status, code });
    expect(body.error.message).not.toBe("");
    expect(Object.keys(body)).toEqual(["error"]);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });
  it("never take a text for a path", async () => {
    const response = await post(
      "/api/read",
      JSON.stringify({ text: "/etc/passwd", language: "en" }),
      "application/json",
    );
    expect(await response.json()).toMatchObject({ document: { length: 11 }, statements: [] });
  });
});

describe("the description", () => {
  it("is valid by the schema of OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(
      (await json(get("/api/openapi.json"))) as Record<string, unknown>,
    );
    expect({ valid, errors }).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    const broken = { openapi: "3.1.0", info: { title: "x" }, paths: {} };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });
  it("is OpenAPI 3.1: every reference leads somewhere, every path parameter is declared, every operation has answers", async () => {
    const document = (await json(get("/api/openapi.json"))) as {
      openapi: string;
      paths: Record<string, Record<string, { parameters?: { name: string; in: string }[]; responses: object }>>;
      components: { schemas: Record<string, object> };
    };
    expect(document.openapi).toBe("3.1.0");
    for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(document.components.schemas).toHaveProperty(name as string);
    for (const [path, operations] of Object.entries(document.paths))
      for (const operation of Object.values(operations)) {
        const declared = (operation.parameters ?? []).filter((p) => p.in === "path").map((p) => p.name);
        expect(declared).toEqual([...path.matchAll(/\{([^}]+)\}/g)].map((m) => m[1]));
        expect(Object.keys(operation.responses)).toContain("200");
      }
    const told = readFileSync("docs/api.md", "utf8");
    for (const path of Object.keys(document.paths)) expect(told).toContain(`/api${path.split("/{")[0]}`);
  });
  it("is to be read as a page", async () => {
    const page = await (await get("/api")).text();
    expect(page).toContain("POST /api/check");
  });
});
