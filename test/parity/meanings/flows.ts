import { eur, type Meaning, pair, percent, tonnes, usd } from "./meaning.js";

/** Exports, imports, balances, products. */
export const FLOWS: readonly Meaning[] = [
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
    id: "exports-and-imports",
    said: {
      de: "Deutschlands Exporte nach Indien betrugen 2023 16,5 Milliarden Euro, die Importe aus Indien 14,2 Milliarden Euro.",
      en: "In 2023, Germany's exports to India were 16.5 billion euros and its imports from India 14.2 billion euros.",
      zh: "2023年，德国对印度出口165亿欧元，自印度进口142亿欧元。",
      ru: "В 2023 году экспорт Германии в Индию составил 16,5 млрд евро, импорт из Индии – 14,2 млрд евро.",
      kk: "2023 жылы Германияның Үндістанға экспорты 16,5 млрд еуро, ал Үндістаннан импорты 14,2 млрд еуро болды.",
    },
    means: [
      { form: "level", measure: "trade.exports", ...pair("DEU", "IND"), period: "2023", value: eur(16.5e9) },
      { form: "level", measure: "trade.imports", ...pair("DEU", "IND"), period: "2023", value: eur(14.2e9) },
    ],
  },
  {
    id: "exports-fall-to-a-level",
    said: {
      de: "Die australischen Ausfuhren nach Japan sanken 2023 um 12 Prozent auf 83 Milliarden Dollar.",
      en: "Australian exports to Japan fell 12 percent to $83 billion in 2023.",
      zh: "2023年，澳大利亚对日本出口下降12%，降至830亿美元。",
      ru: "Австралийский экспорт в Японию в 2023 году снизился на 12% – до 83 млрд долларов.",
      kk: "2023 жылы Аустралияның Жапонияға экспорты 12 пайызға төмендеп, 83 миллиард долларды құрады.",
    },
    means: [
      {
        form: "change",
        measure: "trade.exports",
        ...pair("AUS", "JPN"),
        period: "2023",
        value: percent(12),
        direction: "down",
      },
      { form: "level", measure: "trade.exports", ...pair("AUS", "JPN"), period: "2023", value: usd(83e9) },
    ],
  },
  {
    id: "imports-as-a-noun",
    said: {
      de: "Auf 12 Milliarden Euro summierten sich 2023 die Einfuhren Deutschlands aus Vietnam.",
      en: "Germany's imports from Vietnam added up to 12 billion euros in 2023.",
      zh: "2023年，德国从越南进口总额为120亿欧元。",
      ru: "Импорт Германии из Вьетнама достиг в 2023 году 12 млрд евро.",
      kk: "Германияның Вьетнамнан импорты 2023 жылы 12 миллиард еуроға жетті.",
    },
    means: [{ form: "level", measure: "trade.imports", ...pair("DEU", "VNM"), period: "2023", value: eur(12e9) }],
  },
  {
    id: "imports-of-a-product",
    said: {
      de: "Indien importierte 2023 Erdöl im Wert von 46 Milliarden Dollar aus Russland.",
      en: "India imported oil worth $46 billion from Russia in 2023.",
      zh: "2023年，印度自俄罗斯进口石油460亿美元。",
      ru: "В 2023 году Индия импортировала из России нефть на 46 млрд долларов.",
      kk: "2023 жылы Үндістан Ресейден 46 миллиард долларға мұнай импорттады.",
    },
    means: [
      {
        form: "level",
        measure: "trade.imports",
        ...pair("IND", "RUS"),
        period: "2023",
        value: usd(46e9),
      },
    ],
  },
  {
    id: "imports-in-tonnes",
    said: {
      de: "Usbekistan hat 2022 rund 3 Millionen Tonnen Weizen aus Kasachstan eingeführt.",
      en: "Uzbekistan imported about 3 million tonnes of wheat from Kazakhstan in 2022.",
      zh: "2022年，乌兹别克斯坦从哈萨克斯坦进口小麦约300万吨。",
      ru: "Узбекистан ввёз из Казахстана в 2022 году около 3 млн тонн пшеницы.",
      kk: "Өзбекстан 2022 жылы Қазақстаннан шамамен 3 млн тонна бидай импорттады.",
    },
    means: [
      {
        form: "level",
        measure: "trade.imports",
        ...pair("UZB", "KAZ"),
        period: "2022",
        comparator: "approx",
        value: tonnes(3e6),
      },
    ],
  },
  {
    id: "two-destinations",
    said: {
      de: "Kasachstan exportierte 2023 Waren für 14,7 Milliarden Dollar nach China und für 9,8 Milliarden Dollar nach Russland.",
      en: "In 2023, Kazakhstan exported goods worth $14.7 billion to China and $9.8 billion to Russia.",
      zh: "2023年，哈萨克斯坦对中国出口147亿美元，对俄罗斯出口98亿美元。",
      ru: "В 2023 году Казахстан экспортировал в Китай товаров на 14,7 млрд долларов, в Россию – на 9,8 млрд долларов.",
      kk: "2023 жылы Қазақстан Қытайға 14,7 млрд доллардың, Ресейге 9,8 млрд доллардың тауарын экспорттады.",
    },
    means: [
      { form: "level", measure: "trade.exports", ...pair("KAZ", "CHN"), period: "2023", value: usd(14.7e9) },
      { form: "level", measure: "trade.exports", ...pair("KAZ", "RUS"), period: "2023", value: usd(9.8e9) },
    ],
  },
  {
    id: "deficit-shrinks",
    said: {
      de: "Das Handelsdefizit der USA mit China ist 2023 um 27 Prozent gesunken.",
      en: "The US trade deficit with China shrank by 27 percent in 2023.",
      zh: "2023年，美国对华贸易逆差下降27%。",
      ru: "Дефицит торговли США с Китаем в 2023 году сократился на 27%.",
      kk: "2023 жылы АҚШ-тың Қытаймен саудадағы тапшылығы 27 пайызға азайды.",
    },
    means: [
      {
        form: "change",
        measure: "trade.balance",
        ...pair("USA", "CHN"),
        period: "2023",
        value: percent(27),
        direction: "down",
      },
    ],
  },
  {
    id: "exports-to-a-bloc",
    said: {
      de: "In den ersten sieben Monaten 2023 exportierte Kasachstan Waren im Wert von 18,5 Milliarden Dollar in die EU.",
      en: "In the first seven months of 2023, Kazakhstan's exports to the EU came to $18.5 billion.",
      zh: "2023年前7个月，哈萨克斯坦对欧盟出口185亿美元。",
      ru: "За семь месяцев 2023 года экспорт из Казахстана в ЕС составил 18,5 млрд долларов.",
      kk: "2023 жылдың жеті айында Қазақстаннан ЕО-ға экспорт 18,5 млрд долларды құрады.",
    },
    means: [
      {
        form: "level",
        measure: "trade.exports",
        ...pair("KAZ", "EU"),
        period: "2023-01/2023-07",
        value: usd(18.5e9),
      },
    ],
  },
  {
    id: "exports-and-imports-of-a-bilateral-trade",
    said: {
      de: "Die Ausfuhren Polens in die Ukraine wuchsen 2023 um ein Fünftel, die Einfuhren aus der Ukraine fielen um 28 Prozent.",
      en: "Poland's exports to Ukraine grew by a fifth in 2023, while its imports from Ukraine fell by 28 percent.",
      zh: "2023年，波兰对乌克兰出口增长五分之一，自乌克兰进口下降28%。",
      ru: "Экспорт Польши на Украину в 2023 году вырос на пятую часть, а импорт с Украины упал на 28%.",
      kk: "2023 жылы Польшаның Украинаға экспорты бестен бірге өсті, ал Украинадан импорты 28 пайызға төмендеді.",
    },
    means: [
      { form: "change", measure: "trade.exports", ...pair("POL", "UKR"), value: percent(20), direction: "up" },
      { form: "change", measure: "trade.imports", ...pair("POL", "UKR"), value: percent(28), direction: "down" },
    ],
  },
];
