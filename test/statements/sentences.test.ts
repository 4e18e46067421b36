import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/core/index.js";
import { loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";
import { scanSentence } from "../../src/text/index.js";

/** One line a statement: kind unless claim, form, measure, subject>counterpart, period, <base, value, direction. */
function line(s: Statement): string {
  const { value: v } = s;
  const comparator = s.comparator && s.comparator !== "eq" ? `${s.comparator} ` : "";
  const value = v && `${comparator}${v.amount}${v.to === undefined ? "" : `..${v.to}`} ${v.unit}`;
  const kind = s.kind === "claim" ? undefined : s.kind;
  const pair = `${s.subject ?? "_"}>${s.counterpart ?? "_"}`;
  return [kind, s.form, s.measure, pair, s.period, s.base && `<${s.base}`, value, s.direction]
    .filter((part) => part !== undefined)
    .join(" ");
}

async function lines(language: string, date: string, text: string): Promise<string[]> {
  const loaded = await loadLanguage(language);
  if (!loaded) throw new Error(`no ${language}`);
  return readStatements({ text, date }, loaded).statements.map(line);
}

/** What one language says in its own way, or what only shows over two sentences; the rest is in `test/parity`. */
const SAID: readonly (readonly [why: string, language: string, date: string, text: string, ...means: string[]])[] = [
  [
    "a value compared with the year before does not date what follows",
    "ru",
    "2024-05-20",
    "За три месяца 2024 года товарооборот Китая и Казахстана достиг 9 млрд долларов, что на 12% больше, чем годом ранее. Экспорт Китая в Казахстан составил 5 млрд долларов.",
    "level trade.turnover CHN>KAZ 2024-01/2024-03 9000000000 USD",
    "change trade.turnover CHN>KAZ 2024-01/2024-03 <2023-01/2023-03 12 percent up",
    "level trade.exports CHN>KAZ 2024-01/2024-03 5000000000 USD",
  ],
  [
    "the first eleven months, written with spaces, and the whole of the same year after a comparison",
    "zh",
    "2021-12-15",
    "今年前 11 月，中哈双边贸易额达 230 亿美元，同比增长 4.5%。预计全年双边贸易额将突破 250 亿美元。",
    "level trade.turnover CHN>KAZ 2021-01/2021-11 23000000000 USD",
    "change trade.turnover CHN>KAZ 2021-01/2021-11 <2020-01/2020-11 4.5 percent up",
    "forecast level trade.turnover CHN>KAZ 2021 gt 25000000000 USD",
  ],
  [
    "scale and currency stand behind the last number of a row",
    "ru",
    "2024-03-05",
    "Экспорт Монголии в Китай и Россию составил 15 и 0,2 млрд долларов соответственно.",
    "level trade.exports MNG>CHN 15000000000 USD",
    "level trade.exports MNG>RUS 200000000 USD",
  ],
  [
    "two numbers of a row are no range",
    "en",
    "2024-03-05",
    "Exports of Peru to China, Chile and Japan rose by 5, 7 and 12 percent, respectively.",
    "change trade.exports PER>CHN 5 percent up",
    "change trade.exports PER>CHL 7 percent up",
    "change trade.exports PER>JPN 12 percent up",
  ],
  [
    "rows with one word for and and with",
    "zh",
    "2024-03-05",
    "2023年，蒙古国对中国和俄罗斯出口分别为150和2亿美元。",
    "level trade.exports MNG>CHN 2023 15000000000 USD",
    "level trade.exports MNG>RUS 2023 200000000 USD",
  ],
  [
    "who is pushed into a place holds it, in the order of the place spoken of before",
    "de",
    "2024-03-05",
    "Chile war 2023 wieder der wichtigste Handelspartner Perus. Chile verdrängte damit Brasilien auf Rang zwei (5,1 Mrd. Dollar), gefolgt von Kanada (4,2 Mrd. Dollar).",
    "rank trade.turnover PER>CHL 2023 1 rank",
    "rank trade.turnover PER>BRA 2 rank",
    "level trade.turnover PER>BRA 2023 5100000000 USD",
    "level trade.turnover PER>CAN 2023 4200000000 USD",
  ],
  [
    "second only to somebody else, and a count that is compared with an earlier one",
    "en",
    "2024-03-05",
    "Brazil accounts for one fifth of Peru's trade, second only to Chile. Some 300 Brazilian firms operate in Peru, twice as many as five years ago.",
    "share trade.turnover PER>BRA 20 percent",
    "rank trade.turnover PER>BRA 2 rank",
    "level companies.count BRA>PER approx 300 count",
  ],
  [
    "a target for a year is a goal, and dates nothing else",
    "en",
    "2018-03-10",
    "Trade between Peru and Chile stagnated around $3 billion for several years despite both sides setting $5 billion as a target for 2015.",
    "level trade.turnover PER>CHL approx 3000000000 USD",
    "pledge level trade.turnover PER>CHL 2015 5000000000 USD",
  ],
  [
    "the last fiscal year is that of the country, and years written 2018-19 are not those of the United States",
    "en",
    "2020-02-11",
    "India recorded a trade surplus of $17 billion with the US in the last fiscal. Trade between the USA and India increased from $87.9 billion in 2018-19 to $88.7 billion in 2019-20.",
    "level trade.balance IND>USA 2018-04/2019-03 17000000000 USD",
    "level trade.turnover USA>IND 2018-04/2019-03 87900000000 USD",
    "level trade.turnover USA>IND 2019-04/2020-03 88700000000 USD",
  ],
  [
    "verbs whose particle stands at the end of the clause",
    "de",
    "2024-03-05",
    "Peru führte 2023 Kupfer im Wert von 6 Milliarden Euro nach Chile aus. Umgekehrt führte es Maschinen für 3 Milliarden Euro aus Chile ein. Die Ausfuhren nach Chile nahmen um 3 Prozent ab, die Einfuhren nahmen um 4 Prozent zu.",
    "level trade.exports PER>CHL 2023 6000000000 EUR",
    "level trade.imports PER>CHL 2023 3000000000 EUR",
    "change trade.exports PER>CHL 2023 3 percent down",
    "change trade.imports PER>CHL 2023 4 percent up",
  ],
  [
    "people who study are students, and an arrival is no meeting",
    "de",
    "2024-07-04",
    "Boric traf am 3. Juli 2024 zu seinem zweiten Besuch in Peru ein. In Peru studieren rund 1500 junge Chilenen.",
    "event visit CHL>PER 2024-07-03",
    "level visit CHL>PER 2024-07-03 2 count",
    "level students.count CHL>PER approx 1500 count",
  ],
  [
    "one of the five large ones is one of the five largest",
    "kk",
    "2024-03-05",
    "Қытай – Моңғолияның ірі бес инвесторының бірі.",
    "rank investment.flow MNG>CHN lte 5 rank",
  ],
  [
    "who is replaced, and to where it falls back",
    "zh",
    "2025-07-04",
    "2024年，智利取代巴西成为秘鲁第一大贸易伙伴，巴西退居第二位。目前约有1500名智利人在秘鲁留学。",
    "comparison trade.turnover CHL>PER 2024 up",
    "rank trade.turnover PER>CHL 2024 1 rank",
    "rank trade.turnover PER>BRA 2024 2 rank",
    "level students.count CHL>PER approx 1500 count",
  ],
  [
    "within five years: ahead where something is wanted",
    "de",
    "2024-09-10",
    "Peru und Chile wollen den Handel binnen fünf Jahren auf 15 Milliarden Dollar steigern.",
    "pledge level trade.turnover PER>CHL 2029 15000000000 USD",
  ],
  [
    "within five years: behind where something was",
    "en",
    "2024-09-10",
    "Trade between Peru and Chile doubled within five years.",
    "ratio trade.turnover PER>CHL 2019/2023 2 times up",
  ],
  [
    "an earlier value is of the year before it, and softened by no word of comparing",
    "zh",
    "2024-09-10",
    "2023年秘鲁对智利出口33亿美元，高于2022年的30亿美元。",
    "level trade.exports PER>CHL 2023 3300000000 USD",
    "level trade.exports PER>CHL 2022 3000000000 USD",
  ],
  [
    "what is signed has not the year of the statistics before it",
    "ru",
    "2024-09-10",
    "В 2022 году товарооборот Перу и Чили составил 9 млрд долларов. Стороны подписали 17 соглашений.",
    "level trade.turnover PER>CHL 2022 9000000000 USD",
    "level documents.count PER>CHL 17 count",
  ],
  [
    "so many times less",
    "ru",
    "2024-03-01",
    "Перу за январь экспортировало в Чили газа на 52,7 млн долларов, что в 1,5 раза меньше, чем год назад.",
    "level trade.exports PER>CHL 2024-01 52700000 USD",
    "ratio trade.exports PER>CHL 2024-01 <2023-01 0.67 times down",
  ],
  [
    "the share of a currency is one of settlements",
    "en",
    "2024-03-01",
    "The share of the dollar in trade between Peru and Chile fell to 20 percent.",
    "share settlement PER>CHL 20 percent",
  ],
  [
    "beyond a semicolon something else is told of",
    "de",
    "2024-11-20",
    "2023 lieferten peruanische Firmen Waren für 13 Milliarden Euro nach Chile, drei Prozent weniger als im Jahr zuvor; die Einfuhren aus Chile summierten sich auf 10 Milliarden Euro.",
    "level trade.exports PER>CHL 2023 13000000000 EUR",
    "change trade.exports PER>CHL 2023 <2022 3 percent down",
    "level trade.imports PER>CHL 2023 10000000000 EUR",
  ],
  [
    "a goal told in the currency of the number before, until a year that is no end of a range",
    "de",
    "2023-10-19",
    "Der Handel zwischen Peru und Chile erreichte 2022 31 Milliarden Dollar; Ziel seien 40 Milliarden bis 2030.",
    "level trade.turnover PER>CHL 2022 31000000000 USD",
    "pledge level trade.turnover PER>CHL 2030 40000000000 USD",
  ],
  [
    "what falls by a factor is that part of what it was",
    "ru",
    "2024-03-05",
    "Экспорт Перу в Чили сократился вдвое. Импорт Перу из Чили упал более чем в 3 раза.",
    "ratio trade.exports PER>CHL 0.5 times down",
    "ratio trade.imports PER>CHL lt 0.33 times down",
  ],
  [
    "what falls threefold does not rise",
    "en",
    "2024-03-05",
    "Peru's exports to Chile fell threefold.",
    "ratio trade.exports PER>CHL 0.33 times down",
  ],
  [
    "all trade of one place, and the part of another in it",
    "en",
    "2025-03-05",
    "Peru's foreign trade totalled $27.4 billion in 2024, of which Chile accounted for 70.6 percent.",
    "level trade.turnover PER>WLD 2024 27400000000 USD",
    "share trade.turnover PER>CHL 2024 70.6 percent",
  ],
  [
    "all trade of one place, and the part of another in it",
    "ru",
    "2025-03-05",
    "Внешнеторговый оборот Перу в 2024 году составил 27,4 млрд долларов, из которых 70,6% пришлось на Чили.",
    "level trade.turnover PER>WLD 2024 27400000000 USD",
    "share trade.turnover PER>CHL 2024 70.6 percent",
  ],
  [
    "all trade of one place, and the part of another in it",
    "zh",
    "2025-03-05",
    "2024年秘鲁外贸总额274亿美元，其中智利占70.6%。",
    "level trade.turnover PER>WLD 2024 27400000000 USD",
    "share trade.turnover PER>CHL 2024 70.6 percent",
  ],
  [
    "all trade of one place, and the part of another in it",
    "kk",
    "2025-03-05",
    "2024 жылы Перудің сыртқы сауда айналымы 27,4 млрд долларды құрады, оның 70,6 пайызы Чилиге тиесілі.",
    "level trade.turnover PER>WLD 2024 27400000000 USD",
    "share trade.turnover PER>CHL 2024 70.6 percent",
  ],
  [
    "a change in brackets is that of the level before it",
    "ru",
    "2024-02-02",
    "Товарооборот Перу с Чили составил 1,7 млрд долларов (–2,3%), с Кубой – 1,5 млрд (+12%).",
    "level trade.turnover PER>CHL 1700000000 USD",
    "change trade.turnover PER>CHL 2.3 percent down",
    "level trade.turnover PER>CUB 1500000000 USD",
    "change trade.turnover PER>CUB 12 percent up",
  ],
  [
    "a change in brackets is that of the level before it",
    "en",
    "2024-02-02",
    "Peru's trade with Chile came to $1.7 billion (-2.3%), with Cuba to $1.5 billion (+12%).",
    "level trade.turnover PER>CHL 1700000000 USD",
    "change trade.turnover PER>CHL 2.3 percent down",
    "level trade.turnover PER>CUB 1500000000 USD",
    "change trade.turnover PER>CUB 12 percent up",
  ],
  [
    "a change in brackets is that of the level before it",
    "zh",
    "2024-02-02",
    "秘鲁与智利贸易额17亿美元（-2.3%）。",
    "level trade.turnover PER>CHL 1700000000 USD",
    "change trade.turnover PER>CHL 2.3 percent down",
  ],
  [
    "a day that is near is the coming one, and has not happened",
    "de",
    "2023-10-19",
    "Die Präsidenten Perus und Chiles trafen sich am 12. Oktober. Am 10. November tritt eine Visafreiheit zwischen Peru und Chile in Kraft.",
    "event meeting PER>CHL 2023-10-12",
  ],
  [
    "who stands before the verb of buying buys",
    "en",
    "2024-02-02",
    "Peru's gold exports earned $8.2 billion; Cuba bought $4.9 billion of it.",
    "level trade.exports PER>CUB 8200000000 USD",
    "level trade.imports CUB>PER 4900000000 USD",
  ],
  [
    "what is exceeded is no earlier value",
    "kk",
    "2024-10-15",
    "Былтыр Перу мен Чили саудасы 6 млрд доллардан асып, 2022 жылмен салыстырғанда 7,6 пайызға төмендеді.",
    "level trade.turnover PER>CHL 2023 gt 6000000000 USD",
    "change trade.turnover PER>CHL 2023 <2022 7.6 percent down",
  ],
  [
    "less than the level of a year: that year is what it is measured against",
    "ru",
    "2025-02-01",
    "Перу экспортировало в Чили 420 тыс. тонн пшеницы, что на 15% меньше уровня 2023 года. В структуре экспорта доля урана выросла с 10 до 14%.",
    "level trade.exports PER>CHL 420000 tonnes",
    "change trade.exports PER>CHL <2023 15 percent down",
  ],
  [
    "below the level of a year, up on a year: what it is measured against",
    "en",
    "2025-02-01",
    "Peru sold 420,000 tonnes of wheat to Chile, 15 percent below the 2023 level. Trade between Peru and Chile was worth $46 billion, slightly up on 2023.",
    "level trade.exports PER>CHL 420000 tonnes",
    "change trade.exports PER>CHL <2023 15 percent down",
    "level trade.turnover PER>CHL 46000000000 USD",
  ],
  [
    "ceremonies are not what is signed at them",
    "zh",
    "2023-05-20",
    "中哈两国企业在两场仪式上签署合作项目12个。",
    "level projects.count CHN>KAZ 12 count",
  ],
  [
    "a deadline without a year is the next one",
    "en",
    "2023-10-03",
    "Trade between Kenya and Uganda reached $1.1 billion and is expected to reach $1.4 billion by the end of December.",
    "level trade.turnover KEN>UGA 1100000000 USD",
    "forecast level trade.turnover KEN>UGA 2023-12 1400000000 USD",
  ],
  [
    "changes and amounts in brackets belong to the place before them",
    "de",
    "2019-03-01",
    "Die österreichischen Ausfuhren stiegen 2018 um 6 Prozent. Besonders stark wuchsen die Ausfuhren nach Polen (+9,2% auf 5,1 Milliarden Euro) und Tschechien (-1,5% auf 5,4 Milliarden Euro).",
    "change trade.exports AUT>POL 2018 9.2 percent up",
    "level trade.exports AUT>POL 2018 5100000000 EUR",
    "change trade.exports AUT>CZE 2018 1.5 percent down",
    "level trade.exports AUT>CZE 2018 5400000000 EUR",
  ],
  [
    "each share falls to the place behind it",
    "de",
    "2020-02-01",
    "2019 entfielen 12 Prozent des Außenhandels Kasachstans auf Italien und 9 Prozent auf Frankreich.",
    "share trade.turnover KAZ>ITA 2019 12 percent",
    "share trade.turnover KAZ>FRA 2019 9 percent",
  ],
  [
    "more than so much is a level, not a rise by so much",
    "kk",
    "2023-09-20",
    "Қазақстан мен Түркия арасындағы тауар айналымы 6 млрд доллардан артық.",
    "level trade.turnover KAZ>TUR gt 6000000000 USD",
  ],
  [
    "two rows of equal length",
    "en",
    "2024-02-10",
    "Chile's exports to Japan and Korea amounted to $7 billion and $6 billion respectively in 2023.",
    "level trade.exports CHL>JPN 2023 7000000000 USD",
    "level trade.exports CHL>KOR 2023 6000000000 USD",
  ],
  [
    "two rows of equal length, the measures each with a number of its own",
    "zh",
    "2024-02-10",
    "2023年，中方对秘鲁出口额130亿美元、进口额240亿美元，同比分别增长4.1%和7.9%。",
    "level trade.exports CHN>PER 2023 13000000000 USD",
    "level trade.imports CHN>PER 2023 24000000000 USD",
    "change trade.exports CHN>PER 2023 <2022 4.1 percent up",
    "change trade.imports CHN>PER 2023 <2022 7.9 percent up",
  ],
  [
    "a year earlier dates the value before it and nothing else",
    "en",
    "2024-03-05",
    "Ghana's exports to India fell to $2 billion in 2023 from $2.6 billion a year earlier, while imports edged up 3% to $0.9 billion.",
    "level trade.exports GHA>IND 2023 2000000000 USD",
    "level trade.exports GHA>IND 2022 2600000000 USD",
    "change trade.imports GHA>IND 2023 3 percent up",
    "level trade.imports GHA>IND 2023 900000000 USD",
  ],
  [
    "each percentage has the place behind it, and one word of belonging serves all",
    "kk",
    "2025-02-10",
    "Өзбекстан экспортының 14,5 пайызы Ресейге, 9 пайызы Қытайға, 5 пайызы Түркияға тиесілі.",
    "share trade.exports UZB>RUS 14.5 percent",
    "share trade.exports UZB>CHN 9 percent",
    "share trade.exports UZB>TUR 5 percent",
  ],
  [
    "a place beyond the comma belongs to the next measure",
    "zh",
    "2025-06-10",
    "今年前四个月，泰国对越南出口45亿美元，自越南进口30亿美元。",
    "level trade.exports THA>VNM 2025-01/2025-04 4500000000 USD",
    "level trade.imports THA>VNM 2025-01/2025-04 3000000000 USD",
  ],
  [
    "students and visitors are ranked by where they come from",
    "en",
    "2025-02-11",
    "India is Canada's largest source of international students.",
    "rank students.count CAN>IND 1 rank",
  ],
  [
    "for the first time since then dates nothing, and who is no longer the largest is not told to be",
    "de",
    "2025-02-20",
    "Erstmals seit 2016 war Frankreich 2024 nicht mehr Belgiens größter Handelspartner. 2024 ging der Handel der beiden Länder auf 70 Milliarden Euro zurück.",
    "level trade.turnover FRA>BEL 2024 70000000000 EUR",
  ],
  [
    "where trade stands today is no goal, and the deadline is that of the goal",
    "de",
    "2024-10-25",
    "Bis 2030 wollen Indien und Deutschland das Handelsvolumen von derzeit knapp 31 Milliarden Euro verdoppeln.",
    "level trade.turnover IND>DEU lt 31000000000 EUR",
    "pledge ratio trade.turnover IND>DEU 2030 2 times up",
  ],
  [
    "the year before the one that is told, not before the document",
    "de",
    "2024-07-03",
    "Aus Marokko bezog Spanien 2022 Güter im Wert von 900 Millionen Euro, ein Fünftel weniger als im Vorjahr.",
    "level trade.imports ESP>MAR 2022 900000000 EUR",
    "change trade.imports ESP>MAR 2022 <2021 20 percent down",
  ],
  [
    "since when it rose is the base of the rise and no period of what was reached",
    "en",
    "2024-07-03",
    "Zambia's imports from China have risen sixfold since 2010 to $2 billion.",
    "ratio trade.imports ZMB>CHN <2010 6 times up",
    "level trade.imports ZMB>CHN 2000000000 USD",
  ],
  [
    "its exports are those of the country whose partner it is",
    "en",
    "2024-07-03",
    "Spain remained Portugal's biggest trading partner in 2023, taking 25% of its exports.",
    "rank trade.turnover PRT>ESP 2023 1 rank",
    "share trade.exports PRT>ESP 2023 25 percent",
  ],
  [
    "a day in a relative clause is that of what it tells of",
    "zh",
    "2024-09-12",
    "哈萨克斯坦总统11日与前一天抵达阿斯塔纳进行访问的蒙古总统举行会谈。",
    "event meeting KAZ>MNG 2024-09-11",
  ],
  [
    "one goal in other words keeps the deadline of the sentence before",
    "zh",
    "2025-08-12",
    "韩国与越南商定到2030年实现双边贸易额1500亿美元的目标。两国计划将双边贸易额扩大一倍。",
    "pledge level trade.turnover KOR>VNM 2030 150000000000 USD",
    "pledge ratio trade.turnover KOR>VNM 2030 2 times up",
  ],
  [
    "those who came, counted behind the words for them",
    "kk",
    "2025-06-10",
    "Кореяға барған қазақстандықтар саны 2024 жылы 41 мың адамға жетті.",
    "level visitors.count KAZ>KOR 2024 41000 count",
  ],
  [
    "Georgia is no freight",
    "ru",
    "2024-07-20",
    "Грузия в январе–июне импортировала из России топлива на 190 млн долларов — на 8% меньше, чем годом ранее.",
    "level trade.imports GEO>RUS 2024-01/2024-06 190000000 USD",
    "change trade.imports GEO>RUS 2024-01/2024-06 <2023-01/2023-06 8 percent down",
  ],
  [
    "last year is over when the goal is told, and the unit of the second number serves both",
    "ru",
    "2019-05-21",
    "В прошлом году товарооборот между Россией и Вьетнамом составил почти 6 миллиардов, стороны намерены увеличить его до 10 миллиардов долларов.",
    "level trade.turnover RUS>VNM 2018 lt 6000000000 USD",
    "pledge level trade.turnover RUS>VNM 10000000000 USD",
  ],
  [
    "the same period is the one just named",
    "ru",
    "2025-03-14",
    "За два месяца 2025 года экспорт Армении в Иран составил 20 млн долларов, что на треть больше, чем годом ранее. За тот же период импорт из Ирана достиг 80 млн долларов.",
    "level trade.exports ARM>IRN 2025-01/2025-02 20000000 USD",
    "change trade.exports ARM>IRN 2025-01/2025-02 <2024-01/2024-02 33.33 percent up",
    "level trade.imports ARM>IRN 2025-01/2025-02 80000000 USD",
  ],
  [
    "months of a fiscal year",
    "en",
    "2024-04-20",
    "Pakistan's exports to Kenya rose to $250 million in July-March FY24.",
    "level trade.exports PAK>KEN 2023-07/2024-03 250000000 USD",
  ],
  [
    "a multiple of the level of a year is measured against it",
    "en",
    "2025-03-14",
    "Trade between Georgia and Uzbekistan reached $300 million in 2024, three times the level of 2019.",
    "level trade.turnover GEO>UZB 2024 300000000 USD",
    "ratio trade.turnover GEO>UZB 2024 <2019 3 times up",
  ],
  [
    "since something that happened in a year",
    "de",
    "2025-03-14",
    "Seit dem Inkrafttreten des Abkommens im Jahr 2020 hat sich der Handel zwischen Vietnam und Irland verdoppelt.",
    "ratio trade.turnover VNM>IRL <2020 2 times up",
  ],
  [
    "a visit of several days",
    "zh",
    "2023-11-20",
    "11月8日至10日，美国总统拜登对越南进行国事访问。",
    "event visit USA>VNM 2023-11-08/2023-11-10",
  ],
  [
    "thousands and hundreds apart",
    "kk",
    "2019-09-11",
    "Қытай капиталының үлесі бар кәсіпорындар саны Қазақстанда 4 мың 700-ден асады.",
    "level companies.count CHN>KAZ 4700 count",
  ],
  [
    "where students are told of, the land of origin is theirs",
    "de",
    "2024-11-20",
    "2023 waren 31.000 marokkanische Studierende in Frankreich eingeschrieben. Marokko ist damit das wichtigste Herkunftsland.",
    "level students.count MAR>FRA 2023 31000 count",
    "rank students.count FRA>MAR 1 rank",
  ],
  [
    "the first months of a fiscal year",
    "en",
    "2024-06-20",
    "Nepal's exports to Bangladesh fell by a tenth in the first ten months of the 2023/24 fiscal year.",
    "change trade.exports NPL>BGD 2023-07/2024-04 10 percent down",
  ],
  [
    "the same period of a year that stands first",
    "kk",
    "2024-11-20",
    "Биылғы тоғыз айда Қазақстан мен Грузия арасындағы сауда 2023 жылдың осы кезеңіндегі деңгейден 3 пайызға төмендеді.",
    "change trade.turnover KAZ>GEO 2024-01/2024-09 <2023-01/2023-09 3 percent down",
  ],
  [
    "amounts and shares in the brackets of each partner",
    "zh",
    "2024-11-20",
    "格鲁吉亚今年前十个月的主要贸易伙伴为土耳其（25亿美元，13.1%）、俄罗斯（20亿美元，10.6%）。",
    "level trade.turnover GEO>TUR 2024-01/2024-10 2500000000 USD",
    "share trade.turnover GEO>TUR 2024-01/2024-10 13.1 percent",
    "level trade.turnover GEO>RUS 2024-01/2024-10 2000000000 USD",
    "share trade.turnover GEO>RUS 2024-01/2024-10 10.6 percent",
  ],
  [
    "a state and what is done with it in one word",
    "de",
    "2024-10-20",
    "Der Chinahandel Österreichs wuchs 2022 um 20 Prozent. Die österreichischen Russland-Exporte brachen um 9 Prozent ein.",
    "change trade.turnover CHN>AUT 2022 20 percent up",
    "change trade.exports AUT>RUS 2022 9 percent down",
  ],
  [
    "a visit named in one word with its country",
    "de",
    "2023-05-10",
    "Im Rahmen seines Deutschlandbesuchs am 2. und 3. Mai 2023 warb Präsident Tokajew für sein Land.",
    "event visit KAZ>DEU 2023-05-02/2023-05-03",
  ],
  [
    "the current amount is where a goal starts",
    "en",
    "2022-05-10",
    "The sides plan to increase trade between Oman and Qatar from the current $5 billion to $10 billion.",
    "level trade.turnover OMN>QAT 5000000000 USD",
    "pledge level trade.turnover OMN>QAT 10000000000 USD",
  ],
];

/** Members of the UN that languages outside the sentence grammar are most likely to forget. */
const NAMES: { readonly [language: string]: string } = {
  de: "Senegal, Botsuana, Gabun, Togo, Madagaskar, Dominikanische Republik, Papua-Neuguinea, Südsudan, Malediven, Tschad",
  en: "Senegal, Botswana, Gabon, Togo, Madagascar, Dominican Republic, Papua New Guinea, South Sudan, Maldives, Chad",
  ru: "Сенегал, Ботсвана, Габон, Тоголезская Республика, Мадагаскар, Доминиканская Республика, Папуа — Новая Гвинея, Южный Судан, Мальдивы, Чад",
  zh: "塞内加尔、博茨瓦纳、加蓬、多哥、马达加斯加、多米尼加共和国、巴布亚新几内亚、南苏丹、马尔代夫、乍得",
  kk: "Сенегал, Ботсвана, Габон, Того, Мадагаскар, Доминикан Республикасы, Папуа-Жаңа Гвинея, Оңтүстік Судан, Мальдив, Чад",
};

it.each([
  ["ru", "Товарооборот Перу и Чили составил 8 млрд долларов против 9 млрд годом ранее.", [undefined, undefined]],
  [
    "en",
    "Peru's exports to Chile came to $8 billion. In 2023 they had grown to 9 billion.",
    [undefined, "unit-missing"],
  ],
] as const)("a currency that is left out in good style is no damage: %s", async (language, text, damage) => {
  const loaded = await loadLanguage(language);
  const statements = loaded ? readStatements({ text, date: "2024-05-01" }, loaded).statements : [];
  expect(statements.map((s) => s.damage)).toEqual(damage);
});

it.each([
  ["en", "Chile is Peru's largest trading partner in Africa.", undefined, undefined],
  ["en", "Chile is Peru's largest supplier of natural gas.", "WLD", "natural gas"],
  ["de", "Chile ist Perus größter Öllieferant.", "WLD", "öl"],
  ["de", "Chile ist der wichtigste Handelspartner Perus in Afrika.", undefined, undefined],
  ["ru", "Чили – крупнейший поставщик нефти в Перу.", "WLD", "нефти"],
  ["zh", "智利是秘鲁最大原油供应国。", "WLD", "原油"],
  ["zh", "智利是秘鲁在非洲最大的贸易伙伴。", undefined, undefined],
  ["kk", "Чили – Перудің Африкадағы ең ірі сауда серіктесі.", undefined, undefined],
] as const)("what an order is of, and where: %s %s", async (language, text, scope, product) => {
  const loaded = await loadLanguage(language);
  const statements = loaded ? readStatements({ text }, loaded).statements : [];
  expect(statements.map((s) => [s.form, s.subject, s.counterpart, s.scope, s.product])).toEqual([
    ["rank", "PER", "CHL", scope, product],
  ]);
});

describe("names of states", () => {
  for (const [id, names] of Object.entries(NAMES))
    it(`are known in ${id}`, async () => {
      const language = await loadLanguage(id);
      if (!language) throw new Error(`no ${id}`);
      const { mentions } = scanSentence(names, { start: 0, end: names.length, paragraph: 0 }, language);
      const found = new Set(mentions.map(({ cue }) => (cue.kind === "place" ? cue.id : "")));
      for (const state of ["SEN", "BWA", "GAB", "TGO", "MDG", "DOM", "PNG", "SSD", "MDV", "TCD"])
        expect(found).toContain(state);
    });
});

describe("sentences of one language", () => {
  for (const [why, language, date, text, ...means] of SAID)
    it(`${language}: ${why}`, async () => {
      const read = await lines(language, date, text);
      for (const meant of means) expect(read).toContain(meant);
      expect(read.filter((statement) => !statement.startsWith("trend")).length).toBeLessThanOrEqual(means.length + 1);
    });
});
