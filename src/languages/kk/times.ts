import type { LexiconEntry } from "../../text/index.js";

const MONTHS = [
  "қаңтар~",
  "ақпан~",
  "наурыз~",
  "сәуір~",
  "мамыр~",
  "маусым~",
  "шілде~",
  "тамыз~",
  "қыркүйек~",
  "қазан~",
  "қараша~",
  "желтоқсан~",
];
const WEEKDAYS = ["дүйсенбі~", "сейсенбі~", "сәрсенбі~", "бейсенбі~", "жұма күні", "сенбі~", "жексенбі~"];

/** A year in every form that hangs it into a sentence: өткен жылы, өткен жылдың, өткен жылғы. */
const year = (stems: string): string =>
  stems
    .split("|")
    .map((s) => `${s} жыл~|${s} жылы|${s} жылғы|${s} жылдың өзінде`)
    .join("|");

/** Half-years and quarters in words, Roman and Arabic numbers. */
const nth = (numerals: string, noun: string): string =>
  numerals
    .split("|")
    .flatMap((n) => [`${n} ${noun}`, `${n}-${noun}`])
    .join("|");

const HALF_NOUNS = ["жартыжылдық~", "жарты жылдық~", "жартысы~", "жарты жыл~"];
const half = (numerals: string): string => HALF_NOUNS.map((noun) => nth(numerals, noun)).join("|");

const SAME = "|сәйкес|есепті|аталған|осындай|тиісті|дәл осы|осы|сол|ұқсас|дәл осындай|дәл сол";
const SAME_NOUNS = "кезең~|мерзім~|кезеңі~|айлар~|мерзімі~";
const LAST = "өткен жылдың|былтырғы жылдың|былтырғы|алдыңғы жылдың|бұрнағы жылдың|өткен жылғы|былтырғы жылғы|";
const samePeriods = LAST.split("|")
  .flatMap((last) =>
    SAME.split("|").flatMap((same) =>
      // "The period" alone is no comparison: either the year or the sameness is said.
      last || same ? SAME_NOUNS.split("|").map((noun) => [last, same, noun].filter(Boolean).join(" ")) : [],
    ),
  )
  .join("|");

/** Dates, part-years and relative times. */
export const TIMES: readonly LexiconEntry[] = [
  ...MONTHS.map((w, i): LexiconEntry => [w, { kind: "month", month: i + 1 }]),
  ...WEEKDAYS.map((w, i): LexiconEntry => [w, { kind: "weekday", weekday: i + 1 }]),
  ["ай~|айлық~|айлығы~|айдың ішінде", { kind: "months-unit" }, { kind: "unit", unit: "months" }],
  ["көктемде|көктемінде|көктемі|көктемнің", { kind: "part-year", from: 3, to: 5, weak: true }],
  ["жазда|жазында|жазы", { kind: "part-year", from: 6, to: 8, weak: true }],
  ["күзде|күзінде|күзі|күздің", { kind: "part-year", from: 9, to: 11, weak: true }],
  ["айында|айының|айындағы|айынан|айына|айларында|айларының|айларындағы|айы", { kind: "filler" }],
  [half("бірінші|алғашқы|I|І|1"), { kind: "half", half: 1 }],
  [half("екінші|соңғы|II|ІІ|2"), { kind: "half", half: 2 }],
  ...["бірінші|I|І|1|алғашқы", "екінші|II|ІІ|2", "үшінші|III|ІІІ|3", "төртінші|IV|ІV|4|соңғы"].map(
    (w, i): LexiconEntry => [nth(w, "тоқсан~"), { kind: "quarter", quarter: i + 1 }],
  ),
  ["тоқсанында|тоқсанның|тоқсанда|тоқсанының", { kind: "quarter" }],
  ["алғашқы|бірінші", { kind: "first" }],
  [
    `былтыр|былтырғы|былтырдан|${year("өткен|былтырғы|ағымдағы жылдан бұрынғы")}`,
    { kind: "relative", unit: "year", offset: -1 },
  ],
  [
    "алдыңғы жылы|алдыңғы жылдың|алдыңғы жылғы|алдыңғы жыл~|бір жыл бұрын|бір жыл бұрынғы",
    { kind: "shift", years: -1 },
  ],
  ["бұрнағы жыл~|алдыңғы жылдың алдындағы жыл~", { kind: "relative", unit: "year", offset: -2 }],
  [
    `биыл|биылғы|биылдың|${year("биылғы|осы|ағымдағы|бұл|үстіміздегі")}|жыл басынан|жыл басынан бері|жыл басынан бергі`,
    { kind: "relative", unit: "year", offset: 0 },
  ],
  [year("келесі|келер|алдағы|келе жатқан"), { kind: "relative", unit: "year", offset: 1 }],
  ["сол жылы|ол жылы|ол жылғы|сол жылғы|сол жылдың|дәл сол жылы", { kind: "shift", years: 0 }],
  ["ол кезде|сол кезде|сол уақытта|сол тұста|ол уақытта", { kind: "shift", years: 0, of: "then" }],
  ["бір күн бұрын|алдыңғы күні|бір күн бұрын ғана", { kind: "shift", years: -1, of: "day" }],
  ["ертеңінде|ертеңіне|келесі күні|келесі күн", { kind: "shift", years: 1, of: "day" }],
  ["бір жылдан кейін|келесі жылы", { kind: "shift", years: 1 }],
  ["өткен ай~|былтырғы ай~", { kind: "relative", unit: "month", offset: -1 }],
  ["осы ай~|биылғы ай~|ағымдағы ай~", { kind: "relative", unit: "month", offset: 0 }],
  ["келесі ай~|келер ай~", { kind: "relative", unit: "month", offset: 1 }],
  ["кеше|кешегі", { kind: "relative", unit: "day", offset: -1 }],
  ["бүгін|бүгіннен", { kind: "relative", unit: "day", offset: 0 }],
  ["ертең", { kind: "relative", unit: "day", offset: 1 }],
  ["өткен апта~", { kind: "relative", unit: "week", offset: -1 }],
  ["осы апта~", { kind: "relative", unit: "week", offset: 0 }],
  [
    "содан бері|сол кезден бері|содан бергі|ашылғалы|іске қосылғалы|ашылғаннан бері|іске қосылғаннан бері",
    { kind: "same-period", again: "itself", since: true },
  ],
  [
    "осы кезеңде|осы кезең ішінде|осы мерзімде|осы мерзім ішінде|аталған мерзімде|аталған кезеңде|осы уақытта|осы уақыт ішінде|сол кезеңде",
    { kind: "same-period", again: "itself" },
  ],
  ["келесі апта~", { kind: "relative", unit: "week", offset: 1 }],
  [
    `${samePeriods}|жылдық есеппен|жылдық мәнде|жылдық есепте|өткен жылғы көрсеткіш~|былтырғы көрсеткіш~|өткен жылдың көрсеткіш~|өткен жылғы деңгей~|былтырғы деңгей~|өткен жылдың деңгей~|жылға шаққанда`,
    { kind: "same-period" },
  ],
  ["кейін|соң", { kind: "later" }],
  ["бұрын|бұрынғы", { kind: "ago" }],
  ["соңғы|кейінгі|өткен|соңғы рет", { kind: "past-length" }],
  [
    "бүгінде|қазір|қазіргі таңда|бүгінгі таңда|қазіргі уақытта|қазіргі кезде|қазіргі сәтте|бүгінгі күні|бүгінгі күнге|бүгінгі күнде|бүгінгі күнге дейін|соңғы жылдары|соңғы жылдар~|кейінгі жылдары|соңғы кезде|соңғы уақытта|соңғы бірнеше жыл~|кейінгі бірнеше жыл~|жылдан жылға|жыл сайын артып|соңғы онжылдық~|кейінгі кезде|өткен жылдары",
    { kind: "past-length", vague: true },
  ],
  ["алдағы|таяудағы|жақын|келер|келесі|таяу", { kind: "ahead" }],
  ["ішінде", { kind: "ahead", either: true }],
  ["онжылдық~", { kind: "decade" }],
  ["бері|бергі|бастап|басталып|бермен", { kind: "when", role: "since" }, { kind: "role", role: "from", side: "after" }],
  ["дейін|дейінгі", { kind: "when", role: "by" }, { kind: "role", role: "to", side: "after" }, { kind: "to-amount" }],
  ["қарай|таман|басына қарай", { kind: "when", role: "by" }, { kind: "role", role: "to", side: "after" }],
  [
    "аяқталған қаржы жылында|аяқталған қаржы жылы|аяқталған қаржы жылының|аяқталған жылда|аяқталған қаржылық жылда",
    { kind: "year-to", behind: true },
  ],
  ["жыл қорытындысы бойынша|жыл қорытындысында", { kind: "year-end", whole: true }],
  [
    "соңына дейін|соңына қарай|аяғына дейін|соңына|аяқталғанға дейін|аяғына қарай|соңына таман",
    { kind: "when", role: "by" },
    { kind: "role", role: "to", side: "after" },
    { kind: "year-end" },
  ],
  [
    "соңында|аяғында|соңындағы|жағдай бойынша|жағдайы бойынша|жағдайға|басындағы жағдай бойынша|соңындағы жағдай бойынша|соңындағы жағдайға сәйкес",
    { kind: "when", role: "as-of" },
    { kind: "role", role: "in", side: "after" },
  ],
  [
    "салыстырғанда|салыстырсақ|салыстырып қарағанда|қарағанда|салыстырмалы түрде|деңгейінен|көрсеткішінен|деңгейімен салыстырғанда|көрсеткішімен салыстырғанда|көрсеткіштерімен салыстырғанда|деңгейден|көрсеткіштен|деңгейінен де|көрсеткіштен де",
    { kind: "when", role: "base" },
    { kind: "role", role: "than", side: "after" },
  ],
  ["өткен қаржы жыл~|былтырғы қаржы жыл~|алдыңғы қаржы жыл~", { kind: "relative", unit: "fiscal-year", offset: -1 }],
  ["биылғы қаржы жыл~|ағымдағы қаржы жыл~", { kind: "relative", unit: "fiscal-year", offset: 0 }],
  ["қаржы жыл~|қаржылық жыл~", { kind: "fiscal" }, { kind: "filler" }],
  [
    "қорытындысы бойынша|қорытындысымен|нәтижесі бойынша|қорытындысында|қорытындысы|нәтижесінде|барысында|басында|ортасында|аралығында|аралығындағы|ішінде|көктемінде|күзінде|жазында|қысында",
    { kind: "filler" },
  ],
];
