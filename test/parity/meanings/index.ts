import { CHANGES } from "./changes.js";
import { FLOWS } from "./flows.js";
import { INVESTMENT } from "./investment.js";
import { LEVELS } from "./levels.js";
import type { Meaning } from "./meaning.js";
import { MULTIPLES } from "./multiples.js";
import { NOTHING } from "./nothing.js";
import { OTHER_NUMBERS } from "./other-numbers.js";
import { PEOPLE } from "./people.js";
import { PLEDGES } from "./pledges.js";
import { RANKS } from "./ranks.js";
import { SHARES } from "./shares.js";
import { STANDING } from "./standing.js";
import { TIMES } from "./times.js";

export type { Meaning } from "./meaning.js";

/** Every meaning that all languages have to read alike, by subject. */
export const MEANINGS: readonly Meaning[] = [
  ...LEVELS,
  ...TIMES,
  ...CHANGES,
  ...MULTIPLES,
  ...FLOWS,
  ...RANKS,
  ...SHARES,
  ...INVESTMENT,
  ...PEOPLE,
  ...STANDING,
  ...PLEDGES,
  ...NOTHING,
  ...OTHER_NUMBERS,
];
