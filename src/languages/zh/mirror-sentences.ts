import type { MirrorFacts, MirrorWords } from "../../text/index.js";

type Leg = MirrorFacts["legs"][number];

const leg = (l: Leg): string => `${l.exporter} → ${l.importer}`;

/** 占比必须说明是占哪一方的数字。 */
const shares = (l: Leg): string =>
  [
    l.ofExporter === undefined ? [] : [`占${l.exporter}数字的${l.ofExporter}`],
    l.ofImporter === undefined ? [] : [`占${l.importer}数字的${l.ofImporter}`],
  ]
    .flat()
    .join("，");
const sides = (l: Leg): string => `${l.exporter}报告${l.exported}，${l.importer}报告${l.imported}`;
const oneSide = (l: Leg): string =>
  l.exported === undefined
    ? `记录中只有${l.importer}的数字（${l.imported}）`
    : `记录中只有${l.exporter}的数字（${l.exported}）`;

function opening(year: string, l: Leg): string {
  if (l.agrees === null) return `${year}年${leg(l)}：${oneSide(l)}`;
  if (l.agrees) return `${year}年${leg(l)}方向双方数字在CIF差额之内一致：${sides(l)}`;
  return `${year}年的差距在${leg(l)}方向：${sides(l)}，未得到解释的差距为${l.gap}（${shares(l)}）`;
}

function other(l: Leg): string {
  if (l.agrees === null) return `${leg(l)}：${oneSide(l)}`;
  if (l.agrees) return `另一方向${leg(l)}在CIF差额之内一致（${l.exported}和${l.imported}）`;
  return `${leg(l)}方向也有差距：${sides(l)}，相差${l.gap}（${shares(l)}）`;
}

/** What Khorgos says in Chinese of the two sides of trade. */
export const mirror: MirrorWords = {
  sentence: ({ year, legs }) => {
    const [first, second] = legs;
    if (first === undefined) return "";
    const rest = second === undefined ? "" : `；${other(second)}`;
    return `${opening(year, first)}${rest}。`;
  },
  columns: {
    year: "年份",
    leg: "方向",
    exporter: "出口方",
    importer: "进口方",
    gap: "差距",
    shares: "占出口方/进口方",
    causes: "可能原因",
    product: "商品",
  },
  causes: {
    coverage: "统计范围",
    "trade-system": "贸易体系",
    timing: "时间",
    valuation: "计价（CIF/FOB）",
    "partner-attribution": "伙伴国归属",
    "re-export-transit": "转口或过境",
    classification: "商品分类",
    "exchange-rate": "汇率",
  },
  readings: {
    "exporter-fob": "出口方数字，FOB",
    "importer-cif": "进口方数字，CIF",
    "importer-fob": "进口方数字折算为FOB",
    max108: "x与m÷1.08中较大者",
    pick: "较可靠的一方",
    baci: "BACI可靠性权重",
    iterative: "迭代评分",
    symmetry: "对称指数权重",
    robust: "稳健偏差与方差",
    "third-party": "第三方数字",
    "own-side": "一方的出口与进口",
    "exporters-sum": "双方出口数字",
    "importers-sum": "双方进口数字",
  },
  readingsOf: (year) => `${year}年各口径并列`,
  noMatrix: "权重需要某一年所有报告国的总额；记录中没有。",
  noProducts: "记录中没有这两国按商品分列的本国数字：khorgos sources列出可导入的来源。",
  moreProducts: (n) => `另有${n}项（--json列出全部）`,
};
