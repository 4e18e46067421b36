/** Voting in the United Nations General Assembly: five measures of one table of joint votes. */
import type { Indicator } from "./indicator.js";
import type { JointVotes } from "./joint-votes.js";

type Weight = (p: number, q: number) => number;
/** Disagreement: any (0 or 1), or how far apart on yes – abstain – no (0, 1, 2). */
const nominal: Weight = (p, q) => (p === q ? 0 : 1);
const linear: Weight = (p, q) => Math.abs(p - q);

const VOTES = [0, 1, 2] as const;
const sumOf = (of: (p: number, q: number) => number): number =>
  VOTES.reduce<number>((sum, p) => sum + VOTES.reduce<number>((part, q) => part + of(p, q), 0), 0);

const cell = ({ counts }: JointVotes, p: number, q: number): number => counts[3 * p + q] ?? 0;
const own = (j: JointVotes, p: number): number => VOTES.reduce<number>((sum, q) => sum + cell(j, p, q), 0);
const others = (j: JointVotes, q: number): number => VOTES.reduce<number>((sum, p) => sum + cell(j, p, q), 0);

const observed = (j: JointVotes, w: Weight): number => sumOf((p, q) => w(p, q) * cell(j, p, q)) / j.n;
/** Expected by chance from each place's own habits, or from the habits of both together. */
const byOwn = (j: JointVotes, w: Weight): number => sumOf((p, q) => w(p, q) * own(j, p) * others(j, q)) / j.n ** 2;
const byBoth = (j: JointVotes, w: Weight): number => {
  const pooled = (p: number): number => own(j, p) + others(j, p);
  return sumOf((p, q) => w(p, q) * pooled(p) * pooled(q)) / (4 * j.n ** 2);
};

/** Where nothing can differ by chance there is nothing to correct for. */
const corrected = (j: JointVotes, w: Weight, expected: typeof byOwn): number | undefined => {
  const chance = expected(j, w);
  return chance > 0 ? 1 - observed(j, w) / chance : undefined;
};

function measure(
  id: string,
  definition: string,
  formula: string,
  reference: string,
  ofVotes: (j: JointVotes) => number | undefined,
): Indicator {
  return {
    id,
    definition,
    unit: "index",
    grain: "dyad-year",
    formula,
    reference,
    coverage:
      "Roll calls in which both voted yes, abstained or voted no; absence is no vote. Calendar years of the roll calls.",
    readings: ["roll calls as recorded"],
    needs: ["votes", "rollcalls"],
    ofVotes,
  };
}

export const votesAgreement = measure(
  "votes.agreement",
  "How much two places voted alike: 1 always the same, 0 always the opposite; an abstention is half way.",
  "mean(1 − |v_i − v_j| / 2), yes = 1, abstain = 2, no = 3",
  "Lijphart 1963; Voeten 2013",
  (j) => 1 - observed(j, linear) / 2,
);

export const votesS = measure(
  "votes.s",
  "Similarity of positions: 1 the same, −1 opposite.",
  "S = 1 − 2 Σ_k |v_ik − v_jk| / Σ_k d_max, d_max = 2",
  "Signorino & Ritter 1999",
  (j) => 1 - observed(j, linear),
);

export const votesKappa = measure(
  "votes.kappa",
  "Agreement beyond what each place's own habits would give by chance: 1 full, 0 as by chance.",
  "κ = 1 − Σ w_ab o_ab / Σ w_ab e_ab, w = 1 where the votes differ, e from each one's margins",
  "Cohen 1960; Häge 2011",
  (j) => corrected(j, nominal, byOwn),
);

export const votesKappaWeighted = measure(
  "votes.kappa.weighted",
  "Agreement beyond chance where yes against no counts twice as far apart as yes against an abstention.",
  "κ_w = 1 − Σ w_ab o_ab / Σ w_ab e_ab, w = |a − b|",
  "Cohen 1968; Häge 2011",
  (j) => corrected(j, linear, byOwn),
);

export const votesPi = measure(
  "votes.pi",
  "Agreement beyond what the habits of both places together would give by chance.",
  "π = 1 − Σ w_ab o_ab / Σ w_ab e_ab, w = |a − b|, e from the pooled margins",
  "Scott 1955; Häge 2011",
  (j) => corrected(j, linear, byBoth),
);
