import { CHN_KAZ, eur, type Meaning, pair, usd } from "./meaning.js";

/** How much was traded. */
export const LEVELS: readonly Meaning[] = [
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
    id: "two-adjectives",
    said: {
      de: "Das deutsch-polnische Handelsvolumen belief sich 2023 auf 172 Milliarden Euro.",
      en: "German-Polish trade was worth 172 billion euros in 2023.",
      zh: "2023年，德国与波兰双边贸易总额为1720亿欧元。",
      ru: "Германо-польский товарооборот в 2023 году составил 172 млрд евро.",
      kk: "Германия мен Польшаның 2023 жылғы тауар айналымы 172 миллиард еуро болды.",
    },
    means: [{ form: "level", measure: "trade.turnover", ...pair("DEU", "POL"), period: "2023", value: eur(172e9) }],
  },
  {
    id: "pair-from-the-sentence-before",
    said: {
      de: "Indien und Russland arbeiten seit Jahrzehnten eng zusammen. 2023 erreichte der bilaterale Handel 65 Milliarden Dollar.",
      en: "India and Russia have worked closely together for decades. Bilateral trade reached $65 billion in 2023.",
      zh: "印度和俄罗斯几十年来合作密切。2023年，两国贸易额达650亿美元。",
      ru: "Индия и Россия тесно сотрудничают не одно десятилетие. В 2023 году двусторонняя торговля достигла 65 млрд долларов.",
      kk: "Үндістан мен Ресей ондаған жыл бойы тығыз жұмыс істеп келеді. 2023 жылы екі ел арасындағы сауда 65 миллиард долларға жетті.",
    },
    means: [{ form: "level", measure: "trade.turnover", ...pair("IND", "RUS"), period: "2023", value: usd(65e9) }],
  },
  {
    id: "two-partners",
    said: {
      de: "Der Handel Kirgisistans mit China belief sich 2022 auf 4 Milliarden Dollar, der mit Russland auf 3,2 Milliarden Dollar.",
      en: "In 2022, Kyrgyzstan's trade with China amounted to $4 billion and its trade with Russia to $3.2 billion.",
      zh: "2022年，吉尔吉斯斯坦与中国的贸易额为40亿美元，与俄罗斯的贸易额为32亿美元。",
      ru: "В 2022 году товарооборот Киргизии с Китаем составил 4 млрд долларов, а с Россией – 3,2 млрд долларов.",
      kk: "2022 жылы Қырғызстанның Қытаймен тауар айналымы 4 млрд доллар, ал Ресеймен тауар айналымы 3,2 млрд доллар болды.",
    },
    means: [
      { form: "level", measure: "trade.turnover", ...pair("KGZ", "CHN"), period: "2022", value: usd(4e9) },
      { form: "level", measure: "trade.turnover", ...pair("KGZ", "RUS"), period: "2022", value: usd(3.2e9) },
    ],
  },
  {
    id: "bloc-as-partner",
    said: {
      de: "Das Handelsvolumen zwischen der Europäischen Union und Kasachstan betrug 2023 rund 44 Milliarden Euro.",
      en: "Trade between the European Union and Kazakhstan was worth about 44 billion euros in 2023.",
      zh: "2023年，欧盟与哈萨克斯坦的贸易额约为440亿欧元。",
      ru: "Товарооборот между Европейским союзом и Казахстаном в 2023 году составил около 44 млрд евро.",
      kk: "2023 жылы Еуропалық одақ пен Қазақстан арасындағы тауар айналымы шамамен 44 миллиард еуро болды.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        ...pair("EU", "KAZ"),
        period: "2023",
        comparator: "approx",
        value: eur(44e9),
      },
    ],
  },
  {
    id: "for-the-first-time",
    said: {
      de: "Der Handel zwischen Pakistan und der Türkei überstieg 2022 erstmals eine Milliarde Dollar.",
      en: "Trade between Pakistan and Turkey exceeded $1 billion for the first time in 2022.",
      zh: "2022年，巴基斯坦与土耳其贸易额首次突破10亿美元。",
      ru: "В 2022 году товарооборот между Пакистаном и Турцией впервые превысил миллиард долларов.",
      kk: "2022 жылы Пәкістан мен Түркия арасындағы сауда алғаш рет бір миллиард доллардан асты.",
    },
    means: [
      {
        form: "level",
        measure: "trade.turnover",
        ...pair("PAK", "TUR"),
        period: "2022",
        comparator: "gt",
        value: usd(1e9),
      },
    ],
  },
];
