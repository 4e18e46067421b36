import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/text/index.js";

const norms = (text: string) => tokenise(text).map((t) => t.norm);

describe("tokenise", () => {
  it("keeps numbers with their separators whole", () => {
    expect(norms("5.000 1,234.5 17.10.2023 6 500")).toEqual(["5.000", "1,234.5", "17.10.2023", "6 500"]);
  });

  it("does not join a year with the number behind it", () => {
    expect(norms("2023 131 firms")).toEqual(["2023", "131", "firms"]);
  });

  it("takes the point at the end of a sentence away from the number", () => {
    expect(norms("in 2023.")).toEqual(["in", "2023", "."]);
  });

  it("splits a unit glued to its number, and Chinese into characters", () => {
    expect(norms("41bn 中哈2023年")).toEqual(["41", "bn", "中", "哈", "2023", "年"]);
  });

  it("sees through soft hyphens, curly apostrophes and full-width digits", () => {
    expect(norms("Han\u00ADdel China’s ４１")).toEqual(["handel", "china", "'", "s", "41"]);
  });

  it("notes how a word is capitalised", () => {
    expect(tokenise("us US Us").map((t) => t.shape)).toEqual([0, 2, 1]);
  });

  it("points back into the text", () => {
    const text = "  Im Jahr 2023 – „Handel“ 🙂 wuchs…";
    for (const t of tokenise(text)) expect(text.slice(t.start, t.end).toLowerCase()).toBe(t.norm);
  });
});
