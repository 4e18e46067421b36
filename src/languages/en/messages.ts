import type { Messages } from "../../text/index.js";
import { plural } from "../../text/index.js";
import { deviation, period, quantity } from "./amounts.js";
import { issues } from "./issue-sentences.js";
import { measures } from "./measure-names.js";
import { label, note, statuses, summary } from "./verdict-sentences.js";

/** What Khorgos says in English. */
export const messages: Messages = {
  issues,
  status: statuses,
  measures,
  label,
  summary,
  quantity,
  deviation,
  period,
  note,
  computation: (text) => text,
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
    legend: "± how far the article lies from the record   · decides nothing",
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
      flows: "Trade flows",
      votes: "Votes",
      rollcalls: "Roll calls",
      coded_events: "Coded events",
      observations: "Observations",
      financed_projects: "Financed projects",
      code_lists: "Code lists",
      flow_totals: "Trade totals",
    },
    imports: {
      outcome: {
        imported: "imported",
        replaced: "replaced",
        unchanged: "unchanged",
        "nothing-to-keep": "nothing to keep",
      },
      account: (read, kept) => `${read} rows read, ${kept} kept`,
      removed: (what) => `${what} removed.`,
      freed: (amount) => `${amount} freed.`,
      none: "Nothing has been imported yet.",
    },
    rows: (n) => plural(n, "row", "rows"),
    problems: (n) => plural(n, "problem", "problems"),
    noProblems: "No problems.",
    nothingOnRecord: "Nothing is on record between these two.",
    growthNeeded: (perYear, years) => `needs ${perYear} a year for ${years} ${years === 1 ? "year" : "years"}`,
    noDeadline: "no deadline",
    understoodAs: "Taken as",
    notUnderstood:
      "This question could not be taken as a statement with one slot open. Try: “How much was trade between China and Kazakhstan in 2023?”",
    noAnswer: "Nothing on record answers this.",
    nearby: "On record nearby",
    needs: (slot) => `The question leaves out: ${slot}.`,
  },
};
