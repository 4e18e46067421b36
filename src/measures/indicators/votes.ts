/** Voting in the United Nations General Assembly: five measures of one table of joint votes. */
import type { Indicator } from "./indicator.js";
import { jointVotes } from "./relations.js";

const common = {
  unit: "index",
  grain: "dyad-year",
  coverage:
    "Roll calls in which both voted yes, abstained or voted no; absence is no vote. Years of the calendar, of the roll calls' dates.",
  readings: ["roll calls as recorded"],
  needs: ["votes", "rollcalls"],
} as const satisfies Partial<Indicator>;

const CELLS = [1, 2, 3].flatMap((p) => [1, 2, 3].map((q) => [p, q] as const));
const cell = (p: number, q: number): string => `n${p}${q}`;
/** Votes of the first place, of the second. */
const row = (p: number): string => `(${[1, 2, 3].map((q) => cell(p, q)).join(" + ")})`;
const column = (q: number): string => `(${[1, 2, 3].map((p) => cell(p, q)).join(" + ")})`;
const weighted = (weight: (p: number, q: number) => number, of: (p: number, q: number) => string): string =>
  CELLS.filter(([p, q]) => weight(p, q) !== 0)
    .map(([p, q]) => `${weight(p, q)} * ${of(p, q)}`)
    .join(" + ");

/** Disagreement: any (0 or 1), or how far apart on yes – abstain – no (0, 1, 2). */
const nominal = (p: number, q: number): number => (p === q ? 0 : 1);
const linear = (p: number, q: number): number => Math.abs(p - q);

const observed = (weight: typeof nominal): string => `(${weighted(weight, cell)}) / n`;
/** Expected by chance from each place's own habits, or from the habits of both together. */
const byOwn = (weight: typeof nominal): string =>
  `(${weighted(weight, (p, q) => `${row(p)} * ${column(q)}`)}) / (1.0 * n * n)`;
const pooled = (p: number): string => `(${row(p)} + ${column(p)})`;
const byBoth = (weight: typeof nominal): string =>
  `(${weighted(weight, (p, q) => `${pooled(p)} * ${pooled(q)}`)}) / (4.0 * n * n)`;

const index =
  (value: string, where = ""): Indicator["sql"] =>
  (ask) =>
    `SELECT a, b, year, ${value} AS value FROM ${jointVotes(ask)} AS j${where ? ` WHERE ${where}` : ""}`;

const corrected = (weight: typeof nominal, expected: (w: typeof nominal) => string): Indicator["sql"] =>
  index(`1 - (${observed(weight)}) / (${expected(weight)})`, `${expected(weight)} > 0`);

export const votesAgreement: Indicator = {
  ...common,
  id: "votes.agreement",
  definition: "How much two places voted alike: 1 always the same, 0 always the opposite; an abstention is half way.",
  formula: "mean(1 − |v_i − v_j| / 2), yes = 1, abstain = 2, no = 3",
  reference: "Voeten 2013; Lijphart 1963",
  sql: index(`1 - (${weighted(linear, cell)}) / (2.0 * n)`),
};

export const votesS: Indicator = {
  ...common,
  id: "votes.s",
  definition: "Similarity of positions: 1 the same, −1 opposite.",
  formula: "S = 1 − 2 Σ_k |v_ik − v_jk| / Σ_k d_max, d_max = 2",
  reference: "Signorino & Ritter 1999",
  sql: index(`1 - 2 * (${weighted(linear, cell)}) / (2.0 * n)`),
};

export const votesKappa: Indicator = {
  ...common,
  id: "votes.kappa",
  definition: "Agreement beyond what each place's own habits would give by chance: 1 full, 0 as by chance.",
  formula: "κ = 1 − Σ w_ab o_ab / Σ w_ab e_ab, w = 1 where the votes differ, e from each one's margins",
  reference: "Cohen 1960; Häge 2011",
  sql: corrected(nominal, byOwn),
};

export const votesKappaWeighted: Indicator = {
  ...common,
  id: "votes.kappa.weighted",
  definition: "Agreement beyond chance where yes against no counts twice as far apart as yes against an abstention.",
  formula: "κ_w = 1 − Σ w_ab o_ab / Σ w_ab e_ab, w = |a − b|",
  reference: "Cohen 1968; Häge 2011",
  sql: corrected(linear, byOwn),
};

export const votesPi: Indicator = {
  ...common,
  id: "votes.pi",
  definition: "Agreement beyond what the habits of both places together would give by chance.",
  formula: "π = 1 − Σ w_ab o_ab / Σ w_ab e_ab, w = |a − b|, e from the pooled margins",
  reference: "Scott 1955; Häge 2011",
  sql: corrected(linear, byBoth),
};
