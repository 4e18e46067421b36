import type { Messages } from "../../text/index.js";
import { quantity } from "./amounts.js";

const problem = {
  "unknown-place": "places that are not known",
  "bad-cell": "cells that are no value",
  "no-cell": "cells that are empty",
  duplicate: "keys that are there twice",
  "out-of-range": "values out of bounds",
  "row-count": "rows that are neither kept nor accounted for",
  overlap: "rows that another file of the source has already",
} as const;

const remedy = (reason: string): string =>
  reason === "full"
    ? "Free some space and try again."
    : reason === "memory"
      ? "Give it more memory with --memory."
      : reason === "unreachable"
        ? "A cluster or one of its shards does not answer; no part of an answer is shown."
        : "The record is as it was.";

/** One sentence for each problem: what is wrong, where, and what would work. */
export const issues: Messages["issues"] = {
  "file-missing": (p) => `There is no file ${p.path}.`,
  "not-a-file": (p) => `${p.path} is not a file. Name the article itself, not its folder.`,
  "file-unreadable": (p) => `${p.path} cannot be read: ${p.cause}.`,
  "file-too-large": (p) =>
    `${p.path} is too large: ${quantity(p.bytes, "bytes", 3)}; the limit is ${quantity(p.limit, "bytes", 3)}.`,
  "document-empty": (p) => `${p.path} contains no text.`,
  "document-binary": (p) =>
    `${p.path} is not text (it looks like ${p.found}). Plain text, Markdown, HTML, PDF and DOCX can be read.`,
  "document-encoding": (p) => `${p.path} is not UTF-8; it was read as ${p.encoding}.`,
  "document-damaged": (p) => `${p.path} is damaged or incomplete: it cannot be read as ${p.format}.`,
  "document-locked": (p) => `${p.path} is protected by a password. Save it as ${p.format} without one.`,
  "document-scanned": (p) =>
    `${p.path} has ${p.pages === 1 ? "a page" : `${p.pages} pages`} without any text: probably a scan. Run text recognition (OCR) on it first.`,
  "document-oversized": (p) =>
    `${p.path} was refused: unpacking it would take far more memory or time than any article needs.`,
  "document-cut": (p) => `${p.path}: only the first ${p.pages} of ${p.of} pages were read.`,
  "language-unknown": (p) =>
    `${p.path}: the language could not be told. Name it with --lang; these can be read: ${p.supported}.`,
  "language-unsupported": (p) => `Texts in “${p.language}” cannot be read yet. These can: ${p.supported}.`,
  "date-invalid": (p) => `“${p.date}” is not a date. Write it as year-month-day: 2024-07-02.`,
  "url-refused": (p) => `${p.url} was not fetched: ${p.cause}.`,
  "url-failed": (p) => `${p.url} could not be fetched: ${p.cause}.`,
  "model-failed": (p) => `The language model was no help: ${p.cause}. Without --reader llm, Khorgos reads by itself.`,
  "model-dropped": (p) => `${p.count} proposals of the language model were dropped: ${p.cause}.`,
  "address-invalid": (p) => `${p.address} is no address of a cluster: ${p.cause}.`,
  "record-remote": (p) =>
    `${p.address} is a record on a cluster: import into a folder and bring it there with khorgos record push.`,
  "record-missing": (p) => `There is no record in ${p.path}: a record is a folder with a datapackage.json.`,
  "record-damaged": (p) => `The record in ${p.path} is damaged: ${p.cause}.`,
  "row-invalid": (p) => `${p.table}, row ${p.row}, ${p.column}: ${p.cause}.`,
  "row-duplicate": (p) => `${p.table}, row ${p.row}: ${p.id} is there twice.`,
  "row-orphan": (p) => `${p.table}, row ${p.row}, ${p.column}: there is no ${p.id}.`,
  "source-unused": (p) => `Source ${p.id} is not used by any row.`,
  "source-unknown": (p) => `There is no source ${p.id}.${p.near ? ` Did you mean ${p.near}?` : ""}`,
  "input-unrecognised": (p) =>
    `${p.path}: no source is known that publishes such a file${p.header ? ` (its columns: ${p.header})` : ""}. khorgos sources lists what can be read; a table of your own needs a mapping file beside it.`,
  "input-refused": (p) => `${p.path} was not imported: ${p.cause}.`,
  "input-problem": (p) =>
    `${p.path} (${p.source}): ${problem[p.kind]}${p.column ? ` in ${p.column}` : ""}, ${p.count} rows, for example ${p.example}.`,
  "input-empty": (p) => `${p.path} (${p.source}) has no row that can be kept. The record is as it was.`,
  "storage-failed": (p) => `The record could not be written or read: ${p.cause}. ${remedy(p.reason)}`,
  "import-missing": (p) => `Nothing of ${p.source} is in the record.${p.known ? ` Imported: ${p.known}.` : ""}`,
  "pull-by-hand": (p) =>
    `${p.source} cannot be fetched by a program. Get the file by hand (${p.url}), then: khorgos import FILE.`,
  "pull-option": (p) =>
    `${p.source} does not listen to ${p.option}.${p.takes ? ` It takes ${p.takes}.` : " It takes no options: there is one file."}`,
  "pull-refused": (p) => `${p.source} cannot be asked that: ${p.cause}.`,
  "pull-key": (p) =>
    p.refused
      ? `The key in ${p.variable} was refused. Check that it is whole and still valid.`
      : `${p.source} wants a key: put it into the environment variable ${p.variable}.`,
  "pull-failed": (p) =>
    `${p.file} was not fetched from ${p.url}: ${p.cause}.${p.kept > 0 ? ` ${quantity(p.kept, "bytes", 3)} are kept; the same command goes on from there.` : ""}`,
  "pull-stopped": (p) =>
    `${p.source}: ${p.left === 1 ? "one request was" : `${p.left} requests were`} not made, because those before failed. What had come is in the record.`,
  "dyads-unclear": (p) =>
    `“${p.text}” names no pairs. It takes all, CHN-*, C5xCHN or CHN-KAZ, several with commas between.`,
  "panel-measure": (p) =>
    p.cause === "unknown"
      ? `There is no measure “${p.id}”. khorgos measures lists them.`
      : `${p.id} is of products, not of pairs or places: it fits in no panel.`,
  "panel-empty": (p) =>
    `None of these measures has a value for what was asked: ${p.measures}. khorgos sources says what can be fetched.`,
  "panel-no-data": (p) =>
    `${p.id}: nothing that it is worked out from is in the record. Sources that have it: ${p.sources}.`,
  "panel-years": () => "Every pair in every year needs the years: --years 2015-2024.",
  "panel-too-long": (p) =>
    `A sheet holds 1,048,575 rows, the panel has more (row ${p.rows}). Write it as .csv or .parquet.`,
  "panel-target": (p) => `${p.path} could not be written: ${p.cause}`,
  "no-browser": (p) =>
    `A PDF is printed by a browser, and there is none here (${p.names}). Install one, name it in KHORGOS_CHROMIUM, or write .html or .docx.`,
  "print-failed": (p) => `The browser could not print: ${p.cause}`,
  "not-to-redistribute": (p) =>
    `${p.source} may be used, but its data may not be passed on. Keep what was written to yourself, or cite results only.`,
  "place-unknown": (p) => `“${p.text}” is no place that Khorgos knows.${p.near ? ` Did you mean ${p.near}?` : ""}`,
};
