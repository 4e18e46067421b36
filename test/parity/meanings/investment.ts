import { CHN_KAZ, count, type Meaning, pair, percent, usd } from "./meaning.js";

/** Investment, companies, projects. */
export const INVESTMENT: readonly Meaning[] = [
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
    id: "investment-grew",
    said: {
      de: "Die chinesischen Investitionen in Usbekistan stiegen 2023 um 30 Prozent.",
      en: "Chinese investment in Uzbekistan grew 30 percent in 2023.",
      zh: "2023年，中国对乌兹别克斯坦投资增长30%。",
      ru: "Инвестиции Китая в Узбекистан в 2023 году выросли на 30%.",
      kk: "2023 жылы Қытайдың Өзбекстанға инвестициясы 30 пайызға өсті.",
    },
    means: [{ form: "change", ...pair("CHN", "UZB"), period: "2023", value: percent(30), direction: "up" }],
  },
  {
    id: "investment-of-years",
    said: {
      de: "Seit 2005 sind aus den Niederlanden mehr als 100 Milliarden Dollar an Investitionen nach Kasachstan geflossen.",
      en: "Since 2005, investment from the Netherlands in Kazakhstan has exceeded $100 billion.",
      zh: "自2005年以来，荷兰对哈萨克斯坦投资累计超过1000亿美元。",
      ru: "С 2005 года объём инвестиций из Нидерландов в Казахстан превысил 100 млрд долларов.",
      kk: "2005 жылдан бері Нидерландтан Қазақстанға 100 млрд доллардан астам инвестиция тартылды.",
    },
    means: [
      {
        form: "level",
        measure: "investment.cumulative",
        ...pair("NLD", "KAZ"),
        period: "2005/..",
        comparator: "gt",
        value: usd(100e9),
      },
    ],
  },
  {
    id: "companies-with-a-share",
    said: {
      de: "Gegenwärtig gibt es in Usbekistan rund 3.000 Unternehmen mit russischer Beteiligung.",
      en: "There are currently about 3,000 companies with Russian capital in Uzbekistan.",
      zh: "目前在乌兹别克斯坦经营的俄罗斯企业约有3000家。",
      ru: "В настоящее время в Узбекистане действует около 3 тысяч предприятий с участием российского капитала.",
      kk: "Қазіргі уақытта Өзбекстанда Ресей капиталы қатысатын шамамен 3 мың кәсіпорын жұмыс істейді.",
    },
    means: [
      {
        form: "level",
        measure: "companies.count",
        ...pair("RUS", "UZB"),
        comparator: "approx",
        value: count(3000),
      },
    ],
  },
  {
    id: "joint-ventures",
    said: {
      de: "In Kasachstan sind 4.100 Firmen mit türkischer Beteiligung registriert.",
      en: "In Kazakhstan, 4,100 companies with Turkish participation are registered.",
      zh: "在哈萨克斯坦注册的土耳其企业有4100家。",
      ru: "В Казахстане зарегистрировано 4100 компаний с турецким участием.",
      kk: "Қазақстанда түрік капиталы бар 4100 компания тіркелген.",
    },
    means: [{ form: "level", measure: "companies.count", ...pair("TUR", "KAZ"), value: count(4100) }],
  },
  {
    id: "projects-in-one-country",
    said: {
      de: "Derzeit werden in Kasachstan 66 Projekte mit deutscher Beteiligung umgesetzt.",
      en: "At present, 66 projects with German participation are being carried out in Kazakhstan.",
      zh: "目前，德国企业在哈萨克斯坦实施66个项目。",
      ru: "Сейчас в Казахстане реализуется 66 проектов с участием Германии.",
      kk: "Қазір Қазақстанда Германияның қатысуымен 66 жоба жүзеге асырылып жатыр.",
    },
    means: [{ form: "level", measure: "projects.count", ...pair("DEU", "KAZ"), value: count(66) }],
  },
  {
    id: "institutes",
    said: {
      de: "In Kasachstan arbeiten fünf Konfuzius-Institute.",
      en: "Five Confucius Institutes operate in Kazakhstan.",
      zh: "哈萨克斯坦现有5所孔子学院。",
      ru: "В Казахстане работают пять институтов Конфуция.",
      kk: "Қазақстанда бес Конфуций институты жұмыс істейді.",
    },
    means: [{ form: "level", measure: "institutes.count", value: count(5) }],
  },
  {
    id: "investment-in-a-part-year",
    said: {
      de: "In den ersten neun Monaten 2023 investierten südkoreanische Unternehmen 3,2 Milliarden Dollar in Vietnam.",
      en: "South Korean companies invested $3.2 billion in Vietnam in the first nine months of 2023.",
      zh: "2023年前9个月，韩国企业对越南投资32亿美元。",
      ru: "За девять месяцев 2023 года южнокорейские компании инвестировали во Вьетнам 3,2 млрд долларов.",
      kk: "2023 жылдың тоғыз айында Оңтүстік Корея компаниялары Вьетнамға 3,2 млрд доллар инвестиция салды.",
    },
    means: [
      {
        form: "level",
        measure: "investment.flow",
        ...pair("KOR", "VNM"),
        period: "2023-01/2023-09",
        value: usd(3.2e9),
      },
    ],
  },
];
