import type { Meaning } from "./meaning.js";

/** What says nothing that can be checked. */
export const NOTHING: readonly Meaning[] = [
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
    id: "none-ceremony",
    said: {
      de: "Vor dem Präsidentenpalast in Astana schritten der deutsche und der kasachische Präsident die Ehrengarde ab.",
      en: "The German and Kazakh presidents reviewed the guard of honour outside the presidential palace.",
      zh: "德国总统和哈萨克斯坦总统在总统府前检阅了仪仗队。",
      ru: "Президенты Германии и Казахстана обошли строй почётного караула перед дворцом.",
      kk: "Германия мен Қазақстан президенттері сарай алдында құрмет қарауылының сапын аралап өтті.",
    },
    means: [],
  },
  {
    id: "none-condolences",
    said: {
      de: "Der indische Premierminister sprach der Türkei nach dem Erdbeben mit mehr als 300 Toten sein Beileid aus.",
      en: "India's prime minister offered Turkey his condolences after the earthquake that killed more than 300 people.",
      zh: "印度总理就造成300多人遇难的地震向土耳其表示哀悼。",
      ru: "Премьер-министр Индии выразил Турции соболезнования после землетрясения, унёсшего жизни более 300 человек.",
      kk: "Үндістан премьер-министрі 300-ден астам адам қаза тапқан жер сілкінісіне байланысты Түркияға көңіл айтты.",
    },
    means: [],
  },
  {
    id: "none-congratulation",
    said: {
      de: "Xi Jinping gratulierte Kasachstan zum Tag der Unabhängigkeit und wünschte dem Volk Wohlstand.",
      en: "Xi Jinping congratulated Kazakhstan on its Independence Day and wished its people prosperity.",
      zh: "习近平祝贺哈萨克斯坦独立日，祝愿哈萨克斯坦人民幸福安康。",
      ru: "Си Цзиньпин поздравил Казахстан с Днём независимости и пожелал народу процветания.",
      kk: "Си Цзиньпин Қазақстанды Тәуелсіздік күнімен құттықтап, халыққа өсіп-өркендеуді тіледі.",
    },
    means: [],
  },
  {
    id: "none-opinion",
    said: {
      de: "Nach Ansicht des Politologen sind Polen und Deutschland aufeinander angewiesen.",
      en: "In the analyst's view, Poland and Germany depend on each other.",
      zh: "这位政治学者认为，波兰和德国相互依赖。",
      ru: "По мнению политолога, Польша и Германия зависят друг от друга.",
      kk: "Саясаттанушының пікірінше, Польша мен Германия бір-біріне тәуелді.",
    },
    means: [],
  },
  {
    id: "none-question",
    said: {
      de: "Was bedeutet das für den Handel zwischen Japan und Südkorea?",
      en: "What does this mean for trade between Japan and South Korea?",
      zh: "这对日本与韩国的贸易意味着什么？",
      ru: "Что это значит для торговли между Японией и Южной Кореей?",
      kk: "Бұл Жапония мен Оңтүстік Корея арасындағы саудаға нені білдіреді?",
    },
    means: [],
  },
  {
    id: "none-career",
    said: {
      de: "Er war von 2008 bis 2012 Generalkonsul der Türkei in Deutschland und ist verheiratet.",
      en: "He was Turkey's consul general in Germany from 2008 to 2012 and is married with two children.",
      zh: "他于2008年至2012年任土耳其驻德国总领事，已婚，育有两个孩子。",
      ru: "С 2008 по 2012 год он был генеральным консулом Турции в Германии, женат, двое детей.",
      kk: "Ол 2008-2012 жылдары Түркияның Германиядағы бас консулы болған, үйленген, екі баласы бар.",
    },
    means: [],
  },
  {
    id: "none-domestic-budget",
    date: "2024-06-01",
    said: {
      de: "Die Regierung in Ankara gibt für den Ausbau der Krankenhäuser 4 Milliarden Lira aus.",
      en: "The government in Ankara will spend 4 billion lira on hospitals.",
      zh: "土耳其政府将拨款40亿里拉用于医院建设。",
      ru: "Правительство Турции направит на строительство больниц 4 млрд лир.",
      kk: "Түркия үкіметі ауруханалар салуға 4 миллиард лира бөледі.",
    },
    means: [],
  },
  {
    id: "none-wish",
    said: {
      de: "Der Botschafter wünscht sich mehr Austausch zwischen den Menschen in Vietnam und Japan.",
      en: "The ambassador would like to see more contact between people in Vietnam and Japan.",
      zh: "大使希望越南人民和日本人民多来往。",
      ru: "Посол хотел бы, чтобы люди во Вьетнаме и Японии больше общались.",
      kk: "Елші Вьетнам мен Жапония халықтары көбірек араласса екен дейді.",
    },
    means: [],
  },
  {
    id: "none-cup-of-tea",
    said: {
      de: "Die beiden Außenminister tranken Tee und gingen im Park spazieren.",
      en: "The two foreign ministers drank tea and took a walk in the park.",
      zh: "两国外长一边品茶，一边在公园散步。",
      ru: "Министры иностранных дел двух стран выпили чаю и прогулялись по парку.",
      kk: "Екі елдің сыртқы істер министрлері шай ішіп, саябақта серуендеді.",
    },
    means: [],
  },
];
