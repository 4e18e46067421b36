import type { MeasureId } from "../../core/index.js";
import type { LexiconEntry, Role } from "../../text/index.js";

/** One-character names of places; where several share one, the document decides (巴: Brazil or Pakistan). */
const SHORT: { readonly [character: string]: readonly string[] } = {
  中: ["CHN"],
  哈: ["KAZ"],
  俄: ["RUS"],
  美: ["USA"],
  德: ["DEU"],
  法: ["FRA"],
  英: ["GBR"],
  日: ["JPN"],
  台: ["TWN"],
  韩: ["KOR"],
  越: ["VNM"],
  印: ["IND", "IDN"],
  巴: ["BRA", "PAK", "PSE", "PAN"],
  土: ["TUR", "TKM"],
  乌: ["UZB", "UKR", "UGA", "URY"],
  澳: ["AUS", "MAC"],
  加: ["CAN", "GHA"],
  意: ["ITA"],
  西: ["ESP"],
  波: ["POL"],
  泰: ["THA"],
  马: ["MYS", "MDV", "MLT"],
  新: ["SGP", "NZL"],
  菲: ["PHL"],
  蒙: ["MNG"],
  朝: ["PRK"],
  吉: ["KGZ", "DJI"],
  塔: ["TJK"],
  阿: ["ARE", "AZE", "AFG", "ARG", "DZA", "OMN"],
  沙: ["SAU"],
  埃: ["EGY", "ETH"],
  匈: ["HUN"],
  塞: ["SRB", "SEN", "CYP"],
  瑞: ["CHE", "SWE"],
  捷: ["CZE"],
  缅: ["MMR"],
  老: ["LAO"],
  柬: ["KHM"],
  伊: ["IRN", "IRQ"],
  以: ["ISR"],
  荷: ["NLD"],
  葡: ["PRT"],
  希: ["GRC"],
  智: ["CHL"],
  秘: ["PER"],
  墨: ["MEX"],
  白: ["BLR"],
  格: ["GEO"],
  孟: ["BGD"],
  尼: ["NPL", "NGA"],
  斯: ["LKA", "SVK", "SVN"],
  挪: ["NOR"],
  芬: ["FIN"],
  丹: ["DNK"],
  奥: ["AUT"],
  比: ["BEL"],
  欧: ["EU"],
  亚: ["ARM"],
};

/** States whose pairs are named by two characters even where China is not one of them. */
const PAIRED = [..."哈俄美德法英日韩越印巴土乌澳加意波泰欧吉塔阿匈伊沙蒙墨菲柬缅孟荷"];
/** Pairs of characters that are words of their own. */
const WORDS: ReadonlySet<string> = new Set(
  "中意 中比 中亚 中斯 中希 中西 中新 中格 中智 中白 中老 中以 意中 以中 比中 新中 西中 老中 白中 格中 智中 希中 尼中 斯中 亚中 加中 马中 欧美 日美 日加 日法 日意 日印 日泰 加法 加美 加意 意加 印加 加日 加土 土法 法日 意法 法意 美意 意美 巴土 沙土 加印 泰日 日沙 加塔 日德 日英 吉日 日吉 加沙 加波 波加 波美 美波 欧波 伊波 塔吉 阿法 阿加 沙巴 巴阿 加哈 哈德 德法 法加 美加 美德 日塔 日土 蒙巴 巴德 泰德 泰加 日阿 吉美 吉塔 日哈 日俄 日韩 日越 日欧 日澳 日伊 日波 日蒙 日乌 日匈 美日 塔法 巴日 欧日 波日 乌日".split(
    " ",
  ),
);
/** Of those, the ones that in the press mean two states far oftener. */
const STILL_PAIRS = [
  ..."中白 中老 中比 中格 中智 中希 中新 中西 中以 马中 日美 美日 日俄 日韩 日越 日欧 日澳 德法 美加 美德 意中 塔吉 日印 加中".split(
    " ",
  ),
];

const place = (character: string, short = false) => {
  const [id = "", ...or] = SHORT[character] ?? [];
  return { kind: "place", id, as: "name", ...(or.length > 0 ? { or } : {}), ...(short ? { short } : {}) } as const;
};

function pairs(): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  const add = (a: string, b: string): void => {
    const word = a + b;
    if (a === b || (WORDS.has(word) && !STILL_PAIRS.includes(word))) return;
    // Where the pair is a usual word or a date may end before it, the document has to name the states.
    const short = STILL_PAIRS.includes(word) || a === "日" || (a !== "中" && b !== "中");
    entries.push([word, place(a, short), place(b, short)]);
  };
  for (const other of Object.keys(SHORT)) {
    add("中", other);
    add(other, "中");
  }
  for (const a of PAIRED) for (const b of PAIRED) add(a, b);
  return entries;
}

/** What stands before a one-character name and says its part. */
const PREFIXES: { readonly [word: string]: Role } = {
  对: "to",
  向: "to",
  赴: "to",
  访: "to",
  抵: "to",
  来: "to",
  在: "in",
  驻: "in",
  自: "from",
  从: "from",
  由: "from",
  与: "with",
  同: "with",
};
const PREFIXED = [..."哈俄美德法英日韩越印巴土乌澳意波泰欧吉塔阿匈沙蒙菲朝缅柬捷塞埃葡荷"];
const AFTER = "方|国总统|总统|总理|外长|政府|企|企业|商|商人|学生|公民|籍|央行|经济部|国".split("|");

const amount = (measure: MeasureId, world = false) =>
  ({ kind: "measure", measure, as: "amount", ...(world ? { world } : {}) }) as const;
/** 乌外贸, 越出口额: whose trade it is, in one character before it. */
const OF_THEIRS = [
  ["外贸|外贸额|外贸总额|对外贸易|对外贸易额", amount("trade.turnover", true)],
  ["出口|出口额", amount("trade.exports")],
  ["进口|进口额", amount("trade.imports")],
  ["出口总额", amount("trade.exports", true)],
  ["进口总额", amount("trade.imports", true)],
] as const;

/** Short names inside a word that shows they are meant as such: 对哈, 访华, 越方, 德企. */
export function shortNames(): LexiconEntry[] {
  const entries = pairs();
  for (const [prefix, role] of Object.entries(PREFIXES)) {
    const say = { kind: "role", role, side: "before", ...(prefix === "对" ? { toward: true } : {}) } as const;
    // 普京访华: the verb in one character.
    const visits = prefix === "访" ? ([{ kind: "event", event: "visit", as: "verb" }] as const) : [];
    entries.push([`${prefix}华`, { kind: "place", id: "CHN", as: "name" }, say, ...visits]);
    for (const c of PREFIXED) entries.push([prefix + c, place(c, true), say, ...visits]);
  }
  for (const c of Object.keys(SHORT)) {
    if ("中美德法英日意新老以西比马白尼斯".includes(c)) continue;
    for (const word of AFTER) {
      // 韩国总统, 泰国: with 国 these two are no short names.
      if ("韩泰".includes(c) && word.startsWith("国")) continue;
      entries.push([c + word, place(c, true)]);
    }
  }
  for (const c of "哈俄韩乌") entries.push([c, place(c, true)]);
  for (const c of PREFIXED) {
    for (const [words, measure] of OF_THEIRS)
      entries.push([
        words
          .split("|")
          .map((w) => c + w)
          .join("|"),
        place(c, true),
        measure,
      ]);
    entries.push([`${c}最大`, place(c, true), { kind: "superlative", rank: 1 }]);
  }
  for (const c of "中德美英法日") for (const w of ["企", "企业", "商", "方"]) entries.push([c + w, place(c, true)]);
  // Names whose first character makes a usual word with the one before (从中, 当中, 当日, 近日, 投资法).
  entries.push(["从中国", { kind: "place", id: "CHN", as: "name" }, { kind: "role", role: "from", side: "before" }]);
  entries.push(["从中亚", { kind: "place", id: "C5", as: "name" }, { kind: "role", role: "from", side: "before" }]);
  entries.push(["当中国", { kind: "place", id: "CHN", as: "name" }]);
  entries.push(["当日本|近日本", { kind: "place", id: "JPN", as: "name" }]);
  entries.push([
    "投资法国",
    { kind: "measure", measure: "investment.flow", as: "verb" },
    { kind: "place", id: "FRA", as: "name" },
    { kind: "role", role: "to", side: "before" },
  ]);
  // Who says "our country" is known from what the text is about.
  entries.push(["我国", { kind: "place", id: "CHN", as: "name", or: ["TWN"] }]);
  const companies = { kind: "measure", measure: "companies.count", as: "count" } as const;
  entries.push(["中资企业|中资公司|中企", { kind: "place", id: "CHN", as: "adjective" }, companies]);
  entries.push(["中资|华资|中国资本", { kind: "place", id: "CHN", as: "adjective" }]);
  return entries;
}
