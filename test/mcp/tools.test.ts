import { type CallToolResult, Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkArticle, openRecord } from "../../src/app/index.js";
import { mcpHandler } from "../../src/mcp/index.js";
import { served } from "../http/serve.js";

const TEXT =
  "China is Kazakhstan's largest trading partner. In 2023 trade between the two rose to 41 billion US dollars.";
const TOOLS = ["check_text", "ask", "compare_sides", "show_measure", "list_sources", "cite"];

interface Cited {
  readonly sources: readonly { readonly id: string; readonly citation: string }[];
}

const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === "text" ? part.text : "")).join("");

const server = await served();
afterAll(() => server.close());

const transports = {
  "standard input and output": () =>
    new StdioClientTransport({ command: process.execPath, args: ["bin/khorgos.js", "mcp"], stderr: "pipe" }),
  HTTP: () => new StreamableHTTPClientTransport(new URL(`${server.address}/mcp`)),
};

describe.each(Object.entries(transports))("over %s", (_, transport) => {
  const client = new Client({ name: "test", version: "1" });
  beforeAll(() => client.connect(transport()));
  afterAll(() => client.close());

  const call = (name: string, given: Record<string, unknown>) =>
    client.callTool({ name, arguments: given }) as Promise<CallToolResult>;
  const dataOf = async <T>(name: string, given: Record<string, unknown>): Promise<T & Cited> => {
    const answer = await call(name, given);
    expect(answer.isError ? textOf(answer) : "").toBe("");
    expect(textOf(answer).length).toBeGreaterThan(50);
    return answer.structuredContent as T & Cited;
  };
  const problem = async (name: string, given: Record<string, unknown>): Promise<string> => {
    const answer = await call(name, given);
    expect(answer.isError).toBe(true);
    return textOf(answer);
  };

  it("lists its tools, each described, each only reading", async () => {
    const { tools } = await client.listTools();
    expect(tools.map((t) => t.name)).toEqual(TOOLS);
    expect(tools.filter((t) => !t.annotations?.readOnlyHint || !t.description || !t.outputSchema)).toEqual([]);
    expect(client.getServerVersion()?.name).toBe("khorgos");
  });
  it("checks a text as the library does", async () => {
    const record = (await openRecord()).value;
    const own = record && (await checkArticle({ name: "text", bytes: new TextEncoder().encode(TEXT) }, record));
    const { sources, ...found } = await dataOf("check_text", { text: TEXT });
    expect(found).toEqual(JSON.parse(JSON.stringify(own?.value?.json)));
    expect(sources.map((s) => s.id).sort()).toEqual([...(own?.value?.sources.keys() ?? [])].sort());
    expect(sources.every((s) => s.citation.length > 10)).toBe(true);
  });
  it("answers a question under every reading, with the sources", async () => {
    const question = "How much was trade between China and Kazakhstan in 2023?";
    const { answers, sources } = await dataOf<{ answers: { readings: { source: string }[] }[] }>("ask", { question });
    const named = answers.flatMap((a) => a.readings.map((r) => r.source));
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((id) => !sources.some((s) => s.id === id))).toEqual([]);
    expect(textOf(await call("ask", { question }))).toContain(`[${named[0]}] `);
  });
  it("sets the two sides of trade beside each other", async () => {
    const asked = { a: "哈萨克斯坦", b: "China", from: 2023, to: 2023, ui: "de" };
    const found = await dataOf<{ sentence: string; places: string[]; years: { year: number }[] }>(
      "compare_sides",
      asked,
    );
    expect(found.places).toEqual(["CHN", "KAZ"]);
    expect(found.years.map((y) => y.year)).toEqual([2023]);
    expect(textOf(await call("compare_sides", asked))).toContain("Kasachstan");
    expect(found.sources.length).toBeGreaterThan(0);
  });
  it("shows a measure with its definition and sources", async () => {
    const found = await dataOf<{ rows: unknown[]; measure: { id: string } }>("show_measure", {
      measure: "meetings.visits",
      a: "CHN",
      b: "KAZ",
    });
    expect(found.measure.id).toBe("meetings.visits");
    expect(found.rows.length).toBeGreaterThan(0);
    expect(found.sources.length).toBeGreaterThan(0);
  });
  it("lists sources and cites them", async () => {
    const { sources } = await dataOf<{ public: unknown[] }>("list_sources", {});
    const [first] = sources;
    const cited = await dataOf<{ citation: string }>("cite", { ids: [first?.id], format: "bibtex" });
    expect(cited.citation).toMatch(/^@/);
    expect(cited.sources).toEqual([first]);
  });
  it.each([
    ["a place that is not known", "compare_sides", { a: "Atlantis", b: "KAZ" }, /Atlantis/],
    ["years the wrong way round", "compare_sides", { a: "CHN", b: "KAZ", from: 2023, to: 2020 }, /2023.*after.*2020/],
    ["a measure that is not known", "show_measure", { measure: "love", a: "CHN", b: "KAZ" }, /meetings\.visits/],
    ["a source that is not known", "cite", { ids: ["nowhere"] }, /nowhere/],
    ["a question that is none", "ask", { question: "What a lovely day it is today!" }, /./],
    ["an argument that is missing", "check_text", {}, /text/],
    ["an argument that is not known", "check_text", { text: TEXT, path: "/etc/passwd" }, /path/],
    ["a day that does not exist", "check_text", { text: TEXT, date: "2023-02-30" }, /2023-02-30/],
    ["a language that is not read", "check_text", { text: TEXT, language: "fr" }, /language/],
  ])("says what is wrong: %s", async (_, name, given, message) => {
    const said = await problem(name, given);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/\n\s+at |node_modules/);
  });
});

describe("requests from elsewhere", () => {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });
  const post = async (headers: Record<string, string>, sent = body): Promise<Response> => {
    const record = (await openRecord()).value;
    if (!record) throw new Error("no record");
    const handle = mcpHandler(record, { hosts: ["khorgos.example"], body: 1000 });
    const types = { "content-type": "application/json", accept: "application/json, text/event-stream" };
    return handle(
      new Request("http://127.0.0.1/mcp", { method: "POST", headers: { ...types, ...headers }, body: sent }),
    );
  };
  it.each([
    [{ host: "127.0.0.1:4310" }, 200],
    [{ host: "localhost", origin: "http://localhost:3000" }, 200],
    [{ host: "khorgos.example", origin: "https://khorgos.example" }, 200],
    [{ host: "evil.example" }, 403],
    [{ host: "127.0.0.1.evil.example" }, 403],
    [{ host: "127.0.0.1", origin: "https://evil.example" }, 403],
    [{ host: "127.0.0.1", origin: "null" }, 403],
    [{}, 403],
  ])("%j get status %i", async (headers, status) => {
    expect((await post(headers as Record<string, string>)).status).toBe(status);
  });
  it("are refused where they are too large or no JSON", async () => {
    const host = { host: "127.0.0.1" };
    expect((await post(host, `{"x":"${"x".repeat(2000)}"}`)).status).toBe(413);
    expect((await post(host, "{")).status).toBe(400);
  });
});
