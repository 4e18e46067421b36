import type { Messages } from "../../text/index.js";
import { plural } from "../../text/index.js";
import { computation, deviation, period, quantity } from "./amounts.js";
import { issues } from "./issue-sentences.js";
import { measures } from "./measure-names.js";
import { label, note, statuses, summary } from "./verdict-sentences.js";

/** What Khorgos says in German. */
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
  computation,
  words: {
    languageName: "Deutsch",
    untitled: "Ohne Titel",
    undated: "ohne Datum",
    sentences: (n) => plural(n, "Satz", "Sätze"),
    statements: (n) => plural(n, "Aussage", "Aussagen"),
    readings: (n) => plural(n, "Lesart", "Lesarten"),
    exact: "genau",
    echo: "Echo, kein Beleg",
    computed: "berechnet",
    intents: "Absichten, an denen sich nichts messen lässt",
    sources: "Quellen",
    legend: "± wie weit der Artikel vom Verzeichnis abweicht   · entscheidet nichts",
    nothingCheckable:
      "In diesem Text lässt sich nichts prüfen: keine Zahl, kein datiertes Ereignis, keine Mitgliedschaft, keine Zusage.",
    moreSources: (command) => `Zitieren: ${command}`,
    quotes: ["„", "“"],
    kinds: { claim: "Behauptung", pledge: "Zusage", forecast: "Prognose" },
    tables: {
      sources: "Quellen",
      figures: "Zahlen",
      events: "Ereignisse",
      projects: "Projekte",
      memberships: "Mitgliedschaften",
      pledges: "Zusagen",
      flows: "Handelsströme",
      votes: "Stimmen",
      rollcalls: "Abstimmungen",
      coded_events: "Kodierte Ereignisse",
      observations: "Beobachtungen",
      financed_projects: "Finanzierte Projekte",
      code_lists: "Codelisten",
      flow_totals: "Handelssummen",
    },
    imports: {
      outcome: {
        imported: "übernommen",
        replaced: "ersetzt",
        unchanged: "unverändert",
        "nothing-to-keep": "nichts zu übernehmen",
      },
      account: (read, kept) => `${read} Zeilen gelesen, ${kept} behalten`,
      removed: (what) => `${what} entfernt.`,
      freed: (amount) => `${amount} freigegeben.`,
      none: "Noch ist nichts übernommen.",
    },
    rows: (n) => plural(n, "Zeile", "Zeilen"),
    problems: (n) => plural(n, "Problem", "Probleme"),
    noProblems: "Keine Probleme.",
    nothingOnRecord: "Zwischen diesen beiden ist nichts verzeichnet.",
    growthNeeded: (perYear, years) => `nötig: ${perYear} im Jahr, ${years} ${years === 1 ? "Jahr" : "Jahre"} lang`,
    noDeadline: "ohne Frist",
    understoodAs: "Verstanden als",
    notUnderstood:
      "Diese Frage lässt sich nicht als Aussage mit einer offenen Stelle verstehen. Zum Beispiel: „Wie hoch war der Handel zwischen China und Kasachstan 2023?“",
    noAnswer: "Dazu ist nichts verzeichnet.",
    nearby: "In der Nähe verzeichnet",
    needs: (slot) => `Der Frage fehlt: ${slot}.`,
  },
};
