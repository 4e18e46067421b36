import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";

async function periods(text: string, date?: string): Promise<(readonly [string | undefined, string | undefined])[]> {
  const english = await loadLanguage("en");
  if (!english) throw new Error("no English");
  const { statements } = readStatements({ text, ...(date ? { date } : {}) }, english);
  return statements.filter((s) => s.measure === "meeting").map((s) => [s.period, s.origin.period] as const);
}

const TOLD = "The presidents of Kazakhstan and Turkey met in Ankara. ";

describe("an event that is told twice", () => {
  it("is dated by the sentence that names the day", async () => {
    const text = `${TOLD}The president of Kazakhstan met the president of Turkey on 10 May 2022 at the palace.`;
    expect(await periods(text, "2022-05-11")).toEqual([
      ["2022-05-10", "context"],
      ["2022-05-10", "said"],
    ]);
  });
  it("is not dated by an old meeting, by one of two, or in a text without a date", async () => {
    const old = `${TOLD}The president of Kazakhstan met the president of Turkey on 10 May 2012 at the palace.`;
    expect((await periods(old, "2022-05-11"))[0]?.[0]).toBeUndefined();
    const both = `${TOLD}The president of Kazakhstan met the president of Turkey on 10 May 2022. The president of Kazakhstan met the president of Turkey on 9 May 2022.`;
    expect((await periods(both, "2022-05-11"))[0]?.[0]).toBeUndefined();
    const told = `${TOLD}The president of Kazakhstan met the president of Turkey on 10 May 2022 at the palace.`;
    expect((await periods(told))[0]?.[0]).toBeUndefined();
  });
});
