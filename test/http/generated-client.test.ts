/** A client made from the API's description by a generator that knows nothing of Khorgos: its types hold, and its calls work. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/index.js";
import { served } from "./serve.js";

/** What somebody would write with the client; compiled against its types, then run. */
const USE = `
import { client } from "./client/client.gen";
import { getCite, getFlows, getMeasures, getMeasuresById, getMirror, getSources, postAsk, postCheck, postRead } from "./client/sdk.gen";

export async function use(baseUrl: string) {
  client.setConfig({ baseUrl });
  const body = { text: "In 2021 trade between China and Kazakhstan was 18 billion dollars.", language: "en" as const };
  const checked = await postCheck({ body });
  const read = await postRead({ body });
  const asked = await postAsk({ body: { question: "How much was trade between China and Kazakhstan in 2023?" } });
  const measures = await getMeasures();
  const measure = await getMeasuresById({ path: { id: "meetings.all" }, query: { dyad: "CHN-KAZ" } });
  const mirror = await getMirror({ query: { dyad: "CHN-KAZ", years: "2021" } });
  const flows = await getFlows({ query: { dyad: "CHN-KAZ" } });
  const sources = await getSources();
  const cited = await getCite({ query: { source: "cow-trade-4", format: "bibtex" } });
  const wrong = await getMirror({ query: { dyad: "nowhere-at-all" } });
  const language: string | null | undefined = checked.data?.document.language;
  return {
    language,
    verdicts: checked.data?.verdicts?.length,
    statements: read.data?.statements.length,
    statuses: [checked, read, asked, measures, measure, mirror, flows, sources, cited].map((r) => r.response?.status),
    wrong: wrong.error,
  };
}
`;

let server: RunningServer;
let dir = "";
beforeAll(async () => {
  server = await served();
  dir = mkdtempSync(join(tmpdir(), "khorgos-client-"));
  const document = await (await fetch(`${server.address}/api/openapi.json`)).json();
  await createClient({
    input: document as Record<string, unknown>,
    output: { path: join(dir, "client"), clean: true },
    logs: { level: "silent", file: false },
  });
  writeFileSync(join(dir, "use.ts"), USE);
}, 60_000);
afterAll(async () => {
  await server?.close();
  rmSync(dir, { recursive: true, force: true });
});

describe("a client generated from the API's description", () => {
  it("compiles under strict types", () => {
    const program = ts.createProgram([join(dir, "use.ts")], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      skipLibCheck: true,
    });
    const found = ts.getPreEmitDiagnostics(program);
    expect(found.map((d) => ts.flattenDiagnosticMessageText(d.messageText, "\n"))).toEqual([]);
  }, 60_000);

  it("gets answers, and one shape for an error", async () => {
    await build({
      entryPoints: [join(dir, "use.ts")],
      bundle: true,
      format: "esm",
      platform: "node",
      outfile: join(dir, "use.mjs"),
      logLevel: "silent",
    });
    const { use } = (await import(pathToFileURL(join(dir, "use.mjs")).href)) as {
      use: (baseUrl: string) => Promise<Record<string, unknown>>;
    };
    const found = await use(`${server.address}/api`);
    expect(found).toMatchObject({ language: "en", statements: 1 });
    expect(found.statuses).toEqual(new Array(9).fill(200));
    expect(found.wrong).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
  }, 60_000);
});
