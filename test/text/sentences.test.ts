import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/index.js";
import { splitSentences } from "../../src/text/index.js";

async function split(id: string, text: string): Promise<string[]> {
  const language = await loadLanguage(id);
  if (!language) throw new Error(id);
  return splitSentences(text, language.sentences).map((s) => text.slice(s.start, s.end));
}

describe("sentences", () => {
  it.each([
    ["Der Handel betrug 41 Mrd. Dollar. Er wuchs.", 2],
    ["Das gilt z. B. für Öl. Und für Gas.", 2],
    ["Am 17. Oktober trafen sie sich. Am 18. reisten sie ab.", 2],
    ["Er stieg auf 41 Mrd. Im Jahr davor waren es 31 Mrd.", 2],
    ["Es war Platz 3. Das ist viel.", 2],
    ["„Wir wachsen.“ Das sagte er.", 2],
    ["Handel 2023. Die Zahlen", 2],
    ["Die Zahl lag bei 3.5 und 4,5 Prozent!", 1],
  ])("German: %s", async (text, n) => {
    expect(await split("de", text)).toHaveLength(n);
  });

  it.each([
    ["The U.S. President met Mr. Smith. They talked.", 2],
    ["It is in the U.S. The trade grew.", 2],
    ["Trade hit $41.5 bn. in 2023, i.e. more than before.", 1],
    ["At 8:20 a.m. (local time) they met.", 1],
    ["Is it so? Yes! It is.", 3],
    ['"It grew." He said so.', 2],
  ])("English: %s", async (text, n) => {
    expect(await split("en", text)).toHaveLength(n);
  });

  it("ends a sentence at a blank line and at every line break of a text that is not wrapped", async () => {
    expect(await split("de", "Photo von Reuters\nDer Handel wuchs\n\nEnde")).toEqual([
      "Photo von Reuters",
      "Der Handel wuchs",
      "Ende",
    ]);
  });

  it("reads on over the line breaks of a text wrapped by hand", async () => {
    const text = [
      "Trade between the two countries has been growing for years, and the",
      "governments expect it to grow further although nobody has said by how",
      "much it should grow and when the next meeting of the committee will be",
      "held in the capital. The committee was founded in the year two thousand",
      "and four.",
    ].join("\n");
    expect(await split("en", text)).toHaveLength(2);
  });
});
