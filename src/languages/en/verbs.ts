import type { LexiconEntry } from "../../text/index.js";

/** What is said of a measure: rises, levels, ranks, shares, records, goals; and the little words between. */
export const VERBS: readonly LexiconEntry[] = [
  ["how much|how many|how high|how large|how big|what was|what is|what were", { kind: "question", asks: "value" }],
  ["who|which country|what country|which state|which place", { kind: "question", asks: "place" }],
  ["when|since when|in which year|what year|since what year|how long", { kind: "question", asks: "time" }],
  ["is it true|is it so|is it correct|did", { kind: "question", asks: "truth" }],
  [
    "rose|risen|rising|grew|grown|grows|growing|increased|climbed|climbing|jumped|jumping|surged|surging|soared|soaring|expanded|gained|gaining|added|adding|advanced|boosted|skyrocketed|picked up|accelerated|went up|gone up|swelled|rebounded|widened|leapt|leaped|enlarged|raised|shot up|edged up|dynamically developing|moved up|ballooned|spiked|mushroomed|accelerating",
    { kind: "move", direction: "up" },
  ],
  [
    "rise|rises|grow|increase|increases|increasing|climb|jump|surge|expanding|expand|growth|growth of|growth rate|boost|boosting|uptick|upswing|strengthened|upsurge|an increase|a rise|improved|raise|raising|elevating|elevate|scaled up|growth trend|spike|spikes|boom|uptrend|raises",
    { kind: "move", direction: "up", noun: true },
  ],
  [
    "fell|cut|cut down|slashed|trimmed|fallen|falls|falling|declined|declines|declining|dropped|drops|dropping|decreased|decreases|decreasing|shrank|shrunk|shrinking|slid|slipped|plunged|contracted|reduced|tumbled|plummeted|went down|dipped|sank|narrowed|slumped|collapsed|lost|eased|edged down",
    { kind: "move", direction: "down" },
  ],
  [
    "fall|decline|drop|decrease|shrink|plunge|contraction|reduction|halving|slump|dip|negative growth|downturn",
    { kind: "move", direction: "down", noun: true },
  ],
  ["plus|up|higher|more", { kind: "move", direction: "up", near: true }],
  ["minus|down|lower|less", { kind: "move", direction: "down", near: true }],
  [
    "twice as many as|twice as much as|twice as high as|twice as large as",
    { kind: "multiple", times: 2, direction: "up" },
    { kind: "when", role: "base" },
  ],
  [
    "doubled|double|twice the|twice that of|doubling|twofold|two-fold|doubles|doubled in size",
    { kind: "multiple", times: 2, direction: "up" },
  ],
  [
    "tripled|triple|tripling|threefold|three-fold|trebled|treble|trebling",
    { kind: "multiple", times: 3, direction: "up" },
  ],
  ["quadrupled|quadruple|quadrupling|fourfold|four-fold", { kind: "multiple", times: 4, direction: "up" }],
  ["quintupled|fivefold|five-fold", { kind: "multiple", times: 5, direction: "up" }],
  ["sixfold|six-fold", { kind: "multiple", times: 6, direction: "up" }],
  ["sevenfold|seven-fold", { kind: "multiple", times: 7, direction: "up" }],
  ["eightfold|eight-fold", { kind: "multiple", times: 8, direction: "up" }],
  ["tenfold|ten-fold", { kind: "multiple", times: 10, direction: "up" }],
  ["twentyfold|twenty-fold", { kind: "multiple", times: 20, direction: "up" }],
  ["hundredfold|hundred-fold|a hundredfold", { kind: "multiple", times: 100, direction: "up" }],
  [
    "half of what it had been|half of what it was|half what it was|half what it had been|half as much as|half as many as|half the level of",
    { kind: "multiple", times: 0.5, direction: "down" },
    { kind: "when", role: "base" },
  ],
  ["halved|halve|cut in half", { kind: "multiple", times: 0.5, direction: "down" }],
  [
    "number|numbered|numbers|reached|reach|reaching|reaches|hit|hits|hitting|totaled|totalled|totaling|totalling|amounted|amounting|amount|stood|stands|standing|valued|worth|equaled|equalled|made up|accounted to|came to|attained|registered|recorded|constituted|achieved|was|were|is|are|has been|estimated|comprised|touched|came in|worked out|with investments exceeding|with investments totaling|with investments worth|with a combined value of|with an investment of|with total investments of|with investment of|with investments totalling|with a combined investment of|with a value exceeding|put|puts|putting",
    { kind: "reach" },
  ],
  [
    "exceeded|exceeds|exceed|surpassed|surpasses|surpass|topped|tops|top|crossed|passed|broke through|breached|slightly exceeded|surpassing|topping|crossing|exceeding|broke|overstepped|outstripped|cross|crosses",
    { kind: "reach", comparator: "gt" },
    { kind: "exceed", direction: "up" },
  ],
  [
    "crossed the border|cross the border|crossing the border|crossed the border between|crossed into|crossed through|passed through|passing through|pass through",
    { kind: "reach" },
  ],
  [
    "approached|approaches|approach|is approaching|are approaching|neared|nears|is nearing|fell short of|falls short of|stayed below|remained below",
    { kind: "reach", comparator: "lt" },
  ],
  [
    "pushed|relegated|bumped|knocked|overtook|overtaken|overtaking|outpaced|edged past|moved past|went past|pulled past|edged out|moved ahead of|pulled ahead of|leapfrogged|ahead of|outperformed|outweighed|took over from|replaced|displaced|dethroned|superseded|larger than|bigger than|greater than|pushing|bumping|knocking|displacing|replacing|relegating|dethroning|unseating|unseated|ousted|ousting|toppled|toppling",
    { kind: "exceed", direction: "up" },
  ],
  ["fell behind|lagged behind|trailed|smaller than|lower than", { kind: "exceed", direction: "down" }],
  ["lost its|lost the|has lost its|loses its|losing its|ceded|ceded its|forfeited|stripped of", { kind: "loses" }],
  [
    "aid|assistance|guarantee|guarantees|loan|loans|grant|grants|credit|credits|credit line|credit lines|remittances|revenue|revenues|budget|budgets|fund|funds|debt|debts|subsidies|reserves|profit|profits|salaries",
    { kind: "funds" },
  ],
  ["followed by|it was followed by", { kind: "followed" }, { kind: "role", role: "by", side: "before" }],
  [
    "next came|next come|then came|behind it came|behind it come|behind it are|next in line were|next were",
    { kind: "followed" },
  ],
  ["branches|branch|branch campus|branch campuses|campuses", { kind: "branch" }],
  [
    "supports|support|supported|supporting|backs|backed|in favour of|in favor of|applied for|applies for|has applied|application for|application to|bid|bid for|seeks|sought|seeking|aspires",
    { kind: "wished" },
  ],
  ["more and more|ever more|increasingly many", { kind: "count-word" }, { kind: "move", direction: "up" }],
  ["by rail|by train|by railway|on rails", { kind: "carried" }],
  [
    "of this sum|of that sum|of this amount|of the total|of this total|of it|of them|of these|of which|of those|among them|including",
    { kind: "of-them" },
  ],
  ["more|another|a further|further|an additional", { kind: "more" }],
  [
    "worth|worth a total of|worth a combined|valued at|with a total value of|totaling|totalling|with a value of|for a total of|with total value|costing",
    { kind: "worth" },
  ],
  ["with investments of|with an investment volume of|with a total investment of", { kind: "worth", invested: true }],
  ["by", { kind: "by-amount" }],
  ["from", { kind: "from-amount" }, { kind: "role", role: "from", side: "before" }],
  [
    "share|accounts for|accounted for|accounting for|account for|makes up|made up|making up|represents|represented|representing|proportion|comprises|constitutes|share of|a share of|contributing|contributed",
    { kind: "share" },
  ],
  [
    "comes from|come from|came from|originates from|coming from",
    { kind: "share" },
    { kind: "role", role: "from", side: "before" },
  ],
  ["going to|went to|goes to|go to", { kind: "share" }, { kind: "role", role: "to", side: "before" }],
  [
    "largest|biggest|main|top|leading|most important|key|number one|No. 1|number-one|foremost|principal|major|chief|greatest|primary",
    { kind: "superlative", rank: 1 },
  ],
  // With the indefinite article it is one of several.
  ["a leading|a key|a major|a main|a principal|a primary|a chief|an important", { kind: "filler" }],
  ["second only to", { kind: "superlative", rank: 2 }],
  ["place|rank|ranks|ranked|ranking|position|spot|placed", { kind: "rank-word" }],
  ["one of|among|amongst|one of the|among the|part of|within|belongs to", { kind: "among" }],
  [
    "record|record high|all-time high|record level|historic high|historical high|highest ever|new high|record-breaking|record-high|historical maximum|historic maximum|record figure|historic record|highest level|unprecedented level|new record|all-time record|highest on record|highest level in|record highs|historical record|an all-time high|historic peak|peak level|more than ever before|more than ever|higher than ever before|higher than ever|highest figure|highest value|highest result|best figure|best result|highest volume|highest total",
    { kind: "record", direction: "up" },
  ],
  [
    "record low|lowest ever|all-time low|lowest level|lowest figure|lowest value|worst result",
    { kind: "record", direction: "down" },
  ],
  ["consecutive|in a row|running|straight|successive|uninterrupted", { kind: "streak" }],
  [
    "average|on average|averaged|average annual|annually|annual average|per year|a year|per annum|each year|every year",
    { kind: "per-year" },
  ],
  [
    "average annual growth|annual growth|average annual growth rate|annual growth rate|compound annual growth rate",
    { kind: "per-year" },
    { kind: "move", direction: "up", noun: true },
  ],
  [
    "not|no longer|never|didn't|did not|failed to|has not|have not|hasn't|denied|ahead of the visit|ahead of his visit|in the run-up to|ahead of a visit|prior to the visit",
    { kind: "negation" },
  ],
  // goals and expectations
  [
    "aim|aims|aiming|aimed|plan|plans|planned|planning|pledged|pledge|pledges|pledging|want|wants|wanted|intend|intends|intended|intention|agreed to|agree to|target|targets|targeted|targeting|goal|goals|set a goal|set the goal|set a target|committed to|commit to|commitment|vowed|vow|vows|seek to|seeks to|seeking to|sought to|strive|strives|striving|ambition|set out to|resolved to|task of|set the task|objective|undertook to|promise|promised|promises|work towards|bring to|bring the|bringing|determined to|ready to|readiness|willing to|look to|looking to|eyeing|eye|eyes|push to|agreed on|tasked|hopes to|hope to|determination|resolve to|strategy to|take trade to|desire to|purpose|scheduled to|hoping to|hopes|hoping|need to|instructed|called for|challenge of|slated to|seeking",
    { kind: "pledge" },
  ],
  [
    "expected|expect|expects|forecast|forecasts|projected|predict|predicts|predicted|likely|could|may reach|might|anticipated|anticipates|poised|prospects|optimism|expressed optimism|on track|expected to|is expected to|are expected to|anticipate|forecasted|prediction|may exceed|set to|can reach|expecting|potential for|potential to",
    { kind: "forecast" },
  ],
  [
    "as target for|as a target for|as the target for|as a goal for|as the goal for|as their target for|target for|goal for",
    { kind: "pledge", noun: true },
  ],
  ["will|would|shall|is to|are to|going to", { kind: "future" }],
  // An infinitive says what for.
  ["to raise|to boost|to increase|to expand", { kind: "pledge" }, { kind: "move", direction: "up", noun: true }],
  ["to double", { kind: "pledge" }, { kind: "multiple", times: 2, direction: "up" }],
  ["to triple|to treble", { kind: "pledge" }, { kind: "multiple", times: 3, direction: "up" }],
  ["to quadruple", { kind: "pledge" }, { kind: "multiple", times: 4, direction: "up" }],
  [
    "continued to increase|continues to increase|continue to increase|continued to expand|continues to expand",
    { kind: "move", direction: "up" },
  ],
  [
    "may increase|may grow|may rise|could increase|could grow|could rise|likely to grow|expected to grow|projected to grow|likely to increase|expected to increase|projected to increase",
    { kind: "forecast" },
    { kind: "move", direction: "up", noun: true },
  ],
  [
    "deepen|deepening|strengthen|strengthening|expand|expanding|enhance|enhancing|promote|promoting|develop|developing|broaden|intensify|intensifying|foster|further|boost|increase|closer cooperation|cooperate|cooperation|stepping up|step up",
    { kind: "deepen" },
  ],
  [
    "cultural exchange|cultural exchanges|culture|cultural cooperation|people-to-people|education|humanitarian",
    { kind: "strand", strand: "culture" },
  ],
  [
    "economic cooperation|trade cooperation|trade and economic cooperation|economic ties|trade ties|trade and economic ties",
    { kind: "strand", strand: "trade" },
  ],
  [
    "security cooperation|military cooperation|counter-terrorism|defence cooperation|defense cooperation",
    { kind: "strand", strand: "security" },
  ],
  [
    "international affairs|multilateral|global governance|international organizations",
    { kind: "strand", strand: "multilateral" },
  ],
  ["joint initiatives|connectivity", { kind: "strand", strand: "projects" }],
  [
    "friendship|political trust|mutual trust|bilateral relations|political dialogue|relations",
    { kind: "strand", strand: "politics" },
  ],
  // the pair, stand-ins, prepositions
  [
    "the two presidents|both presidents|the two leaders|both leaders|the two governments|both governments|both countries|the two countries|two countries|both sides|the two sides|the two nations|both nations|the two states|both states|two sides|two nations|the two neighbors|the two neighbours|the parties|both parties|each other|the countries|our countries|our two countries|the sides|the two economies|the two leaders|both leaders|the leaders|two leaders|two states|both economies|the neighbours|the neighbors|the two presidents|the presidents|the heads of state|the two heads of state|the two governments|both governments|the ministers|the two ministers",
    { kind: "pair" },
  ],
  [
    "by this measure|on this measure|by this indicator|in terms of this indicator|by that measure|on that measure",
    { kind: "this-figure" },
    { kind: "stand-in", which: "same" },
  ],
  ["highest|highest share|highest rate", { kind: "record", direction: "up", since: true }],
  ["lowest|lowest share|lowest rate", { kind: "record", direction: "down", since: true }],
  ["capital|capital city", { kind: "seat" }],
  ["that is|i.e.|namely", { kind: "that-is" }],
  [
    "more than any other country|more than from any other country|more than with any other country|more than any other nation|than tourists from any other country|than visitors from any other country|more than from anywhere else|than any other country|than with any other country|than any other nation|than from any other country|with any other country|more than any other|no other country|no other nation",
    { kind: "no-other" },
  ],
  [
    "more than in any other country|more than to any other country|than in any other country|than to any other country|in any other country|to any other country",
    { kind: "no-other", to: true },
  ],
  [
    "second only to|surpassed only by|outranked only by|bettered only by|topped only by|behind only|only behind|trailing only|exceeded only by",
    { kind: "only-ahead" },
  ],
  ["only", { kind: "only" }],
  ["bilateral|mutual|two-way|joint", { kind: "pair", weak: true }],
  [
    "the volume|this volume|the amount|this amount|the quantity|the country|this country|its|it|the nation|their|the figure|this figure|that figure|the figures|these figures|the total|the number|the sum",
    { kind: "stand-in", which: "same" },
  ],
  [
    "its neighbor|its neighbour|the neighbor|the neighboring country|the neighbouring country|the Central Asian country|Central Asian country|the Central Asian nation|Central Asian republic|the South Asian country|the Southeast Asian country|the Gulf state|the South American country|the East African country",
    { kind: "stand-in", which: "other" },
  ],
  ["country|nation|state|republic|neighbor|neighbour", { kind: "state" }],
  ["conversely|in turn|vice versa|in return", { kind: "reverse" }],
  [
    "in the opposite direction|the other way|in the other direction|in the reverse direction|going the other way|the other way round|reverse flow|reverse flows",
    { kind: "reverse", back: true },
  ],
  ["of", { kind: "role", role: "of", side: "before" }, { kind: "filler" }],
  ["'s|’s|s'", { kind: "role", role: "of", side: "after" }],
  ["into|towards|toward|bound for|destined for", { kind: "role", role: "to", side: "before" }],
  ["with|and its|alongside", { kind: "role", role: "with", side: "before" }],
  ["between", { kind: "role", role: "between", side: "before" }],
  ["among", { kind: "role", role: "between", side: "before" }],
  ["for", { kind: "role", role: "for", side: "before" }],
  ["than", { kind: "role", role: "than", side: "before" }],
  ["after|behind", { kind: "role", role: "after", side: "before" }],
  [
    "second only to|second only behind|behind only",
    { kind: "rank-word" },
    { kind: "ordinal", n: 2 },
    { kind: "role", role: "after", side: "before" },
  ],
  ["via|through the territory of|across", { kind: "role", role: "in", side: "before" }],
  ["at|inside", { kind: "role", role: "in", side: "before" }],
  [
    "while|whereas|although|but|though|meanwhile|however|as|when|which|who|where|because|since then|provided that|provided|as long as|on condition that",
    { kind: "break", strong: false },
  ],
  // whose figures
  [
    "customs|customs data|customs statistics|customs service|General Administration of Customs|statistics|official statistics|statistical office|statistics office|statistics bureau|Bureau of National Statistics|Bureau of Statistics|National Statistics Bureau|statistics committee|statistical agency|Statistics Agency|Central Statistical Office|customs office|official data|customs authorities|Ministry of Commerce|customs figures|statistics agency|State Revenue Committee|national statistics|official figures|Commerce Ministry|trade ministry data|Customs Administration|statistical data|customs authority",
    { kind: "statistics" },
  ],
  ["GACC|MOFCOM", { kind: "statistics" }, { kind: "place", id: "CHN", as: "office" }],
  ["Destatis|Federal Statistical Office", { kind: "statistics" }, { kind: "place", id: "DEU", as: "office" }],
  ["QazStat|KazStat", { kind: "statistics" }, { kind: "place", id: "KAZ", as: "office" }],
  ["Rosstat", { kind: "statistics" }, { kind: "place", id: "RUS", as: "office" }],
  [
    "according to|data from|figures from|citing|statistics from|data by|by the data of|with reference to the data|figures show|data show|reported by|data showed|figures showed|said|told|announced|noted|stated|data released|released|published",
    { kind: "says" },
  ],
  [
    "president|presidents|PM|prime minister|premier|foreign minister|minister|chancellor|king|crown prince|ambassador|vice premier|vice president|leader|leaders|head of state|heads of state|deputy prime minister|counterpart|envoy|Mr.|Mr|Mrs.|H.E.|state councilor|speaker|emir|secretary of state|sheikh|chairman|commerce minister|trade minister|delegation",
    { kind: "title" },
  ],
  ["risen up|rose up|inched up|ticked up|crept up|nudged up|jumped up", { kind: "move", direction: "up" }],
  // No group that the record knows: an order within it is nobody's order here.
  [
    "other countries|other non-EU countries|third countries|the rest of the world|Africa|Europe|Asia|Latin America|South America|North America|Middle East|Arab world|Caribbean|Southeast Asia|South-East Asia|South Asia|East Asia|Eastern Europe|Western Europe|Balkans|sub-Saharan Africa|North Africa|West Africa|East Africa|African continent|Oceania|South Caucasus|Western Hemisphere|Asia-Pacific",
    { kind: "region" },
  ],
  ["region|continent|Gulf region", { kind: "region", weak: true }],
];
