import type { LexiconEntry } from "../../text/index.js";

/** Meetings, visits, signings, openings, memberships, partnership levels. */
export const EVENTS: readonly LexiconEntry[] = [
  [
    "travelled to|traveled to|flew to|came to|paid a visit to",
    { kind: "event", event: "visit", as: "verb", people: true },
  ],
  [
    "decade of talks|years of talks|months of talks|years of negotiations|rounds of talks|decades of talks|a decade of negotiations",
  ],
  [
    "after the talks|after talks|after the meeting|following the talks|following talks|following the meeting|after their meeting|after their talks|at the end of the talks|after the summit",
    { kind: "event", event: "meeting", as: "noun", over: true },
  ],
  // A goal that is met is nobody's meeting.
  [
    "was met|were met|is met|been met|being met|met the target|met its target|met their target|met the goal|met its goal",
  ],
  ["meet|hold talks", { kind: "event", event: "meeting", as: "verb", bare: true }],
  [
    "met|met with|meets|held talks|held a meeting|holds talks|held negotiations|held bilateral talks|met for talks|conferred with|sat down with|held discussions",
    { kind: "event", event: "meeting", as: "verb" },
  ],
  [
    "meeting|talks|summit talks|negotiations|bilateral meeting|summit meeting|encounter",
    { kind: "event", event: "meeting", as: "noun" },
  ],
  ["received|hosted|welcomed|hosts|greeted", { kind: "event", event: "reception", as: "verb" }],
  [
    "was received by|were received by|was welcomed by|was hosted by",
    { kind: "event", event: "reception", as: "verb", passive: true },
  ],
  [
    "visited|paid a visit|paid a state visit|paid an official visit|paid a working visit|visits|pays a visit|paid a two-day visit|paid a three-day visit|made a state visit|made an official visit|travelled to|traveled to|toured|flew to",
    { kind: "event", event: "visit", as: "verb" },
  ],
  ["arrived in|arrives in|landed in|arrived on|arrived", { kind: "event", event: "arrival", as: "verb" }],
  ["visit|state visit|official visit|working visit|trip", { kind: "event", event: "visit", as: "noun" }],
  [
    "signed|sign|concluded|inked|initialled|were signed|was signed|signs|ratified|entered into force|came into force|entry into force|took effect|signing|signed off|struck|exchanged|were exchanged|has been in force|has applied|has been applied|have applied|in force|came into effect|went into effect|enters into force",
    { kind: "event", event: "signing", as: "verb" },
  ],
  [
    "opened|inaugurated|launched|unveiled|inauguration|opening ceremony|opening|was opened|were opened|established|founded|set up|commissioned|put into operation|into operation|brought into operation|went into operation|unveiling|launch|began operating|started operating",
    { kind: "event", event: "opening", as: "verb" },
  ],
  [
    "conclude|ratify|finalise|finalize|negotiate|negotiating",
    { kind: "event", event: "signing", as: "verb", bare: true },
  ],
  [
    "open|build|building|construct|establish|inaugurate|complete",
    { kind: "event", event: "opening", as: "verb", bare: true },
  ],
  ["diplomatic relations|diplomatic ties", { kind: "event", event: "opening", as: "noun" }],
  [
    "agreement|treaty|memorandum|memorandum of understanding|joint statement|joint declaration|declaration|protocol|accord|pact|deal|contract|MoU|MOU|joint communique|communique|free trade agreement|convention|letter of intent|visa-free regime|visa exemption|visa waiver|visa-free agreement",
    { kind: "document" },
  ],
  [
    "build|to build|its cost|the cost|building costs|construction costs|at an estimated cost of|built|constructed|cost|costs|at a cost of|price tag of|is building|are building",
    { kind: "built" },
  ],
  [
    "direct flights|direct flight|direct air service|air service|flight|flights|rail link|train service|freight train|embassy|consulate|consulate general|campus|cultural centre|cultural center|culture center|branch|Luban Workshop|university branch|business council|center|centre|factory|plant|terminal|line|pipeline|railway|investment fund|joint fund|bridge|border crossing|dry port|logistics center|logistics hub|power plant|free trade zone|council|nuclear power plant|refinery|port|highway|motorway|tunnel|ferry|passenger ferry|battery plant|car plant|smelter|power station|nuclear plant|metro|high-speed rail",
    { kind: "venue" },
  ],
  [
    "Year of Tourism|Tourism Year|Year of Culture|Year of|Culture Year|the Year of|the Year of Tourism|the Year of Culture",
    { kind: "event", event: "programme", as: "noun", year: true },
  ],
  [
    "exchange program|scholarship programme|scholarship program|cultural programme|exchange programme|festival|Days of Culture",
    { kind: "event", event: "programme", as: "noun" },
  ],
  [
    "observer status|observer state|an observer in|an observer at|an observer of|dialogue partner|dialogue partners|member|members|member of|members of|full member|member state|membership|belongs to|belong to",
    { kind: "membership", as: "member" },
  ],
  [
    "joined|acceded|accession|acceded to|became a member|became the member|join|joining|became a full member|admitted|accepted as",
    { kind: "membership", as: "join" },
  ],
  [
    "founding member|founding members|co-founder|co-founders|founder|founders|cofounded|co-founded",
    { kind: "membership", as: "found" },
  ],
  [
    "support multilateral|supports multilateral|work together in|cooperate in|cooperate within|collaborate in|within the framework of organizations|work together within",
    { kind: "membership", as: "support" },
  ],
  [
    "raised|raise|raising|elevated|elevate|elevating|upgraded|upgrade|upgrading|lifted|declared|announced|proclaimed|established|agreed",
    { kind: "raise" },
  ],
  ["strategic", { kind: "level", word: "strategic" }],
  ["comprehensive", { kind: "level", word: "comprehensive" }],
  ["permanent|eternal|everlasting|perpetual|enduring|lasting", { kind: "level", word: "permanent" }],
  ["all-weather", { kind: "level", word: "all-weather" }],
  ["extensive|broad", { kind: "level", word: "extensive" }],
  ["special", { kind: "level", word: "special" }],
  ["partner|partners", { kind: "partnership", holder: true }],
  ["new era|for a new era", { kind: "level", word: "new-era" }],
  ["partnership|partnerships|partner relations", { kind: "partnership" }],
];
