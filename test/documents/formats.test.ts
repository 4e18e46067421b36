import { describe, expect, it } from "vitest";
import { isoDate, parseDocument } from "../../src/documents/index.js";

const parse = async (text: string, name: string) => (await parseDocument(Buffer.from(text), { name })).value;

describe("plain text", () => {
  it("takes the longest line above the first paragraph as the title, and a bare date", async () => {
    const text = "Wirtschaft\n\nChina und Kasachstan handeln mehr\n\n17.10.2023\n\nDer Handel wuchs im Jahr 2022.\n";
    const document = await parse(text, "a.txt");
    expect(document).toEqual({ text, title: "China und Kasachstan handeln mehr", date: "2023-10-17" });
  });
  it("gives a lone sentence no title", async () => {
    expect(await parse("Trade reached $41bn in 2023.", "a.txt")).toEqual({ text: "Trade reached $41bn in 2023." });
    expect(await parse("Trade with China", "a.txt")).toEqual({ text: "Trade with China" });
  });
});

describe("Markdown", () => {
  it("reads front matter and leaves markup out", async () => {
    const source = [
      "---",
      'title: "Trade grows"',
      "date: 2024-03-01T10:00:00Z",
      "lang: en-GB",
      "---",
      "# Another heading",
      "",
      "Trade **reached** _41 bn_ [dollars](https://example.org/a_(b)) in `2023`.",
      "- 5 projects",
      "17. Oktober war der Tag.",
      "> quoted 3*4 snake_case_name",
      "",
      "```js",
      "const hidden = 1;",
      "```",
      "| a | b |",
      "|---|---|",
      "| 1 | 2 |",
    ].join("\n");
    const document = await parse(source, "a.md");
    expect(document).toMatchObject({ title: "Trade grows", date: "2024-03-01", declaredLanguage: "en" });
    expect(document?.text).toBe(
      "Another heading\n\nTrade reached 41 bn dollars in 2023.\n5 projects\n17. Oktober war der Tag.\nquoted 3*4 snake_case_name\n\na\tb\n1\t2",
    );
  });
  it("takes the first heading as title where there is no front matter", async () => {
    expect((await parse("Trade\n=====\n\nIt grew.", "a.markdown"))?.title).toBe("Trade");
  });
  it("is recognised without a name", async () => {
    expect((await parse("# Trade\n\nIt *grew*.", "-"))?.text).toBe("Trade\n\nIt grew.");
  });
});

const PARAGRAPH =
  "Trade between China and Kazakhstan reached 41 billion dollars in 2023, according to Chinese customs, and both sides, as they said, want it to grow further. ";
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-US"><head>${head}</head><body>${body}</body></html>`;

describe("HTML", () => {
  it("finds the main text, one paragraph a line, and leaves scripts and navigation out", async () => {
    const body = `<nav><a href="/">Home</a></nav><article><h1>Trade grows</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><script>document.body.innerHTML = "hacked 99 billion"</script><p>${PARAGRAPH}</p></article><footer>Imprint</footer>`;
    const document = await parse(
      page(
        '<title>Trade grows | Paper</title><meta property="article:published_time" content="2024-01-18T09:00:00+08:00">',
        body,
      ),
      "a.html",
    );
    expect(document).toMatchObject({ title: "Trade grows", date: "2024-01-18", declaredLanguage: "en" });
    expect(document?.text.split("\n\n").filter((p) => p === PARAGRAPH.trim())).toHaveLength(3);
    expect(document?.text).not.toMatch(/hacked|Imprint|Home/);
  });
  it("reads title and date from JSON-LD, and passes over broken JSON", async () => {
    const head =
      '<script type="application/ld+json">{broken</script><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Linked","datePublished":"2023-05-06"}]}</script>';
    expect(await parse(page(head, `<article><p>${PARAGRAPH.repeat(4)}</p></article>`), "a.html")).toMatchObject({
      title: "Linked",
      date: "2023-05-06",
    });
  });
  it("survives nesting thousands deep", async () => {
    const deep = page("<title>Deep</title>", `${"<div>".repeat(30_000)}<p>${PARAGRAPH}</p>${"</div>".repeat(30_000)}`);
    const document = await parse(deep, "a.html");
    expect(document?.text).toBe(PARAGRAPH.trim());
    expect(document?.title).toBe("Deep");
  });
  it("survives unclosed tags, comments and scripts", async () => {
    for (const broken of [
      "<html><p>Trade grew <b",
      "<html><!-- never closed <p>x",
      "<html><script>while(1){",
      "<html><p>5 < 6 and &auml; &#8364; &#x110000;",
    ])
      expect((await parseDocument(Buffer.from(broken), { name: "a.html" })).issues.map((i) => i.code)).not.toContain(
        "file-unreadable",
      );
  });
  it("keeps table cells apart", async () => {
    const rows = "<tr><td>2023</td><td>41.0</td></tr>".repeat(3);
    const text = (
      await parse(page("", `<article><p>${PARAGRAPH.repeat(4)}</p><table>${rows}</table></article>`), "a.html")
    )?.text;
    expect(text).toContain("2023\t41.0");
  });
});

describe("isoDate", () => {
  it.each([
    ["2024-07-02T08:00Z", "2024-07-02"],
    ["2024/7/2", "2024-07-02"],
    ["02.07.2024", "2024-07-02"],
    ["2024年7月2日", "2024-07-02"],
    ["2023-02-30", undefined],
    ["July 2, 2024", undefined],
    ["", undefined],
  ])("reads %s", (text, date) => {
    expect(isoDate(text)).toBe(date);
  });
});
