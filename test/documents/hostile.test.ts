import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/documents/index.js";

const SIZE = 200_000;
const repeat = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

describe("hostile articles of 200 kB", () => {
  const markdown = [
    "[",
    "![",
    "`",
    "`a ",
    "__a ",
    "**a ",
    "*a ",
    "<http://",
    "<a",
    "| ",
    "- ",
    "-",
    "#",
    "# ",
    "[a](",
    "> ",
    "\\",
    " ",
    "[^",
  ];
  const html = [
    "<",
    "<a",
    "<a ",
    "<div>",
    "</div>",
    "<!--",
    "<script>",
    "<title",
    "&#",
    " ",
    "\t ",
    "<p>x",
    "<table><tr><td>",
    '<a href="',
  ];
  it.each([
    ...markdown.map((piece) => ["md", piece, `# t\n\n${repeat(piece)}x`] as const),
    ...html.map((piece) => ["html", piece, `<html><body><p>Trade grew.</p>${repeat(piece)}x`] as const),
  ])("are read in seconds: %s %j", async (ending, _, text) => {
    const before = performance.now();
    const { value, issues } = await parseDocument(Buffer.from(text), { name: `a.${ending}` });
    expect(value !== undefined || issues.length > 0).toBe(true);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe("any bytes at all", () => {
  it.each(["a.txt", "a.md", "a.html", "-"])("give a document or an issue, and never an exception: %s", async (name) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ unit: "binary" }).map((s) => Buffer.from(s)),
        ),
        async (bytes) => {
          const { value, issues } = await parseDocument(bytes, { name });
          expect(value !== undefined).toBe(issues.every((i) => i.severity === "warning"));
          if (value) expect(["\r", "\u0000"].filter((c) => value.text.includes(c))).toEqual([]);
        },
      ),
    );
  });
});
