import type { CheckedArticle, ReadingJson, VerdictJson } from "../../app/index.js";
import { gistOf, MARKS } from "../../app/index.js";
import type { Statement, VerdictStatus } from "../../core/index.js";
import { toneOf } from "../terminal/marks.js";
import { elide, harmless, widthOf } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { ReadingTable, type SourceNumbers } from "./reading-table.js";
import { sentenceLines } from "./sentence.js";
import { proseWidth, type Screen } from "./view.js";

/** A checked article for the terminal: head, verdicts under their sentences, intentions, sources, counts. */
export function checkView(checked: CheckedArticle, screen: Screen): string {
  const { statements, verdicts } = checked.json;
  const pairs = statements.flatMap((statement, i) => {
    const verdict = verdicts[i];
    return verdict === undefined ? [] : [{ statement, verdict }];
  });
  const intents = pairs.filter(({ statement }) => statement.form === "intent");
  const claims = pairs.filter(({ statement }) => statement.form !== "intent");
  const shown = claims.flatMap(({ verdict }) => verdict.readings);
  const numbers = numberSources(shown);
  const table = new ReadingTable(shown, checked, numbers, screen);
  const blocks = [
    headLines(checked, screen),
    ...bySentence(claims).map((group) => sentenceBlock(group, checked, table, screen)),
    intentLines(
      intents.map(({ statement }) => statement),
      checked,
      screen,
    ),
    sourceLines(checked, numbers, screen),
    closingLines(
      claims.map(({ verdict }) => verdict),
      checked,
      screen,
    ),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

interface Pair {
  readonly statement: Statement;
  readonly verdict: VerdictJson;
}

function bySentence(pairs: readonly Pair[]): Pair[][] {
  const groups = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.statement.sentence);
    if (group) group.push(pair);
    else groups.set(pair.statement.sentence, [pair]);
  }
  return [...groups.values()];
}

function headLines({ input, json, document, messages, languageName }: CheckedArticle, screen: Screen): string[] {
  const { style } = screen;
  const { words } = messages;
  const title = harmless(document.title ?? (input === "-" ? words.untitled : input));
  const facts = [
    languageName,
    document.date === undefined ? words.undated : messages.period(document.date),
    words.sentences(json.sentences.length),
    words.statements(json.statements.length),
  ];
  return [...wrap(title, proseWidth(screen)).map(style.bold), style.dim(facts.join(" · "))];
}

function sentenceBlock(pairs: readonly Pair[], checked: CheckedArticle, table: ReadingTable, screen: Screen): string[] {
  const { document, json } = checked;
  const quotes = pairs.map(({ statement }) => statement.quote);
  const sentence = json.sentences[pairs[0]?.statement.sentence ?? -1] ?? quotes[0];
  const article = sentence === undefined ? [] : sentenceLines(document.text, sentence, quotes, screen);
  const length = sentence === undefined ? 0 : sentence.end - sentence.start;
  const verdicts = pairs.flatMap((pair) => ["", ...verdictLines(pair, length, checked, table, screen)]);
  return [...article, ...verdicts];
}

function verdictLines(
  pair: Pair,
  sentenceLength: number,
  checked: CheckedArticle,
  table: ReadingTable,
  screen: Screen,
): string[] {
  const { statement, verdict } = pair;
  const { style } = screen;
  const { messages } = checked;
  const tone = toneOf(verdict.status, style);
  const status = `${MARKS[verdict.status]} ${messages.status[verdict.status]}`;
  const gist = wrap(harmless(gistOf(statement, checked)), proseWidth(screen, widthOf(status) + 4));
  const indent = " ".repeat(widthOf(status) + 4);
  return [
    ...gist.map((line, i) => (i === 0 ? `  ${style.bold(tone(status))}  ${line}` : indent + line)),
    ...quoteLines(statement, sentenceLength, checked, screen),
    ...wrap(harmless(verdict.summary), proseWidth(screen, 4)).map((line) => `    ${line}`),
    ...table.lines(verdict.readings),
  ];
}

/** Without bold letters the quoted words are repeated, unless they are most of the sentence anyway. */
function quoteLines(
  statement: Statement,
  sentenceLength: number,
  { messages }: CheckedArticle,
  screen: Screen,
): string[] {
  const { exact } = statement.quote;
  if (screen.style.bold("x") !== "x" || exact.length > sentenceLength * 0.8) return [];
  const [open, close] = messages.words.quotes;
  return [`    ${open}${elide(harmless(exact).replace(/\s+/g, " "), proseWidth(screen, 6))}${close}`];
}

function intentLines(intents: readonly Statement[], { messages }: CheckedArticle, screen: Screen): string[] {
  if (intents.length === 0) return [];
  const { style } = screen;
  const items = intents.flatMap((s) =>
    wrap(harmless(s.quote.exact), proseWidth(screen, 4)).map((line, i) => `  ${i === 0 ? "–" : " "} ${line}`),
  );
  return [style.bold(messages.words.intents), ...items.map(style.dim)];
}

function numberSources(readings: readonly ReadingJson[]): SourceNumbers {
  const numbers = new Map<string, number>();
  for (const { source } of readings) if (source !== "" && !numbers.has(source)) numbers.set(source, numbers.size + 1);
  return numbers;
}

function sourceLines({ sources, messages }: CheckedArticle, numbers: SourceNumbers, screen: Screen): string[] {
  if (numbers.size === 0) return [];
  const { style } = screen;
  const first = [...numbers.keys()][0];
  const items = [...numbers].flatMap(([id, n]) => {
    const source = sources.get(id);
    const date = source?.datePublished === undefined ? "" : `, ${messages.period(source.datePublished)}`;
    const name = source === undefined ? id : `${id}  ${source.producer}: ${source.title}${date}`;
    const number = `[${n}]`.padStart(`[${numbers.size}]`.length);
    const indent = number.length + 1;
    return wrap(harmless(name), Math.min(screen.columns, 140) - indent - 2).map((line, i) =>
      i === 0 ? `${number} ${line}` : " ".repeat(indent + 2) + line,
    );
  });
  const hint = first === undefined ? "" : ` (${messages.words.moreSources(`khorgos cite ${first}`)})`;
  return [style.bold(messages.words.sources) + style.dim(hint), ...items.map(style.dim)];
}

const ORDER = Object.keys(MARKS) as VerdictStatus[];

function closingLines(verdicts: readonly VerdictJson[], { messages, json }: CheckedArticle, screen: Screen): string[] {
  const { style } = screen;
  if (verdicts.length === 0) return wrap(messages.words.nothingCheckable, proseWidth(screen));
  const counts = ORDER.map((status) => ({ status, n: verdicts.filter((v) => v.status === status).length }));
  const parts = counts
    .filter(({ n }) => n > 0)
    .map(({ status, n }) => ({
      plain: `${MARKS[status]} ${n} ${messages.status[status]}`,
      tone: toneOf(status, style),
    }));
  const line = parts.map(({ plain, tone }) => tone(plain)).join("   ");
  const compared = json.verdicts.some((v) => v.readings.some((r) => r.deviation !== null));
  return [style.bold(line), ...(compared ? [style.dim(messages.words.legend)] : [])];
}
