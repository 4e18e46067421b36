import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";
import type { Language } from "../../src/text/index.js";

const kk = (await loadLanguage("kk")) as Language;
const read = (text: string, date = "2025-01-10") => readStatements({ text, date }, kk).statements;

describe("sentences as the press writes them", () => {
  it("takes Latin letters in Cyrillic words for what they look like", () => {
    expect(read("Өзбекстанда түрiк капиталының қатысуымен 1600-ден астам кәсiпорын жұмыс iстейдi.")).toMatchObject([
      { form: "level", measure: "companies.count", subject: "TUR", counterpart: "UZB", value: { amount: 1600 } },
    ]);
  });

  it("opens consulates and flights by other verbs than to open", () => {
    expect(read("2023 жылғы 19 мамырда Өзбекстанның Гуанчжоудағы бас консулдығы қызметін бастады.")).toMatchObject([
      { form: "event", measure: "opening", subject: "UZB", counterpart: "CHN", period: "2023-05-19" },
    ]);
    expect(read("2024 жылғы 2 маусымда Алматы мен Токио арасындағы тікелей рейсті іске қосты.")).toMatchObject([
      { form: "event", measure: "opening", subject: "KAZ", counterpart: "JPN", period: "2024-06-02" },
    ]);
  });

  it("says one growth in percent and in money", () => {
    const found = read(
      "Өзбекстанның Қытайға экспорты 2023 жылы өткен жылмен салыстырғанда 12,5%-ға немесе 200 млн долларға аз.",
    );
    expect(found.map((s) => [s.form, s.direction, s.value?.amount])).toEqual([
      ["change", "down", 12.5],
      ["change", "down", 200e6],
    ]);
  });

  it("leaves the amount that was left behind undated, and dates the one arrived at", () => {
    const found = read("2024 жылы Қазақстанның Түркияға бидай экспорты 300 мың тоннадан 450 мың тоннаға дейін артты.");
    expect(found.map((s) => [s.value?.amount, s.period])).toEqual([
      [300e3, undefined],
      [450e3, "2024"],
    ]);
  });

  it("dates a multiple by the quarter it was reached in", () => {
    expect(read("Грузия мен Армения арасындағы сауда 2022 жылдың екінші тоқсанында үш есе өсті.")).toMatchObject([
      { form: "ratio", period: "2022-04/2022-06", value: { amount: 3, unit: "times" } },
    ]);
  });

  it("does not send a country's exports to one of the many that the text names later", () => {
    const [first] = read(
      "2023 жылы Қазақстан 900 мың тонна ұн экспорттады. Ұнның бір бөлігін Өзбекстан, Тәжікстан мен Ауғанстан сатып алды.",
    );
    expect(first).toMatchObject({ measure: "trade.exports", subject: "KAZ", value: { amount: 900e3 } });
    expect(first?.counterpart).toBe("WLD");
  });

  it("makes no members of those whose governments meet", () => {
    expect(
      read("Исламабадта ШЫҰ мүше мемлекет үкіметтері басшыларының жиынында Қазақстан мен Үндістан айтылды."),
    ).toEqual([]);
  });

  it("reads what is told of the whole country in brackets, and amounts whose unit stands at the next one", () => {
    expect(
      read("Ташкентте корей капиталының қатысуымен 400 кәсіпорын жұмыс істейді (Өзбекстанда - 735).").map((s) => [
        s.subject,
        s.counterpart,
        s.value?.amount,
      ]),
    ).toEqual([
      ["KOR", "UZB", 400],
      ["KOR", "UZB", 735],
    ]);
    expect(
      read(
        "2023 жылы Өзбекстан мен Корея арасындағы тауар айналымы 11%-ға артып, (2022 ж. - 2,2 млрд. АҚШ) 2,4 млрд АҚШ долларын құрады.",
      ).map((s) => [s.form, s.period, s.value?.amount]),
    ).toEqual([
      ["change", "2023", 11],
      ["level", "2022", 2.2e9],
      ["level", "2023", 2.4e9],
    ]);
  });

  it("lets nothing go from one destination to another", () => {
    const found = read(
      "2019 жылы ет экспорты 9 мың тоннаны құрады, оның ішінде Қытайға – 3 мың тонна, Иранға – 2 мың тонна.",
    );
    expect(found.map((s) => [s.subject, s.counterpart, s.value?.amount])).toEqual([
      [undefined, "CHN", 3000],
      [undefined, "IRN", 2000],
    ]);
  });

  it("says nothing of a visit that may come, nor of one that is only the setting", () => {
    expect(
      read("Түркия президенті Режеп Тайип Ердоған мамыр айында Өзбекстанға мемлекеттік сапармен келуі мүмкін."),
    ).toEqual([]);
    expect(read("Сапар аясында ол Ресей кәсіпкерлерімен пікір алмасады.")).toEqual([]);
  });

  it("knows what is told from hearsay", () => {
    expect(read("Қазақстан 2023 жылы Қытайға 300 мың тонна бидай экспорттапты.")).toMatchObject([
      { measure: "trade.exports", subject: "KAZ", counterpart: "CHN", period: "2023", value: { amount: 300e3 } },
    ]);
  });

  it("reads a duty whose rate stands before it", () => {
    expect(read("2024 жылы АҚШ Қытайдан келетін барлық импортқа 100 пайыздық баж салығын енгізді.")).toMatchObject([
      { form: "level", measure: "tariff", value: { amount: 100, unit: "percent" } },
    ]);
  });
});
