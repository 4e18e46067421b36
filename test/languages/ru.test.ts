import { describe, expect, it } from "vitest";
import { detectLanguage, loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";
import { type Language, type Quantity, scanSentence, splitSentences, type Time } from "../../src/text/index.js";

const ru = (await loadLanguage("ru")) as Language;

const mentions = (text: string) => scanSentence(text, { start: 0, end: text.length, paragraph: 0 }, ru).mentions;
const quantities = (text: string): Quantity[] =>
  mentions(text).flatMap((m) => (m.cue.kind === "quantity" ? [m.cue] : []));
const times = (text: string): Time[] => mentions(text).flatMap((m) => (m.cue.kind === "time" ? [m.cue] : []));
const places = (text: string) =>
  mentions(text).flatMap((m) => (m.cue.kind === "place" ? [`${m.cue.id}${m.role ? ` ${m.role}` : ""}`] : []));

describe("quantities", () => {
  it.each([
    ["более 31 млрд долларов США", "gt", 31e9, "USD"],
    ["почти 44 миллиарда долларов", "lt", 44e9, "USD"],
    ["около 25 млрд евро", "approx", 25e9, "EUR"],
    ["не менее 3 млн тонн", "gte", 3e6, "tonnes"],
    ["$1,5 млрд", "eq", 1.5e9, "USD"],
    ["529,4 млн долл. США", "eq", 529.4e6, "USD"],
    ["1 миллиард 664 миллиона рублей", "eq", 1.664e9, "RUB"],
    ["12,8 тыс. тонн", "eq", 12800, "tonnes"],
    ["полтора миллиарда юаней", "eq", 1.5e9, "CNY"],
    ["1 234,5 млн тенге", "eq", 1234.5e6, "KZT"],
    ["23,6%", "eq", 23.6, "percent"],
    ["32 процентами", "eq", 32, "percent"],
    ["2,3 процентного пункта", "eq", 2.3, "percentage-points"],
    ["4 п. п.", "eq", 4, "percentage-points"],
    ["две трети", "eq", 66.67, "percent"],
    ["четверть", "eq", 25, "percent"],
    ["в 2,5 раза", "eq", 2.5, "times"],
    ["более чем в пять раз", "gt", 5, "times"],
    ["почти в два раза", "lt", 2, "times"],
    ["двадцать пять миллионов евро", "eq", 25e6, "EUR"],
  ])("%s", (text, comparator, amount, unit) => {
    const [found, ...rest] = quantities(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ comparator, unit });
    expect(found?.amount).toBeCloseTo(amount, 4);
  });
  it("reads ranges", () => {
    expect(quantities("10–12 млрд долларов")[0]).toMatchObject({ amount: 10e9, to: 12e9, unit: "USD" });
    expect(quantities("на 15–20%")[0]).toMatchObject({ amount: 15, to: 20, unit: "percent" });
  });
  it("reads a conversion in brackets", () => {
    expect(quantities("253 млрд евро (272 млрд долларов)")[0]).toMatchObject({
      unit: "EUR",
      conversion: { amount: 272e9, unit: "USD" },
    });
  });
});

describe("times", () => {
  it.each<[string, string, unknown]>([
    ["в 2023 году", "in", { type: "absolute", period: "2023" }],
    ["в 2022-м году", "in", { type: "absolute", period: "2022" }],
    ["к 2030 году", "by", { type: "absolute", period: "2030" }],
    ["с 2005 года", "since", { type: "absolute", period: "2005" }],
    ["17 октября 2023 года", "in", { type: "day", month: 10, day: 17, year: { year: 2023 } }],
    ["17.10.2023", "in", { type: "absolute", period: "2023-10-17" }],
    ["в январе–сентябре 2024 года", "in", { type: "months", from: 1, to: 9, year: { year: 2024 } }],
    ["с января по август 2024 года", "in", { type: "months", from: 1, to: 8, year: { year: 2024 } }],
    ["за первые девять месяцев 2020 года", "in", { type: "months", from: 1, to: 9, year: { year: 2020 } }],
    ["по итогам 11 месяцев 2022 года", "in", { type: "months", from: 1, to: 11, year: { year: 2022 } }],
    ["в первом полугодии 2024 года", "in", { type: "months", from: 1, to: 6, year: { year: 2024 } }],
    ["в III квартале 2023 года", "in", { type: "months", from: 7, to: 9, year: { year: 2023 } }],
    ["за три квартала 2023 года", "in", { type: "months", from: 1, to: 9, year: { year: 2023 } }],
    ["в прошлом году", "in", { type: "relative", unit: "year", offset: -1 }],
    ["с начала года", "in", { type: "relative", unit: "year", offset: 0 }],
    ["в будущем году", "in", { type: "relative", unit: "year", offset: 1 }],
    ["годом ранее", "in", { type: "shift", years: -1 }],
    ["во вторник", "in", { type: "weekday", weekday: 2 }],
    ["за последние пять лет", "in", { type: "past", years: 5 }],
    ["десять лет назад", "in", { type: "ago", years: 10 }],
  ])("%s", (text, role, spec) => {
    const [found, ...rest] = times(text);
    expect(rest).toEqual([]);
    expect(found?.spec).toEqual(spec);
    expect(found?.role).toBe(role);
  });
  it("takes a threshold for no year", () => {
    expect(times("более 2000 компаний")).toEqual([]);
    expect(quantities("более 2000 компаний")[0]).toMatchObject({ amount: 2000, comparator: "gt" });
  });
});

describe("places in their cases", () => {
  it.each([
    ["экспорт Казахстана в Китай", ["KAZ of", "CHN to"]],
    ["импорт из Польши в Россию", ["POL from", "RUS to"]],
    ["между Турцией и Азербайджаном", ["TUR between", "AZE between"]],
    ["встреча с президентом Узбекистана Мирзиёевым", ["UZB with", "UZB with"]],
    ["встреча с Мирзиеевым", ["UZB with"]],
    ["в Саудовской Аравии", ["SAU in"]],
    ["из Объединённых Арабских Эмиратов", ["ARE from"]],
    ["Соединённым Штатам", ["USA to"]],
    ["торговля США с Республикой Беларусь", ["USA of", "BLR with"]],
    ["казахстанско-китайских", ["KAZ of", "CHN of"]],
    ["странами Центральной Азии", ["C5 by"]],
    ["в ЕАЭС", ["EAEU in"]],
    ["Токаева, Си Цзиньпином, Зеленскому", ["KAZ of", "CHN by", "UKR to"]],
    ["в Пекине и Астане", ["CHN in", "KAZ in"]],
  ])("%s", (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
  it("wants the capital of a name", () => {
    expect(places("после того, как си прозвучало")).toEqual([]);
  });
});

describe("sentences", () => {
  const split = (text: string) => splitSentences(text, ru.sentences).map((s) => text.slice(s.start, s.end));
  it.each([
    ["Его ведёт И. К. Азизов из МИД. Он доволен.", ["Его ведёт И. К. Азизов из МИД.", "Он доволен."]],
    ["Это 529 млн долл. США за год. Рост есть.", ["Это 529 млн долл. США за год.", "Рост есть."]],
    ["В 2022 г. Казахстан вырос. Всё.", ["В 2022 г. Казахстан вырос.", "Всё."]],
    ["Это было в 2022 г. По итогам года вышло больше.", ["Это было в 2022 г.", "По итогам года вышло больше."]],
    ["Цена – 251 млрд. евро. Дорого!", ["Цена – 251 млрд. евро.", "Дорого!"]],
  ])("%s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe("what says nothing checkable", () => {
  it.each([
    "Сборная Казахстана обыграла Китай со счётом 3:1 и заняла первое место на турнире.",
    "Россия и Украина встретились в финальном матче.",
    "Инфляция в Казахстане составила 8,6%, доллар подорожал до 540 тенге.",
    "На выставке в Ташкенте представлено 200 фильмов из 68 стран.",
    "Премьер Китая готовится к своему первому визиту в Астану.",
    "Германия является важным партнёром Казахстана.",
  ])("%s", (text) => {
    expect(readStatements({ text }, ru).statements.filter((s) => s.form !== "intent")).toEqual([]);
  });
});

describe("sentences of more than one statement", () => {
  it("keeps two partners of one country apart", () => {
    const text = "В 2024 году торговля Германии с США составила 63 млрд евро, а с Китаем – 60 млрд евро.";
    const pairs = readStatements({ text }, ru).statements.map((s) => [s.subject, s.counterpart, s.value?.amount]);
    expect(pairs).toEqual([
      ["DEU", "USA", 63e9],
      ["DEU", "CHN", 60e9],
    ]);
  });
  it("does not give a rank to the one that was overtaken", () => {
    const text = "Китай обошёл США и стал главным торговым партнёром Германии.";
    const rank = readStatements({ text }, ru).statements.find((s) => s.form === "rank");
    expect(rank).toMatchObject({ subject: "DEU", counterpart: "CHN", value: { amount: 1 } });
  });
});

describe("language detection", () => {
  it.each([
    ["Товарооборот вырос", "ru"],
    ["АО «НК «Қазақстан темір жолы» сообщило о росте перевозок между Казахстаном и Китаем", "ru"],
    ["Торговля между странами выросла на треть", "ru"],
  ])("%s", (text, id) => {
    expect(detectLanguage(text).id).toBe(id);
  });
  it("leaves other Cyrillic languages alone", () => {
    expect(detectLanguage("Торгівля між країнами зросла, її обсяг є рекордним, їхні уряди задоволені").id).toBe(
      undefined,
    );
  });
});

describe("messages", () => {
  it("count in three forms", () => {
    const { sentences, rows } = ru.messages.words;
    expect([1, 2, 5, 11, 21, 104].map(sentences)).toEqual([
      "1 предложение",
      "2 предложения",
      "5 предложений",
      "11 предложений",
      "21 предложение",
      "104 предложения",
    ]);
    expect(rows(3)).toBe("3 строки");
  });
  it("write quantities and periods as Russian does", () => {
    expect(ru.messages.quantity(41e9, "USD")).toBe("41 млрд USD");
    expect(ru.messages.quantity(2.5, "times")).toBe("в 2,5 раза");
    expect(ru.messages.quantity(12, "years")).toBe("12 лет");
    expect(ru.messages.deviation(3, "rank")).toBe("+3 места");
    expect(ru.messages.period("2005/..")).toBe("с 2005");
  });
  it("put a country's name in the genitive", () => {
    const name = (key: string) =>
      ru.messages.label({ basis: { kind: "own-statistics", reporter: key }, dimensions: {} }, (id) => id);
    expect(["Китай", "Польша", "Саудовская Аравия", "США"].map(name)).toEqual([
      "статистика Китая",
      "статистика Польши",
      "статистика Саудовской Аравии",
      "статистика США",
    ]);
  });
});
