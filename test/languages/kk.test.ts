import { describe, expect, it } from "vitest";
import { detectLanguage, loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";
import { type Language, type Quantity, scanSentence } from "../../src/text/index.js";

const kk = (await loadLanguage("kk")) as Language;

const mentions = (text: string) => scanSentence(text, { start: 0, end: text.length, paragraph: 0 }, kk).mentions;
const quantities = (text: string): Quantity[] =>
  mentions(text).flatMap((m) => (m.cue.kind === "quantity" ? [m.cue] : []));
const read = (text: string) => readStatements({ text, date: "2025-01-10" }, kk).statements;

describe("quantities", () => {
  it.each([
    ["44 миллиард доллардан астам", "gt", 44e9, "USD"],
    ["25 миллиард еуроға жуық", "lt", 25e9, "EUR"],
    ["3 миллион тоннадан кем емес", "gte", 3e6, "tonnes"],
    ["1,5 млрд теңгеге", "eq", 1.5e9, "KZT"],
    ["23,6 пайызға", "eq", 23.6, "percent"],
    ["2,5 есе", "eq", 2.5, "times"],
    ["екі есеге", "eq", 2, "times"],
  ])("%s", (text, comparator, amount, unit) => {
    const [found, ...rest] = quantities(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ comparator, unit });
    expect(found?.amount).toBeCloseTo(amount, 6);
  });
});

describe("statements", () => {
  it("reads amount and growth of one year from one sentence, for any pair", () => {
    const found = read(
      "2022 жылы Өзбекстан мен Түркияның тауар айналымы 6,4 миллиард долларға жетіп, 30 пайызға өсті.",
    );
    const pair = { measure: "trade.turnover", subject: "UZB", counterpart: "TUR", period: "2022" };
    expect(found).toMatchObject([
      { form: "level", ...pair, value: { amount: 6.4e9, unit: "USD" } },
      { form: "change", ...pair, value: { amount: 30, unit: "percent" }, direction: "up" },
    ]);
  });

  it("reads the direction of a flow from the cases of the two countries", () => {
    expect(read("Қазақстан Ресейге 2021 жылы 7 миллиард доллардың тауарын экспорттады.")).toMatchObject([
      { form: "level", measure: "trade.exports", subject: "KAZ", counterpart: "RUS", period: "2021" },
    ]);
  });

  it("reads place and day of a meeting", () => {
    expect(read("Астанада 2024 жылғы 3 шілдеде Моңғолия президентімен келіссөздер өтті.")).toMatchObject([
      { form: "event", measure: "meeting", subject: "MNG", counterpart: "KAZ", period: "2024-07-03" },
    ]);
  });

  it("reads nothing from a sentence that says nothing of two countries", () => {
    expect(read("Кеше Алматыда жаңа кинотеатр ашылды, оған 200 адам келді.")).toEqual([]);
  });
});

it("is told from Russian, which shares its script", () => {
  expect(detectLanguage("Екі ел арасындағы сауда көлемі былтыр өсті.")?.id).toBe("kk");
  expect(detectLanguage("Товарооборот между двумя странами вырос.")?.id).toBe("ru");
});
