import type { GroupId } from "../core/index.js";

/** Languages that names are kept in. */
export const NAME_LANGUAGES = ["en", "de", "zh", "ru", "kk"] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** Short and long name of a group. */
type Names = readonly [short: string, long: string];

/** Names of the groups, as their own organisations or the usual press of the language write them. */
export const GROUP_NAMES: { readonly [G in GroupId]: { readonly [L in NameLanguage]: Names } } = {
  EU: {
    en: ["EU", "European Union"],
    de: ["EU", "Europäische Union"],
    zh: ["欧盟", "欧洲联盟"],
    ru: ["ЕС", "Европейский союз"],
    kk: ["ЕО", "Еуропалық одақ"],
  },
  ASEAN: {
    en: ["ASEAN", "Association of Southeast Asian Nations"],
    de: ["ASEAN", "Verband Südostasiatischer Nationen"],
    zh: ["东盟", "东南亚国家联盟"],
    ru: ["АСЕАН", "Ассоциация государств Юго-Восточной Азии"],
    kk: ["АСЕАН", "Оңтүстік-Шығыс Азия мемлекеттерінің қауымдастығы"],
  },
  EAEU: {
    en: ["EAEU", "Eurasian Economic Union"],
    de: ["EAWU", "Eurasische Wirtschaftsunion"],
    zh: ["欧亚经济联盟", "欧亚经济联盟"],
    ru: ["ЕАЭС", "Евразийский экономический союз"],
    kk: ["ЕАЭО", "Еуразиялық экономикалық одақ"],
  },
  SCO: {
    en: ["SCO", "Shanghai Cooperation Organisation"],
    de: ["SOZ", "Shanghaier Organisation für Zusammenarbeit"],
    zh: ["上合组织", "上海合作组织"],
    ru: ["ШОС", "Шанхайская организация сотрудничества"],
    kk: ["ШЫҰ", "Шанхай ынтымақтастық ұйымы"],
  },
  CIS: {
    en: ["CIS", "Commonwealth of Independent States"],
    de: ["GUS", "Gemeinschaft Unabhängiger Staaten"],
    zh: ["独联体", "独立国家联合体"],
    ru: ["СНГ", "Содружество Независимых Государств"],
    kk: ["ТМД", "Тәуелсіз Мемлекеттер Достастығы"],
  },
  BRICS: {
    en: ["BRICS", "BRICS"],
    de: ["BRICS", "BRICS-Staaten"],
    zh: ["金砖国家", "金砖国家"],
    ru: ["БРИКС", "БРИКС"],
    kk: ["БРИКС", "БРИКС"],
  },
  UN: {
    en: ["UN", "United Nations"],
    de: ["UN", "Vereinte Nationen"],
    zh: ["联合国", "联合国"],
    ru: ["ООН", "Организация Объединённых Наций"],
    kk: ["БҰҰ", "Біріккен Ұлттар Ұйымы"],
  },
  WTO: {
    en: ["WTO", "World Trade Organization"],
    de: ["WTO", "Welthandelsorganisation"],
    zh: ["世贸组织", "世界贸易组织"],
    ru: ["ВТО", "Всемирная торговая организация"],
    kk: ["ДСҰ", "Дүниежүзілік сауда ұйымы"],
  },
  CICA: {
    en: ["CICA", "Conference on Interaction and Confidence Building Measures in Asia"],
    de: ["CICA", "Konferenz über Interaktion und vertrauensbildende Maßnahmen in Asien"],
    zh: ["亚信", "亚洲相互协作与信任措施会议"],
    ru: ["СВМДА", "Совещание по взаимодействию и мерам доверия в Азии"],
    kk: ["АӨСШК", "Азиядағы өзара іс-қимыл және сенім шаралары кеңесі"],
  },
  AIIB: {
    en: ["AIIB", "Asian Infrastructure Investment Bank"],
    de: ["AIIB", "Asiatische Infrastrukturinvestmentbank"],
    zh: ["亚投行", "亚洲基础设施投资银行"],
    ru: ["АБИИ", "Азиатский банк инфраструктурных инвестиций"],
    kk: ["АИИБ", "Азия инфрақұрылымдық инвестициялар банкі"],
  },
  OTS: {
    en: ["OTS", "Organization of Turkic States"],
    de: ["OTS", "Organisation der Turkstaaten"],
    zh: ["突厥国家组织", "突厥国家组织"],
    ru: ["ОТГ", "Организация тюркских государств"],
    kk: ["ТМҰ", "Түркі мемлекеттері ұйымы"],
  },
  C5: {
    en: ["Central Asia", "the five states of Central Asia"],
    de: ["Zentralasien", "die fünf Staaten Zentralasiens"],
    zh: ["中亚五国", "中亚五国"],
    ru: ["Центральная Азия", "пять государств Центральной Азии"],
    kk: ["Орталық Азия", "Орталық Азияның бес мемлекеті"],
  },
  "C5+CHN": {
    en: ["China–Central Asia", "China–Central Asia mechanism"],
    de: ["China–Zentralasien", "China-Zentralasien-Mechanismus"],
    zh: ["中国—中亚", "中国—中亚机制"],
    ru: ["Китай – Центральная Азия", "механизм «Китай – Центральная Азия»"],
    kk: ["Қытай – Орталық Азия", "«Қытай – Орталық Азия» тетігі"],
  },
  BRI: {
    en: ["Belt and Road", "Belt and Road Initiative"],
    de: ["Neue Seidenstraße", "Belt and Road Initiative (Neue Seidenstraße)"],
    zh: ["一带一路", "“一带一路”倡议"],
    ru: ["«Пояс и путь»", "инициатива «Один пояс, один путь»"],
    kk: ["«Белдеу және жол»", "«Бір белдеу, бір жол» бастамасы"],
  },
  WLD: {
    en: ["World", "the world"],
    de: ["Welt", "die Welt"],
    zh: ["世界", "全世界"],
    ru: ["мир", "весь мир"],
    kk: ["әлем", "бүкіл әлем"],
  },
};
