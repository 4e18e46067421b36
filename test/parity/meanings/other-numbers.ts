import type { Meaning } from "./meaning.js";

/** Numbers beside countries that say nothing about how these stand to each other. */
export const OTHER_NUMBERS: readonly Meaning[] = [
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
    id: "none-medals",
    said: {
      de: "Südkorea gewann 13 Goldmedaillen und liegt damit vor Usbekistan auf dem achten Platz.",
      en: "South Korea won 13 gold medals and finished eighth, ahead of Uzbekistan.",
      zh: "韩国队获得13枚金牌，领先乌兹别克斯坦队，位列奖牌榜第八。",
      ru: "Южная Корея завоевала 13 золотых медалей и заняла восьмое место, опередив Узбекистан.",
      kk: "Оңтүстік Корея 13 алтын медаль жеңіп алып, Өзбекстаннан озып, сегізінші орын иеленді.",
    },
    means: [],
  },
  {
    id: "none-festival",
    said: {
      de: "Bei dem Festival in Samarkand traten 400 Musiker aus Usbekistan, Indien und Japan auf.",
      en: "At the festival in Samarkand, 400 musicians from Uzbekistan, India and Japan performed.",
      zh: "来自乌兹别克斯坦、印度和日本的400名音乐家在撒马尔罕的音乐节上演出。",
      ru: "На фестивале в Самарканде выступили 400 музыкантов из Узбекистана, Индии и Японии.",
      kk: "Самарқандтағы фестивальде Өзбекстаннан, Үндістаннан және Жапониядан келген 400 музыкант өнер көрсетті.",
    },
    means: [],
  },
  {
    id: "none-weather",
    said: {
      de: "In Polen und im Osten Deutschlands fallen heute bis zu 30 Zentimeter Schnee bei minus 12 Grad.",
      en: "Poland and eastern Germany will see up to 30 centimetres of snow today, with temperatures of minus 12 degrees.",
      zh: "今天波兰和德国东部将降雪30厘米，气温零下12度。",
      ru: "Сегодня в Польше и на востоке Германии выпадет до 30 сантиметров снега, температура опустится до минус 12 градусов.",
      kk: "Бүгін Польша мен Германияның шығысында қалыңдығы 30 сантиметрге дейін қар жауып, ауа температурасы минус 12 градус болады.",
    },
    means: [],
  },
  {
    id: "none-company-news",
    said: {
      de: "Der Konzern steigerte seinen Gewinn um 12 Prozent auf 3,4 Milliarden Euro.",
      en: "The company increased its profit by 12 percent to 3.4 billion euros.",
      zh: "该公司利润增长12%，达34亿欧元。",
      ru: "Компания увеличила прибыль на 12% – до 3,4 млрд евро.",
      kk: "Компанияның пайдасы 12 пайызға өсіп, 3,4 миллиард еуроға жетті.",
    },
    means: [],
  },
  {
    id: "none-election",
    said: {
      de: "Bei der Wahl in Polen erhielt die Partei 35 Prozent der Stimmen und 194 Sitze.",
      en: "In Poland's election, the party won 35 percent of the vote and 194 seats.",
      zh: "在波兰选举中，该党获得35%的选票和194个席位。",
      ru: "На выборах в Польше партия получила 35% голосов и 194 мандата.",
      kk: "Польшадағы сайлауда партия 35 пайыз дауыс пен 194 мандат алды.",
    },
    means: [],
  },
  {
    id: "none-history",
    said: {
      de: "1941 überfiel Deutschland die Sowjetunion mit mehr als drei Millionen Soldaten.",
      en: "In 1941, Germany invaded the Soviet Union with more than three million soldiers.",
      zh: "1941年，德国以三百多万兵力入侵苏联。",
      ru: "В 1941 году Германия напала на Советский Союз, бросив в бой более трёх миллионов солдат.",
      kk: "1941 жылы Германия үш миллионнан астам әскермен Кеңес Одағына басып кірді.",
    },
    means: [],
  },
  {
    id: "none-accident",
    said: {
      de: "Bei einem Busunglück in Indien kamen 14 Menschen ums Leben, 20 wurden verletzt.",
      en: "A bus accident in India killed 14 people and injured 20.",
      zh: "印度发生一起巴士事故，造成14人死亡、20人受伤。",
      ru: "В Индии в аварии с автобусом погибли 14 человек, ещё 20 пострадали.",
      kk: "Үндістанда автобус апатынан 14 адам қаза тауып, 20 адам жараланды.",
    },
    means: [],
  },
  {
    id: "none-exchange-rate",
    said: {
      de: "Der Dollar stieg am Dienstag um 0,3 Prozent auf 148,2 Yen.",
      en: "The dollar rose 0.3 percent to 148.2 yen on Tuesday.",
      zh: "周二，美元上涨0.3%，报148.2日元。",
      ru: "Во вторник доллар подорожал на 0,3% – до 148,2 иены.",
      kk: "Сейсенбіде доллар 0,3 пайызға қымбаттап, 148,2 иенге жетті.",
    },
    means: [],
  },
  {
    id: "none-science",
    said: {
      de: "Forscher aus Südkorea und Deutschland haben ein Material entwickelt, das 20 Prozent leichter ist.",
      en: "Researchers from South Korea and Germany have developed a material that is 20 percent lighter.",
      zh: "韩国和德国的研究人员开发出一种轻20%的材料。",
      ru: "Учёные из Южной Кореи и Германии разработали материал, который на 20% легче.",
      kk: "Оңтүстік Корея мен Германия ғалымдары 20 пайызға жеңіл материал жасап шығарды.",
    },
    means: [],
  },
  {
    id: "none-oil-price",
    said: {
      de: "Der Ölpreis fiel um 2 Prozent auf 81 Dollar je Barrel.",
      en: "The oil price fell 2 percent to $81 a barrel.",
      zh: "国际油价下跌2%，至每桶81美元。",
      ru: "Цена нефти упала на 2% – до 81 доллара за баррель.",
      kk: "Мұнай бағасы 2 пайызға түсіп, баррелі 81 долларға тең болды.",
    },
    means: [],
  },
  {
    id: "none-geography",
    said: {
      de: "Die Grenze zwischen Kasachstan und Russland ist 7.500 Kilometer lang.",
      en: "The border between Kazakhstan and Russia is 7,500 kilometres long.",
      zh: "哈萨克斯坦与俄罗斯的边界长7500公里。",
      ru: "Граница между Казахстаном и Россией протянулась на 7500 километров.",
      kk: "Қазақстан мен Ресей арасындағы шекараның ұзындығы – 7500 шақырым.",
    },
    means: [],
  },
  {
    id: "none-film",
    said: {
      de: "Der indische Film spielte in China am ersten Wochenende 12 Millionen Dollar ein.",
      en: "The Indian film took 12 million dollars in China on its opening weekend.",
      zh: "这部印度影片首周末在中国的票房为1200万美元。",
      ru: "Индийский фильм собрал в Китае за первые выходные 12 млн долларов.",
      kk: "Үнді фильмі Қытайда алғашқы демалыс күндері 12 миллион доллар жинады.",
    },
    means: [],
  },
];
