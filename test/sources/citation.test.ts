import { describe, expect, it } from "vitest";
import type { Source } from "../../src/core/index.js";
import { citationKey, citeBibtex, citeCslJson, citeText } from "../../src/sources/index.js";

const article: Source = {
  id: "astanatimes-2025-01-23",
  title: "Trade & transit: 50% more_{at} the #1 crossing ~ $5",
  producer: "The Astana Times",
  kind: "press",
  language: "en",
  urlMain: "https://example.org/a_b?x=1&y=50%25#top",
  datePublished: "2025-01-23",
  dateInferred: false,
  licenseName: "facts cited; text not reproduced",
};
const kazakh: Source = {
  ...article,
  id: "baribar",
  title: "Қазақстан мен Қытай",
  language: "kk",
  datePublished: "2024-07",
  dateInferred: true,
};

describe("citeText", () => {
  it("is carrier, title, date, address", () => {
    expect(citeText(article)).toBe(
      "The Astana Times: Trade & transit: 50% more_{at} the #1 crossing ~ $5. 2025-01-23. https://example.org/a_b?x=1&y=50%25#top",
    );
  });
  it("brackets a date that is worked out, and says where there is none", () => {
    expect(citeText(kazakh)).toContain(" [2024-07]. ");
    const { datePublished: _, ...undated } = article;
    expect(citeText({ ...undated, dateAccessed: "2026-03-29" })).toMatch(/ n\.d\.\. \S+ \(accessed 2026-03-29\)$/);
  });
});

describe("citeBibtex", () => {
  it("escapes what TeX would take for a command, but not in the address", () => {
    expect(citeBibtex(article)).toBe(
      [
        "@misc{astanatimes-2025-01-23,",
        "  title = {{Trade \\& transit: 50\\% more\\_\\{at\\} the \\#1 crossing \\textasciitilde{} \\$5}},",
        "  author = {{The Astana Times}},",
        "  year = {2025},",
        "  month = jan,",
        "  day = {23},",
        "  howpublished = {\\url{https://example.org/a_b?x=1&y=50%25#top}},",
        "  url = {https://example.org/a_b?x=1&y=50%25#top},",
        "  language = {en}",
        "}",
        "",
      ].join("\n"),
    );
  });
  it("keeps the letters of every script", () => {
    expect(citeBibtex(kazakh)).toContain("title = {{Қазақстан мен Қытай}}");
    expect(citeBibtex(kazakh)).toContain("note = {date worked out, not printed}");
  });
  it("escapes a backslash once and keeps braces out of addresses", () => {
    const odd = { ...article, title: "a\\b^c", urlMain: "https://example.org/{x}" };
    expect(citeBibtex(odd)).toContain("{{a\\textbackslash{}b\\textasciicircum{}c}}");
    expect(citeBibtex(odd)).toContain("url = {https://example.org/%7Bx%7D}");
  });
  it("has balanced braces whatever the title", () => {
    const text = citeBibtex({ ...article, title: "}{}}{" }).replace(/\\[{}]/g, "");
    expect(text.split("{").length).toBe(text.split("}").length);
  });
});

describe("citeCslJson", () => {
  it("puts the press into a container and everything else under a publisher", () => {
    expect(citeCslJson(article)).toMatchObject({
      id: "astanatimes-2025-01-23",
      type: "article-newspaper",
      "container-title": "The Astana Times",
      issued: { "date-parts": [[2025, 1, 23]] },
    });
    expect(citeCslJson({ ...article, kind: "dataset" })).toMatchObject({
      type: "dataset",
      publisher: "The Astana Times",
    });
    expect(citeCslJson({ ...article, kind: "official" }).type).toBe("report");
    expect(citeCslJson({ ...article, kind: "treaty" }).type).toBe("treaty");
  });
  it("marks a date that is worked out and leaves out one that is not a point", () => {
    expect(citeCslJson(kazakh).issued).toEqual({ "date-parts": [[2024, 7]], circa: 1 });
    expect(citeCslJson({ ...article, datePublished: "2024/2025" }).issued).toBeUndefined();
  });
});

describe("citationKey", () => {
  it("is the id in ASCII", () => {
    expect(citationKey({ ...article, id: "Ünion, 2024 (a)" })).toBe("U-nion-2024-a");
    expect(citationKey(article)).toBe("astanatimes-2025-01-23");
  });
});
