/** The World Bank's groups of countries, which stand among the countries in every table. The world is kept, as `WLD`. */
export const AGGREGATES: ReadonlySet<string> = new Set(
  [
    "AFE AFR AFW ARB CEA CEB CEU CHI CLA CME CSA CSS DEA DEC DLA DMN DNS DSA DSF DSS EAP EAR EAS ECA ECS EMU EUU",
    "FCS FXS HIC HPC IBB IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE MDE MEA MIC MNA NAC NAF NRS NXS OED",
    "OSS PRE PSS PST RRS SAS SSA SSF SST SXZ TEA TEC TLA TMN TSA TSS UMC XZN MNX AFX SST",
  ]
    .join(" ")
    .split(" "),
);
