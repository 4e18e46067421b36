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
    ["4 жарым миллиард доллар", "eq", 4.5e9, "USD"],
    ["2 млн. 300 мың тонна", "eq", 2.3e6, "tonnes"],
    ["оннан астам", "gt", 10, ""],
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

  it("takes months counted behind their year as a part of it", () => {
    expect(read("Қазақстан мен Иран арасындағы сауда 2024 жылдың 7 айында 190 млн доллар болды.")).toMatchObject([
      { form: "level", period: "2024-01/2024-07" },
    ]);
  });

  it("reads the contrasting conditional as told", () => {
    const found = read(
      "Былтыр Қазақстан мен Грузияның тауар айналымы 90 млн доллардан асса, импорт 5 млн долларға азайды.",
    );
    expect(found).toMatchObject([
      { form: "level", comparator: "gt", value: { amount: 90e6 } },
      { form: "change", measure: "trade.imports", direction: "down" },
    ]);
  });

  it("takes a goal at the end for all amounts before it", () => {
    const found = read(
      "Қазақстан мен Вьетнам саудасын биыл 1 млрд долларға, ал 2030 жылға қарай 3 млрд долларға жеткізуді көздеп отыр.",
    );
    expect(found.map(({ kind, period }) => [kind, period])).toEqual([
      ["pledge", "2025"],
      ["pledge", "2030"],
    ]);
  });

  it("reads the first so many in one word", () => {
    expect(read("Қазақстан Ауғанстанның негізгі сауда серіктестерінің бестігіне кіреді.")).toMatchObject([
      { form: "rank", subject: "AFG", counterpart: "KAZ", comparator: "lte", value: { amount: 5, unit: "rank" } },
    ]);
  });

  it("knows whose part a share is, and whom `this country` means", () => {
    const found = read(
      "Өзбекстанның ең ірі сауда серіктесі – Қытай. Сауданың 17%-ы Ресейдің үлесіне тиесілі. Бұл елмен арадағы тауар айналымы 9 млрд долларға жетті.",
    );
    expect(found.slice(1)).toMatchObject([
      { form: "share", subject: "UZB", counterpart: "RUS" },
      { form: "level", measure: "trade.turnover", value: { amount: 9e9 } },
    ]);
    expect([found[2]?.subject, found[2]?.counterpart].sort()).toEqual(["RUS", "UZB"]);
  });

  it("takes `our country` for Kazakhstan, named or not", () => {
    const trade = "Былтыр еліміз Италияға 12 млрд доллардың тауарын экспорттады.";
    for (const text of [trade, `Қазақстан Италиямен сауданы кеңейтті. ${trade}`])
      expect(read(text)).toContainEqual(
        expect.objectContaining({ measure: "trade.exports", subject: "KAZ", counterpart: "ITA" }),
      );
  });

  it("counts citizens who came as visitors", () => {
    expect(read("Биылғы жылы 95 мың қазақстандық Грузияға барған.")).toMatchObject([
      { form: "level", measure: "visitors.count", subject: "KAZ", counterpart: "GEO", value: { amount: 95e3 } },
    ]);
  });

  it("reads a list in which each place stands before its numbers", () => {
    const found = read(
      "Қазақстан 2024 жылы бидай экспорттады: Тәжікстанға 20 млн долларға 99 мың тонна, Италияға 30 млн долларға 150 мың тонна бидай экспортталған.",
    ).filter((s) => s.counterpart !== "KAZ");
    expect(found.slice(0, 3).map(({ subject, counterpart, value }) => [subject, counterpart, value?.amount])).toEqual([
      ["KAZ", "TJK", 20e6],
      ["KAZ", "TJK", 99e3],
      ["KAZ", "ITA", 30e6],
    ]);
  });

  it("ranks investors by who has invested most", () => {
    expect(read("Нидерланд – Қазақстанға ең көп инвестиция салған 5 елдің бірі.")).toMatchObject([
      { form: "rank", subject: "KAZ", counterpart: "NLD", comparator: "lte", value: { amount: 5 } },
    ]);
  });

  it("says nothing of a visit that is still to come", () => {
    expect(read("Ертең Қазақстанға Франция президенті ресми сапармен келеді.")).toEqual([]);
  });

  it("does not date a sentence by what stands in brackets", () => {
    const [change] = read(
      "2023 жылы Қазақстан мен Кореяның саудасы 12%-ға артып, (2022 ж. – 5 млрд АҚШ доллары) өсті.",
    );
    expect(change).toMatchObject({ form: "change", period: "2023" });
  });

  it("reads nothing from a sentence that says nothing of two countries", () => {
    expect(read("Кеше Алматыда жаңа кинотеатр ашылды, оған 200 адам келді.")).toEqual([]);
  });
});

it("is told from Russian, which shares its script", () => {
  expect(detectLanguage("Екі ел арасындағы сауда көлемі былтыр өсті.")?.id).toBe("kk");
  expect(detectLanguage("Товарооборот между двумя странами вырос.")?.id).toBe("ru");
});
