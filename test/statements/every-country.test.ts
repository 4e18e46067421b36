import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/core/index.js";
import { loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";
import { COUNTRIES, type Forms } from "./countries.js";

/** A sentence about two countries, and what it says of them: `A>B` where the first is the subject, `B>A` where the second is. */
type Frame = (a: Forms, b: Forms) => readonly [text: string, says: readonly string[]];

/** The usual sentences: exports, imports, ranks, visitors, students, investment, companies, pledges, visits, shares, balances. */
const SENTENCES: Readonly<Record<string, readonly Frame[]>> = {
  ru: [
    (a, b) => [
      `В 2023 году экспорт ${a[2]} в ${b[4]} вырос на 5% до 3 млрд долларов.`,
      ["change trade.exports A>B 2023 5 percent up", "level trade.exports A>B 2023 3000000000 USD"],
    ],
    (a, b) => [
      `В 2023 году импорт ${a[2]} из ${b[2]} составил 3 млрд долларов.`,
      ["level trade.imports A>B 2023 3000000000 USD"],
    ],
    (a, b) => [`${a[1]} – второй торговый партнёр ${b[2]}.`, ["rank trade.turnover B>A 2 rank"]],
    (a, b) => [
      `В 2023 году ${b[4]} посетили 120 тысяч ${a[6]} туристов.`,
      ["level visitors.count A>B 2023 120000 count"],
    ],
    (a, b) => [`В 2023 году ${b[4]} посетили 120 тысяч ${a[7]}.`, ["level visitors.count A>B 2023 120000 count"]],
    (a, b) => [`В ${b[3]} учатся около 3 тысяч ${a[6]} студентов.`, ["level students.count A>B approx 3000 count"]],
    (a, b) => [
      `В 2023 году компании из ${a[2]} инвестировали в ${b[4]} 2 млрд долларов.`,
      ["level investment.flow A>B 2023 2000000000 USD"],
    ],
    (a, b) => [`В ${b[3]} работает более 500 ${a[6]} компаний.`, ["level companies.count A>B gt 500 count"]],
    (a, b) => [
      `${a[1]} и ${b[1]} планируют увеличить товарооборот до 10 млрд долларов к 2030 году.`,
      ["pledge level trade.turnover A>B 2030 10000000000 USD"],
    ],
    (a, b) => [`5 мая 2023 года президент ${a[2]} посетил ${b[4]} с визитом.`, ["event visit A>B 2023-05-05"]],
    (a, b) => [`На ${a[4]} приходится 12% экспорта ${b[2]}.`, ["share trade.exports B>A 12 percent"]],
    (a, b) => [
      `В 2023 году товарооборот ${a[2]} с ${b[5]} сократился на 4% и составил 3 млрд долларов.`,
      ["change trade.turnover A>B 2023 4 percent down", "level trade.turnover A>B 2023 3000000000 USD"],
    ],
  ],
  kk: [
    (a, b) => [
      `2023 жылы ${a[2]} ${b[3]} экспорты 5 пайызға өсіп, 3 млрд долларға жетті.`,
      ["change trade.exports A>B 2023 5 percent up", "level trade.exports A>B 2023 3000000000 USD"],
    ],
    (a, b) => [
      `2023 жылы ${a[1]} ${b[6]} 3 млрд доллардың тауарын импорттады.`,
      ["level trade.imports A>B 2023 3000000000 USD"],
    ],
    (a, b) => [`${a[1]} – ${b[2]} екінші ірі сауда серіктесі.`, ["rank trade.turnover B>A 2 rank"]],
    (a, b) => [`2023 жылы ${b[3]} ${a[6]} 120 мың турист келді.`, ["level visitors.count A>B 2023 120000 count"]],
    (a, b) => [`${b[4]} ${a[2]} 3 мыңға жуық студенті оқиды.`, ["level students.count A>B lt 3000 count"]],
    (a, b) => [
      `2023 жылы ${a[1]} ${b[3]} 2 млрд доллар инвестиция салды.`,
      ["level investment.flow A>B 2023 2000000000 USD"],
    ],
    (a, b) => [`${b[4]} ${a[2]} 500-ден астам компаниясы жұмыс істейді.`, ["level companies.count A>B gt 500 count"]],
    (a, b) => [
      `${a[1]} мен ${b[1]} 2030 жылға дейін тауар айналымын 10 млрд долларға жеткізуді жоспарлап отыр.`,
      ["pledge level trade.turnover A>B 2030 10000000000 USD"],
    ],
    (a, b) => [
      `2023 жылғы 5 мамырда ${a[1]} президенті ${b[3]} мемлекеттік сапармен барды.`,
      ["event visit A>B 2023-05-05"],
    ],
    (a, b) => [`${b[1]} экспортының 12 пайызы ${a[3]} тиесілі.`, ["share trade.exports B>A 12 percent"]],
    (a, b) => [
      `2023 жылы ${a[1]} мен ${b[2]} тауар айналымы 4 пайызға төмендеп, 3 млрд доллар болды.`,
      ["change trade.turnover A>B 2023 4 percent down", "level trade.turnover A>B 2023 3000000000 USD"],
    ],
  ],
  en: [
    (a, b) => [
      `In 2023 exports from ${a[1]} to ${b[1]} rose by 5 percent to $3 billion.`,
      ["change trade.exports A>B 2023 5 percent up", "level trade.exports A>B 2023 3000000000 USD"],
    ],
    (a, b) => [
      `In 2023, ${a[2]} imports from ${b[1]} amounted to $3 billion.`,
      ["level trade.imports A>B 2023 3000000000 USD"],
    ],
    (a, b) => [`${a[1]} is ${b[1]}'s second-largest trading partner.`, ["rank trade.turnover B>A 2 rank"]],
    (a, b) => [`In 2023, 120,000 ${a[2]} tourists visited ${b[1]}.`, ["level visitors.count A>B 2023 120000 count"]],
    (a, b) => [`About 3,000 ${a[2]} students study in ${b[1]}.`, ["level students.count A>B approx 3000 count"]],
    (a, b) => [
      `In 2023 companies from ${a[1]} invested $2 billion in ${b[1]}.`,
      ["level investment.flow A>B 2023 2000000000 USD"],
    ],
    (a, b) => [`More than 500 ${a[2]} companies operate in ${b[1]}.`, ["level companies.count A>B gt 500 count"]],
    (a, b) => [
      `${a[1]} and ${b[1]} plan to increase bilateral trade to $10 billion by 2030.`,
      ["pledge level trade.turnover A>B 2030 10000000000 USD"],
    ],
    (a, b) => [`The president of ${a[1]} visited ${b[1]} on 5 May 2023.`, ["event visit A>B 2023-05-05"]],
    (a, b) => [`${a[1]} accounts for 12 percent of ${b[1]}'s exports.`, ["share trade.exports B>A 12 percent"]],
    (a, b) => [
      `In 2023 ${a[1]}'s trade deficit with ${b[1]} widened to $4 billion.`,
      ["level trade.balance A>B 2023 -4000000000 USD"],
    ],
  ],
  de: [
    (a, b) => [
      `2023 stiegen die Exporte aus ${a[1]} nach ${b[1]} um 5 Prozent auf 3 Milliarden Dollar.`,
      ["change trade.exports A>B 2023 5 percent up", "level trade.exports A>B 2023 3000000000 USD"],
    ],
    (a, b) => [
      `Der Handel zwischen ${a[1]} und ${b[1]} erreichte 2023 3 Milliarden Euro.`,
      ["level trade.turnover A>B 2023 3000000000 EUR"],
    ],
    (a, b) => [`${a[1]} ist der zweitgrößte Handelspartner von ${b[1]}.`, ["rank trade.turnover B>A 2 rank"]],
    (a, b) => [`2023 besuchten 120.000 ${a[2]} Touristen ${b[1]}.`, ["level visitors.count A>B 2023 120000 count"]],
    (a, b) => [
      `Rund 3.000 ${a[2]} Studierende sind in ${b[1]} eingeschrieben.`,
      ["level students.count A>B approx 3000 count"],
    ],
    (a, b) => [`In ${b[1]} sind mehr als 500 ${a[2]} Unternehmen tätig.`, ["level companies.count A>B gt 500 count"]],
    (a, b) => [
      `2023 importierte ${a[1]} Waren im Wert von 3 Milliarden Dollar aus ${b[1]}.`,
      ["level trade.imports A>B 2023 3000000000 USD"],
    ],
    (a, b) => [
      `${a[1]} und ${b[1]} wollen den Handel bis 2030 auf 10 Milliarden Dollar steigern.`,
      ["pledge level trade.turnover A>B 2030 10000000000 USD"],
    ],
    (a, b) => [`Am 5. Mai 2023 besuchte der Präsident von ${a[1]} ${b[1]}.`, ["event visit A>B 2023-05-05"]],
  ],
  zh: [
    (a, b) => [
      `2023年，${a[1]}对${b[1]}出口增长5%，达30亿美元。`,
      ["change trade.exports A>B 2023 5 percent up", "level trade.exports A>B 2023 3000000000 USD"],
    ],
    (a, b) => [`2023年，${a[1]}从${b[1]}进口30亿美元。`, ["level trade.imports A>B 2023 3000000000 USD"]],
    (a, b) => [`${a[1]}是${b[1]}第二大贸易伙伴。`, ["rank trade.turnover B>A 2 rank"]],
    (a, b) => [`2023年赴${b[1]}旅游的${a[1]}游客达12万人次。`, ["level visitors.count A>B 2023 120000 count"]],
    (a, b) => [`约3000名${a[1]}留学生在${b[1]}学习。`, ["level students.count A>B approx 3000 count"]],
    (a, b) => [`2023年${a[1]}对${b[1]}直接投资20亿美元。`, ["level investment.flow A>B 2023 2000000000 USD"]],
    (a, b) => [`在${b[1]}的${a[1]}企业超过500家。`, ["level companies.count A>B gt 500 count"]],
    (a, b) => [
      `${a[1]}和${b[1]}力争到2030年将双边贸易额提升至100亿美元。`,
      ["pledge level trade.turnover A>B 2030 10000000000 USD"],
    ],
    (a, b) => [`2023年5月5日，${a[1]}总统对${b[1]}进行国事访问。`, ["event visit A>B 2023-05-05"]],
    (a, b) => [`${a[1]}占${b[1]}出口总额的12%。`, ["share trade.exports B>A 12 percent"]],
    (a, b) => [`2023年，${a[1]}对${b[1]}贸易逆差扩大至40亿美元。`, ["level trade.balance A>B 2023 -4000000000 USD"]],
    (a, b) => [
      `2023年${a[1]}与${b[1]}双边贸易额为30亿美元，同比下降4%。`,
      ["level trade.turnover A>B 2023 3000000000 USD", "change trade.turnover A>B 2023 4 percent down"],
    ],
  ],
};

function line({ kind, form, measure, subject, counterpart, period, value, comparator, direction }: Statement): string {
  const hedge = comparator && comparator !== "eq" ? `${comparator} ` : "";
  const said = value && `${hedge}${value.amount} ${value.unit}`;
  const parts = [
    kind === "claim" ? undefined : kind,
    form,
    measure,
    `${subject}>${counterpart}`,
    period,
    said,
    direction,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

const between = (a: Forms, b: Forms, pattern: string): string =>
  pattern.includes("A>B") ? pattern.replace("A>B", `${a[0]}>${b[0]}`) : pattern.replace("B>A", `${b[0]}>${a[0]}`);

/** Each country is the first of a pair with the one after it, and the second of a pair with the one before. */
describe("every country can stand in every place", () => {
  for (const [language, frames] of Object.entries(SENTENCES))
    it(language, async () => {
      const loaded = await loadLanguage(language);
      if (!loaded) throw new Error(`no ${language}`);
      const countries = COUNTRIES[language] ?? [];
      expect(countries.length).toBeGreaterThan(20);
      for (const frame of frames)
        for (const [i, a] of countries.entries()) {
          const b = countries[(i + 1) % countries.length] as Forms;
          const [text, says] = frame(a, b);
          const read = readStatements({ text, date: "2024-06-01" }, loaded).statements.map(line);
          const wanted = says.map((pattern) => between(a, b, pattern));
          expect(
            read.filter((said) => wanted.some((w) => said.startsWith(w))),
            text,
          ).toHaveLength(wanted.length);
        }
    });
});
