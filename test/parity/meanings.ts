import type { Statement } from "../../src/core/index.js";

/** One thing that can be said, in every language, and the statements it makes. Fields left out are not compared. */
export interface Meaning {
  readonly id: string;
  readonly date?: string;
  /** Wordings by language. A language that cannot be read yet may be missing. */
  readonly said: { readonly [language: string]: string };
  readonly means: readonly {
    readonly [K in Exclude<keyof Statement, "id" | "quote" | "sentence" | "origin">]?: Statement[K] | undefined;
  }[];
}

const usd = (amount: number) => ({ amount, unit: "USD" });
const percent = (amount: number) => ({ amount, unit: "percent" });
const CHN_KAZ = { subject: "CHN", counterpart: "KAZ" } as const;

export const MEANINGS: readonly Meaning[] = [
  {
    id: "turnover-year",
    said: {
      de: "Der Handel zwischen China und Kasachstan erreichte 2022 31,2 Milliarden Dollar.",
      en: "Trade between China and Kazakhstan reached $31.2 billion in 2022.",
    },
    means: [
      {
        kind: "claim",
        form: "level",
        measure: "trade.turnover",
        ...CHN_KAZ,
        period: "2022",
        comparator: "eq",
        value: usd(31.2e9),
      },
    ],
  },
  {
    id: "turnover-over",
    said: {
      de: "2022 lag das Handelsvolumen Chinas mit Kasachstan bei über 31 Mrd. US-Dollar.",
      en: "In 2022, China's trade with Kazakhstan stood at over 31 bn US dollars.",
    },
    means: [
      { form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2022", comparator: "gt", value: usd(31e9) },
    ],
  },
  {
    id: "turnover-nearly",
    said: {
      de: "2024 belief sich der Warenaustausch zwischen China und Kasachstan auf fast 44 Milliarden Dollar.",
      en: "In 2024, trade turnover between China and Kazakhstan amounted to nearly $44bn.",
    },
    means: [
      { form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2024", comparator: "lt", value: usd(44e9) },
    ],
  },
  {
    id: "turnover-about",
    said: {
      de: "Rund 25 Milliarden Dollar betrug 2021 der Handel zwischen China und Kasachstan.",
      en: "China and Kazakhstan's bilateral trade was about 25 billion dollars in 2021.",
    },
    means: [
      { form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2021", comparator: "approx", value: usd(25e9) },
    ],
  },
  {
    id: "change-and-level",
    said: {
      de: "Der Handel zwischen China und Kasachstan wuchs 2022 um 23,6 Prozent auf 31,2 Mrd. Dollar.",
      en: "China–Kazakhstan trade grew 23.6 percent in 2022 to $31.2 billion.",
    },
    means: [
      { form: "change", measure: "trade.turnover", ...CHN_KAZ, period: "2022", value: percent(23.6), direction: "up" },
      { form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2022", value: usd(31.2e9) },
    ],
  },
  {
    id: "fall-part-year",
    said: {
      de: "In den ersten neun Monaten 2020 sank der Handel zwischen China und Kasachstan um 5 Prozent.",
      en: "In the first nine months of 2020, trade between China and Kazakhstan fell by 5 percent.",
    },
    means: [
      {
        form: "change",
        measure: "trade.turnover",
        ...CHN_KAZ,
        period: "2020-01/2020-09",
        value: percent(5),
        direction: "down",
      },
    ],
  },
  {
    id: "last-year",
    date: "2024-03-02",
    said: {
      de: "Im vergangenen Jahr betrug der Handel zwischen China und Kasachstan 41 Milliarden Dollar.",
      en: "Last year, trade between China and Kazakhstan came to $41 billion.",
    },
    means: [{ form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2023", value: usd(41e9) }],
  },
  {
    id: "last-year-undated",
    said: {
      de: "Im vergangenen Jahr betrug der Handel zwischen China und Kasachstan 41 Milliarden Dollar.",
      en: "Last year, trade between China and Kazakhstan came to $41 billion.",
    },
    means: [{ form: "level", measure: "trade.turnover", ...CHN_KAZ, period: undefined, value: usd(41e9) }],
  },
  {
    id: "exports-direction",
    said: {
      de: "Kasachstans Exporte nach China stiegen 2023 auf 14,7 Milliarden Dollar.",
      en: "Kazakhstan's exports to China rose to $14.7 billion in 2023.",
    },
    means: [
      {
        form: "level",
        measure: "trade.exports",
        subject: "KAZ",
        counterpart: "CHN",
        period: "2023",
        value: usd(14.7e9),
      },
    ],
  },
  {
    id: "imports-direction",
    said: {
      de: "Kasachstan importierte 2023 aus China Waren im Wert von 16,8 Milliarden Dollar.",
      en: "In 2023 Kazakhstan imported goods worth $16.8 billion from China.",
    },
    means: [
      {
        form: "level",
        measure: "trade.imports",
        subject: "KAZ",
        counterpart: "CHN",
        period: "2023",
        value: usd(16.8e9),
      },
    ],
  },
  {
    id: "deficit",
    said: {
      de: "Polens Handelsdefizit mit China betrug 2022 34 Milliarden Euro.",
      en: "Poland's trade deficit with China was 34 billion euros in 2022.",
    },
    means: [
      {
        form: "level",
        measure: "trade.balance",
        subject: "POL",
        counterpart: "CHN",
        period: "2022",
        value: { amount: -34e9, unit: "EUR" },
      },
    ],
  },
  {
    id: "rank-first",
    said: {
      de: "China ist der größte Handelspartner Kasachstans.",
      en: "China is Kazakhstan's largest trading partner.",
    },
    means: [
      {
        form: "rank",
        measure: "trade.turnover",
        subject: "KAZ",
        counterpart: "CHN",
        scope: "WLD",
        comparator: "eq",
        value: { amount: 1, unit: "rank" },
      },
    ],
  },
  {
    id: "rank-third",
    said: {
      de: "Italien war 2022 Kasachstans drittgrößter Handelspartner.",
      en: "Italy was Kazakhstan's third-largest trading partner in 2022.",
    },
    means: [{ form: "rank", subject: "KAZ", counterpart: "ITA", period: "2022", value: { amount: 3, unit: "rank" } }],
  },
  {
    id: "rank-region",
    said: {
      de: "Kasachstan ist Chinas wichtigster Handelspartner in Zentralasien.",
      en: "Kazakhstan is China's most important trading partner in Central Asia.",
    },
    means: [{ form: "rank", subject: "CHN", counterpart: "KAZ", scope: "C5", value: { amount: 1, unit: "rank" } }],
  },
  {
    id: "rank-top-n",
    said: {
      de: "China gehört zu den fünf größten Investoren in Kasachstan.",
      en: "China is among the five largest investors in Kazakhstan.",
    },
    means: [
      {
        form: "rank",
        measure: "investment.flow",
        subject: "KAZ",
        counterpart: "CHN",
        comparator: "lte",
        value: { amount: 5, unit: "rank" },
      },
    ],
  },
  {
    id: "rank-place",
    said: {
      de: "Vietnam liegt auf Rang sieben der wichtigsten Handelspartner Deutschlands.",
      en: "Vietnam ranks seventh among Germany's most important trading partners.",
    },
    means: [
      {
        form: "rank",
        measure: "trade.turnover",
        subject: "DEU",
        counterpart: "VNM",
        value: { amount: 7, unit: "rank" },
      },
    ],
  },
  {
    id: "share",
    said: {
      de: "Auf China entfallen 22 Prozent des kasachischen Außenhandels.",
      en: "China accounts for 22 percent of Kazakhstan's foreign trade.",
    },
    means: [{ form: "share", measure: "trade.turnover", subject: "KAZ", counterpart: "CHN", value: percent(22) }],
  },
  {
    id: "share-fraction",
    said: {
      de: "Ein Fünftel der russischen Exporte geht nach China.",
      en: "A fifth of Russian exports goes to China.",
    },
    means: [{ form: "share", measure: "trade.exports", subject: "RUS", counterpart: "CHN", value: percent(20) }],
  },
  {
    id: "doubled",
    said: {
      de: "Der Handel zwischen Indien und Brasilien hat sich seit 2015 verdoppelt.",
      en: "Trade between India and Brazil has doubled since 2015.",
    },
    means: [
      {
        form: "ratio",
        measure: "trade.turnover",
        subject: "IND",
        counterpart: "BRA",
        base: "2015",
        value: { amount: 2, unit: "times" },
        direction: "up",
      },
    ],
  },
  {
    id: "record",
    said: {
      de: "Der Handel zwischen China und Kasachstan erreichte 2024 mit 43,8 Milliarden Dollar einen Rekordwert.",
      en: "Trade between China and Kazakhstan hit a record high of $43.8 billion in 2024.",
    },
    means: [
      { form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2024", value: usd(43.8e9) },
      { form: "record", measure: "trade.turnover", ...CHN_KAZ, period: "2024", direction: "up" },
    ],
  },
  {
    id: "streak",
    said: {
      de: "China blieb zum achten Mal in Folge Deutschlands wichtigster Handelspartner.",
      en: "China remained Germany's most important trading partner for the eighth consecutive year.",
    },
    means: [
      { form: "rank", subject: "DEU", counterpart: "CHN", value: { amount: 1, unit: "rank" } },
      { form: "streak", measure: "trade.turnover", value: { amount: 8, unit: "years" } },
    ],
  },
  {
    id: "trend",
    said: {
      de: "Der Handel zwischen Usbekistan und Indien ist in den letzten Jahren deutlich gewachsen.",
      en: "Trade between Uzbekistan and India has grown markedly in recent years.",
    },
    means: [{ form: "trend", measure: "trade.turnover", subject: "UZB", counterpart: "IND", direction: "up" }],
  },
  {
    id: "projects",
    said: {
      de: "China und Kasachstan setzen 52 gemeinsame Projekte im Wert von 21 Milliarden Dollar um.",
      en: "China and Kazakhstan are implementing 52 joint projects worth $21 billion.",
    },
    means: [
      { form: "level", measure: "projects.count", ...CHN_KAZ, value: { amount: 52, unit: "count" } },
      { form: "level", measure: "projects.value", ...CHN_KAZ, value: usd(21e9) },
    ],
  },
  {
    id: "documents",
    said: {
      de: "Bei dem Besuch unterzeichneten China und Kasachstan 30 Abkommen im Wert von 3,7 Milliarden Dollar.",
      en: "During the visit China and Kazakhstan signed 30 agreements worth $3.7 billion.",
    },
    means: [
      { form: "level", measure: "documents.count", ...CHN_KAZ, value: { amount: 30, unit: "count" } },
      { form: "level", measure: "documents.value", ...CHN_KAZ, value: usd(3.7e9) },
    ],
  },
  {
    id: "companies",
    said: {
      de: "In Kasachstan sind knapp 5.000 Unternehmen mit chinesischem Kapital tätig.",
      en: "Nearly 5,000 companies with Chinese capital operate in Kazakhstan.",
    },
    means: [
      {
        form: "level",
        measure: "companies.count",
        ...CHN_KAZ,
        comparator: "lt",
        value: { amount: 5000, unit: "count" },
      },
    ],
  },
  {
    id: "investment-since",
    said: {
      de: "Seit 2005 haben chinesische Firmen mehr als 25 Milliarden Dollar in Kasachstan investiert.",
      en: "Since 2005, Chinese firms have invested more than $25 billion in Kazakhstan.",
    },
    means: [
      {
        form: "level",
        measure: "investment.cumulative",
        ...CHN_KAZ,
        period: "2005/..",
        comparator: "gt",
        value: usd(25e9),
      },
    ],
  },
  {
    id: "students",
    said: {
      de: "Mehr als 3.000 kasachische Studenten lernen in China.",
      en: "More than 3,000 Kazakh students study in China.",
    },
    means: [
      {
        form: "level",
        measure: "students.count",
        subject: "KAZ",
        counterpart: "CHN",
        comparator: "gt",
        value: { amount: 3000, unit: "count" },
      },
    ],
  },
  {
    id: "visitors",
    said: {
      de: "2024 besuchten 655.000 chinesische Touristen Kasachstan.",
      en: "In 2024, 655,000 Chinese tourists visited Kazakhstan.",
    },
    means: [
      {
        form: "level",
        measure: "visitors.count",
        ...CHN_KAZ,
        period: "2024",
        value: { amount: 655000, unit: "count" },
      },
    ],
  },
  {
    id: "meeting",
    said: {
      de: "Am 17. Oktober 2023 traf Xi Jinping in Peking mit Kassym-Jomart Tokajew zusammen.",
      en: "On October 17, 2023, Xi Jinping met with Kassym-Jomart Tokayev in Beijing.",
    },
    means: [{ form: "event", measure: "meeting", ...CHN_KAZ, period: "2023-10-17" }],
  },
  {
    id: "visit",
    said: {
      de: "Präsident Tokajew reiste am 30. August 2025 nach China.",
      en: "President Tokayev travelled to China on 30 August 2025.",
    },
    means: [{ form: "event", measure: "visit", subject: "KAZ", counterpart: "CHN", period: "2025-08-30" }],
  },
  {
    id: "visit-ordinal",
    said: {
      de: "Es ist Xi Jinpings fünfter Besuch in Kasachstan.",
      en: "It is Xi Jinping's fifth visit to Kazakhstan.",
    },
    means: [{ form: "level", measure: "visit", ...CHN_KAZ, value: { amount: 5, unit: "count" } }],
  },
  {
    id: "membership",
    said: {
      de: "Kasachstan trat 2015 der Welthandelsorganisation bei.",
      en: "Kazakhstan joined the World Trade Organization in 2015.",
    },
    means: [{ form: "membership", measure: "membership", subject: "KAZ", counterpart: "WTO", period: "2015" }],
  },
  {
    id: "membership-both",
    said: {
      de: "China und Kasachstan sind Mitglieder der Shanghaier Organisation für Zusammenarbeit.",
      en: "China and Kazakhstan are members of the Shanghai Cooperation Organisation.",
    },
    means: [
      { form: "membership", subject: "CHN", counterpart: "SCO" },
      { form: "membership", subject: "KAZ", counterpart: "SCO" },
    ],
  },
  {
    id: "status",
    said: {
      de: "China und Kasachstan verbindet eine umfassende strategische Partnerschaft.",
      en: "China and Kazakhstan are bound by a comprehensive strategic partnership.",
    },
    means: [{ form: "status", measure: "partnership", ...CHN_KAZ, status: "comprehensive-strategic" }],
  },
  {
    id: "pledge-level",
    date: "2023-05-20",
    said: {
      de: "China und Kasachstan wollen ihren Handel bis 2030 auf 40 Milliarden Dollar steigern.",
      en: "China and Kazakhstan aim to raise their trade to $40 billion by 2030.",
    },
    means: [{ kind: "pledge", form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2030", value: usd(40e9) }],
  },
  {
    id: "pledge-double",
    date: "2023-05-20",
    said: {
      de: "China und Kasachstan haben sich das Ziel gesetzt, den Handel bis 2030 zu verdoppeln.",
      en: "China and Kazakhstan have set themselves the goal to double trade by 2030.",
    },
    means: [
      {
        kind: "pledge",
        form: "ratio",
        measure: "trade.turnover",
        ...CHN_KAZ,
        period: "2030",
        value: { amount: 2, unit: "times" },
      },
    ],
  },
  {
    id: "forecast",
    date: "2024-05-20",
    said: {
      de: "Es wird erwartet, dass der Handel zwischen China und Kasachstan 2025 50 Milliarden Dollar erreicht.",
      en: "Trade between China and Kazakhstan is expected to reach $50 billion in 2025.",
    },
    means: [
      { kind: "forecast", form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2025", value: usd(50e9) },
    ],
  },
  {
    id: "reporter",
    said: {
      de: "Nach Angaben des chinesischen Zolls betrug der Handel mit Kasachstan 2023 41 Milliarden Dollar.",
      en: "According to Chinese customs, trade with Kazakhstan was $41 billion in 2023.",
    },
    means: [{ form: "level", measure: "trade.turnover", reporter: "CHN", period: "2023", value: usd(41e9) }],
  },
  {
    id: "conversion",
    said: {
      de: "China und Kasachstan handelten 2023 Waren für 41 Milliarden Dollar (37,9 Milliarden Euro), der Handel wuchs.",
      en: "Trade between China and Kazakhstan reached $41 billion (37.9 billion euros) in 2023.",
    },
    means: [
      { form: "level", measure: "trade.turnover", value: usd(41e9), conversion: { amount: 37.9e9, unit: "EUR" } },
    ],
  },
  {
    id: "none-courtesy",
    said: {
      de: "Beide Präsidenten lobten die Gastfreundschaft und die schöne Stadt.",
      en: "Both presidents praised the hospitality and the beautiful city.",
    },
    means: [],
  },
  {
    id: "none-vague",
    said: {
      de: "China und Kasachstan verbindet eine lange Geschichte.",
      en: "China and Kazakhstan share a long history.",
    },
    means: [],
  },
  {
    id: "none-other-numbers",
    said: {
      de: "Die Ausstellung in Peking zeigt 300 Bilder aus 20 Ländern und kostet 8 Euro Eintritt.",
      en: "The exhibition in Beijing shows 300 paintings from 20 countries and costs 8 euros.",
    },
    means: [],
  },
];
