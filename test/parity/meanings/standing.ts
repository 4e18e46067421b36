import { CHN_KAZ, count, type Meaning, pair, percent, tonnes } from "./meaning.js";

/** Memberships, partnership, settlement, transport, tariffs. */
export const STANDING: readonly Meaning[] = [
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
    id: "joined-two",
    said: {
      de: "Armenien und Kirgisistan traten 2015 der Eurasischen Wirtschaftsunion bei.",
      en: "Armenia and Kyrgyzstan joined the Eurasian Economic Union in 2015.",
      zh: "2015年，亚美尼亚和吉尔吉斯斯坦加入欧亚经济联盟。",
      ru: "В 2015 году к Евразийскому экономическому союзу присоединились Армения и Киргизия.",
      kk: "2015 жылы Армения мен Қырғызстан Еуразиялық экономикалық одаққа кірді.",
    },
    means: [
      { form: "membership", ...pair("ARM", "EAEU"), period: "2015" },
      { form: "membership", ...pair("KGZ", "EAEU"), period: "2015" },
    ],
  },
  {
    id: "became-a-member",
    said: {
      de: "Der Iran wurde 2023 Vollmitglied der Shanghaier Organisation für Zusammenarbeit.",
      en: "Iran became a full member of the Shanghai Cooperation Organisation in 2023.",
      zh: "2023年，伊朗成为上海合作组织正式成员国。",
      ru: "В 2023 году Иран стал полноправным членом Шанхайской организации сотрудничества.",
      kk: "Иран 2023 жылы Шанхай ынтымақтастық ұйымының толыққанды мүшесі атанды.",
    },
    means: [{ form: "membership", ...pair("IRN", "SCO"), period: "2023" }],
  },
  {
    id: "raised-to-a-partnership",
    said: {
      de: "2022 hoben China und Usbekistan ihre Beziehungen auf die Ebene einer umfassenden strategischen Partnerschaft.",
      en: "In 2022, China and Uzbekistan raised their relations to the level of a comprehensive strategic partnership.",
      zh: "2022年，中国与乌兹别克斯坦将两国关系提升为全面战略伙伴关系。",
      ru: "В 2022 году Китай и Узбекистан подняли отношения до уровня всеобъемлющего стратегического партнёрства.",
      kk: "2022 жылы Қытай мен Өзбекстан қарым-қатынасын жан-жақты стратегиялық серіктестік деңгейіне көтерді.",
    },
    means: [
      {
        form: "status",
        measure: "partnership",
        ...pair("CHN", "UZB"),
        period: "2022",
        status: "comprehensive-strategic",
      },
    ],
  },
  {
    id: "freight",
    said: {
      de: "2023 wurden zwischen China und Kasachstan 28 Millionen Tonnen Güter auf der Schiene befördert.",
      en: "In 2023, 28 million tonnes of cargo were carried by rail between China and Kazakhstan.",
      zh: "2023年，中国与哈萨克斯坦铁路货运量达2800万吨。",
      ru: "В 2023 году между Китаем и Казахстаном по железной дороге перевезено 28 млн тонн грузов.",
      kk: "2023 жылы Қытай мен Қазақстан арасында теміржолмен 28 миллион тонна жүк тасымалданды.",
    },
    means: [{ form: "level", measure: "transport.cargo", ...CHN_KAZ, period: "2023", value: tonnes(28e6) }],
  },
  {
    id: "freight-grew",
    said: {
      de: "Der Güterverkehr zwischen Aserbaidschan und Georgien wuchs 2023 um 18 Prozent.",
      en: "Freight traffic between Azerbaijan and Georgia grew by 18 percent in 2023.",
      zh: "2023年，阿塞拜疆与格鲁吉亚之间的货运量增长18%。",
      ru: "Объём грузоперевозок между Азербайджаном и Грузией в 2023 году вырос на 18%.",
      kk: "2023 жылы Әзербайжан мен Грузия арасындағы жүк тасымалы 18 пайызға артты.",
    },
    means: [
      {
        form: "change",
        measure: "transport.cargo",
        ...pair("AZE", "GEO"),
        period: "2023",
        value: percent(18),
        direction: "up",
      },
    ],
  },
  {
    id: "currencies-in-trade",
    said: {
      de: "Der Anteil der Landeswährungen am Zahlungsverkehr zwischen Russland und China beträgt mehr als 90 Prozent.",
      en: "The share of national currencies in settlements between Russia and China is more than 90 percent.",
      zh: "俄罗斯与中国的本币结算比例超过90%。",
      ru: "Доля национальных валют в расчётах между Россией и Китаем составляет более 90%.",
      kk: "Ресей мен Қытай арасындағы есеп айырысуда ұлттық валюталардың үлесі 90 пайыздан асады.",
    },
    means: [{ form: "share", measure: "settlement", ...pair("RUS", "CHN"), comparator: "gt", value: percent(90) }],
  },
  {
    id: "flights",
    said: {
      de: "Zwischen der Türkei und Kasachstan gibt es 97 Flüge pro Woche.",
      en: "There are 97 flights a week between Turkey and Kazakhstan.",
      zh: "土耳其与哈萨克斯坦之间每周有97个航班。",
      ru: "Между Турцией и Казахстаном выполняется 97 рейсов в неделю.",
      kk: "Түркия мен Қазақстан арасында аптасына 97 рейс орындалады.",
    },
    means: [{ form: "level", measure: "transport.routes", ...pair("TUR", "KAZ"), value: count(97) }],
  },
];
