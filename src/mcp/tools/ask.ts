import { z } from "zod";
import {
  type Asked,
  ask,
  detailOf,
  gistOf,
  MARKS,
  markOf,
  noteOf,
  type ReadingJson,
  shortLabel,
  shownDigits,
} from "../../app/index.js";
import {
  type Context,
  citationLines,
  citationsOf,
  day,
  language,
  parts,
  Refusal,
  reading,
  refused,
  verdict,
} from "../tool.js";

export const askTool = (context: Context) => {
  const input = z.strictObject({
    question: z
      .string()
      .min(1)
      .max(2000)
      .describe("How much, who, when, since when, is it true that …: one thing about two countries."),
    language: language(context).optional().describe("Its language; told from its words if left out."),
    date: day.optional().describe("The day it is asked from, to resolve “last year”."),
    ui: language(context).optional().describe("Language of the answer; the question's if left out."),
  });
  return {
    name: "ask",
    title: "Answer a question",
    description:
      "Answers a question about the relations of two countries from the record, under every reading: each value with whose figure it is, its period and its source. Where nothing is on record it says what is nearby.",
    input,
    output: {
      answers: z.array(z.looseObject({ place: z.string().nullable(), readings: z.array(reading) })),
      verdict: verdict.nullable(),
      nearby: z.array(reading),
    },
    async answer({ question, ...options }: z.output<typeof input>) {
      const { value, issues } = await ask(question, context.record, options);
      if (value === undefined) throw await refused(issues, options.ui);
      if (value.json.statement === null) throw new Refusal(value.messages.words.notUnderstood);
      const named = new Set(readingsIn(value).flatMap((r) => [r.source, ...(r.inputs ?? []).map((i) => i.source)]));
      const known = await context.record.store.sources();
      const sources = await citationsOf(known.filter((s) => named.has(s.id)));
      return { text: parts(...worded(value), citationLines(sources)), data: { ...value.json, sources } };
    },
  };
};

const readingsIn = ({ json }: Asked): readonly ReadingJson[] => [
  ...(json.verdict?.readings ?? []),
  ...json.answers.flatMap((a) => a.readings),
  ...json.nearby,
];

function worded(asked: Asked): string[] {
  const { json, messages, place } = asked;
  const { words, status } = messages;
  const lines = (readings: readonly ReadingJson[]): string => readings.map((r) => lineOf(r, asked)).join("\n");
  const taken = json.statement === null ? "" : `${words.understoodAs}: ${gistOf(json.statement, asked)}`;
  const told = json.verdict
    ? [`${MARKS[json.verdict.status]} ${status[json.verdict.status]}\n${json.verdict.summary}`]
    : [];
  const answers = json.answers.map((a) =>
    [...(a.place === null ? [] : [place(a.place)]), lines(a.readings)].filter((text) => text !== "").join("\n"),
  );
  const none =
    json.missing !== null
      ? words.needs(json.missing)
      : json.answers.length === 0 && !json.verdict
        ? words.noAnswer
        : "";
  const nearby = json.nearby.length === 0 ? "" : `${words.nearby}:\n${lines(json.nearby)}`;
  return [taken, ...told, lines(json.verdict?.readings ?? []), ...answers, none, nearby];
}

function lineOf(r: ReadingJson, asked: Asked): string {
  const { messages } = asked;
  const value = r.value === null ? noteOf(r, asked) : messages.quantity(r.value, r.unit ?? "count", shownDigits(r));
  const period = r.period === null ? "" : messages.period(r.period);
  const rest = [shortLabel(r, asked), period, detailOf(r, asked)].filter((text) => text !== "").join(" · ");
  return `${markOf(r)} ${value} – ${rest} [${r.source}]`.trim();
}
