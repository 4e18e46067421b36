import { CHN_KAZ, eur, type Meaning, pair, percent, rank, usd } from "./meaning.js";

/** Shares, records, streaks, comparisons. */
export const SHARES: readonly Meaning[] = [
  {
    id: "share",
    said: {
      de: "Auf China entfallen 22 Prozent des kasachischen Außenhandels.",
      en: "China accounts for 22 percent of Kazakhstan's foreign trade.",
      zh: "中国占哈萨克斯坦对外贸易的22%。",
      ru: "На Китай приходится 22% внешней торговли Казахстана.",
      kk: "Қазақстанның сыртқы саудасының 22 пайызы Қытайға тиесілі.",
    },
    means: [{ form: "share", measure: "trade.turnover", subject: "KAZ", counterpart: "CHN", value: percent(22) }],
  },
  {
    id: "share-fraction",
    said: {
      de: "Ein Fünftel der russischen Exporte geht nach China.",
      en: "A fifth of Russian exports goes to China.",
      zh: "俄罗斯出口的五分之一销往中国。",
      ru: "Пятая часть российского экспорта идёт в Китай.",
      kk: "Ресей экспортының бестен бірі Қытайға тиесілі.",
    },
    means: [{ form: "share", measure: "trade.exports", subject: "RUS", counterpart: "CHN", value: percent(20) }],
  },
  {
    id: "record",
    said: {
      de: "Der Handel zwischen China und Kasachstan erreichte 2024 mit 43,8 Milliarden Dollar einen Rekordwert.",
      en: "Trade between China and Kazakhstan hit a record high of $43.8 billion in 2024.",
      zh: "2024年，中哈贸易额达438亿美元，创历史新高。",
      ru: "В 2024 году товарооборот между Китаем и Казахстаном достиг рекордных 43,8 млрд долларов.",
      kk: "2024 жылы Қытай мен Қазақстан арасындағы сауда 43,8 миллиард долларға жетіп, рекордтық көрсеткіш орнатты.",
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
      zh: "中国连续八年保持德国最大贸易伙伴地位。",
      ru: "Китай восьмой год подряд остаётся крупнейшим торговым партнёром Германии.",
      kk: "Қытай қатарынан сегізінші жыл Германияның ең ірі сауда серіктесі болып отыр.",
    },
    means: [
      { form: "rank", subject: "DEU", counterpart: "CHN", value: { amount: 1, unit: "rank" } },
      { form: "streak", measure: "trade.turnover", value: { amount: 8, unit: "years" } },
    ],
  },
  {
    id: "comparison-third",
    said: {
      de: "Der Handel Kasachstans mit China übertraf 2023 den Handel mit Russland.",
      en: "In 2023, Kazakhstan's trade with China exceeded trade with Russia.",
      ru: "В 2023 году торговля Казахстана с Китаем превысила торговлю с Россией.",
      zh: "2023年，哈萨克斯坦与中国的贸易额超过与俄罗斯的贸易额。",
      kk: "2023 жылы Қазақстанның Қытаймен саудасы Ресеймен саудадан асып түсті.",
    },
    means: [
      {
        form: "comparison",
        measure: "trade.turnover",
        subject: "KAZ",
        counterpart: "CHN",
        third: "RUS",
        direction: "up",
      },
    ],
  },
  {
    id: "share-over-half",
    said: {
      de: "Mehr als die Hälfte der aserbaidschanischen Exporte ging 2022 nach Italien.",
      en: "More than half of Azerbaijan's exports went to Italy in 2022.",
      zh: "2022年，阿塞拜疆一半以上的出口销往意大利。",
      ru: "Более половины экспорта Азербайджана в 2022 году пришлось на Италию.",
      kk: "2022 жылы Әзербайжан экспортының жартысынан астамы Италияға тиесілі болды.",
    },
    means: [
      {
        form: "share",
        measure: "trade.exports",
        ...pair("AZE", "ITA"),
        period: "2022",
        comparator: "gt",
        value: percent(50),
      },
    ],
  },
  {
    id: "share-as-a-noun",
    said: {
      de: "Der Anteil Chinas am Außenhandel Kirgisistans betrug 2023 34 Prozent.",
      en: "China's share in Kyrgyzstan's foreign trade was 34 percent in 2023.",
      zh: "2023年，中国在吉尔吉斯斯坦对外贸易中所占比重为34%。",
      ru: "Доля Китая во внешней торговле Киргизии в 2023 году составила 34%.",
      kk: "2023 жылы Қырғызстанның сыртқы саудасындағы Қытайдың үлесі 34 пайыз болды.",
    },
    means: [{ form: "share", measure: "trade.turnover", ...pair("KGZ", "CHN"), period: "2023", value: percent(34) }],
  },
  {
    id: "share-of-imports-of-a-product",
    said: {
      de: "40 Prozent der indischen Ölimporte stammen aus Russland.",
      en: "Russia accounts for 40 percent of India's oil imports.",
      zh: "印度石油进口的40%来自俄罗斯。",
      ru: "На Россию приходится 40 процентов импорта нефти Индии.",
      kk: "Үндістанның мұнай импортының 40 пайызы Ресейге тиесілі.",
    },
    means: [{ form: "share", measure: "trade.imports", ...pair("IND", "RUS"), value: percent(40) }],
  },
  {
    id: "share-with-rank",
    said: {
      de: "Russland ist mit einem Anteil von 23 Prozent der größte Handelspartner Armeniens.",
      en: "Russia is Armenia's largest trading partner, with a share of 23 percent.",
      zh: "俄罗斯是亚美尼亚最大贸易伙伴，占23%。",
      ru: "Россия с долей 23% является крупнейшим торговым партнёром Армении.",
      kk: "Ресей 23 пайыздық үлесімен Арменияның ең ірі сауда серіктесі болып табылады.",
    },
    means: [
      { form: "rank", measure: "trade.turnover", ...pair("ARM", "RUS"), value: rank(1) },
      { form: "share", measure: "trade.turnover", ...pair("ARM", "RUS"), value: percent(23) },
    ],
  },
  {
    id: "record-of-exports",
    said: {
      de: "Mit 2,1 Milliarden Euro erreichten die Exporte Österreichs nach Ungarn 2022 ein Rekordniveau.",
      en: "Austria's exports to Hungary hit a record 2.1 billion euros in 2022.",
      zh: "2022年，奥地利对匈牙利出口达21亿欧元，创历史新高。",
      ru: "Экспорт Австрии в Венгрию достиг в 2022 году рекордных 2,1 млрд евро.",
      kk: "2022 жылы Австрияның Венгрияға экспорты 2,1 млрд еуроға жетіп, рекорд орнатты.",
    },
    means: [
      { form: "level", measure: "trade.exports", ...pair("AUT", "HUN"), period: "2022", value: eur(2.1e9) },
      { form: "record", measure: "trade.exports", ...pair("AUT", "HUN"), period: "2022", direction: "up" },
    ],
  },
  {
    id: "comparison-less",
    said: {
      de: "2022 war der Handel Deutschlands mit Indien geringer als der Handel mit Ungarn.",
      en: "In 2022, Germany's trade with India was smaller than its trade with Hungary.",
      zh: "2022年，德国与印度的贸易额低于与匈牙利的贸易额。",
      ru: "В 2022 году торговля Германии с Индией была меньше, чем торговля с Венгрией.",
      kk: "2022 жылы Германияның Үндістанмен саудасы Венгриямен саудасынан аз болды.",
    },
    means: [
      {
        form: "comparison",
        measure: "trade.turnover",
        ...pair("DEU", "IND"),
        third: "HUN",
        direction: "down",
      },
    ],
  },
  {
    id: "streak-of-a-rank-until-a-year",
    said: {
      de: "2023 war China das 14. Jahr in Folge der größte Handelspartner Russlands.",
      en: "In 2023, China was Russia's largest trading partner for the 14th year in a row.",
      zh: "2023年，中国连续14年成为俄罗斯最大贸易伙伴。",
      ru: "В 2023 году Китай 14-й год подряд оставался крупнейшим торговым партнёром России.",
      kk: "2023 жылы Қытай қатарынан 14-ші жыл Ресейдің ең ірі сауда серіктесі болды.",
    },
    means: [
      { form: "rank", ...pair("RUS", "CHN"), period: "2023", value: rank(1) },
      { form: "streak", measure: "trade.turnover", value: { amount: 14, unit: "years" } },
    ],
  },
];
