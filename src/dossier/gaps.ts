import type { Sections } from "./sections.js";

export const SECTIONS = [
  "trade",
  "investment",
  "projects",
  "politics",
  "multilateral",
  "voting",
  "transport",
  "exchange",
  "pledges",
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A section that has nothing, and the sources that can be fetched or imported to fill it; none: it is kept by hand. */
export interface Gap {
  readonly section: SectionName;
  readonly sources: readonly string[];
}

const FILLED_BY: { readonly [S in SectionName]: readonly string[] } = {
  trade: ["cepii-baci", "un-comtrade", "imf-imts"],
  investment: ["imf-dip"],
  projects: ["aiddata-gcdf"],
  politics: ["gdelt-2"],
  multilateral: ["cow-igo"],
  voting: ["un-votes"],
  transport: [],
  exchange: [],
  pledges: [],
};

export function gapsOf(d: Sections): readonly Gap[] {
  const empty: { readonly [S in SectionName]: boolean } = {
    trade: d.trade.series.length === 0 && d.trade.legs.length === 0,
    investment: d.investment.length === 0,
    projects: d.projects.list.length === 0 && d.projects.stated.length === 0,
    politics: d.politics.events.length === 0,
    multilateral: d.multilateral.organisations.length === 0,
    voting: d.multilateral.voting.length === 0,
    transport: d.transport.length === 0,
    exchange: d.exchange.length === 0,
    pledges: d.pledges.length === 0,
  };
  return SECTIONS.filter((section) => empty[section]).map((section) => ({ section, sources: FILLED_BY[section] }));
}
