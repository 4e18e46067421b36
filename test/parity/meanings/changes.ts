import { CHN_KAZ, eur, type Meaning, pair, percent, usd } from "./meaning.js";

/** What grew or shrank, and by how much. */
export const CHANGES: readonly Meaning[] = [
  {
    id: "change-and-level",
    said: {
      de: "Der Handel zwischen China und Kasachstan wuchs 2022 um 23,6 Prozent auf 31,2 Mrd. Dollar.",
      en: "China–Kazakhstan trade grew 23.6 percent in 2022 to $31.2 billion.",
      zh: "2022年，中哈贸易额同比增长23.6%，达到312亿美元。",
      ru: "В 2022 году товарооборот между Китаем и Казахстаном вырос на 23,6% – до $31,2 млрд.",
      kk: "2022 жылы Қытай мен Қазақстан арасындағы сауда 23,6 пайызға өсіп, 31,2 млрд долларды құрады.",
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
      zh: "2020年前9个月，中哈贸易额下降5%。",
      ru: "За первые девять месяцев 2020 года товарооборот Китая и Казахстана сократился на 5%.",
      kk: "2020 жылдың алғашқы тоғыз айында Қытай мен Қазақстан арасындағы тауар айналымы 5 пайызға төмендеді.",
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
    id: "change-span",
    said: {
      de: "Von 2015 bis 2023 wuchs der Handel zwischen Indien und Kasachstan um 60 Prozent.",
      en: "From 2015 to 2023, trade between India and Kazakhstan grew by 60 percent.",
      ru: "С 2015 по 2023 год товарооборот между Индией и Казахстаном вырос на 60 процентов.",
      zh: "2015年至2023年，印度与哈萨克斯坦的贸易额增长了60%。",
      kk: "2015 жылдан 2023 жылға дейін Үндістан мен Қазақстан арасындағы сауда 60 пайызға өсті.",
    },
    means: [
      {
        form: "change",
        measure: "trade.turnover",
        subject: "IND",
        counterpart: "KAZ",
        base: "2015",
        period: "2023",
        value: percent(60),
        direction: "up",
      },
    ],
  },
  {
    id: "change-by-amount",
    said: {
      de: "2023 stieg der Handel zwischen Frankreich und Usbekistan um 300 Millionen Euro.",
      en: "In 2023, trade between France and Uzbekistan rose by 300 million euros.",
      zh: "2023年，法国与乌兹别克斯坦的贸易额增加了3亿欧元。",
      ru: "В 2023 году товарооборот между Францией и Узбекистаном вырос на 300 млн евро.",
      kk: "2023 жылы Франция мен Өзбекстан арасындағы сауда 300 миллион еуроға артты.",
    },
    means: [
      {
        form: "change",
        measure: "trade.turnover",
        subject: "FRA",
        counterpart: "UZB",
        period: "2023",
        value: { amount: 300e6, unit: "EUR" },
        direction: "up",
      },
    ],
  },
  {
    id: "change-fraction",
    said: {
      de: "2022 wuchs der Handel zwischen Polen und Kasachstan um ein Drittel.",
      en: "In 2022, trade between Poland and Kazakhstan grew by a third.",
      zh: "2022年，波兰与哈萨克斯坦的贸易额增长了三分之一。",
      ru: "В 2022 году товарооборот между Польшей и Казахстаном вырос на треть.",
      kk: "2022 жылы Польша мен Қазақстан арасындағы сауда үштен бірге өсті.",
    },
    means: [
      {
        form: "change",
        measure: "trade.turnover",
        subject: "POL",
        counterpart: "KAZ",
        period: "2022",
        value: percent(33.33),
        direction: "up",
      },
    ],
  },
  {
    id: "level-and-more-than-the-year-before",
    said: {
      de: "2023 betrug der Handel zwischen Südkorea und Kasachstan 6 Milliarden Dollar, 14 Prozent mehr als im Vorjahr.",
      en: "In 2023, trade between South Korea and Kazakhstan came to $6 billion, 14 percent more than a year earlier.",
      zh: "2023年，韩国与哈萨克斯坦贸易额为60亿美元，比上年增长14%。",
      ru: "В 2023 году товарооборот между Южной Кореей и Казахстаном составил 6 млрд долларов, что на 14% больше, чем годом ранее.",
      kk: "2023 жылы Оңтүстік Корея мен Қазақстан арасындағы тауар айналымы 6 млрд долларды құрап, алдыңғы жылмен салыстырғанда 14 пайызға артты.",
    },
    means: [
      { form: "change", measure: "trade.turnover", ...pair("KOR", "KAZ"), value: percent(14), direction: "up" },
      { form: "level", measure: "trade.turnover", ...pair("KOR", "KAZ"), period: "2023", value: usd(6e9) },
    ],
  },
  {
    id: "growth-as-a-noun",
    said: {
      de: "Das Wachstum des Handels zwischen Indien und Russland betrug 2023 33 Prozent.",
      en: "The growth of trade between India and Russia was 33 percent in 2023.",
      zh: "2023年，印度与俄罗斯贸易额增幅为33%。",
      ru: "Рост товарооборота между Индией и Россией в 2023 году составил 33%.",
      kk: "2023 жылы Үндістан мен Ресей арасындағы тауар айналымының өсімі 33 пайызды құрады.",
    },
    means: [
      {
        form: "change",
        measure: "trade.turnover",
        ...pair("IND", "RUS"),
        period: "2023",
        value: percent(33),
        direction: "up",
      },
    ],
  },
  {
    id: "from-value-to-value",
    said: {
      de: "Der Handel zwischen der Türkei und Aserbaidschan stieg von 4,2 Milliarden Dollar im Jahr 2020 auf 6,5 Milliarden Dollar im Jahr 2022.",
      en: "Trade between Turkey and Azerbaijan rose from $4.2 billion in 2020 to $6.5 billion in 2022.",
      zh: "土耳其与阿塞拜疆贸易额由2020年的42亿美元增至2022年的65亿美元。",
      ru: "Товарооборот между Турцией и Азербайджаном вырос с 4,2 млрд долларов в 2020 году до 6,5 млрд долларов в 2022 году.",
      kk: "Түркия мен Әзербайжан арасындағы тауар айналымы 2020 жылғы 4,2 млрд доллардан 2022 жылы 6,5 млрд долларға дейін өсті.",
    },
    means: [
      { form: "level", measure: "trade.turnover", ...pair("TUR", "AZE"), value: usd(4.2e9), period: "2020" },
      { form: "level", measure: "trade.turnover", ...pair("TUR", "AZE"), value: usd(6.5e9), period: "2022" },
    ],
  },
  {
    id: "average-growth",
    said: {
      de: "In den letzten acht Jahren wuchs der Handel zwischen Brasilien und China jährlich um durchschnittlich 30 Prozent.",
      en: "Over the past eight years, trade between Brazil and China has grown by an average of 30 percent a year.",
      zh: "过去八年，巴西与中国贸易额年均增长30%。",
      ru: "За последние восемь лет товарооборот между Бразилией и Китаем рос в среднем на 30% в год.",
      kk: "Соңғы сегіз жылда Бразилия мен Қытай арасындағы сауда жыл сайын орта есеппен 30 пайызға өсіп отырды.",
    },
    means: [{ form: "change", measure: "trade.turnover", ...pair("BRA", "CHN"), value: percent(30), direction: "up" }],
  },
  {
    id: "fall-to-a-level",
    said: {
      de: "Um 7,6 Prozent auf 118 Milliarden Euro ging im ersten Halbjahr 2024 der Handel zwischen Deutschland und China zurück.",
      en: "Trade between Germany and China declined by 7.6 percent to 118 billion euros in the first half of 2024.",
      zh: "2024年上半年，德国与中国贸易额下降7.6%，为1180亿欧元。",
      ru: "В первой половине 2024 года торговля между Германией и Китаем сократилась на 7,6 процента – до 118 млрд евро.",
      kk: "2024 жылдың алғашқы жартыжылдығында Германия мен Қытай арасындағы сауда 7,6%-ға кеміп, 118 млрд еуроға түсті.",
    },
    means: [
      {
        form: "change",
        measure: "trade.turnover",
        ...pair("DEU", "CHN"),
        period: "2024-01/2024-06",
        value: percent(7.6),
        direction: "down",
      },
      { form: "level", measure: "trade.turnover", period: "2024-01/2024-06", value: eur(118e9) },
    ],
  },
  {
    id: "more-than-a-share",
    said: {
      de: "Um mehr als 40 Prozent nahm 2022 der Warenverkehr zwischen Georgien und Armenien zu.",
      en: "Trade between Georgia and Armenia increased by more than 40 percent in 2022.",
      zh: "2022年，格鲁吉亚与亚美尼亚贸易额增长逾40%。",
      ru: "Более чем на 40% увеличился в 2022 году товарооборот между Грузией и Арменией.",
      kk: "2022 жылы Грузия мен Армения арасындағы тауар айналымы 40 пайыздан астам өсті.",
    },
    means: [
      {
        form: "change",
        measure: "trade.turnover",
        ...pair("GEO", "ARM"),
        period: "2022",
        comparator: "gt",
        value: percent(40),
        direction: "up",
      },
    ],
  },
];
