import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { readArticle } from "../../src/app/index.js";

const TEXT = "Trade between China and Kazakhstan reached $41 billion in 2023. The weather was fine.";
const GOOD = {
  quote: "Trade between China and Kazakhstan reached $41 billion in 2023",
  kind: "claim",
  form: "level",
  measure: "trade.turnover",
  subject: "CHN",
  counterpart: "KAZ",
  period: "2023",
  comparator: "eq",
  value: { amount: 41e9, unit: "USD" },
};

let server: Server | undefined;
afterEach(() => server?.close());

async function endpointOf(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server?.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function read(listener: RequestListener, timeoutMs = 2000) {
  const url = await endpointOf(listener);
  async function* stdin(): AsyncGenerator<string> {
    yield TEXT;
  }
  return readArticle("-", {
    stdin: stdin(),
    language: "en",
    model: { url, model: "test", key: "secret-key", timeoutMs },
  });
}

const answering =
  (content: string): RequestListener =>
  (_request, response) =>
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
const proposing = (...statements: readonly unknown[]): RequestListener => answering(JSON.stringify({ statements }));

describe("a language model as reader", () => {
  it("is asked with the key and the text, and its statement is taken with offsets of the text", async () => {
    let seen = { path: "", key: "", body: "" };
    const found = await read((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (c: Buffer) => chunks.push(c));
      request.on("end", () => {
        seen = {
          path: request.url ?? "",
          key: request.headers.authorization ?? "",
          body: Buffer.concat(chunks).toString(),
        };
        proposing(GOOD)(request, response);
      });
    });
    expect(seen.path).toBe("/v1/chat/completions");
    expect(seen.key).toBe("Bearer secret-key");
    expect(JSON.parse(seen.body).messages[1].content).toContain("The weather was fine");
    const [statement] = found.value?.statements ?? [];
    expect(statement).toMatchObject({ id: "s0.1", form: "level", measure: "trade.turnover", value: { amount: 41e9 } });
    expect(TEXT.slice(statement?.quote.start, statement?.quote.end)).toBe(statement?.quote.exact);
  });

  it.each([
    [
      "a quote that is not in the text",
      { ...GOOD, quote: "Trade was $41 billion" },
      "their quotes are not in the text",
    ],
    [
      "an amount that is not in the quote",
      { ...GOOD, value: { amount: 410e9, unit: "USD" } },
      "their amounts are not in their quotes",
    ],
    ["a measure that does not exist", { ...GOOD, measure: "trade.magic" }, "they have not the shape asked for"],
    ["a place that is none", { ...GOOD, subject: "China" }, "their places are no place ids"],
    ["a period that is none", { ...GOOD, period: "last year" }, "their periods are none"],
    ["no object at all", 42, "they have not the shape asked for"],
  ])("drops %s and says so", async (_what, proposal, cause) => {
    const found = await read(proposing(GOOD, proposal));
    expect(found.value?.statements).toHaveLength(1);
    expect(found.issues).toMatchObject([{ code: "model-dropped", severity: "warning", params: { count: 1, cause } }]);
  });

  it.each<[string, RequestListener, string]>([
    ["an error", (_q, r) => void r.writeHead(500).end("no"), "answered 500"],
    ["rate limits", (_q, r) => void r.writeHead(429).end(), "answered 429"],
    ["HTML", (_q, r) => void r.end("<html>"), "JSON"],
    ["prose in place of JSON", answering("I think trade was large."), "JSON"],
    ["a cut connection", (q) => void q.socket.destroy(), "could not be reached"],
  ])("says what was wrong after %s, and never shows the key", async (_what, listener, cause) => {
    const found = await read(listener);
    expect(found.value).toBeUndefined();
    expect(found.issues).toMatchObject([{ code: "model-failed", severity: "error" }]);
    expect(JSON.stringify(found.issues)).toContain(cause);
    expect(JSON.stringify(found.issues)).not.toContain("secret-key");
  });

  it("does not wait for ever", async () => {
    const found = await read(() => undefined, 100);
    expect(JSON.stringify(found.issues)).toContain("no answer within");
    server?.closeAllConnections();
  });

  it("takes JSON out of a code fence", async () => {
    const found = await read(answering(`\`\`\`json\n${JSON.stringify({ statements: [GOOD] })}\n\`\`\``));
    expect(found.value?.statements).toHaveLength(1);
  });
});
