import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LARGEST_DOCUMENT, openDocument } from "../../src/documents/index.js";

const dir = mkdtempSync(join(tmpdir(), "khorgos-"));
afterAll(() => rmSync(dir, { recursive: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};
const codes = async (...args: Parameters<typeof openDocument>) =>
  (await openDocument(...args)).issues.map((i) => i.code);

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

describe("files", () => {
  it("reads a file", async () => {
    const opened = await openDocument(file("a.txt", "Trade grew."));
    expect(opened).toEqual({ value: { text: "Trade grew." }, issues: [] });
  });
  it("tells a missing file from a folder and from an empty one", async () => {
    expect(await codes(join(dir, "none.txt"))).toEqual(["file-missing"]);
    expect(await codes(join(file("b.txt", "x"), "under-a-file"))).toEqual(["file-missing"]);
    expect(await codes(dir)).toEqual(["not-a-file"]);
    expect(await codes(file("empty.txt", ""))).toEqual(["document-empty"]);
  });
  it("refuses 50 MB without reading them", async () => {
    const path = file("large.txt", "");
    truncateSync(path, 50 * 1024 * 1024);
    const before = performance.now();
    expect((await openDocument(path)).issues).toEqual([
      { code: "file-too-large", severity: "error", params: { path, bytes: 50 * 1024 * 1024, limit: LARGEST_DOCUMENT } },
    ]);
    expect(performance.now() - before).toBeLessThan(500);
  });
  it("bounds what has no size beforehand", async () => {
    expect(await codes("/dev/zero", { limit: 1 << 20 })).toEqual(["file-too-large"]);
  });
  it.skipIf(process.getuid?.() === 0)("says when there is no permission (root may read everything)", async () => {
    const path = file("locked.txt", "x");
    chmodSync(path, 0);
    expect(await codes(path)).toEqual(["file-unreadable"]);
  });
});

describe("standard input", () => {
  it("joins chunks that cut characters in two", async () => {
    const bytes = Buffer.from("größer 贸易.");
    const parts = [...bytes].map((b) => Uint8Array.of(b));
    expect((await openDocument("-", { stdin: chunks(...parts) })).value?.text).toBe("größer 贸易.");
  });
  it("is bounded and may be empty", async () => {
    expect(await codes("-", { stdin: chunks("x".repeat(11)), limit: 10 })).toEqual(["file-too-large"]);
    expect(await codes("-", { stdin: chunks() })).toEqual(["document-empty"]);
  });
});
