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
      zh: "2022年，中国与哈萨克斯坦贸易额达312亿美元。",
      ru: "Товарооборот между Китаем и Казахстаном в 2022 году достиг 31,2 млрд долларов.",
      kk: "2022 жылы Қытай мен Қазақстан арасындағы тауар айналымы 31,2 миллиард долларға жетті.",
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
      zh: "2022年，中哈贸易额超过310亿美元。",
      ru: "В 2022 году торговля Китая с Казахстаном превысила 31 миллиард долларов США.",
      kk: "2022 жылы Қытайдың Қазақстанмен сауда көлемі 31 млрд АҚШ долларынан асты.",
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
      zh: "2024年，中哈双边贸易额近440亿美元。",
      ru: "По итогам 2024 года товарооборот между Китаем и Казахстаном составил почти $44 млрд.",
      kk: "2024 жылы Қытай мен Қазақстан арасындағы тауар айналымы 44 миллиард долларға жуық болды.",
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
      zh: "2021年，中哈两国贸易额约为250亿美元。",
      ru: "Объём торговли между Китаем и Казахстаном в 2021 году составил около 25 млрд долларов.",
      kk: "2021 жылы Қытай мен Қазақстанның екіжақты саудасы шамамен 25 миллиард долларды құрады.",
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
    id: "exports-direction",
    said: {
      de: "Kasachstans Exporte nach China stiegen 2023 auf 14,7 Milliarden Dollar.",
      en: "Kazakhstan's exports to China rose to $14.7 billion in 2023.",
      zh: "2023年，哈萨克斯坦对华出口增至147亿美元。",
      ru: "Экспорт Казахстана в Китай в 2023 году вырос до 14,7 млрд долларов.",
      kk: "2023 жылы Қазақстанның Қытайға экспорты 14,7 миллиард долларға жетті.",
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
      zh: "2023年，哈萨克斯坦自中国进口168亿美元商品。",
      ru: "В 2023 году Казахстан импортировал из Китая товаров на 16,8 млрд долларов.",
      kk: "2023 жылы Қазақстан Қытайдан 16,8 миллиард долларлық тауар импорттады.",
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
      zh: "2022年，波兰对华贸易逆差为340亿欧元。",
      ru: "Дефицит торговли Польши с Китаем в 2022 году составил 34 млрд евро.",
      kk: "2022 жылы Польшаның Қытаймен саудадағы тапшылығы 34 миллиард еуро болды.",
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
    id: "projects",
    said: {
      de: "China und Kasachstan setzen 52 gemeinsame Projekte im Wert von 21 Milliarden Dollar um.",
      en: "China and Kazakhstan are implementing 52 joint projects worth $21 billion.",
      zh: "中国与哈萨克斯坦正在实施52个合作项目，总金额210亿美元。",
      ru: "Китай и Казахстан реализуют 52 совместных проекта на сумму 21 млрд долларов.",
      kk: "Қытай мен Қазақстан 52 бірлескен жобаны жүзеге асырып жатыр, олардың жалпы құны – 21 миллиард доллар.",
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
      zh: "访问期间，中哈双方签署了30份总额37亿美元的协议。",
      ru: "В ходе визита Китай и Казахстан подписали 30 соглашений на сумму 3,7 млрд долларов.",
      kk: "Сапар барысында Қытай мен Қазақстан жалпы сомасы 3,7 миллиард доллар болатын 30 келісімге қол қойды.",
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
      zh: "近5000家中资企业在哈萨克斯坦经营。",
      ru: "В Казахстане работают почти 5 тысяч компаний с китайским капиталом.",
      kk: "Қазақстанда қытай капиталының қатысуымен 5 мыңға жуық кәсіпорын жұмыс істейді.",
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
      zh: "自2005年以来，中国企业在哈萨克斯坦累计投资超过250亿美元。",
      ru: "С 2005 года китайские компании вложили в Казахстан более 25 млрд долларов.",
      kk: "2005 жылдан бері қытай компаниялары Қазақстанға 25 миллиард доллардан астам инвестиция құйды.",
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
      zh: "3000多名哈萨克斯坦学生在中国留学。",
      ru: "В Китае обучаются более 3 тысяч казахстанских студентов.",
      kk: "Қытайда 3 мыңнан астам қазақстандық студент білім алып жатыр.",
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
      zh: "2024年，65.5万名中国游客到访哈萨克斯坦。",
      ru: "В 2024 году Казахстан посетили 655 тысяч китайских туристов.",
      kk: "2024 жылы Қазақстанға 655 мың қытай турисі келді.",
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
      zh: "2023年10月17日，习近平在北京同托卡耶夫举行会谈。",
      ru: "17 октября 2023 года в Пекине Си Цзиньпин встретился с Касым-Жомартом Токаевым.",
      kk: "2023 жылғы 17 қазанда Си Цзиньпин Бейжіңде Қасым-Жомарт Тоқаевпен кездесті.",
    },
    means: [{ form: "event", measure: "meeting", ...CHN_KAZ, period: "2023-10-17" }],
  },
  {
    id: "visit",
    said: {
      de: "Präsident Tokajew reiste am 30. August 2025 nach China.",
      en: "President Tokayev travelled to China on 30 August 2025.",
      zh: "2025年8月30日，托卡耶夫总统抵达中国。",
      ru: "30 августа 2025 года президент Токаев прибыл в Китай.",
      kk: "Президент Тоқаев 2025 жылғы 30 тамызда Қытайға барды.",
    },
    means: [{ form: "event", measure: "visit", subject: "KAZ", counterpart: "CHN", period: "2025-08-30" }],
  },
  {
    id: "visit-ordinal",
    said: {
      de: "Es ist Xi Jinpings fünfter Besuch in Kasachstan.",
      en: "It is Xi Jinping's fifth visit to Kazakhstan.",
      zh: "这是习近平第五次访问哈萨克斯坦。",
      ru: "Это пятый визит Си Цзиньпина в Казахстан.",
      kk: "Бұл – Си Цзиньпиннің Қазақстанға бесінші сапары.",
    },
    means: [{ form: "level", measure: "visit", ...CHN_KAZ, value: { amount: 5, unit: "count" } }],
  },
  {
    id: "membership",
    said: {
      de: "Kasachstan trat 2015 der Welthandelsorganisation bei.",
      en: "Kazakhstan joined the World Trade Organization in 2015.",
      zh: "哈萨克斯坦2015年加入世界贸易组织。",
      ru: "В 2015 году Казахстан вступил во Всемирную торговую организацию.",
      kk: "Қазақстан 2015 жылы Дүниежүзілік сауда ұйымына мүше болды.",
    },
    means: [{ form: "membership", measure: "membership", subject: "KAZ", counterpart: "WTO", period: "2015" }],
  },
  {
    id: "membership-both",
    said: {
      de: "China und Kasachstan sind Mitglieder der Shanghaier Organisation für Zusammenarbeit.",
      en: "China and Kazakhstan are members of the Shanghai Cooperation Organisation.",
      zh: "中国和哈萨克斯坦都是上海合作组织成员国。",
      ru: "Китай и Казахстан являются членами Шанхайской организации сотрудничества.",
      kk: "Қытай мен Қазақстан – Шанхай ынтымақтастық ұйымының мүшелері.",
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
      zh: "中国与哈萨克斯坦是全面战略伙伴关系。",
      ru: "Китай и Казахстан связывает всеобъемлющее стратегическое партнёрство.",
      kk: "Қытай мен Қазақстанды жан-жақты стратегиялық серіктестік байланыстырады.",
    },
    means: [{ form: "status", measure: "partnership", ...CHN_KAZ, status: "comprehensive-strategic" }],
  },
  {
    id: "pledge-level",
    date: "2023-05-20",
    said: {
      de: "China und Kasachstan wollen ihren Handel bis 2030 auf 40 Milliarden Dollar steigern.",
      en: "China and Kazakhstan aim to raise their trade to $40 billion by 2030.",
      zh: "中哈两国力争到2030年将双边贸易额提高到400亿美元。",
      ru: "Китай и Казахстан намерены довести товарооборот до 40 млрд долларов к 2030 году.",
      kk: "Қытай мен Қазақстан 2030 жылға қарай өзара сауданы 40 миллиард долларға жеткізуді көздеп отыр.",
    },
    means: [{ kind: "pledge", form: "level", measure: "trade.turnover", ...CHN_KAZ, period: "2030", value: usd(40e9) }],
  },
  {
    id: "pledge-double",
    date: "2023-05-20",
    said: {
      de: "China und Kasachstan haben sich das Ziel gesetzt, den Handel bis 2030 zu verdoppeln.",
      en: "China and Kazakhstan have set themselves the goal to double trade by 2030.",
      zh: "中哈两国确定了到2030年贸易额翻一番的目标。",
      ru: "Китай и Казахстан поставили цель удвоить товарооборот к 2030 году.",
      kk: "Қытай мен Қазақстан 2030 жылға дейін тауар айналымын екі есе арттыруды мақсат етіп отыр.",
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
      zh: "预计2025年中国与哈萨克斯坦贸易额将达到500亿美元。",
      ru: "Ожидается, что в 2025 году товарооборот между Китаем и Казахстаном достигнет 50 млрд долларов.",
      kk: "2025 жылы Қытай мен Қазақстан арасындағы тауар айналымы 50 миллиард долларға жетеді деп күтілуде.",
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
      zh: "据中国海关统计，2023年中国与哈萨克斯坦贸易额为410亿美元。",
      ru: "По данным таможни Китая, товарооборот с Казахстаном в 2023 году составил 41 млрд долларов.",
      kk: "Қытай кеденінің мәліметінше, 2023 жылы Қазақстанмен сауда көлемі 41 миллиард долларды құрады.",
    },
    means: [{ form: "level", measure: "trade.turnover", reporter: "CHN", period: "2023", value: usd(41e9) }],
  },
  {
    id: "conversion",
    said: {
      de: "China und Kasachstan handelten 2023 Waren für 41 Milliarden Dollar (37,9 Milliarden Euro), der Handel wuchs.",
      en: "Trade between China and Kazakhstan reached $41 billion (37.9 billion euros) in 2023.",
      zh: "2023年，中哈贸易额达410亿美元（约合379亿欧元）。",
      ru: "Товарооборот между Китаем и Казахстаном достиг в 2023 году 41 млрд долларов (37,9 млрд евро).",
      kk: "2023 жылы Қытай мен Қазақстан арасындағы сауда 41 миллиард долларға (37,9 миллиард еуро) жетті.",
    },
    means: [
      { form: "level", measure: "trade.turnover", value: usd(41e9), conversion: { amount: 37.9e9, unit: "EUR" } },
    ],
  },
  {
    id: "turnover-mixed-scale",
    said: {
      de: "2021 betrug der Handel zwischen Russland und Usbekistan 6 Milliarden 880 Millionen Dollar.",
      en: "In 2021, trade between Russia and Uzbekistan came to 6 billion 880 million dollars.",
      ru: "В 2021 году товарооборот между Россией и Узбекистаном составил 6 млрд 880 млн долларов.",
      zh: "2021年，俄罗斯与乌兹别克斯坦贸易额为68亿8000万美元。",
      kk: "2021 жылы Ресей мен Өзбекстан арасындағы тауар айналымы 6 миллиард 880 миллион доллар болды.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        subject: "RUS",
        counterpart: "UZB",
        period: "2021",
        value: usd(6.88e9),
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
    id: "half-year-level",
    said: {
      de: "Im ersten Halbjahr 2024 betrugen die Exporte der Türkei nach Kasachstan 1,2 Mrd. Dollar.",
      en: "In the first half of 2024, Turkey's exports to Kazakhstan were $1.2 billion.",
      ru: "В первом полугодии 2024 года экспорт Турции в Казахстан составил $1,2 млрд.",
      zh: "2024年上半年，土耳其对哈萨克斯坦出口额为12亿美元。",
      kk: "2024 жылдың бірінші жартысында Түркияның Қазақстанға экспорты 1,2 миллиард долларды құрады.",
    },
    means: [
      {
        form: "level",
        measure: "trade.exports",
        subject: "TUR",
        counterpart: "KAZ",
        period: "2024-01/2024-06",
        value: usd(1.2e9),
      },
    ],
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
    id: "change-from-to",
    said: {
      de: "Die Exporte Usbekistans nach China fielen 2023 um 2,5 Prozent.",
      en: "Uzbekistan's exports to China fell 2.5 percent in 2023.",
      ru: "Экспорт Узбекистана в Китай в 2023 году снизился на 2,5%.",
      zh: "2023年，乌兹别克斯坦对华出口下降2.5%。",
      kk: "2023 жылы Өзбекстанның Қытайға экспорты 2,5 пайызға азайды.",
    },
    means: [
      {
        form: "change",
        measure: "trade.exports",
        subject: "UZB",
        counterpart: "CHN",
        period: "2023",
        value: percent(2.5),
        direction: "down",
      },
    ],
  },
  {
    id: "surplus",
    said: {
      de: "Vietnams Handelsüberschuss mit den USA betrug 2023 104 Milliarden Dollar.",
      en: "Vietnam's trade surplus with the US was $104 billion in 2023.",
      ru: "Профицит торговли Вьетнама с США в 2023 году составил 104 млрд долларов.",
      zh: "2023年，越南对美国贸易顺差为1040亿美元。",
      kk: "2023 жылы Вьетнамның АҚШ-пен саудадағы профициті 104 миллиард долларды құрады.",
    },
    means: [
      {
        form: "level",
        measure: "trade.balance",
        subject: "VNM",
        counterpart: "USA",
        period: "2023",
        value: usd(104e9),
      },
    ],
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
    id: "gross-inflow",
    said: {
      de: "2022 erreichten die Investitionen Deutschlands in Kasachstan 770 Millionen Dollar.",
      en: "In 2022, Germany's investments in Kazakhstan reached $770 million.",
      ru: "В 2022 году инвестиции Германии в Казахстан достигли 770 млн долларов.",
      zh: "2022年，德国对哈萨克斯坦投资达7.7亿美元。",
      kk: "2022 жылы Германияның Қазақстанға салған инвестициясы 770 миллион долларға жетті.",
    },
    means: [
      {
        form: "level",
        measure: "investment.flow",
        subject: "DEU",
        counterpart: "KAZ",
        period: "2022",
        value: usd(770e6),
      },
    ],
  },
  {
    id: "trains",
    said: {
      de: "2023 fuhren zwischen China und Deutschland 1.800 Züge.",
      en: "In 2023, 1,800 trains ran between China and Germany.",
      ru: "В 2023 году между Китаем и Германией прошли 1800 поездов.",
      zh: "2023年，中国与德国之间开行班列1800列。",
      kk: "2023 жылы Қытай мен Германия арасында 1800 пойыз жүрді.",
    },
    means: [
      {
        form: "level",
        measure: "transport.trains",
        subject: "CHN",
        counterpart: "DEU",
        period: "2023",
        value: { amount: 1800, unit: "count" },
      },
    ],
  },
  {
    id: "settlement-share",
    said: {
      de: "90 Prozent der Zahlungen zwischen Russland und Kasachstan werden in Landeswährungen abgewickelt.",
      en: "90 percent of payments between Russia and Kazakhstan are made in national currencies.",
      ru: "90 процентов расчётов между Россией и Казахстаном проводится в национальных валютах.",
      zh: "俄罗斯与哈萨克斯坦90%的结算以本币进行。",
      kk: "Ресей мен Қазақстан арасындағы есеп айырысудың 90 пайызы ұлттық валютада жүргізіледі.",
    },
    means: [{ form: "share", measure: "settlement", subject: "RUS", counterpart: "KAZ", value: percent(90) }],
  },
  {
    id: "signing-dated",
    said: {
      de: "Am 29. Mai 2014 unterzeichneten Russland, Belarus und Kasachstan einen Vertrag.",
      en: "On 29 May 2014, Russia, Belarus and Kazakhstan signed a treaty.",
      ru: "29 мая 2014 года Россия, Беларусь и Казахстан подписали договор.",
      zh: "2014年5月29日，俄罗斯、白俄罗斯和哈萨克斯坦签署条约。",
      kk: "2014 жылғы 29 мамырда Ресей, Беларусь және Қазақстан шартқа қол қойды.",
    },
    means: [{ form: "event", measure: "agreement", subject: "RUS", counterpart: "BLR", period: "2014-05-29" }],
  },
  {
    id: "diplomatic-relations",
    said: {
      de: "Deutschland und Usbekistan nahmen am 6. März 1992 diplomatische Beziehungen auf.",
      en: "Germany and Uzbekistan established diplomatic relations on 6 March 1992.",
      ru: "Дипломатические отношения между Германией и Узбекистаном были установлены 6 марта 1992 года.",
      zh: "德国与乌兹别克斯坦于1992年3月6日建立外交关系。",
      kk: "Германия мен Өзбекстан 1992 жылғы 6 наурызда дипломатиялық қатынас орнатты.",
    },
    means: [{ form: "event", measure: "opening", subject: "DEU", counterpart: "UZB", period: "1992-03-06" }],
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
    id: "pledge-triple",
    date: "2024-06-01",
    said: {
      de: "Usbekistan und Frankreich vereinbarten, den Handel bis 2030 zu verdreifachen.",
      en: "Uzbekistan and France agreed to triple trade by 2030.",
      ru: "Узбекистан и Франция договорились утроить товарооборот к 2030 году.",
      zh: "乌兹别克斯坦与法国商定到2030年将贸易额增至三倍。",
      kk: "Өзбекстан мен Франция 2030 жылға дейін сауданы үш есе арттыруға келісті.",
    },
    means: [
      {
        kind: "pledge",
        form: "ratio",
        measure: "trade.turnover",
        subject: "UZB",
        counterpart: "FRA",
        period: "2030",
        value: { amount: 3, unit: "times" },
      },
    ],
  },
  {
    id: "none-sports",
    said: {
      de: "Kasachstan besiegte China im Finale mit 3:1 vor 12.000 Zuschauern.",
      en: "Kazakhstan beat China 3–1 in the final before 12,000 spectators.",
      ru: "В финале Казахстан обыграл Китай со счётом 3:1 на глазах у 12 тысяч зрителей.",
      zh: "哈萨克斯坦队在决赛中以3比1战胜中国队，现场观众1.2万人。",
      kk: "Қазақстан финалда 12 мың көрерменнің алдында Қытайды 3:1 есебімен жеңді.",
    },
    means: [],
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
    id: "range-of-amounts",
    said: {
      de: "2022 betrug der Handel zwischen Japan und Kasachstan 2 bis 3 Milliarden Dollar.",
      en: "In 2022, trade between Japan and Kazakhstan was 2 to 3 billion dollars.",
      zh: "2022年，日本与哈萨克斯坦的贸易额为20亿至30亿美元。",
      ru: "В 2022 году товарооборот между Японией и Казахстаном составил 2–3 млрд долларов.",
      kk: "2022 жылы Жапония мен Қазақстан арасындағы сауда 2-3 миллиард долларды құрады.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        subject: "JPN",
        counterpart: "KAZ",
        period: "2022",
        value: usd(2e9),
      },
    ],
  },
  {
    id: "exports-product-tonnes",
    said: {
      de: "Kasachstan exportierte 2023 550.000 Tonnen Weizen nach China.",
      en: "In 2023, Kazakhstan exported 550,000 tonnes of wheat to China.",
      zh: "2023年，哈萨克斯坦向中国出口小麦55万吨。",
      ru: "В 2023 году Казахстан экспортировал в Китай 550 тысяч тонн пшеницы.",
      kk: "2023 жылы Қазақстан Қытайға 550 мың тонна бидай экспорттады.",
    },
    means: [
      {
        form: "level",
        measure: "trade.exports",
        subject: "KAZ",
        counterpart: "CHN",
        period: "2023",
        value: { amount: 550e3, unit: "tonnes" },
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
    id: "investment-year",
    said: {
      de: "2023 investierte China 4,5 Milliarden Dollar in Vietnam.",
      en: "In 2023, China invested $4.5 billion in Vietnam.",
      zh: "2023年，中国对越南投资45亿美元。",
      ru: "В 2023 году Китай инвестировал во Вьетнам 4,5 млрд долларов.",
      kk: "2023 жылы Қытай Вьетнамға 4,5 миллиард доллар инвестиция салды.",
    },
    means: [
      {
        form: "level",
        measure: "investment.flow",
        subject: "CHN",
        counterpart: "VNM",
        period: "2023",
        value: usd(4.5e9),
      },
    ],
  },
  {
    id: "companies-as-of",
    said: {
      de: "In Usbekistan sind mehr als 2.000 chinesische Unternehmen tätig.",
      en: "More than 2,000 Chinese companies operate in Uzbekistan.",
      zh: "在乌兹别克斯坦经营的中国企业超过2000家。",
      ru: "В Узбекистане работают более 2000 китайских компаний.",
      kk: "Өзбекстанда 2000-нан астам қытай компаниясы жұмыс істейді.",
    },
    means: [
      {
        form: "level",
        measure: "companies.count",
        subject: "CHN",
        counterpart: "UZB",
        comparator: "gt",
        value: { amount: 2000, unit: "count" },
      },
    ],
  },
  {
    id: "joined-earlier",
    said: {
      de: "Usbekistan trat 2001 der Shanghaier Organisation für Zusammenarbeit bei.",
      en: "Uzbekistan joined the Shanghai Cooperation Organisation in 2001.",
      zh: "乌兹别克斯坦于2001年加入上海合作组织。",
      ru: "Узбекистан вступил в Шанхайскую организацию сотрудничества в 2001 году.",
      kk: "Өзбекстан 2001 жылы Шанхай ынтымақтастық ұйымына қосылды.",
    },
    means: [{ form: "membership", measure: "membership", subject: "UZB", counterpart: "SCO", period: "2001" }],
  },
  {
    id: "status-strategic",
    said: {
      de: "Deutschland und Kasachstan sind durch eine strategische Partnerschaft verbunden.",
      en: "Germany and Kazakhstan are bound by a strategic partnership.",
      zh: "德国与哈萨克斯坦是战略伙伴关系。",
      ru: "Германию и Казахстан связывает стратегическое партнёрство.",
      kk: "Германия мен Қазақстанды стратегиялық әріптестік байланыстырады.",
    },
    means: [{ form: "status", measure: "partnership", subject: "DEU", counterpart: "KAZ", status: "strategic" }],
  },
  {
    id: "meeting-recent",
    date: "2024-07-04",
    said: {
      de: "Am 3. Juli traf Xi Jinping in Astana mit Wladimir Putin zusammen.",
      en: "On July 3, Xi Jinping met with Vladimir Putin in Astana.",
      zh: "7月3日，习近平在阿斯塔纳会见普京。",
      ru: "3 июля Си Цзиньпин встретился в Астане с Владимиром Путиным.",
      kk: "3 шілдеде Си Цзиньпин Астанада Владимир Путинмен кездесті.",
    },
    means: [{ form: "event", measure: "meeting", subject: "CHN", counterpart: "RUS", period: "2024-07-03" }],
  },
  {
    id: "pledge-euro",
    date: "2023-06-01",
    said: {
      de: "Deutschland und Usbekistan wollen den Handel bis 2027 auf 3 Milliarden Euro steigern.",
      en: "Germany and Uzbekistan aim to raise trade to 3 billion euros by 2027.",
      zh: "德国和乌兹别克斯坦计划到2027年将贸易额提高到30亿欧元。",
      ru: "Германия и Узбекистан планируют к 2027 году увеличить товарооборот до 3 млрд евро.",
      kk: "Германия мен Өзбекстан 2027 жылға қарай тауар айналымын 3 миллиард еуроға жеткізуге ниетті.",
    },
    means: [
      {
        kind: "pledge",
        form: "level",
        measure: "trade.turnover",
        subject: "DEU",
        counterpart: "UZB",
        period: "2027",
        value: { amount: 3e9, unit: "EUR" },
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
    id: "trillion-yuan",
    said: {
      de: "2023 erreichte der Handel zwischen China und Russland 1,7 Billionen Yuan.",
      en: "In 2023, trade between China and Russia reached 1.7 trillion yuan.",
      zh: "2023年，中俄贸易额达1.7万亿元人民币。",
      ru: "В 2023 году товарооборот между Китаем и Россией достиг 1,7 трлн юаней.",
      kk: "2023 жылы Қытай мен Ресей арасындағы сауда 1,7 триллион юаньға жетті.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        subject: "CHN",
        counterpart: "RUS",
        period: "2023",
        value: { amount: 1.7e12, unit: "CNY" },
      },
    ],
  },
  {
    id: "none-biography",
    said: {
      de: "Der Botschafter studierte in Moskau und Paris und spricht vier Sprachen.",
      en: "The ambassador studied in Moscow and Paris and speaks four languages.",
      zh: "这位大使曾在莫斯科和巴黎求学，会说四种语言。",
      ru: "Посол учился в Москве и Париже и говорит на четырёх языках.",
      kk: "Елші Мәскеу мен Парижде оқыған, төрт тіл біледі.",
    },
    means: [],
  },
  {
    id: "none-announced-visit",
    date: "2024-06-01",
    said: {
      de: "Der kasachische Präsident wird im Juli nach Berlin reisen.",
      en: "Kazakhstan's president will travel to Berlin in July.",
      zh: "哈萨克斯坦总统将于7月访问柏林。",
      ru: "В июле президент Казахстана посетит Берлин.",
      kk: "Қазақстан президенті шілдеде Берлинге барады.",
    },
    means: [],
  },
  {
    id: "none-courtesy",
    said: {
      de: "Beide Präsidenten lobten die Gastfreundschaft und die schöne Stadt.",
      en: "Both presidents praised the hospitality and the beautiful city.",
      zh: "两国总统都称赞了当地人的热情好客和美丽的城市。",
      ru: "Оба президента поблагодарили хозяев за гостеприимство и похвалили красивый город.",
      kk: "Екі президент те қонақжайлық пен әсем қаланы мақтады.",
    },
    means: [],
  },
  {
    id: "none-vague",
    said: {
      de: "China und Kasachstan verbindet eine lange Geschichte.",
      en: "China and Kazakhstan share a long history.",
      zh: "中国与哈萨克斯坦的友好交往源远流长。",
      ru: "Китай и Казахстан связывает долгая история.",
      kk: "Қытай мен Қазақстанды тарихи тамыры терең байланыс біріктіреді.",
    },
    means: [],
  },
  {
    id: "none-other-numbers",
    said: {
      de: "Die Ausstellung in Peking zeigt 300 Bilder aus 20 Ländern und kostet 8 Euro Eintritt.",
      en: "The exhibition in Beijing shows 300 paintings from 20 countries and costs 8 euros.",
      zh: "这场在北京举办的展览展出来自20个国家的300幅画作，门票8欧元。",
      ru: "На выставке в Пекине представлено 300 картин из 20 стран, билет стоит 8 евро.",
      kk: "Бейжіңдегі көрмеде 20 елден 300 сурет қойылған, кіру құны – 8 еуро.",
    },
    means: [],
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
];
