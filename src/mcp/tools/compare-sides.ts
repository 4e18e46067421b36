import { z } from "zod";
import { type MirrorLeg, messagesFor, mirrorSentence, placeNamerFor, showMirror } from "../../app/index.js";
import { type Context, citationLines, citationsOf, language, pairOf, parts, place, Refusal } from "../tool.js";

const FIRST = 1950;
const LAST = 2050;
const year = z.int().min(FIRST).max(LAST);

export const compareSides = (context: Context) => {
  const input = z.strictObject({
    a: place,
    b: place,
    from: year.optional().describe("First year; all on record if left out."),
    to: year.optional().describe("Last year."),
    by: z.enum(["chapter", "product"]).optional().describe("Also by chapter or product of the Harmonized System."),
    ui: language(context).default("en").describe("Language of the text."),
  });
  return {
    name: "compare_sides",
    title: "Compare the two sides of trade",
    description:
      "What each of two countries reports of the trade between them, leg by leg and year by year: both figures, the gap, hints at what may be behind it, and the value under every way to reconcile them.",
    input,
    output: {
      sentence: z.string().nullable(),
      places: z.array(z.string()),
      years: z.array(z.looseObject({ year: z.number(), legs: z.array(z.looseObject({})) })),
    },
    async answer({ a, b, from = FIRST, to = LAST, by, ui }: z.output<typeof input>) {
      if (from > to) throw new Refusal(`The first year, ${from}, is after the last, ${to}.`);
      const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      const mirror = await showMirror(context.record, await pairOf(a, b), years, by);
      const [messages, name] = [await messagesFor(ui), await placeNamerFor(ui)];
      const money = (side: MirrorLeg["exported"]): string =>
        side === undefined ? "–" : `${messages.quantity(side.value, side.unit, 4)} (${name(side.reporter)})`;
      const lines = mirror.years.flatMap((y) =>
        y.legs
          .filter((l) => l.exported ?? l.imported)
          .map(
            (l) => `${y.year} ${name(l.exporter)} → ${name(l.importer)}: ${money(l.exported)} | ${money(l.imported)}`,
          ),
      );
      const sentence = mirrorSentence(mirror, messages, name) ?? null;
      const sources = await citationsOf(mirror.sources);
      const none =
        lines.length > 0 ? "" : `No trade of ${mirror.places.map(name).join(" and ")} on record for these years.`;
      return {
        text: parts(sentence ?? "", lines.join("\n"), none, citationLines(sources)),
        data: { sentence, ...mirror, sources },
      };
    },
  };
};
