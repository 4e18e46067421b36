import type { LexiconEntry } from "../../text/index.js";
import { isBack, writtenApart } from "./endings.js";

const NUMBERS: readonly (readonly [words: string, value: number])[] = [
  ["екі", 2],
  ["үш", 3],
  ["төрт", 4],
  ["бес", 5],
  ["алты", 6],
  ["жеті", 7],
  ["сегіз", 8],
  ["тоғыз", 9],
  ["он", 10],
  ["жиырма", 20],
  ["отыз", 30],
  ["қырық", 40],
  ["елу", 50],
  ["алпыс", 60],
  ["жетпіс", 70],
  ["сексен", 80],
  ["тоқсан", 90],
  ["жүз", 100],
  ["бір жарым", 1.5],
  ["екі жарым", 2.5],
  ["үш жарым", 3.5],
];

function ablative(word: string): string {
  const last = word.at(-1) ?? "";
  const consonant = "пткқсшч".includes(last) ? "т" : "нмң".includes(last) ? "н" : "д";
  return word + consonant + (isBack(word) ? "ан" : "ен");
}

const ORDINALS: readonly (readonly [words: string, n: number])[] = [
  ["бірінші|І|I", 1],
  ["екінші|ІІ|II", 2],
  ["үшінші|ІІІ|III", 3],
  ["төртінші|IV|ІV", 4],
  ["бесінші", 5],
  ["алтыншы", 6],
  ["жетінші", 7],
  ["сегізінші", 8],
  ["тоғызыншы", 9],
  ["оныншы", 10],
  ["он бірінші", 11],
  ["он екінші", 12],
  ["жиырмасыншы", 20],
];

/** 2-ші, 3-ші орын; 5-орын: the hyphen makes the number an ordinal. */
const WRITTEN_ORDINALS = Array.from({ length: 30 }, (_, i): LexiconEntry => {
  const n = i + 1;
  return [`${n}-ші|${n}-шы|${n}-інші|${n}-ыншы|${n} -ші|${n} -шы`, { kind: "ordinal", n }];
});
const PLACES_IN_ORDER = Array.from({ length: 30 }, (_, i): LexiconEntry => {
  const n = i + 1;
  return [`${n}-орын~|${n}-орн~`, { kind: "rank-word" }, { kind: "ordinal", n }];
});

/** `1/n` in words: төрттен бірі, бестен екісі. */
const PARTS: readonly LexiconEntry[] = (
  [
    ["үштен", 3],
    ["төрттен", 4],
    ["бестен", 5],
    ["алтыдан", 6],
    ["жетіден", 7],
    ["сегізден", 8],
    ["оннан", 10],
  ] as const
).flatMap(([of, n]) =>
  (["бір", "екі", "үш"] as const).map(
    (part, i): LexiconEntry => [
      `${of} ${part}~`,
      { kind: "fraction", percent: Number(((100 * (i + 1)) / n).toFixed(2)) },
    ],
  ),
);

/** Numbers, scales, currencies, units and the words that soften them. */
export const QUANTITIES: readonly LexiconEntry[] = [
  ["немесе|не болмаса|яки", { kind: "or" }],
  ["бірнеше|көптеген|бірқатар|түрлі|әртүрлі|ондаған|жүздеген|мыңдаған|кейбір|талай", { kind: "vague" }],
  ["бір", { kind: "number", value: 1, weak: true }],
  ["жарым", { kind: "number", value: 0.5, weak: true }],
  ...NUMBERS.map(([words, value]): LexiconEntry => [words, { kind: "number", value }]),
  // Оннан астам, жүзден аса: more than ten, a hundred. Other cases of number words look like other words (оны, үшін).
  ...NUMBERS.map(([words, value]): LexiconEntry => [ablative(words), { kind: "number", value }]),
  ["мыңнан", { kind: "number", value: 1000 }],
  ...ORDINALS.map(([words, n]): LexiconEntry => [words, { kind: "ordinal", n }]),
  ...WRITTEN_ORDINALS,
  ...PLACES_IN_ORDER,
  ["жарты миллиард~", { kind: "number", value: 0.5e9 }, { kind: "scale", factor: 1 }],
  ["жарты миллион~", { kind: "number", value: 0.5e6 }, { kind: "scale", factor: 1 }],
  ["мыңдай", { kind: "scale", factor: 1e3 }, { kind: "hedge", comparator: "approx", side: "after" }],
  ["миллиондай", { kind: "scale", factor: 1e6 }, { kind: "hedge", comparator: "approx", side: "after" }],
  ["миллиардтай", { kind: "scale", factor: 1e9 }, { kind: "hedge", comparator: "approx", side: "after" }],
  ["-дай|-дей|-тай|-тей", { kind: "hedge", comparator: "approx", side: "after" }],
  ["мың~", { kind: "scale", factor: 1e3 }],
  ["миллион~|млн|млн. АҚШ", { kind: "scale", factor: 1e6 }],
  ["миллиард~|млрд|млд|млрд. АҚШ", { kind: "scale", factor: 1e9 }],
  ["триллион~|трлн", { kind: "scale", factor: 1e12 }],
  ...PARTS,
  ["жартысы~|жартысын|тең жартысы~|тең жарты~", { kind: "fraction", percent: 50 }],
  ["ширегі~|ширек~|төрттен бір бөлігі~", { kind: "fraction", percent: 25 }],
  ["үштен бір бөлігі~", { kind: "fraction", percent: 33.33 }],
  ["төрттен үші~", { kind: "fraction", percent: 75 }],
  ["%|пайыз~|процент~|пайыздық|проценттік|пайыздан", { kind: "percent" }],
  [
    "пайыздық тармақ~|пайыздық пункт~|п.т|п.п|пайыздық көрсеткіш~|проценттік тармақ~|пайыздық тармаққа",
    { kind: "points" },
  ],
  ["есе~|есеге", { kind: "times" }],
  ["рет|реттен|рете|рет астам|реттен астам|реттен аса", { kind: "occasion" }],
  [
    "$|US$|USD|доллар~|долл|дол|АҚШ доллар~|АҚШ долл|АҚШ долл.|америкалық доллар~|Америка доллар~|АҚШ-тың доллар~|долларлық|АҚШ долларлық",
    { kind: "currency", code: "USD" },
  ],
  ["€|EUR|еуро~|еуролық|евро~", { kind: "currency", code: "EUR" }],
  ["£|GBP|фунт~|фунт стерлинг~", { kind: "currency", code: "GBP" }],
  ["RMB|CNY|юань~|юаньдық|юан~|қытай юан~|Қытай юан~|CN¥", { kind: "currency", code: "CNY" }],
  ["JPY|иен~|иена~|йен~|¥", { kind: "currency", code: "JPY" }],
  ["KZT|теңге~|теңгелік|₸|тг", { kind: "currency", code: "KZT" }],
  ["RUB|рубль~|рубл~|Ресей рубл~|₽", { kind: "currency", code: "RUB" }],
  ["INR|үнді рупия~|₹", { kind: "currency", code: "INR" }],
  ["PLN|злот~|злотый~", { kind: "currency", code: "PLN" }],
  ["TRY|лира~|түрік лира~|₺", { kind: "currency", code: "TRY" }],
  ["CHF|швейцар франк~|франк~|Швейцария франк~", { kind: "currency", code: "CHF" }],
  ["AUD|Австралия доллар~|австралия доллар~|австралиялық доллар~", { kind: "currency", code: "AUD" }],
  ["CAD|Канада доллар~|канада доллар~|канадалық доллар~", { kind: "currency", code: "CAD" }],
  ["HKD|Гонконг доллар~|гонконг доллар~", { kind: "currency", code: "HKD" }],
  ["UZS|сум~|өзбек сум~", { kind: "currency", code: "UZS" }],
  ["KGS|қырғыз сом~", { kind: "currency", code: "KGS" }],
  ["BYN|беларусь рубл~|Беларусь рубл~", { kind: "currency", code: "BYN" }],
  ["KRW|вон~", { kind: "currency", code: "KRW" }],
  ["UAH|гривна~", { kind: "currency", code: "UAH" }],
  ["TEU|ЖФБ", { kind: "unit", unit: "TEU" }],
  ["текше метр~|текше м|куб метр~|м³", { kind: "unit", unit: "cubic-metres" }],
  ["баррель~|баррел~", { kind: "unit", unit: "barrels" }],
  ["кВт·сағ|кВт⋅сағ|киловатт-сағат~|киловатт сағат~", { kind: "unit", unit: "kilowatt-hours" }],
  ["тонна~|тонналық|т", { kind: "unit", unit: "tonnes" }],
  ["килотонна~", { kind: "unit", unit: "tonnes", factor: 1e3 }],
  ["жыл~|жылғы~|жылғы|жылы|жылдық|ж|жж", { kind: "unit", unit: "years" }, { kind: "year-word", dates: true }],
  ["күн~|тәулік~", { kind: "unit", unit: "days" }],
  ["апта~|сағат~|минут~|секунд~|сағаттық", { kind: "unit", unit: "time" }],
  [
    "километр~|шақырым~|км|метр~|гектар~|га|МВт|ГВт|кВт|мегаватт~|гигаватт~|литр~|келі~|килограмм~|кг|шаршы метр~|шаршы км|шаршы шақырым~|градус~|жастағы|жас~",
    { kind: "unit", unit: "physical" },
  ],
  ["астам|астамы~|асатын|астамға|астамын", { kind: "hedge", comparator: "gt", side: "after" }],
  [
    "артық|көп|аса|артығы~|жоғары|көбірек|сәл артық",
    { kind: "hedge", comparator: "gt", side: "after", behind: "from" },
  ],
  ["жуық|жуығы~|таяу|жуықты|жуықтап|жақын", { kind: "hedge", comparator: "lt", side: "after" }],
  ["аз|азын|азы|кем|төмен|сәл аз", { kind: "hedge", comparator: "lt", side: "after", behind: "from" }],
  ["кем емес|аз емес|кем болмайтын", { kind: "hedge", comparator: "gte", side: "after", behind: "from" }],
  [
    "артық емес|аспайтын|аспауы керек|аспауға тиіс",
    { kind: "hedge", comparator: "lte", side: "after", behind: "from" },
  ],
  [
    "шамасында|шақты|шамалы|төңірегінде|шамасы~|маңында|шамасындағы",
    { kind: "hedge", comparator: "approx", side: "after" },
  ],
  ["шамамен|жуықтап алғанда|болжам бойынша|жобамен|шамалап|шамалап алғанда", { kind: "hedge", comparator: "approx" }],
  ["дерлік|жуықтап", { kind: "hedge", comparator: "lt" }],
  ["кемінде|кем дегенде|ең кемі|ең аз дегенде|аз дегенде", { kind: "hedge", comparator: "gte" }],
  ["ең көбі|көп дегенде|ең көп дегенде", { kind: "hedge", comparator: "lte" }],
  ["және одан көп|және одан да көп|және одан астам", { kind: "hedge", comparator: "gte", side: "after" }],
  [
    "тек|ғана|барлығы|бар-жоғы|тіпті|жалпы|жиынтық|жалпы сома~|рекордтық|тағы|енді|қазірдің өзінде|көлемінде|деңгейінде|мөлшерінде|айналасында|сол|осы|бұл|өз|өзінің|біздің|олардың|оның|жаңа|ортақ|бауырлас|көрші|көршілес|достас|тұңғыш|бұрынғы|ірі|экономика~|аумағы~|нарығы~|тарапы~|жағы~|жағының|үкімет~|билігі~|халқы~|басшылығы~|бүкіл|барлық|бойынша|қоса алғанда|қоса есептегенде|бірге|таза|түрінде",
    { kind: "filler" },
  ],
  // Case endings written apart: 14,3%-ға, $529,4 млн-ды, АҚШ-тың.
  [writtenApart("of"), { kind: "suffix", role: "of" }],
  [writtenApart("to"), { kind: "suffix", role: "to" }],
  [writtenApart("in"), { kind: "suffix", role: "in" }],
  [writtenApart("from"), { kind: "suffix", role: "from" }],
  [writtenApart("with"), { kind: "suffix", role: "with" }],
  [writtenApart(undefined), { kind: "suffix" }],
  ["және|мен|пен|бен|әрі", { kind: "range" }, { kind: "number", value: 0, joins: true }],
  ["сәйкесінше|тиісінше", { kind: "respectively" }],
  ["адам~|кісі~|азамат~|жастар~", { kind: "classifier", people: true }],
];
