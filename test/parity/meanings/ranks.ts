import { type Meaning, pair, rank } from "./meaning.js";

/** Who comes first, second, third; among whom. */
export const RANKS: readonly Meaning[] = [
  {
    id: "rank-first",
    said: {
      de: "China ist der größte Handelspartner Kasachstans.",
      en: "China is Kazakhstan's largest trading partner.",
      zh: "中国是哈萨克斯坦最大贸易伙伴。",
      ru: "Китай является крупнейшим торговым партнёром Казахстана.",
      kk: "Қытай – Қазақстанның ең ірі сауда серіктесі.",
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
      zh: "2022年，意大利是哈萨克斯坦第三大贸易伙伴。",
      ru: "В 2022 году Италия была третьим по величине торговым партнёром Казахстана.",
      kk: "2022 жылы Италия Қазақстанның үшінші ірі сауда серіктесі болды.",
    },
    means: [{ form: "rank", subject: "KAZ", counterpart: "ITA", period: "2022", value: { amount: 3, unit: "rank" } }],
  },
  {
    id: "rank-region",
    said: {
      de: "Kasachstan ist Chinas wichtigster Handelspartner in Zentralasien.",
      en: "Kazakhstan is China's most important trading partner in Central Asia.",
      zh: "哈萨克斯坦是中国在中亚地区的最大贸易伙伴。",
      ru: "Казахстан – главный торговый партнёр Китая в Центральной Азии.",
      kk: "Қазақстан – Қытайдың Орталық Азиядағы ең маңызды сауда серіктесі.",
    },
    means: [{ form: "rank", subject: "CHN", counterpart: "KAZ", scope: "C5", value: { amount: 1, unit: "rank" } }],
  },
  {
    id: "rank-top-n",
    said: {
      de: "China gehört zu den fünf größten Investoren in Kasachstan.",
      en: "China is among the five largest investors in Kazakhstan.",
      zh: "中国是哈萨克斯坦前五大投资来源国之一。",
      ru: "Китай входит в пятёрку крупнейших инвесторов Казахстана.",
      kk: "Қытай Қазақстандағы ең ірі бес инвестордың қатарына кіреді.",
    },
    means: [
      {
        form: "rank",
        measure: "investment.stock",
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
      zh: "越南在德国主要贸易伙伴中排名第七。",
      ru: "Вьетнам занимает седьмое место среди важнейших торговых партнёров Германии.",
      kk: "Вьетнам Германияның негізгі сауда серіктестерінің арасында жетінші орында тұр.",
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
    id: "rank-supplier",
    said: {
      de: "Russland ist der größte Lieferant Chinas.",
      en: "Russia is China's largest supplier.",
      ru: "Россия – крупнейший поставщик Китая.",
      zh: "俄罗斯是中国最大供应国。",
      kk: "Ресей – Қытайдың ең ірі жеткізушісі.",
    },
    means: [
      {
        form: "rank",
        measure: "trade.imports",
        subject: "CHN",
        counterpart: "RUS",
        scope: "WLD",
        value: { amount: 1, unit: "rank" },
      },
    ],
  },
  {
    id: "rank-second",
    said: {
      de: "Südkorea ist der zweitgrößte Handelspartner Vietnams.",
      en: "South Korea is Vietnam's second-largest trading partner.",
      zh: "韩国是越南第二大贸易伙伴。",
      ru: "Южная Корея – второй по величине торговый партнёр Вьетнама.",
      kk: "Оңтүстік Корея – Вьетнамның екінші ірі сауда серіктесі.",
    },
    means: [
      {
        form: "rank",
        measure: "trade.turnover",
        subject: "VNM",
        counterpart: "KOR",
        scope: "WLD",
        value: { amount: 2, unit: "rank" },
      },
    ],
  },
  {
    id: "rank-export-market",
    said: {
      de: "China ist Australiens größter Exportmarkt.",
      en: "China is Australia's largest export market.",
      zh: "中国是澳大利亚最大出口市场。",
      ru: "Китай – крупнейший экспортный рынок Австралии.",
      kk: "Қытай – Аустралияның ең ірі экспорт нарығы.",
    },
    means: [{ form: "rank", measure: "trade.exports", ...pair("AUS", "CHN"), scope: "WLD", value: rank(1) }],
  },
  {
    id: "rank-after-two-others",
    said: {
      de: "Nach China und Russland ist die Türkei der drittgrößte Handelspartner Usbekistans.",
      en: "After China and Russia, Turkey is Uzbekistan's third-largest trading partner.",
      zh: "土耳其是乌兹别克斯坦第三大贸易伙伴，仅次于中国和俄罗斯。",
      ru: "После Китая и России Турция является третьим крупнейшим торговым партнёром Узбекистана.",
      kk: "Қытай мен Ресейден кейін Түркия – Өзбекстанның үшінші ірі сауда серіктесі.",
    },
    means: [{ form: "rank", measure: "trade.turnover", ...pair("UZB", "TUR"), value: rank(3) }],
  },
  {
    id: "rank-in-a-bloc",
    said: {
      de: "Unter den ASEAN-Staaten ist Vietnam der größte Handelspartner Südkoreas.",
      en: "Vietnam is South Korea's largest trading partner in ASEAN.",
      zh: "越南是韩国在东盟的最大贸易伙伴。",
      ru: "Вьетнам – крупнейший торговый партнёр Южной Кореи в АСЕАН.",
      kk: "Вьетнам – Оңтүстік Кореяның АСЕАН-дағы ең ірі сауда серіктесі.",
    },
    means: [{ form: "rank", measure: "trade.turnover", ...pair("KOR", "VNM"), scope: "ASEAN", value: rank(1) }],
  },
  {
    id: "rank-became",
    said: {
      de: "2023 wurde China zum wichtigsten Handelspartner Kirgisistans.",
      en: "China became Kyrgyzstan's top trading partner in 2023.",
      zh: "2023年，中国成为吉尔吉斯斯坦第一大贸易伙伴。",
      ru: "В 2023 году Китай стал главным торговым партнёром Киргизии.",
      kk: "2023 жылы Қытай Қырғызстанның басты сауда серіктесіне айналды.",
    },
    means: [{ form: "rank", measure: "trade.turnover", ...pair("KGZ", "CHN"), period: "2023", value: rank(1) }],
  },
  {
    id: "rank-investor",
    said: {
      de: "Die Niederlande sind der größte ausländische Investor in Kasachstan.",
      en: "The Netherlands is the largest foreign investor in Kazakhstan.",
      zh: "荷兰是哈萨克斯坦最大外资来源国。",
      ru: "Нидерланды являются крупнейшим иностранным инвестором в Казахстане.",
      kk: "Нидерланд – Қазақстандағы ең ірі шетелдік инвестор.",
    },
    means: [{ form: "rank", ...pair("KAZ", "NLD"), value: rank(1) }],
  },
  {
    id: "rank-top-ten",
    said: {
      de: "Indien zählt zu den zehn wichtigsten Handelspartnern Deutschlands.",
      en: "India is one of Germany's ten most important trading partners.",
      zh: "印度是德国十大贸易伙伴之一。",
      ru: "Индия входит в десятку важнейших торговых партнёров Германии.",
      kk: "Үндістан Германияның ең ірі он сауда серіктесінің бірі.",
    },
    means: [{ form: "rank", measure: "trade.turnover", ...pair("DEU", "IND"), comparator: "lte", value: rank(10) }],
  },
  {
    id: "rank-of-both-ways",
    said: {
      de: "Polen ist Deutschlands fünftwichtigster Handelspartner, Deutschland ist Polens wichtigster Handelspartner.",
      en: "Poland is Germany's fifth most important trading partner, and Germany is Poland's largest trading partner.",
      zh: "波兰是德国第五大贸易伙伴，德国是波兰最大贸易伙伴。",
      ru: "Польша – пятый по значимости торговый партнёр Германии, а Германия – крупнейший торговый партнёр Польши.",
      kk: "Польша – Германияның бесінші ірі сауда серіктесі, ал Германия – Польшаның ең ірі сауда серіктесі.",
    },
    means: [
      { form: "rank", measure: "trade.turnover", ...pair("DEU", "POL"), value: rank(5) },
      { form: "rank", measure: "trade.turnover", ...pair("POL", "DEU"), value: rank(1) },
    ],
  },
  {
    id: "two-ranks-in-a-row",
    said: {
      de: "Brasilien und Chile sind Argentiniens größter beziehungsweise zweitgrößter Handelspartner.",
      en: "Brazil and Chile are Argentina's largest and second-largest trading partners, respectively.",
      zh: "巴西和智利分列阿根廷第一、二大贸易伙伴。",
      ru: "Бразилия и Чили являются соответственно первым и вторым торговыми партнёрами Аргентины.",
      kk: "Бразилия мен Чили – Аргентинаның тиісінше бірінші және екінші ірі сауда серіктестері.",
    },
    means: ["BRA", "CHL"].map((holder, i) => ({
      kind: "claim" as const,
      form: "rank" as const,
      measure: "trade.turnover" as const,
      ...pair("ARG", holder),
      scope: "WLD",
      comparator: "eq" as const,
      value: rank(i + 1),
    })),
  },
];
