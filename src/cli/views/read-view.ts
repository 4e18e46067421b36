import { type Messages, messagesFor, type ReadArticle, saidValue } from "../../app/index.js";
import type { Statement } from "../../core/index.js";
import { harmless } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { sentenceLines } from "./sentence.js";
import { proseWidth, type Screen } from "./view.js";

/** Statements of an article for the terminal: each under its sentence, slot by slot. */
export async function readView(article: ReadArticle, ui: string | undefined, screen: Screen): Promise<string> {
  const messages = await messagesFor(ui ?? article.language.id);
  const { input, document, sentences, statements } = article;
  const { style } = screen;
  const { words } = messages;
  const facts = [
    article.language.messages.words.languageName,
    document.date === undefined ? words.undated : messages.period(document.date),
    words.sentences(sentences.length),
    words.statements(statements.length),
  ];
  const title = wrap(harmless(document.title ?? (input === "-" ? words.untitled : input)), proseWidth(screen)).map(
    style.bold,
  );
  const blocks = [[...title, style.dim(facts.join(" · "))]];
  for (const index of new Set(statements.map((s) => s.sentence))) {
    const here = statements.filter((s) => s.sentence === index);
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    const quotes = here.map((s) => s.quote);
    const read = here.flatMap((s) => ["", ...statementLines(s, messages, screen)]);
    blocks.push([...sentenceLines(document.text, sentence, quotes, screen), ...read]);
  }
  if (statements.length === 0) blocks.push(wrap(words.nothingCheckable, proseWidth(screen)));
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function statementLines(s: Statement, messages: Messages, screen: Screen): string[] {
  const { style } = screen;
  const [open, close] = messages.words.quotes;
  const head = `${style.dim(s.id.padEnd(6))}${style.bold(`${s.kind} · ${s.form}`)}${s.measure ? ` · ${s.measure}` : ""}`;
  const quote = wrap(`${open}${harmless(s.quote.exact).replace(/\s+/g, " ")}${close}`, proseWidth(screen, 8));
  const slots = wrap(slotsOf(s, messages).join("   "), proseWidth(screen, 8));
  return [`  ${head}`, ...[...quote, ...slots].map((line) => `        ${line}`)];
}

const SHOWN = [
  "third",
  "scope",
  "reporter",
  "attribution",
  "product",
  "status",
  "strand",
  "place",
  "people",
  "damage",
] as const;

/** `subject → counterpart`, value, period, then the other slots by name; an asterisk marks what the sentence does not say. */
function slotsOf(s: Statement, messages: Messages): string[] {
  const mark = (slot: keyof Statement["origin"]): string =>
    s.origin[slot] === "context" || s.origin[slot] === "assumed" ? "*" : "";
  const parties = [
    s.subject === undefined ? "" : s.subject + mark("subject"),
    s.counterpart === undefined ? "" : s.counterpart + mark("counterpart"),
  ].filter((id) => id !== "");
  const value = saidValue(s, messages);
  return [
    parties.join(" → "),
    s.period === undefined ? "" : s.period + mark("period"),
    s.base === undefined ? "" : `base: ${s.base}${mark("base")}`,
    value,
    ...SHOWN.map((slot) => (s[slot] === undefined ? "" : `${slot}: ${harmless(s[slot])}`)),
  ].filter((text) => text !== "");
}
