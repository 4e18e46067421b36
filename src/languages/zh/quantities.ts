import type { LexiconEntry } from "../../text/index.js";

const DIGITS = [..."零一二三四五六七八九"];

/** 1 to 99 in words. */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? DIGITS[ones] : ""}`;
}

const range = (to: number): number[] => Array.from({ length: to }, (_, i) => i + 1);

const NUMERALS: readonly LexiconEntry[] = [
  ...DIGITS.map((d, value): LexiconEntry => [d, { kind: "number", value, ...(value === 1 ? { weak: true } : {}) }]),
  ["〇", { kind: "number", value: 0 }],
  ["两", { kind: "number", value: 2 }],
  ["壹", { kind: "number", value: 1, weak: true }],
  // Written so on contracts and cheques; alone they are words of other kinds.
  ...[..."贰叁肆伍陆柒捌玖"].map((d, i): LexiconEntry => [d, { kind: "number", value: i + 2, weak: true }]),
  ["負|负", { kind: "minus" }],
  ["十|拾", { kind: "number", value: 10, multiplies: true }],
  ["百|佰", { kind: "number", value: 100, multiplies: true }, { kind: "scale", factor: 100 }],
  ["千|仟", { kind: "number", value: 1000, multiplies: true }, { kind: "scale", factor: 1000 }],
  ["万", { kind: "scale", factor: 1e4 }],
  ["亿", { kind: "scale", factor: 1e8 }],
  ["兆", { kind: "scale", factor: 1e12 }],
  ["点", { kind: "decimal" }],
  ["打", { kind: "scale", factor: 12 }],
  // words that only look like numbers
  [
    "一些|一种|一直|一定|一起|一致|一切|一方面|第一时间|进一步|一步|统一|唯一|一样|一路|一次|一系列|一批|一条|一项|一带|十分|百姓|三农|百货|万里|一体化|一流|一同|一贯|一旦|一如既往|一级|一线|一半以上国家|万物|万象更新|两会|二战|一战|五一|三边|四川|六方会谈|七国集团|二十国集团|八国集团|九江|两岸|两军|两地|两方面|三方|四方|一道|千万别|千里|三军|五星|三星|七一|不一|五常|两用|双十一|百年|千年|一年一度|四国|第三方|十字|百花|万岁|三八|第三国|第三世界|百强|千禧",
  ],
  // 二十几万: behind a number they go on with it.
  ["几万", { kind: "vague" }, { kind: "hedge", comparator: "gt", side: "after" }, { kind: "scale", factor: 1e4 }],
  ["几亿", { kind: "vague" }, { kind: "hedge", comparator: "gt", side: "after" }, { kind: "scale", factor: 1e8 }],
  // a number nobody can check
  [
    "数百|数千|数十|数万|数十万|数百万|数千万|数亿|数十亿|数百亿|数千亿|几十|几百|几千|几十万|几百万|几十亿|几百亿|上百|上千|上万|上亿|成百上千|成千上万|若干|众多|许多|一系列|一批|好几|诸多|大量|大批",
    { kind: "vague" },
  ],
];

const CLASSIFIERS = "个|家|名|座|条|趟|项|份|辆|位|所|列|班|笔|起|只|架|艘|件|款|批|户|部|场|对|则|国";
/** Measure words that only people are counted with. */
const PEOPLE = "人|公民|青年";

const fraction = (part: number, whole: number): LexiconEntry => [
  `${numeral(whole)}分之${numeral(part)}|${whole}分之${part}|${part}/${whole}`,
  { kind: "fraction", percent: Math.round((part / whole) * 10_000) / 100 },
];
const FRACTIONS: readonly LexiconEntry[] = [
  ...[3, 4, 5, 6, 7, 8, 9, 10].flatMap((whole) =>
    range(whole - 1)
      .filter((part) => part === 1 || whole < 6 || whole === 10)
      .map((part) => fraction(part, whole)),
  ),
  ["一半|半数|1/2|二分之一", { kind: "fraction", percent: 50 }],
  ["一成", { kind: "fraction", percent: 10 }],
  ["半成", { kind: "fraction", percent: 5 }],
  // 四成半, 三成五
  ...range(9).flatMap((n): LexiconEntry[] => [
    [`${DIGITS[n]}成半|${n}成半`, { kind: "fraction", percent: n * 10 + 5 }],
    ...range(9).map((k): LexiconEntry => [`${DIGITS[n]}成${DIGITS[k]}`, { kind: "fraction", percent: n * 10 + k }]),
  ]),
];

const CURRENCIES: readonly LexiconEntry[] = [
  ["$|US$|USD|美元|美金|美圆", { kind: "currency", code: "USD" }],
  ["€|EUR|欧元", { kind: "currency", code: "EUR" }],
  ["£|GBP|英镑", { kind: "currency", code: "GBP" }],
  ["元", { kind: "currency", code: "CNY", weak: true }],
  ["人民币|元人民币|RMB|CNY|块钱|人民币元|¥|￥", { kind: "currency", code: "CNY" }],
  ["JPY|日元|日圆|日币", { kind: "currency", code: "JPY" }],
  ["KZT|坚戈|腾格", { kind: "currency", code: "KZT" }],
  ["RUB|卢布|俄罗斯卢布", { kind: "currency", code: "RUB" }],
  ["INR|印度卢比", { kind: "currency", code: "INR" }],
  ["PLN|兹罗提", { kind: "currency", code: "PLN" }],
  ["TRY|里拉|土耳其里拉", { kind: "currency", code: "TRY" }],
  ["CHF|瑞士法郎|法郎", { kind: "currency", code: "CHF" }],
  ["AUD|澳元|澳大利亚元|澳币", { kind: "currency", code: "AUD" }],
  ["CAD|加元|加拿大元|加币", { kind: "currency", code: "CAD" }],
  ["HKD|港元|港币|港圆", { kind: "currency", code: "HKD" }],
  ["TWD|新台币|台币", { kind: "currency", code: "TWD" }],
  ["SGD|新元|新加坡元|新币", { kind: "currency", code: "SGD" }],
  ["NZD|新西兰元|纽元|纽币", { kind: "currency", code: "NZD" }],
  ["BRL|雷亚尔|黑奥", { kind: "currency", code: "BRL" }],
  ["UAH|格里夫纳", { kind: "currency", code: "UAH" }],
  ["UZS|苏姆|索姆", { kind: "currency", code: "UZS" }],
  ["KRW|韩元|韩圆|韩币|韩圜", { kind: "currency", code: "KRW" }],
  ["AED|迪拉姆", { kind: "currency", code: "AED" }],
  ["SAR|里亚尔|沙特里亚尔", { kind: "currency", code: "SAR" }],
  ["ZAR|兰特", { kind: "currency", code: "ZAR" }],
  ["THB|泰铢", { kind: "currency", code: "THB" }],
  ["MYR|林吉特|令吉|马币", { kind: "currency", code: "MYR" }],
  ["VND|越南盾|越盾", { kind: "currency", code: "VND" }],
  ["IDR|印尼盾|印尼卢比|盾", { kind: "currency", code: "IDR" }],
  ["PKR|巴基斯坦卢比", { kind: "currency", code: "PKR" }],
  ["PHP|比索", { kind: "currency", code: "PHP" }],
  ["HUF|福林", { kind: "currency", code: "HUF" }],
  ["SEK|瑞典克朗", { kind: "currency", code: "SEK" }],
  ["NOK|挪威克朗", { kind: "currency", code: "NOK" }],
  ["CZK|捷克克朗", { kind: "currency", code: "CZK" }],
];

const UNITS: readonly LexiconEntry[] = [
  ["%|％|个百分率|巴仙|帕", { kind: "percent" }],
  ["百分之", { kind: "percent", prefix: true }],
  ["个百分点|百分点", { kind: "points" }],
  ["成|折", { kind: "unit", unit: "percent", factor: 10 }],
  ["折合|折算|折旧|折扣|折射|折线|折中|折叠|折价"],
  ["倍", { kind: "times", added: true }],
  ["标箱|标准箱|TEU", { kind: "unit", unit: "TEU" }],
  ["立方米|方", { kind: "unit", unit: "cubic-metres" }],
  ["桶", { kind: "unit", unit: "barrels" }],
  ["千瓦时|度电", { kind: "unit", unit: "kilowatt-hours" }],
  ["吨|公吨|吨级", { kind: "unit", unit: "tonnes" }],
  ["公斤|千克", { kind: "unit", unit: "tonnes", factor: 0.001 }],
  ["年", { kind: "unit", unit: "years" }, { kind: "year-word" }],
  ["年间|年度|年期间|年之间|年的", { kind: "unit", unit: "years" }, { kind: "year-word" }],
  ["周年", { kind: "unit", unit: "anniversary" }],
  ["岁", { kind: "unit", unit: "age" }],
  ["天", { kind: "unit", unit: "days" }],
  ["周|星期|小时|分钟|秒|点钟|时许", { kind: "unit", unit: "time" }],
  [
    "公里|千米|米|平方公里|平方米|公顷|亩|兆瓦|吉瓦|千瓦|桶/日|升|英里|标准箱|标箱|TEU|集装箱|厘米|摄氏度|度|级|届|版|页|字|码|号|楼|层|票|分|场次|人份|剂|头|匹|株|种|本|册|轮|步|瓶|克|辆次|航次|架次|海里|小时|个小时|分钟|个钟头|小時|個小時|分鐘",
    { kind: "unit", unit: "physical" },
  ],
];

const HEDGES: readonly LexiconEntry[] = [
  [
    "超过|超|逾|突破|高于|大于|超出|多达|已超|已逾|破|冲破|越过|超越|不止|已超过|已突破|已经超过|已经突破|首次突破|首次超过|首超|首破|突破了|超过了|均超过|均超|远超|远超过|超逾|早已超过|超过到",
    { kind: "hedge", comparator: "gt" },
    { kind: "reach", comparator: "gt" },
  ],
  ["近|将近|接近|不到|不足|低于|少于|未满|几近|逼近|差不多|几乎|未达|小于", { kind: "hedge", comparator: "lt" }],
  ["约|大约|约为|约合|大概|约达|估计|估计为|大致|约有", { kind: "hedge", comparator: "approx" }],
  ["至少|不少于|不低于|起码|最少", { kind: "hedge", comparator: "gte" }],
  ["最多|不超过|至多|高达至多", { kind: "hedge", comparator: "lte" }],
  ["多|余|几|出头", { kind: "hedge", comparator: "gt", side: "after" }],
  ["以上|有余", { kind: "hedge", comparator: "gt", side: "after" }],
  ["左右|上下|前后", { kind: "hedge", comparator: "approx", side: "after" }],
  ["以下|以内", { kind: "hedge", comparator: "lt", side: "after" }],
  [
    "仅|只|只有|仅有|仅为|就|已|已经|了|有|共|共有|总计|合计|共计|累计|也|又|再|还|高达|总额|总值|总量|达|大关|的水平|另|另外|其|的|地区|境内|规模|均|都|每年|现有|拥有|在职",
    { kind: "filler" },
  ],
  ["至|到", { kind: "range", alone: true }],
  ["—", { kind: "range" }],
  ["至今年|到今年", { kind: "range", alone: true }],
];

/** Numbers, scales, currencies, units and the words that soften them. */
export const QUANTITIES: readonly LexiconEntry[] = [
  ...NUMERALS,
  ...FRACTIONS,
  ...CURRENCIES,
  ...UNITS,
  ...HEDGES,
  ...CLASSIFIERS.split("|").map((c): LexiconEntry => [c, { kind: "classifier" }]),
  ["次|回", { kind: "occasion" }, { kind: "classifier" }],
  ["人次", { kind: "classifier", people: true, trips: true }],
  ...PEOPLE.split("|").map((c): LexiconEntry => [c, { kind: "classifier", people: true }]),
  ...range(50).map((n): LexiconEntry => [`第${numeral(n)}|第${n}`, { kind: "ordinal", n }]),
  ["分别|分别为|分别达|分列|分居|分占|分属", { kind: "respectively" }, { kind: "filler" }],
];
