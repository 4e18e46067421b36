import { type Meaning, pair, percent, times, usd } from "./meaning.js";

/** How many times as much; what only grew or shrank; economies. */
export const MULTIPLES: readonly Meaning[] = [
  {
    id: "doubled",
    said: {
      de: "Der Handel zwischen Indien und Brasilien hat sich seit 2015 verdoppelt.",
      en: "Trade between India and Brazil has doubled since 2015.",
      zh: "自2015年以来，印度与巴西的贸易额翻了一番。",
      ru: "С 2015 года товарооборот между Индией и Бразилией вырос вдвое.",
      kk: "2015 жылдан бері Үндістан мен Бразилия арасындағы сауда екі есе өсті.",
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
    id: "trend",
    said: {
      de: "Der Handel zwischen Usbekistan und Indien ist in den letzten Jahren deutlich gewachsen.",
      en: "Trade between Uzbekistan and India has grown markedly in recent years.",
      zh: "近年来，乌兹别克斯坦与印度的贸易额快速增长。",
      ru: "Торговля между Узбекистаном и Индией в последние годы заметно выросла.",
      kk: "Соңғы жылдары Өзбекстан мен Үндістан арасындағы сауда айтарлықтай өсті.",
    },
    means: [{ form: "trend", measure: "trade.turnover", subject: "UZB", counterpart: "IND", direction: "up" }],
  },
  {
    id: "ratio-times",
    said: {
      de: "Der Handel zwischen Russland und China wuchs von 2000 bis 2020 auf das Zehnfache.",
      en: "Trade between Russia and China grew tenfold from 2000 to 2020.",
      ru: "С 2000 по 2020 год товарооборот между Россией и Китаем вырос в 10 раз.",
      zh: "2000年至2020年，俄罗斯与中国的贸易额增长了9倍。",
      kk: "2000 жылдан 2020 жылға дейін Ресей мен Қытай арасындағы сауда он есе өсті.",
    },
    means: [
      {
        form: "ratio",
        measure: "trade.turnover",
        subject: "RUS",
        counterpart: "CHN",
        base: "2000",
        period: "2020",
        value: { amount: 10, unit: "times" },
        direction: "up",
      },
    ],
  },
  {
    id: "hundredfold",
    said: {
      de: "Seit 1992 hat sich der Handel zwischen China und Usbekistan verhundertfacht.",
      en: "Since 1992, trade between China and Uzbekistan has increased a hundredfold.",
      zh: "自1992年以来，中国与乌兹别克斯坦的贸易额增长到原来的100倍。",
      ru: "С 1992 года товарооборот между Китаем и Узбекистаном вырос в 100 раз.",
      kk: "1992 жылдан бері Қытай мен Өзбекстан арасындағы сауда жүз есе артты.",
    },
    means: [
      {
        form: "ratio",
        measure: "trade.turnover",
        ...pair("CHN", "UZB"),
        base: "1992",
        value: times(100),
        direction: "up",
      },
    ],
  },
  {
    id: "exports-tripled",
    said: {
      de: "Indiens Exporte nach Australien haben sich zwischen 2017 und 2023 verdreifacht.",
      en: "India's exports to Australia tripled between 2017 and 2023.",
      zh: "2017年至2023年，印度对澳大利亚的出口额增至三倍。",
      ru: "С 2017 по 2023 год экспорт Индии в Австралию вырос втрое.",
      kk: "2017 жылдан 2023 жылға дейін Үндістанның Аустралияға экспорты үш есе көбейді.",
    },
    means: [
      {
        form: "ratio",
        measure: "trade.exports",
        ...pair("IND", "AUS"),
        base: "2017",
        period: "2023",
        value: times(3),
        direction: "up",
      },
    ],
  },
  {
    id: "trend-down",
    said: {
      de: "Seit einigen Jahren schrumpft der Handel zwischen den USA und China.",
      en: "Trade between the United States and China has been shrinking for several years.",
      zh: "近几年来，美国与中国的贸易额持续下降。",
      ru: "В последние годы торговля между США и Китаем сокращается.",
      kk: "Соңғы жылдары АҚШ пен Қытай арасындағы сауда азайып келеді.",
    },
    means: [{ form: "trend", measure: "trade.turnover", ...pair("USA", "CHN"), direction: "down" }],
  },
  {
    id: "gdp-change",
    said: {
      de: "2023 wuchs das Bruttoinlandsprodukt Kasachstans um 5,1 Prozent.",
      en: "In 2023, Kazakhstan's gross domestic product grew by 5.1 percent.",
      zh: "2023年，哈萨克斯坦国内生产总值增长5.1%。",
      ru: "В 2023 году ВВП Казахстана вырос на 5,1%.",
      kk: "2023 жылы Қазақстанның ішкі жалпы өнімі 5,1 пайызға өсті.",
    },
    means: [
      {
        form: "change",
        measure: "economy.gdp",
        subject: "KAZ",
        period: "2023",
        value: percent(5.1),
        direction: "up",
      },
    ],
  },
  {
    id: "gdp-level",
    said: {
      de: "Das Bruttoinlandsprodukt Usbekistans lag 2023 bei 102 Milliarden Dollar.",
      en: "Uzbekistan's GDP stood at $102 billion in 2023.",
      zh: "2023年，乌兹别克斯坦国内生产总值为1020亿美元。",
      ru: "ВВП Узбекистана в 2023 году составил 102 млрд долларов.",
      kk: "2023 жылы Өзбекстанның ЖІӨ көлемі 102 миллиард долларды құрады.",
    },
    means: [{ form: "level", measure: "economy.gdp", subject: "UZB", period: "2023", value: usd(102e9) }],
  },
];
