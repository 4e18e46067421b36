import type { Messages } from "../../text/index.js";
import { quantity } from "./amounts.js";

const problem = {
  "unknown-place": "unbekannte Orte",
  "bad-cell": "Zellen ohne gültigen Wert",
  "no-cell": "leere Zellen",
  duplicate: "doppelte Schlüssel",
  "out-of-range": "Werte außerhalb der Grenzen",
  "row-count": "Zeilen, über die keine Rechenschaft besteht",
  overlap: "Zeilen, die eine andere Datei der Quelle schon hat",
} as const;

const remedy = (reason: string): string =>
  reason === "full"
    ? "Bitte Platz schaffen und noch einmal versuchen."
    : reason === "memory"
      ? "Mit --memory mehr Speicher geben."
      : reason === "unreachable"
        ? "Ein Verbund oder einer seiner Teile antwortet nicht; eine Teilantwort wird nicht gezeigt."
        : "Das Verzeichnis ist unverändert.";

/** One sentence for each problem: what is wrong, where, and what would work. */
export const issues: Messages["issues"] = {
  "file-missing": (p) => `Es gibt keine Datei ${p.path}.`,
  "not-a-file": (p) => `${p.path} ist keine Datei. Bitte den Artikel selbst angeben, nicht seinen Ordner.`,
  "file-unreadable": (p) => `${p.path} lässt sich nicht lesen: ${p.cause}.`,
  "file-too-large": (p) =>
    `${p.path} ist zu groß: ${quantity(p.bytes, "bytes", 3)}; die Grenze liegt bei ${quantity(p.limit, "bytes", 3)}.`,
  "document-empty": (p) => `${p.path} enthält keinen Text.`,
  "document-binary": (p) =>
    `${p.path} ist kein Text (vermutlich ${p.found}). Lesbar sind reiner Text, Markdown, HTML, PDF und DOCX.`,
  "document-encoding": (p) => `${p.path} ist nicht UTF-8; gelesen wurde es als ${p.encoding}.`,
  "document-damaged": (p) => `${p.path} ist beschädigt oder unvollständig: als ${p.format} nicht lesbar.`,
  "document-locked": (p) =>
    `${p.path} ist mit einem Kennwort geschützt. Speichern Sie die Datei als ${p.format} ohne Kennwort.`,
  "document-scanned": (p) =>
    `${p.path} enthält ${p.pages === 1 ? "eine Seite" : `${p.pages} Seiten`} ohne Text: vermutlich ein Scan. Zuerst ist eine Texterkennung (OCR) nötig.`,
  "document-oversized": (p) =>
    `${p.path} wurde abgelehnt: Zum Entpacken wären weit mehr Speicher oder Zeit nötig, als ein Artikel braucht.`,
  "document-cut": (p) => `${p.path}: Nur die ersten ${p.pages} von ${p.of} Seiten wurden gelesen.`,
  "language-unknown": (p) =>
    `${p.path}: Die Sprache ließ sich nicht erkennen. Bitte mit --lang angeben; lesbar sind: ${p.supported}.`,
  "language-unsupported": (p) => `Texte in „${p.language}“ sind noch nicht lesbar, nur in: ${p.supported}.`,
  "date-invalid": (p) => `„${p.date}“ ist kein Datum. Bitte als Jahr-Monat-Tag schreiben: 2024-07-02.`,
  "url-refused": (p) => `${p.url} wurde nicht abgerufen: ${p.cause}.`,
  "url-failed": (p) => `${p.url} ließ sich nicht abrufen: ${p.cause}.`,
  "model-failed": (p) => `Das Sprachmodell hat nicht geholfen: ${p.cause}. Ohne --reader llm liest Khorgos selbst.`,
  "model-dropped": (p) => `${p.count} Vorschläge des Sprachmodells wurden verworfen: ${p.cause}.`,
  "address-invalid": (p) => `${p.address} ist keine Adresse eines Clusters: ${p.cause}.`,
  "record-remote": (p) =>
    `${p.address} ist ein Verzeichnis auf einem Cluster: Übernehmen Sie in einen Ordner, und bringen Sie ihn mit khorgos record push dorthin.`,
  "record-missing": (p) => `In ${p.path} liegt kein Verzeichnis: Es ist ein Ordner mit einer datapackage.json.`,
  "record-damaged": (p) => `Das Verzeichnis in ${p.path} ist beschädigt: ${p.cause}.`,
  "row-invalid": (p) => `${p.table}, Zeile ${p.row}, ${p.column}: ${p.cause}.`,
  "row-duplicate": (p) => `${p.table}, Zeile ${p.row}: ${p.id} kommt zweimal vor.`,
  "row-orphan": (p) => `${p.table}, Zeile ${p.row}, ${p.column}: ${p.id} gibt es nicht.`,
  "source-unused": (p) => `Die Quelle ${p.id} wird von keiner Zeile benutzt.`,
  "source-unknown": (p) => `Eine Quelle ${p.id} gibt es nicht.${p.near ? ` Gemeint: ${p.near}?` : ""}`,
  "input-unrecognised": (p) =>
    `${p.path}: Keine bekannte Quelle veröffentlicht eine solche Datei${p.header ? ` (ihre Spalten: ${p.header})` : ""}. khorgos sources zeigt, was sich lesen lässt; eine eigene Tabelle braucht eine Zuordnungsdatei daneben.`,
  "input-refused": (p) => `${p.path} wurde nicht übernommen: ${p.cause}.`,
  "input-problem": (p) =>
    `${p.path} (${p.source}): ${problem[p.kind]}${p.column ? ` in ${p.column}` : ""}, ${p.count} Zeilen, zum Beispiel ${p.example}.`,
  "input-empty": (p) =>
    `${p.path} (${p.source}) enthält keine Zeile, die übernommen werden kann. Das Verzeichnis ist unverändert.`,
  "storage-failed": (p) => `Das Verzeichnis ließ sich nicht schreiben oder lesen: ${p.cause}. ${remedy(p.reason)}`,
  "import-missing": (p) =>
    `Von ${p.source} ist nichts im Verzeichnis.${p.known ? ` Übernommen sind: ${p.known}.` : ""}`,
  "pull-by-hand": (p) =>
    `${p.source} lässt sich nicht durch ein Programm abrufen. Die Datei von Hand holen (${p.url}), dann: khorgos import DATEI.`,
  "pull-option": (p) =>
    `${p.source} kennt ${p.option} nicht.${p.takes ? ` Möglich sind ${p.takes}.` : " Es gibt dort nur eine Datei, ohne Auswahl."}`,
  "pull-refused": (p) => `So lässt sich ${p.source} nicht fragen: ${p.cause}.`,
  "pull-key": (p) =>
    p.refused
      ? `Der Schlüssel in ${p.variable} wurde abgelehnt. Ist er vollständig und noch gültig?`
      : `${p.source} verlangt einen Schlüssel: Er gehört in die Umgebungsvariable ${p.variable}.`,
  "pull-failed": (p) =>
    `${p.file} ließ sich nicht von ${p.url} abrufen: ${p.cause}.${p.kept > 0 ? ` ${quantity(p.kept, "bytes", 3)} sind aufgehoben; derselbe Befehl macht dort weiter.` : ""}`,
  "pull-stopped": (p) =>
    `${p.source}: ${p.left === 1 ? "Eine Abfrage wurde" : `${p.left} Abfragen wurden`} nicht mehr gestellt, weil die davor scheiterten. Was schon da war, ist im Verzeichnis.`,
  "dyads-unclear": (p) =>
    `„${p.text}“ nennt keine Länderpaare. Möglich sind all, CHN-*, C5xCHN oder CHN-KAZ, mehrere mit Kommas dazwischen.`,
  "panel-measure": (p) =>
    p.cause === "unknown"
      ? `Eine Messgröße „${p.id}“ gibt es nicht. khorgos measures listet sie auf.`
      : `${p.id} gilt Waren, nicht Länderpaaren oder Ländern, und passt in kein Panel.`,
  "panel-empty": (p) =>
    `Keine dieser Messgrößen hat einen Wert für das Gefragte: ${p.measures}. khorgos sources nennt, was sich holen lässt.`,
  "panel-no-data": (p) =>
    `${p.id}: Nichts, woraus das berechnet wird, ist im Verzeichnis. Quellen, die es haben: ${p.sources}.`,
  "panel-years": () => "Für jedes Paar in jedem Jahr braucht es die Jahre: --years 2015-2024.",
  "panel-too-long": (p) =>
    `Ein Tabellenblatt fasst 1.048.575 Zeilen, das Panel hat mehr (Zeile ${p.rows}). Schreiben Sie es als .csv oder .parquet.`,
  "panel-target": (p) => `${p.path} ließ sich nicht schreiben: ${p.cause}`,
  "no-browser": (p) =>
    `Ein PDF druckt ein Browser, und hier ist keiner (${p.names}). Installieren Sie einen, nennen Sie ihn in KHORGOS_CHROMIUM, oder schreiben Sie .html oder .docx.`,
  "print-failed": (p) => `Der Browser konnte nicht drucken: ${p.cause}`,
  "not-to-redistribute": (p) =>
    `${p.source} darf genutzt, aber nicht weitergegeben werden. Behalten Sie die Datei für sich oder zitieren Sie nur Ergebnisse.`,
  "place-unknown": (p) => `„${p.text}“ ist kein bekannter Ort.${p.near ? ` Gemeint: ${p.near}?` : ""}`,
};
