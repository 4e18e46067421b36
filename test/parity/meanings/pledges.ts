import { CHN_KAZ, eur, type Meaning, pair, percent, times, usd } from "./meaning.js";

/** Goals somebody sets, and what somebody expects. */
export const PLEDGES: readonly Meaning[] = [
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
    id: "pledge-of-the-two-sides",
    date: "2023-12-20",
    said: {
      de: "Indien und Russland bauen ihre Zusammenarbeit aus. Beide Seiten wollen den Handel bis 2030 auf 100 Milliarden Dollar bringen.",
      en: "India and Russia are expanding cooperation. The two sides intend to bring trade to $100 billion by 2030.",
      zh: "印度和俄罗斯正在扩大合作。双方计划到2030年将贸易额提高到1000亿美元。",
      ru: "Индия и Россия расширяют сотрудничество. Стороны намерены довести товарооборот до 100 млрд долларов к 2030 году.",
      kk: "Үндістан мен Ресей ынтымақтастығын кеңейтіп келеді. Екі тарап 2030 жылға қарай тауар айналымын 100 млрд долларға жеткізуді көздейді.",
    },
    means: [
      {
        kind: "pledge",
        form: "level",
        measure: "trade.turnover",
        ...pair("IND", "RUS"),
        period: "2030",
        value: usd(100e9),
      },
    ],
  },
  {
    id: "pledge-goal-as-a-noun",
    date: "2024-06-12",
    said: {
      de: "Das Ziel der Türkei und Aserbaidschans ist ein Handelsvolumen von 15 Milliarden Dollar.",
      en: "The goal of Turkey and Azerbaijan is a trade volume of 15 billion dollars.",
      zh: "土耳其和阿塞拜疆的目标是将双边贸易额提高到150亿美元。",
      ru: "Цель Турции и Азербайджана – довести товарооборот до 15 млрд долларов.",
      kk: "Түркия мен Әзербайжанның мақсаты – тауар айналымын 15 миллиард долларға жеткізу.",
    },
    means: [{ kind: "pledge", form: "level", measure: "trade.turnover", ...pair("TUR", "AZE"), value: usd(15e9) }],
  },
  {
    id: "pledge-by-presidents",
    date: "2024-08-10",
    said: {
      de: "Die Präsidenten Kasachstans und Usbekistans vereinbarten, das Handelsvolumen bis 2030 auf 10 Milliarden Dollar zu erhöhen.",
      en: "The presidents of Kazakhstan and Uzbekistan agreed to increase trade to $10 billion by 2030.",
      zh: "哈萨克斯坦和乌兹别克斯坦两国总统商定，到2030年将双边贸易额提升至100亿美元。",
      ru: "Президенты Казахстана и Узбекистана договорились увеличить товарооборот до 10 млрд долларов к 2030 году.",
      kk: "Қазақстан мен Өзбекстан президенттері 2030 жылға дейін тауар айналымын 10 млрд долларға жеткізу туралы уағдаласты.",
    },
    means: [
      {
        kind: "pledge",
        form: "level",
        measure: "trade.turnover",
        ...pair("KAZ", "UZB"),
        period: "2030",
        value: usd(10e9),
      },
    ],
  },
  {
    id: "pledge-within-years",
    date: "2024-09-01",
    said: {
      de: "Vietnam und Südkorea wollen ihren Handel in den nächsten fünf Jahren auf 150 Milliarden Dollar ausbauen.",
      en: "Vietnam and South Korea want to expand their trade to $150 billion within five years.",
      zh: "越南和韩国力争在五年内将双边贸易额扩大到1500亿美元。",
      ru: "Вьетнам и Южная Корея намерены в ближайшие пять лет довести товарооборот до 150 млрд долларов.",
      kk: "Вьетнам мен Оңтүстік Корея алдағы бес жылда өзара сауданы 150 миллиард долларға жеткізуді жоспарлап отыр.",
    },
    means: [
      {
        kind: "pledge",
        form: "level",
        measure: "trade.turnover",
        ...pair("VNM", "KOR"),
        period: "2029",
        value: usd(150e9),
      },
    ],
  },
  {
    id: "pledge-to-invest",
    date: "2024-03-12",
    said: {
      de: "Japan will bis 2027 in Indien 40 Milliarden Dollar investieren.",
      en: "Japan plans to invest $40 billion in India by 2027.",
      zh: "日本计划到2027年对印度投资400亿美元。",
      ru: "Япония планирует до 2027 года инвестировать в Индию 40 млрд долларов.",
      kk: "Жапония 2027 жылға дейін Үндістанға 40 миллиард доллар инвестиция салуды жоспарлап отыр.",
    },
    means: [{ kind: "pledge", form: "level", ...pair("JPN", "IND"), period: "2027", value: usd(40e9) }],
  },
  {
    id: "pledge-fivefold",
    date: "2024-03-12",
    said: {
      de: "Aserbaidschan und Usbekistan haben vereinbart, den Handel bis 2030 zu verfünffachen.",
      en: "Azerbaijan and Uzbekistan have agreed to increase trade fivefold by 2030.",
      zh: "阿塞拜疆和乌兹别克斯坦商定到2030年将贸易额增至五倍。",
      ru: "Азербайджан и Узбекистан договорились к 2030 году увеличить товарооборот в пять раз.",
      kk: "Әзербайжан мен Өзбекстан 2030 жылға қарай тауар айналымын бес есе арттыруға келісті.",
    },
    means: [
      {
        kind: "pledge",
        form: "ratio",
        measure: "trade.turnover",
        ...pair("AZE", "UZB"),
        period: "2030",
        value: times(5),
      },
    ],
  },
  {
    id: "forecast-of-growth",
    date: "2024-11-02",
    said: {
      de: "Experten erwarten, dass der Handel zwischen Indien und Vietnam 2025 um 10 Prozent wächst.",
      en: "Experts expect trade between India and Vietnam to grow by 10 percent in 2025.",
      zh: "专家预计，2025年印度与越南贸易额将增长10%。",
      ru: "Эксперты ожидают, что в 2025 году товарооборот между Индией и Вьетнамом вырастет на 10%.",
      kk: "Сарапшылар 2025 жылы Үндістан мен Вьетнам арасындағы сауда 10 пайызға өседі деп күтеді.",
    },
    means: [
      {
        kind: "forecast",
        form: "change",
        measure: "trade.turnover",
        ...pair("IND", "VNM"),
        period: "2025",
        value: percent(10),
        direction: "up",
      },
    ],
  },
  {
    id: "forecast-by-a-ministry",
    date: "2024-11-02",
    said: {
      de: "Das Ministerium rechnet damit, dass die Exporte Polens nach Deutschland 2025 auf 100 Milliarden Euro steigen werden.",
      en: "The ministry forecasts that Poland's exports to Germany will rise to 100 billion euros in 2025.",
      zh: "该部预测，2025年波兰对德国出口将达1000亿欧元。",
      ru: "Министерство прогнозирует, что экспорт Польши в Германию в 2025 году вырастет до 100 млрд евро.",
      kk: "Министрліктің болжамынша, 2025 жылы Польшаның Германияға экспорты 100 миллиард еуроға жетеді.",
    },
    means: [
      {
        kind: "forecast",
        form: "level",
        measure: "trade.exports",
        ...pair("POL", "DEU"),
        period: "2025",
        value: eur(100e9),
      },
    ],
  },
  {
    id: "goal-beside-a-figure",
    date: "2024-05-03",
    said: {
      de: "2023 betrug der Handel zwischen Brasilien und Indien 12 Milliarden Dollar. Beide Länder wollen ihn bis 2030 auf 20 Milliarden Dollar steigern.",
      en: "Trade between Brazil and India was $12 billion in 2023. Both countries want to increase trade to $20 billion by 2030.",
      zh: "2023年，巴西与印度贸易额为120亿美元。两国力争到2030年将贸易额提高到200亿美元。",
      ru: "В 2023 году товарооборот между Бразилией и Индией составил 12 млрд долларов. К 2030 году обе страны намерены увеличить его до 20 млрд долларов.",
      kk: "2023 жылы Бразилия мен Үндістан арасындағы сауда 12 млрд доллар болды. Екі ел 2030 жылға қарай оны 20 млрд долларға жеткізбек.",
    },
    means: [
      {
        kind: "claim",
        form: "level",
        measure: "trade.turnover",
        ...pair("BRA", "IND"),
        value: usd(12e9),
        period: "2023",
      },
      {
        kind: "pledge",
        form: "level",
        measure: "trade.turnover",
        ...pair("BRA", "IND"),
        value: usd(20e9),
        period: "2030",
      },
    ],
  },
];
