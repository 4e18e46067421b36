import type { Period, ReadingKey } from "../../core/index.js";
import type { Messages, NumberStyle, PlaceNamer, SummaryFacts } from "../../text/index.js";
import { formatNumber, listNames, scaleOf } from "../../text/index.js";

const STYLE: NumberStyle = { decimal: ".", group: "," };
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["USD", "$"],
  ["EUR", "€"],
  ["GBP", "£"],
]);
const SCALES = { 0: "", 6: " m", 9: " bn", 12: " tn" } as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"] as const;

const ARTICLE = /^(United|Netherlands|Philippines|Maldives|Russian Federation|European Union|World$|five\b)/;
const named = (id: string, place: PlaceNamer): string => {
  const name = place(id);
  return ARTICLE.test(name) ? `the ${name}` : name;
};
const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

function basis(key: ReadingKey, place: PlaceNamer): string {
  switch (key.basis.kind) {
    case "own-statistics":
      return `${possessive(named(key.basis.reporter, place))} statistics`;
    case "exporters":
      return "exporters’ figures";
    case "importers":
      return "importers’ figures";
    case "third-party":
      return key.basis.authority;
    case "stated":
      return `as stated by ${key.basis.authority}`;
    case "recorded":
      return "the record";
  }
}

const DIMENSION_VALUES: { readonly [dimension: string]: { readonly [value: string]: string } } = {
  scope: { states: "states only", "states-only": "states only", blocs: "blocs counted as one" },
  when: {
    "year-before-document": "year before the article",
    "year-to-date": "year to date",
    latest: "latest on record",
  },
  base: { "previous-year": "against the year before", earliest: "against the earliest year on record" },
};
const DIMENSIONS: { readonly [dimension: string]: (value: string) => string } = {
  "as-of": (value) => `as of ${period(value)}`,
  when: (value) => period(value),
  which: (value) => period(value),
  base: (value) => `against ${period(value)}`,
  span: (value) => `over ${period(value)}`,
  release: (value) => `release: ${value}`,
};

const dimension = ([name, value]: readonly [string, string]): string =>
  DIMENSION_VALUES[name]?.[value] ?? DIMENSIONS[name]?.(value) ?? `${name}: ${value}`;

const label = (key: ReadingKey, place: PlaceNamer): string =>
  [basis(key, place), ...Object.entries(key.dimensions).map(dimension)].join(", ");

function quantity(amount: number, unit: string, digits = 4): string {
  if (/^[A-Z]{3}$/.test(unit)) {
    const { mantissa, power } = scaleOf(amount);
    const number = formatNumber(Math.abs(mantissa), digits, STYLE);
    const symbol = SYMBOLS.get(unit);
    const money = symbol ? `${symbol}${number}${SCALES[power]}` : `${number}${SCALES[power]} ${unit}`;
    return amount < 0 ? `−${money}` : money;
  }
  switch (unit) {
    case "percent":
      return `${formatNumber(amount, digits, STYLE)}%`;
    case "percentage-points":
      return `${formatNumber(amount, digits, STYLE)} points`;
    case "rank":
      return `no. ${amount}`;
    case "times":
      return `${formatNumber(amount, digits, STYLE)}×`;
    case "count":
      return counted(amount, digits);
    default:
      return `${counted(amount, digits)} ${unit}`;
  }
}

function counted(amount: number, digits: number): string {
  const { mantissa, power } = scaleOf(amount);
  return power === 0
    ? formatNumber(amount, Math.max(digits, 6), STYLE)
    : formatNumber(mantissa, digits, STYLE) + SCALES[power];
}

function deviation(value: number, unit: string | null): string {
  const sign = value > 0 ? "+" : value < 0 ? "−" : "±";
  const size = Math.abs(value);
  if (unit === "rank") return `${sign}${size} ${size === 1 ? "place" : "places"}`;
  if (unit === "percent" || unit === "percentage-points")
    return `${sign}${formatNumber(size, size < 10 ? 2 : 3, STYLE)} points`;
  const percent = size * 100;
  return percent < 0.05 ? "±0%" : `${sign}${formatNumber(percent, percent < 10 ? 2 : 3, STYLE)}%`;
}

function point(text: string): string {
  const [year = "", month, day] = text.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function period(text: Period): string {
  const [from, to] = text.split("/");
  if (from === undefined || to === undefined) return point(text);
  if (from === "..") return `until ${point(to)}`;
  if (to === "..") return `since ${point(from)}`;
  const months = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(text);
  if (months) return `${MONTHS[Number(months[2]) - 1]}–${point(to)}`;
  return `${point(from)} – ${point(to)}`;
}

const NOTES: ReadonlyMap<string, string> = new Map([
  ["bound", "published as a bound only"],
  ["coarse", "too coarse to decide"],
  ["older", "an older count"],
  ["nothing earlier", "nothing earlier on record"],
]);

function summary(facts: SummaryFacts): string {
  const and = (names: readonly string[]): string => listNames(names, "and", (n) => `${n} more`);
  const all = facts.holding.length + facts.failing.length;
  const near = facts.nearest ? `; nearest: ${facts.nearest.quantity} (${facts.nearest.label})` : "";
  switch (facts.status) {
    case "holds":
      return all <= 3
        ? `Holds by ${and(facts.holding)}.`
        : `Holds under all ${all} readings, among them ${and(facts.holding)}.`;
    case "depends":
      return facts.holding.length > 0 && facts.failing.length > 0
        ? `Holds by ${and(facts.holding)}; not by ${and(facts.failing)}.`
        : "Depends on which reading is meant; the text does not say.";
    case "close":
      return `Close, but outside what the rounding allows${near}.`;
    case "contradicted":
      return `Holds under no reading on record${near}.`;
    case "inconsistent":
      return "The text disagrees with itself here, whatever the record says.";
    case "uncheckable":
      return uncheckable(facts);
    case "met":
      return `The goal was reached${facts.holding.length > 0 ? ` by ${and(facts.holding)}` : ""}.`;
    case "missed":
      return `The goal was not reached in time${near}.`;
    case "on-track":
      return `On the way to the goal${near}.`;
    case "behind":
      return `Behind the pace that the goal needs${near}.`;
    case "not-due":
      return "Not due yet: the record has no figure to judge it by.";
  }
}

const SLOTS: { readonly [slot: string]: string } = {
  subject: "whose figure it is",
  counterpart: "with whom",
  period: "when",
  value: "the amount",
  measure: "what is measured",
  third: "what it is compared with",
};

function uncheckable(facts: SummaryFacts): string {
  const listed = facts.undecided > 0 ? " What the record has on it is listed." : "";
  switch (facts.reason) {
    case "missing-slot":
      return `Cannot be checked: the text does not say ${SLOTS[facts.missing ?? ""] ?? facts.missing ?? "enough"}.`;
    case "vague":
      return `Too vague to be right or wrong.${listed}`;
    case "damaged":
      return "Cannot be checked: the number in the text is damaged.";
    default:
      return `The record has nothing to check it against.${listed}`;
  }
}

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What Khorgos says in English. */
export const messages: Messages = {
  issues: {
    "file-missing": (p) => `There is no file ${p.path}.`,
    "not-a-file": (p) => `${p.path} is not a file. Name the article itself, not its folder.`,
    "file-unreadable": (p) => `${p.path} cannot be read: ${p.cause}.`,
    "file-too-large": (p) =>
      `${p.path} is too large: ${quantity(p.bytes, "bytes", 3)}; the limit is ${quantity(p.limit, "bytes", 3)}.`,
    "document-empty": (p) => `${p.path} contains no text.`,
    "document-binary": (p) =>
      `${p.path} is not text (it looks like ${p.found}). Plain text, Markdown and HTML can be read.`,
    "document-encoding": (p) => `${p.path} is not UTF-8; it was read as ${p.encoding}.`,
    "language-unknown": (p) =>
      `${p.path}: the language could not be told. Name it with --lang; these can be read: ${p.supported}.`,
    "language-unsupported": (p) => `Texts in “${p.language}” cannot be read yet. These can: ${p.supported}.`,
    "date-invalid": (p) => `“${p.date}” is not a date. Write it as year-month-day: 2024-07-02.`,
    "url-refused": (p) => `${p.url} was not fetched: ${p.cause}.`,
    "url-failed": (p) => `${p.url} could not be fetched: ${p.cause}.`,
    "record-missing": (p) => `There is no record in ${p.path}: a record is a folder with a datapackage.json.`,
    "record-damaged": (p) => `The record in ${p.path} is damaged: ${p.cause}.`,
    "row-invalid": (p) => `${p.table}, row ${p.row}, ${p.column}: ${p.cause}.`,
    "row-duplicate": (p) => `${p.table}, row ${p.row}: ${p.id} is there twice.`,
    "row-orphan": (p) => `${p.table}, row ${p.row}, ${p.column}: there is no ${p.id}.`,
    "source-unused": (p) => `Source ${p.id} is not used by any row.`,
    "source-unknown": (p) => `There is no source ${p.id}.${p.near ? ` Did you mean ${p.near}?` : ""}`,
    "place-unknown": (p) => `“${p.text}” is no place that Khorgos knows.${p.near ? ` Did you mean ${p.near}?` : ""}`,
  },
  status: {
    holds: "holds",
    depends: "depends",
    close: "close",
    contradicted: "contradicted",
    inconsistent: "inconsistent",
    uncheckable: "not checkable",
    met: "met",
    missed: "missed",
    "on-track": "on track",
    behind: "behind",
    "not-due": "not due",
  },
  measures: {
    "trade.turnover": "trade turnover",
    "trade.exports": "exports",
    "trade.imports": "imports",
    "trade.balance": "trade balance",
    "investment.stock": "investment stock",
    "investment.flow": "investment in a period",
    "investment.cumulative": "investment since a year",
    "projects.count": "number of projects",
    "projects.value": "value of projects",
    "companies.count": "number of companies",
    "documents.count": "documents signed",
    "documents.value": "value of documents signed",
    "students.count": "students",
    "visitors.count": "visitors",
    "institutes.count": "institutes",
    "programmes.count": "programmes",
    "transport.trains": "trains",
    "transport.cargo": "cargo",
    "transport.routes": "routes",
    settlement: "currencies of settlement",
    tariff: "tariffs",
    "economy.gdp": "gross domestic product",
    "economy.population": "population",
    "votes.agreement": "agreement in votes",
    meeting: "meeting",
    visit: "visit",
    agreement: "agreement",
    programme: "programme",
    opening: "opening",
    membership: "membership",
    partnership: "partnership",
    other: "other",
  },
  label,
  summary,
  quantity,
  deviation,
  period,
  note: (note) => NOTES.get(note) ?? note,
  words: {
    languageName: "English",
    untitled: "Untitled",
    undated: "undated",
    sentences: (n) => plural(n, "sentence", "sentences"),
    statements: (n) => plural(n, "statement", "statements"),
    readings: (n) => plural(n, "reading", "readings"),
    exact: "exact",
    echo: "echo, no evidence",
    computed: "computed",
    intents: "Intentions, with nothing to measure",
    sources: "Sources",
    legend: "± how far the article lies from the record",
    nothingCheckable: "Nothing in this text can be checked: no figure, no dated event, no membership, no pledge.",
    moreSources: (command) => `Cite one: ${command}`,
    quotes: ["“", "”"],
    kinds: { claim: "claim", pledge: "pledge", forecast: "forecast" },
    tables: {
      sources: "Sources",
      figures: "Figures",
      events: "Events",
      projects: "Projects",
      memberships: "Memberships",
      pledges: "Pledges",
    },
    rows: (n) => plural(n, "row", "rows"),
    problems: (n) => plural(n, "problem", "problems"),
    noProblems: "No problems.",
    nothingOnRecord: "Nothing is on record between these two.",
  },
};
