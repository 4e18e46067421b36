import { CHN_KAZ, type Meaning, pair, usd } from "./meaning.js";

/** In which time so much was traded: months, quarters, several years, by whom it was told. */
export const TIMES: readonly Meaning[] = [
  {
    id: "last-year",
    date: "2024-03-02",
    said: {
      de: "Im vergangenen Jahr betrug der Handel zwischen China und Kasachstan 41 Milliarden Dollar.",
      en: "Last year, trade between China and Kazakhstan came to $41 billion.",
      zh: "去年中国与哈萨克斯坦的贸易额为410亿美元。",
      ru: "В прошлом году товарооборот между Китаем и Казахстаном составил 41 млрд долларов.",
      kk: "Өткен жылы Қытай мен Қазақстан арасындағы сауда көлемі 41 миллиард долларды құрады.",
    },
    means: [{ form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2023", value: usd(41e9) }],
  },
  {
    id: "last-year-undated",
    said: {
      de: "Im vergangenen Jahr betrug der Handel zwischen China und Kasachstan 41 Milliarden Dollar.",
      en: "Last year, trade between China and Kazakhstan came to $41 billion.",
      zh: "去年中国与哈萨克斯坦的贸易额为410亿美元。",
      ru: "В прошлом году товарооборот между Китаем и Казахстаном составил 41 млрд долларов.",
      kk: "Былтыр Қытай мен Қазақстан арасындағы сауда көлемі 41 миллиард долларды құрады.",
    },
    means: [{ form: "level", measure: "trade.turnover", ...CHN_KAZ, period: undefined, value: usd(41e9) }],
  },
  {
    id: "months-range",
    said: {
      de: "Von Januar bis Oktober 2023 erreichte der Handel zwischen Russland und Indien 52 Milliarden Dollar.",
      en: "From January to October 2023, trade between Russia and India reached $52 billion.",
      ru: "В январе–октябре 2023 года товарооборот между Россией и Индией достиг 52 млрд долларов.",
      zh: "2023年1至10月，俄罗斯与印度贸易额达520亿美元。",
      kk: "2023 жылғы қаңтар-қазан айларында Ресей мен Үндістан арасындағы сауда 52 миллиард долларға жетті.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        subject: "RUS",
        counterpart: "IND",
        period: "2023-01/2023-10",
        value: usd(52e9),
      },
    ],
  },
  {
    id: "third-quarters",
    said: {
      de: "In den ersten neun Monaten 2023 erreichte der Handel zwischen China und Vietnam 165 Milliarden Dollar.",
      en: "In the first nine months of 2023, trade between China and Vietnam reached $165 billion.",
      zh: "2023年前三季度，中越贸易额达1650亿美元。",
      ru: "За три квартала 2023 года товарооборот между Китаем и Вьетнамом достиг 165 млрд долларов.",
      kk: "2023 жылдың алғашқы үш тоқсанында Қытай мен Вьетнам арасындағы сауда 165 миллиард долларға жетті.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        subject: "CHN",
        counterpart: "VNM",
        period: "2023-01/2023-09",
        value: usd(165e9),
      },
    ],
  },
  {
    id: "one-month",
    said: {
      de: "Im Mai 2024 lag der Handel zwischen Japan und Australien bei 6,1 Milliarden Dollar.",
      en: "Trade between Japan and Australia stood at $6.1 billion in May 2024.",
      zh: "2024年5月，日本与澳大利亚贸易额为61亿美元。",
      ru: "В мае 2024 года товарооборот Японии и Австралии составил 6,1 млрд долларов.",
      kk: "2024 жылғы мамырда Жапония мен Аустралия арасындағы сауда 6,1 миллиард доллар болды.",
    },
    means: [{ form: "level", measure: "trade.turnover", ...pair("JPN", "AUS"), period: "2024-05", value: usd(6.1e9) }],
  },
  {
    id: "one-quarter",
    said: {
      de: "Südkorea und Vietnam handelten im ersten Quartal 2024 Waren im Wert von 19,5 Milliarden Dollar miteinander.",
      en: "In the first quarter of 2024, South Korea and Vietnam traded goods worth $19.5 billion.",
      zh: "2024年第一季度，韩国与越南贸易额达195亿美元。",
      ru: "В первом квартале 2024 года объём взаимной торговли Южной Кореи и Вьетнама составил 19,5 млрд долларов.",
      kk: "2024 жылдың бірінші тоқсанында Оңтүстік Корея мен Вьетнамның өзара саудасы 19,5 млрд долларды құрады.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        ...pair("KOR", "VNM"),
        period: "2024-01/2024-03",
        value: usd(19.5e9),
      },
    ],
  },
  {
    id: "months-of-this-year",
    date: "2024-07-10",
    said: {
      de: "In den ersten fünf Monaten dieses Jahres wurden zwischen Usbekistan und Kirgisistan Waren für 310 Millionen Dollar gehandelt.",
      en: "In the first five months of this year, trade between Uzbekistan and Kyrgyzstan totalled $310 million.",
      zh: "今年前5个月，乌兹别克斯坦与吉尔吉斯斯坦贸易额达3.1亿美元。",
      ru: "За пять месяцев этого года товарооборот между Узбекистаном и Киргизией составил 310 млн долларов.",
      kk: "Биылғы бес айда Өзбекстан мен Қырғызстан арасындағы тауар айналымы 310 млн доллар болды.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        ...pair("UZB", "KGZ"),
        period: "2024-01/2024-05",
        value: usd(310e6),
      },
    ],
  },
  {
    id: "two-years-in-one-sentence",
    said: {
      de: "2021 lag das Handelsvolumen zwischen Brasilien und China bei 135 Milliarden Dollar, 2022 bei 150 Milliarden Dollar.",
      en: "Trade between Brazil and China was $135 billion in 2021 and $150 billion in 2022.",
      zh: "2021年巴西与中国贸易额为1350亿美元，2022年为1500亿美元。",
      ru: "В 2021 году товарооборот между Бразилией и Китаем составил 135 млрд долларов, в 2022 году – 150 млрд долларов.",
      kk: "2021 жылы Бразилия мен Қытай арасындағы сауда 135 млрд доллар, 2022 жылы 150 млрд доллар болды.",
    },
    means: [
      { form: "level", measure: "trade.turnover", ...pair("BRA", "CHN"), value: usd(135e9), period: "2021" },
      { form: "level", measure: "trade.turnover", ...pair("BRA", "CHN"), value: usd(150e9), period: "2022" },
    ],
  },
  {
    id: "level-and-earlier-level",
    said: {
      de: "Im ersten Halbjahr 2023 stieg der Handel zwischen Pakistan und China auf 14 Milliarden Dollar, gegenüber 12 Milliarden Dollar im Vorjahreszeitraum.",
      en: "In the first half of 2023, trade between Pakistan and China rose to $14 billion, compared with $12 billion in the same period of the previous year.",
      zh: "2023年上半年，巴基斯坦与中国贸易额增至140亿美元，2022年上半年为120亿美元。",
      ru: "В первом полугодии 2023 года товарооборот между Пакистаном и Китаем вырос до 14 млрд долларов против 12 млрд долларов за аналогичный период прошлого года.",
      kk: "2023 жылдың бірінші жартысында Пәкістан мен Қытай арасындағы тауар айналымы 14 млрд долларға жетті, ал 2022 жылдың бірінші жартысында 12 млрд доллар болды.",
    },
    means: [
      { form: "level", measure: "trade.turnover", value: usd(14e9), period: "2023-01/2023-06" },
      { form: "level", measure: "trade.turnover", value: usd(12e9), period: "2022-01/2022-06" },
    ],
  },
  {
    id: "reporter",
    said: {
      de: "Nach Angaben des chinesischen Zolls betrug der Handel mit Kasachstan 2023 41 Milliarden Dollar.",
      en: "According to Chinese customs, trade with Kazakhstan was $41 billion in 2023.",
      zh: "据中国海关统计，2023年中国与哈萨克斯坦贸易额为410亿美元。",
      ru: "По данным таможни Китая, товарооборот с Казахстаном в 2023 году составил 41 млрд долларов.",
      kk: "Қытай кеденінің мәліметінше, 2023 жылы Қазақстанмен сауда көлемі 41 миллиард долларды құрады.",
    },
    means: [{ form: "level", measure: "trade.turnover", reporter: "CHN", period: "2023", value: usd(41e9) }],
  },
  {
    id: "said-by-a-minister",
    said: {
      de: "Wie der türkische Handelsminister mitteilte, betrug der Warenaustausch mit Aserbaidschan im Jahr 2022 knapp 6 Milliarden Dollar.",
      en: "Turkey's trade minister said that trade with Azerbaijan came to almost 6 billion dollars in 2022.",
      zh: "土耳其贸易部长表示，2022年土耳其与阿塞拜疆的贸易额近60亿美元。",
      ru: "Как сообщил министр торговли Турции, товарооборот с Азербайджаном в 2022 году составил почти 6 млрд долларов.",
      kk: "Түркия сауда министрінің айтуынша, 2022 жылы Әзербайжанмен тауар айналымы 6 миллиард долларға жуық болды.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        ...pair("TUR", "AZE"),
        period: "2022",
        comparator: "lt",
        value: usd(6e9),
      },
    ],
  },
];
