import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS, loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";

/** Words that set many rules off, so that random texts get deep into the reader. */
const WORDS =
  "trade Handel Exporte exports China Kasachstan's Kazakhstan 41 5.000 Mrd. billion $ € percent Prozent um by auf to rose stieg 2023 last year im vergangenen Jahr ( ) , . ; – - fünf third größter largest trading partner Handelspartner by 2030 bis wollen aim met traf Treffen in Peking Beijing Rekord record doubled verdoppelt since seit Januar-September Q3 a an ein ½ ４１ 中哈贸易额 \n \n\n '' \u00AD \uD83D \uFEFF".split(
    " ",
  );
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((ws) => ws.join(" ")),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((ws) => ws.join("")),
);

describe.each(LANGUAGE_IDS)("reading anything in %s", (id) => {
  it("never throws, quotes what stands there, keeps to its sentence, and says the same twice", async () => {
    const language = await loadLanguage(id);
    if (!language) throw new Error(id);
    fc.assert(
      fc.property(text, fc.option(fc.constantFrom("2024-02-29", "2023-01-01"), { nil: undefined }), (input, date) => {
        const document = { text: input, ...(date ? { date } : {}) };
        const read = readStatements(document, language);
        for (const { quote, sentence } of read.statements) {
          expect(input.slice(quote.start, quote.end)).toBe(quote.exact);
          expect(quote.exact.length).toBeGreaterThan(0);
          const home = read.sentences[sentence];
          expect(home && home.start <= quote.start && quote.end <= home.end).toBe(true);
        }
        expect(readStatements(document, language)).toEqual(read);
      }),
      { numRuns: 400, seed: 4310 },
    );
  });

  it("gives every statement of a text its own id", async () => {
    const language = await loadLanguage(id);
    if (!language) throw new Error(id);
    fc.assert(
      fc.property(text, (input) => {
        const ids = readStatements({ text: input }, language).statements.map((s) => s.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150, seed: 41 },
    );
  });
});
