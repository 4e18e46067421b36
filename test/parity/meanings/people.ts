import { CHN_KAZ, count, type Meaning, pair, usd } from "./meaning.js";

/** People, visits, meetings, agreements. */
export const PEOPLE: readonly Meaning[] = [
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
    id: "visit-of-a-chancellor",
    said: {
      de: "Bundeskanzler Olaf Scholz besuchte am 16. September 2024 Kasachstan.",
      en: "German Chancellor Olaf Scholz visited Kazakhstan on 16 September 2024.",
      zh: "2024年9月16日，德国总理朔尔茨访问哈萨克斯坦。",
      ru: "16 сентября 2024 года канцлер Германии Олаф Шольц посетил Казахстан.",
      kk: "2024 жылғы 16 қыркүйекте Германия канцлері Олаф Шольц Қазақстанға сапармен келді.",
    },
    means: [{ form: "event", measure: "visit", ...pair("DEU", "KAZ"), period: "2024-09-16" }],
  },
  {
    id: "visit-as-a-noun",
    said: {
      de: "Der Staatsbesuch Xi Jinpings in Usbekistan fand am 15. September 2022 statt.",
      en: "Xi Jinping's state visit to Uzbekistan took place on 15 September 2022.",
      zh: "2022年9月15日，习近平对乌兹别克斯坦进行国事访问。",
      ru: "Государственный визит Си Цзиньпина в Узбекистан состоялся 15 сентября 2022 года.",
      kk: "Си Цзиньпиннің Өзбекстанға мемлекеттік сапары 2022 жылғы 15 қыркүйекте өтті.",
    },
    means: [{ form: "event", measure: "visit", ...pair("CHN", "UZB"), period: "2022-09-15" }],
  },
  {
    id: "meeting-of-presidents",
    said: {
      de: "Am 27. Mai 2024 trafen sich in Taschkent die Präsidenten Usbekistans und Russlands.",
      en: "The presidents of Uzbekistan and Russia met in Tashkent on 27 May 2024.",
      zh: "2024年5月27日，乌兹别克斯坦总统与俄罗斯总统在塔什干举行会谈。",
      ru: "27 мая 2024 года в Ташкенте встретились президенты Узбекистана и России.",
      kk: "2024 жылғы 27 мамырда Ташкентте Өзбекстан мен Ресей президенттері кездесті.",
    },
    means: [{ form: "event", measure: "meeting", ...pair("UZB", "RUS"), period: "2024-05-27" }],
  },
  {
    id: "documents-in-words",
    said: {
      de: "Indien und Japan unterzeichneten 2023 zwölf Dokumente.",
      en: "India and Japan signed twelve documents in 2023.",
      zh: "2023年，印度与日本签署了12份文件。",
      ru: "В 2023 году Индия и Япония подписали двенадцать документов.",
      kk: "2023 жылы Үндістан мен Жапония он екі құжатқа қол қойды.",
    },
    means: [{ form: "level", measure: "documents.count", ...pair("IND", "JPN"), period: "2023", value: count(12) }],
  },
  {
    id: "agreement-dated",
    said: {
      de: "Die EU und Kasachstan unterzeichneten am 21. Dezember 2015 ein Partnerschaftsabkommen.",
      en: "On 21 December 2015, the EU and Kazakhstan signed a partnership agreement.",
      zh: "2015年12月21日，欧盟与哈萨克斯坦签署伙伴关系协定。",
      ru: "ЕС и Казахстан подписали соглашение о партнёрстве 21 декабря 2015 года.",
      kk: "2015 жылғы 21 желтоқсанда ЕО мен Қазақстан әріптестік туралы келісімге қол қойды.",
    },
    means: [{ form: "event", measure: "agreement", ...pair("EU", "KAZ"), period: "2015-12-21" }],
  },
  {
    id: "students-by-nation",
    said: {
      de: "2023 studierten in Deutschland rund 43.000 indische Studenten.",
      en: "In 2023, about 43,000 Indian students were studying in Germany.",
      zh: "2023年，约有4.3万名印度学生在德国学习。",
      ru: "В 2023 году в Германии учились около 43 тысяч индийских студентов.",
      kk: "2023 жылы Германияда шамамен 43 мың үнді студенті оқыды.",
    },
    means: [
      {
        form: "level",
        measure: "students.count",
        ...pair("IND", "DEU"),
        period: "2023",
        comparator: "approx",
        value: count(43000),
      },
    ],
  },
  {
    id: "number-of-tourists",
    said: {
      de: "Die Zahl der indischen Touristen in Vietnam stieg 2023 auf 390.000.",
      en: "The number of Indian tourists in Vietnam rose to 390,000 in 2023.",
      zh: "2023年，赴越南的印度游客增至39万人次。",
      ru: "Число индийских туристов во Вьетнаме в 2023 году выросло до 390 тысяч.",
      kk: "2023 жылы Вьетнамдағы үнді туристерінің саны 390 мыңға жетті.",
    },
    means: [{ form: "level", measure: "visitors.count", ...pair("IND", "VNM"), period: "2023", value: count(390e3) }],
  },
  {
    id: "consulate-opened",
    said: {
      de: "Kasachstan eröffnete am 3. Juni 2023 ein Konsulat in Xi'an in China.",
      en: "Kazakhstan opened a consulate in Xi'an, China, on 3 June 2023.",
      zh: "2023年6月3日，哈萨克斯坦在中国西安开设领事馆。",
      ru: "3 июня 2023 года Казахстан открыл консульство в китайском городе Сиань.",
      kk: "2023 жылғы 3 маусымда Қазақстан Қытайдың Сиань қаласында консулдығын ашты.",
    },
    means: [{ form: "event", measure: "opening", ...pair("KAZ", "CHN"), period: "2023-06-03" }],
  },
  {
    id: "relations-established",
    said: {
      de: "Am 2. März 1992 nahmen China und Aserbaidschan diplomatische Beziehungen auf.",
      en: "Diplomatic relations between China and Azerbaijan were established on 2 March 1992.",
      zh: "中国与阿塞拜疆于1992年3月2日建交。",
      ru: "2 марта 1992 года Китай и Азербайджан установили дипломатические отношения.",
      kk: "Қытай мен Әзербайжан арасында дипломатиялық қатынастар 1992 жылғы 2 наурызда орнатылды.",
    },
    means: [{ form: "event", measure: "opening", ...pair("CHN", "AZE"), period: "1992-03-02" }],
  },
];
