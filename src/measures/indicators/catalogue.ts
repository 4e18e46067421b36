import { economyGdp, economyPopulation } from "./economy.js";
import { eventsByClass } from "./events.js";
import type { Indicator } from "./indicator.js";
import { investmentByHost, investmentByInvestor } from "./investment.js";
import { organisationsShared } from "./organisations-shared.js";
import { projectsCount, projectsValue } from "./projects.js";
import { meetings, membershipsShared, visits } from "./record-counts.js";
import { tradeBalance } from "./trade-balance.js";
import { tradeBias, tradeComplementarityDrysdale } from "./trade-bias.js";
import { tradeComplementarity } from "./trade-complementarity.js";
import { tradeConcentration, tradeConcentrationNormalised, tradeConcentrationUnctad } from "./trade-concentration.js";
import { tradeCoverage } from "./trade-coverage.js";
import { tradeDependence } from "./trade-dependence.js";
import { tradeExports } from "./trade-exports.js";
import { tradeGrowth } from "./trade-growth.js";
import { tradeGrowthAverage } from "./trade-growth-average.js";
import { tradeImports } from "./trade-imports.js";
import { tradeIntensity } from "./trade-intensity.js";
import { tradeIntraIndustry } from "./trade-intra-industry.js";
import { tradeRank } from "./trade-rank.js";
import { tradeRevealedAdvantage, tradeRevealedAdvantageSymmetric } from "./trade-revealed-advantage.js";
import { tradeShare } from "./trade-share.js";
import { tradeSimilarity } from "./trade-similarity.js";
import { tradeTurnover } from "./trade-turnover.js";
import { votesAgreement, votesKappa, votesKappaWeighted, votesPi, votesS } from "./votes.js";

/** Every measure that panels are made of. */
export const INDICATORS: readonly Indicator[] = [
  tradeExports,
  tradeImports,
  tradeTurnover,
  tradeBalance,
  tradeCoverage,
  tradeGrowth,
  tradeGrowthAverage,
  tradeShare,
  tradeRank,
  tradeDependence,
  tradeIntensity,
  tradeComplementarityDrysdale,
  tradeBias,
  tradeComplementarity,
  tradeSimilarity,
  tradeIntraIndustry,
  tradeRevealedAdvantage,
  tradeRevealedAdvantageSymmetric,
  tradeConcentration,
  tradeConcentrationNormalised,
  tradeConcentrationUnctad,
  votesAgreement,
  votesS,
  votesKappa,
  votesKappaWeighted,
  votesPi,
  organisationsShared,
  membershipsShared,
  visits,
  meetings,
  projectsCount,
  projectsValue,
  investmentByInvestor,
  investmentByHost,
  ...eventsByClass,
  economyGdp,
  economyPopulation,
];

/** A measure by its id, or a part of one: `projects.value:energy:completed`. */
export function indicatorOf(id: string): Indicator | undefined {
  const [whole, ...parts] = id.split(":");
  const found = INDICATORS.find((m) => m.id === whole);
  return parts.length === 0 ? found : found?.partOf?.(parts);
}
