import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";
import type { Language } from "../../src/text/index.js";

const ru = (await loadLanguage("ru")) as Language;

describe("sentences that lean on each other", () => {
  const read = (text: string) => readStatements({ text, date: "2025-02-10" }, ru).statements;

  it("carries the verb over a dash and the measure over `до`", () => {
    const found = read(
      "В 2024 году экспорт Грузии в Армению вырос на 12%, до $800 млн. Импорт Грузии из Армении — на 7%, до $300 млн.",
    );
    expect(found.map(({ form, measure, value, direction }) => [form, measure, value?.amount, direction])).toEqual([
      ["change", "trade.exports", 12, "up"],
      ["level", "trade.exports", 800e6, undefined],
      ["change", "trade.imports", 7, "up"],
      ["level", "trade.imports", 300e6, undefined],
    ]);
  });

  it("goes on about trade with the whole world", () => {
    const found = read("Внешнеторговый оборот Армении за 2024 год составил $30 млрд. Экспорт вырос до $13 млрд.");
    expect(found).toMatchObject([
      { measure: "trade.turnover", subject: "ARM", counterpart: "WLD" },
      { measure: "trade.exports", subject: "ARM", counterpart: "WLD", value: { amount: 13e9 } },
    ]);
  });

  it("reads lists of partners with their figures", () => {
    const found = read(
      "В тройку крупнейших торговых партнёров Грузии входят Турция ($2,9 млрд), Россия ($2,5 млрд) и Китай ($1,9 млрд).",
    ).filter((s) => s.form === "level");
    expect(found.map(({ subject, counterpart, value }) => [subject, counterpart, value?.amount])).toEqual([
      ["GEO", "TUR", 2.9e9],
      ["GEO", "RUS", 2.5e9],
      ["GEO", "CHN", 1.9e9],
    ]);
  });

  it("does not take the day of publication for the time of the trade", () => {
    const [first] = read(
      "Товарооборот Ирана и Индии составил $2 млрд, свидетельствуют опубликованные в пятницу данные.",
    );
    expect(first).toMatchObject({ form: "level", measure: "trade.turnover" });
    expect(first?.period).toBeUndefined();
  });

  it("takes a goal without a measure for the trade named before", () => {
    expect(read("Есть планы по торговле России с Египтом. Наша задача — выйти на 20 млрд долларов.")).toMatchObject([
      { kind: "pledge", form: "level", measure: "trade.turnover", value: { amount: 20e9 } },
    ]);
  });

  it("takes what is exceeded by a percentage for growth", () => {
    expect(
      read("Товарооборот Ирана и Омана в 2024 году составил $2 млрд, что на 15% превышает показатель 2023 года."),
    ).toMatchObject([
      { form: "level", period: "2024" },
      { form: "change", period: "2024", direction: "up", value: { amount: 15, unit: "percent" } },
    ]);
  });

  it("gives the number behind the time of comparison to that time", () => {
    const found = read(
      "В 2024 году Россия ввезла из Индии чая на $80 млн, что на 20% больше, чем в 2023 году ($67 млн).",
    );
    expect(found.map(({ form, period, value }) => [form, period, value?.amount])).toEqual([
      ["level", "2024", 80e6],
      ["change", "2024", 20],
      ["level", "2023", 67e6],
    ]);
  });

  it("takes a country's exports `in total` for those to the whole world", () => {
    expect(read("В целом экспорт Грузии в 2024 году составил $6 млрд.")).toMatchObject([
      { measure: "trade.exports", subject: "GEO", counterpart: "WLD" },
    ]);
  });

  it("counts citizens who came, whichever way round it is said", () => {
    const found = read("В 2024 году в Грузии побывало 90 тысяч граждан Индии, а 50 тысяч россиян посетили Вьетнам.");
    expect(
      found.map(({ measure, subject, counterpart, value }) => [measure, subject, counterpart, value?.amount]),
    ).toEqual([
      ["visitors.count", "IND", "GEO", 90e3],
      ["visitors.count", "RUS", "VNM", 50e3],
    ]);
  });

  it("knows a frequency from a multiple, and a greeting from a meeting", () => {
    expect(read("Рейсы из Москвы в Ханой выполняются два раза в неделю.")).toEqual([]);
    expect(read("5 января 2025 года премьера Армении в аэропорту Тбилиси встретил министр Грузии.")).toEqual([]);
  });

  it("declines Беларусь as the feminine it is", () => {
    expect(read("Объём торговли Грузии и Беларуси в 2024 году вырос на 20%.")).toMatchObject([
      { form: "change", subject: "GEO", counterpart: "BLR" },
    ]);
  });

  it("takes the members of a bloc for the bloc", () => {
    expect(read("Товарооборот Армении со странами ЕАЭС в 2024 году вырос на 9%.")).toMatchObject([
      { form: "change", subject: "ARM", counterpart: "EAEU" },
    ]);
  });

  it("reads a conversion with words behind it", () => {
    expect(
      read("Товарооборот России и Белоруссии достиг 4 трлн рублей (около $52 млрд по текущему курсу)."),
    ).toMatchObject([{ value: { amount: 4e12, unit: "RUB" }, conversion: { amount: 52e9, unit: "USD" } }]);
  });
});
