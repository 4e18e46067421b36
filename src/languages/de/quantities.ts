import type { LexiconEntry } from "../../text/index.js";

const UNITS =
  "null|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn".split(
    "|",
  );
const TENS = "zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig".split("|");
const ORDINALS = "erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft".split("|");

/** 20 to 99 in one word: `zweiundfünfzig`. */
function tensEntries(): LexiconEntry[] {
  return TENS.flatMap((ten, i) => {
    const base = (i + 2) * 10;
    const joined = UNITS.slice(1, 10).map(
      (u, k): LexiconEntry => [`${u}und${ten}`, { kind: "number", value: base + k + 1 }],
    );
    return [[ten, { kind: "number", value: base }] as LexiconEntry, ...joined];
  });
}

/** Numbers, scales, currencies, units and the words that soften them. */
export const QUANTITIES: readonly LexiconEntry[] = [
  ["oder", { kind: "or" }],
  ["Mal|mal|Male|-mal", { kind: "occasion" }],
  ...UNITS.slice(2, 13).map(
    (w, i): LexiconEntry => [`${w}mal`, { kind: "number", value: i + 2 }, { kind: "occasion" }],
  ),
  ["Mal getroffen|mal getroffen", { kind: "occasion" }, { kind: "event", event: "meeting", as: "verb" }],
  [
    "mehrere~|viele~|zahlreiche~|verschiedene~|etliche~|diverse~|eine Reihe von|Dutzende|hunderte|Hunderte|unzählige~",
    { kind: "vague" },
  ],
  ...UNITS.map((w, value): LexiconEntry => [w, { kind: "number", value, ...(value === 1 ? { weak: true } : {}) }]),
  ...tensEntries(),
  ["eine|einer|einem|einen|eines", { kind: "number", value: 1, weak: true }, { kind: "filler" }],
  ["hundert|einhundert", { kind: "number", value: 100 }],
  ...UNITS.slice(2, 10).map((w, i): LexiconEntry => [`${w}hundert`, { kind: "number", value: (i + 2) * 100 }]),
  ["dreissig", { kind: "number", value: 30 }],
  ["Dutzend|dutzend", { kind: "scale", factor: 12 }],
  ["Komma", { kind: "decimal" }],
  ["anderthalb|eineinhalb|einundhalb|einundeinhalb", { kind: "number", value: 1.5 }],
  ...UNITS.slice(2, 13).map((w, i): LexiconEntry => [`${w}einhalb`, { kind: "number", value: i + 2.5 }]),
  // Of a scale: eine halbe Million.
  ["eine halbe|einer halben|einen halben|einem halben|½", { kind: "number", value: 0.5, weak: true }],
  ["¼", { kind: "number", value: 0.25, weak: true }],
  ["dreiviertel|¾", { kind: "number", value: 0.75, weak: true }],
  ["eine Viertelmillion|einer Viertelmillion", { kind: "number", value: 250_000 }],
  ["eine Viertelmilliarde|einer Viertelmilliarde", { kind: "number", value: 250_000_000 }],
  ["ein halbes Dutzend|einem halben Dutzend|ein halbes dutzend", { kind: "number", value: 6 }],
  ["eins", { kind: "number", value: 1 }],
  ["tausend|Tausend|Tsd|Tsd.", { kind: "scale", factor: 1e3 }],
  ["Million|Millionen|Mio|Mill", { kind: "scale", factor: 1e6 }],
  ["Milliarde|Milliarden|Mrd|Mia", { kind: "scale", factor: 1e9 }],
  ["Billion|Billionen|Bio", { kind: "scale", factor: 1e12 }],
  [
    "ein Drittel|einem Drittel|eines Drittels|ein knappes Drittel|einem knappen Drittel",
    { kind: "fraction", percent: 33.33 },
  ],
  ["zwei Drittel|zwei Dritteln", { kind: "fraction", percent: 66.67 }],
  ["ein Viertel|einem Viertel|eines Viertels", { kind: "fraction", percent: 25 }],
  ["drei Viertel|drei Vierteln", { kind: "fraction", percent: 75 }],
  ["die Hälfte|der Hälfte|Hälfte", { kind: "fraction", percent: 50 }],
  ["ein Fünftel|einem Fünftel|eines Fünftels", { kind: "fraction", percent: 20 }],
  ["ein Sechstel|einem Sechstel", { kind: "fraction", percent: 16.67 }],
  ["ein Zehntel|einem Zehntel", { kind: "fraction", percent: 10 }],
  ["%|Prozent|prozentig~|v. H.|vH", { kind: "percent" }],
  ["Prozentpunkt~|Prozentpunkten|Punkte", { kind: "points" }],
  [
    "-fache|fache|-fachen|fachen|-faches|faches|-fach|fach|mal so viel|Mal so viel|mal so hoch|mal so groß|mal mehr|Mal mehr|mal höher",
    { kind: "times" },
  ],
  [
    "$|US$|USD|US-Dollar|US-Dollars|Dollar|dollar|us-dollar|Dollars|US Dollar|amerikanische Dollar|US-$|USD$",
    { kind: "currency", code: "USD" },
  ],
  ["€|EUR|Euro|Euros|euro", { kind: "currency", code: "EUR" }],
  ["£|GBP|Pfund|britische Pfund|Pfund Sterling", { kind: "currency", code: "GBP" }],
  ["RMB|CNY|Yuan|Renminbi|Yuan RMB|chinesische Yuan|RMB Yuan", { kind: "currency", code: "CNY" }],
  ["JPY|Yen|¥", { kind: "currency", code: "JPY" }],
  ["KZT|Tenge", { kind: "currency", code: "KZT" }],
  ["RUB|Rubel", { kind: "currency", code: "RUB" }],
  ["INR|₹", { kind: "currency", code: "INR" }],
  ["PLN|Złoty|Zloty|Zlotys", { kind: "currency", code: "PLN" }],
  ["TRY|türkische Lira|Lira", { kind: "currency", code: "TRY" }],
  ["CHF|Franken|Schweizer Franken", { kind: "currency", code: "CHF" }],
  ["CAD|kanadische Dollar|kanadischen Dollar|kanadischer Dollar", { kind: "currency", code: "CAD" }],
  ["HKD|Hongkong-Dollar", { kind: "currency", code: "HKD" }],
  ["AUD|australischen Dollar|australischer Dollar|australische Dollar", { kind: "currency", code: "AUD" }],
  ["BRL|Real|Reais", { kind: "currency", code: "BRL", weak: true }],
  ["KRW|südkoreanische Won|Won", { kind: "currency", code: "KRW" }],
  ["AED|Dirham", { kind: "currency", code: "AED" }],
  ["UAH|Hrywnja", { kind: "currency", code: "UAH" }],
  ["TEU|Standardcontainer|Standardcontainern", { kind: "unit", unit: "TEU" }],
  ["Kubikmeter|Kubikmetern|m³", { kind: "unit", unit: "cubic-metres" }],
  ["Barrel|Fass", { kind: "unit", unit: "barrels" }],
  ["kWh|Kilowattstunden", { kind: "unit", unit: "kilowatt-hours" }],
  ["Tonne|Tonnen|t", { kind: "unit", unit: "tonnes" }],
  ["Jahr|Jahre|Jahren|Jahres", { kind: "unit", unit: "years" }, { kind: "year-word" }],
  ["Tag|Tage|Tagen", { kind: "unit", unit: "days" }],
  ["Wochen|Woche|Stunden|Stunde|Minuten|Minute|Sekunden", { kind: "unit", unit: "time" }],
  [
    "Kilometer|Kilometern|km|Meter|Metern|Hektar|Barrel pro Tag|Barrel am Tag|Barrel täglich|MW|GW|Megawatt|Gigawatt|Quadratkilometer|Quadratkilometern|Liter|Kilo|Kilogramm|kg",
    { kind: "unit", unit: "physical" },
  ],
  [
    "über|gut|etwas mehr als|etwas über|deutlich über|deutlich mehr als|knapp über|jenseits von|oberhalb von|übersteigt|weit über|von über|auf über",
    { kind: "hedge", comparator: "gt" },
  ],
  [
    "fast|knapp|beinahe|nahezu|annähernd|unter|nicht ganz|etwas weniger als|nicht einmal|fast schon|kaum|knapp unter",
    { kind: "hedge", comparator: "lt" },
  ],
  [
    "rund|etwa|ungefähr|circa|ca|zirka|schätzungsweise|geschätzt|geschätzte|geschätzten|um die|an die|in etwa|geschätzt sogar|gegen|annäherungsweise|ca.|rd.",
    { kind: "hedge", comparator: "approx" },
  ],
  [
    "mehr als|höher als",
    { kind: "hedge", comparator: "gt" },
    { kind: "move", direction: "up", near: true },
    { kind: "when", role: "base" },
  ],
  [
    "weniger als|niedriger als|geringer als",
    { kind: "hedge", comparator: "lt" },
    { kind: "move", direction: "down", near: true },
    { kind: "when", role: "base" },
  ],
  ["mindestens|wenigstens|zumindest|nicht weniger als", { kind: "hedge", comparator: "gte" }],
  ["bis zu|höchstens|maximal|nicht mehr als", { kind: "hedge", comparator: "lte" }],
  ["oder mehr", { kind: "hedge", comparator: "gte", side: "after" }],
  [
    "der|die|das|den|dem|des|nur|lediglich|bereits|schon|auch|sogar|insgesamt|zusammen|jährlich|weitere|weiteren|weiterer|von|dieser|diese|dieses|diesen|diesem|seinem|seiner|ihrem|ihrer|seine|ihre|zuletzt|neuen|neue|neuer|benachbarten|ehemaligen|damaligen|gesamten|gesamte|ganzen|Rekordwert|Wert|Niveau|Höhe|Stand|zweistellig~|ganze|stolze|wieder|noch|Anfang|Mitte|zum Jahresende|kommenden|befreundeten|amtierenden|Mitgliedstaaten|Mitgliedsstaaten|Mitgliedsländer|Mitgliedsländern",
    { kind: "filler" },
  ],
  ["in Höhe von|im Umfang von", { kind: "filler" }],
  ["und", { kind: "range" }, { kind: "number", value: 0, joins: true }],
  ["bis", { kind: "range" }, { kind: "when", role: "by" }],
  ["auf", { kind: "to-amount" }, { kind: "role", role: "to", side: "before" }],
  ["auf mehr als|auf über|auf gut", { kind: "to-amount" }, { kind: "hedge", comparator: "gt" }],
  ["um", { kind: "by-amount" }],
  ...ORDINALS.map((w, i): LexiconEntry => [`${w}e|${w}en|${w}er|${w}es|${w}em`, { kind: "ordinal", n: i + 1 }]),
  [
    "zum ersten Mal|erstmals|Nicht-EU-Staaten|Nicht-EU-Ländern|Nicht-EU-Länder|Nicht-EU-Staat|Nicht-EU-Land|außerhalb der EU",
    { kind: "filler" },
  ],
  ["beziehungsweise|bzw|respektive", { kind: "respectively" }, { kind: "range" }],
  [
    "Menschen|junge Menschen|Bürger|Bürgerinnen und Bürger|Staatsbürger|Staatsangehörige|Personen",
    { kind: "classifier", people: true },
  ],
];
