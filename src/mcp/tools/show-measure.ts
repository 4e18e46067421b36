import { z } from "zod";
import { parseTradeReading, showMeasure } from "../../app/index.js";
import { type Context, citationLines, citationsOf, pairOf, parts, place, Refusal } from "../tool.js";

export const showMeasureTool = ({ measures, record }: Context) => {
  const input = z.strictObject({
    measure: z.enum(measures).describe("Id of the measure."),
    a: place,
    b: place,
    reading: z
      .string()
      .regex(/^[a-z0-9-]+(:(exporters|importers))?$/, "a source, and whose reports: un-comtrade:importers")
      .optional()
      .describe("Whose trade, for measures of trade: cepii-baci, un-comtrade:exporters, un-comtrade:importers."),
  });
  return {
    name: "show_measure",
    title: "Show a measure",
    description:
      "One measure of two countries by year (shares, ranks and intensity of trade, agreement of votes, shared organisations, visits, projects …), with its definition, formula, reference and the sources and files it was worked out from.",
    input,
    output: {
      measure: z.looseObject({ id: z.string(), definition: z.string(), unit: z.string() }),
      rows: z.array(z.looseObject({ a: z.string(), year: z.number(), value: z.number().nullable() })),
    },
    async answer({ measure: id, a, b, reading }: z.output<typeof input>) {
      const [one, two] = await pairOf(a, b);
      const shown = await showMeasure(
        record,
        id,
        one,
        two,
        reading === undefined ? undefined : parseTradeReading(reading),
      );
      if (shown === undefined) throw new Refusal(`There is no measure “${id}”. There are ${measures.join(", ")}.`);
      const { measure, rows } = shown;
      const sources = await citationsOf(shown.sources);
      const lines = rows.map((r) =>
        [r.a, r.b, r.product, `${r.year}:`, r.value === null ? "–" : String(r.value)]
          .filter((x) => x !== undefined)
          .join(" "),
      );
      const none =
        rows.length > 0
          ? ""
          : `Nothing on record for it between ${one} and ${two}: it needs ${measure.needs.join(", ")} (khorgos sources lists what can be imported).`;
      const head = `${measure.id} (${measure.unit}): ${measure.definition}\n${measure.formula}\n${measure.reference}`;
      return { text: parts(head, lines.join("\n"), none, citationLines(sources)), data: { ...shown, sources } };
    },
  };
};
