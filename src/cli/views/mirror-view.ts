import {
  causeName,
  comparedYear,
  type Grain,
  type LegProducts,
  type Messages,
  type MirrorLeg,
  type MirrorReading,
  type MirrorYear,
  messagesFor,
  mirrorSentence,
  type PlaceNamer,
  placeNamerFor,
  readingName,
  type ShownMirror,
} from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { harmless } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { proseWidth, type Screen } from "./view.js";

const LEGS: readonly Column[] = [
  { align: "left" },
  { align: "left" },
  { align: "right" },
  { align: "right" },
  { align: "right" },
  { align: "right" },
  { align: "left", wraps: true },
  { align: "left" },
];
const READINGS: readonly Column[] = [
  { align: "left" },
  { align: "right" },
  { align: "left", wraps: true },
  { align: "left" },
];
const PRODUCTS: readonly Column[] = [
  { align: "left" },
  { align: "right" },
  { align: "right" },
  { align: "right" },
  { align: "right" },
  { align: "left" },
];
/** As many products as a screen holds; JSON has all. */
const MOST_PRODUCTS = 15;
/** Over this width lines of a table are hard to follow. */
const WIDEST = 120;

interface Words {
  readonly messages: Messages;
  readonly place: PlaceNamer;
  /** `[1]`, `[2]`: numbers of sources in the order of the list below. */
  readonly cite: (sources: readonly string[]) => string;
}

/** The mirror with its one sentence, as JSON. */
export async function mirrorJson(found: ShownMirror, ui: string | undefined): Promise<string> {
  const sentence = mirrorSentence(found, await messagesFor(ui), await placeNamerFor(ui)) ?? null;
  return `${JSON.stringify({ sentence, ...found }, null, 2)}\n`;
}

export async function mirrorView(
  found: ShownMirror,
  by: Grain | undefined,
  ui: string | undefined,
  screen: Screen,
): Promise<string> {
  const [messages, place] = [await messagesFor(ui), await placeNamerFor(ui)];
  if (found.years.length === 0) return `${messages.words.nothingOnRecord}\n`;
  const used: string[] = [];
  const cite = (ids: readonly string[]): string => {
    const numbers = [...new Set(ids)].map((id) => (used.includes(id) ? used.indexOf(id) + 1 : used.push(id)));
    return numbers.map((n) => `[${n}]`).join("");
  };
  const words: Words = { messages, place, cite };
  const { style } = screen;
  const [a, b] = found.places;
  const sentence = mirrorSentence(found, messages, place);
  const head = style.bold(`${place(a)} – ${place(b)}`) + style.dim(`  ${a} ${b}`);
  const blocks = [
    [head, ...(sentence === undefined ? [] : wrap(harmless(sentence), proseWidth(screen)))],
    legLines(found.years, words, screen),
    readingLines(found.years, words, screen),
    ...(by === undefined ? [] : productBlocks(found, words, screen)),
  ];
  const sources = used.map((id, i) => {
    const source = found.sources.find((s) => s.id === id);
    const text = `[${i + 1}] ${source === undefined ? id : `${source.producer}: ${source.title} (${id})`}`;
    return wrap(harmless(text), Math.min(screen.columns, WIDEST)).join("\n    ");
  });
  blocks.push([style.bold(messages.words.sources), ...sources]);
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const money = (value: number | undefined, { messages }: Words): string =>
  value === undefined ? "–" : messages.quantity(value, "USD", 3);

const shares = (l: Pick<MirrorLeg, "gap">, { messages }: Words): string => {
  const share = (part: number | null): string =>
    part === null ? "–" : messages.quantity(Math.round(part * 100), "percent");
  return l.gap === undefined ? "" : `${share(l.gap.ofExporter)} / ${share(l.gap.ofImporter)}`;
};

const signed = (value: number, w: Words): string => (value > 0 ? `+${money(value, w)}` : money(value, w));

/** Both legs of every year: what each side reports, how far apart, what may be behind it, from where. */
function legLines(years: readonly MirrorYear[], w: Words, screen: Screen): string[] {
  const { columns } = w.messages.mirror;
  const rows = years.flatMap((y) =>
    y.legs.map((l, i) => [
      i === 0 ? String(y.year) : "",
      `${l.exporter}→${l.importer}`,
      money(l.exported?.value, w),
      money(l.imported?.value, w),
      l.gap === undefined ? "" : signed(l.gap.money, w),
      shares(l, w),
      l.causes.map((c) => causeName(c, w.messages)).join(", "),
      w.cite([...(l.exported?.evidence ?? []), ...(l.imported?.evidence ?? [])].map((e) => e.source)),
    ]),
  );
  const heads = [
    columns.year,
    columns.leg,
    columns.exporter,
    columns.importer,
    columns.gap,
    columns.shares,
    columns.causes,
    "",
  ];
  return table(heads, rows, LEGS, screen);
}

/** The readings of one year. */
function readingLines(years: readonly MirrorYear[], w: Words, screen: Screen): string[] {
  const year = comparedYear(years);
  if (year === undefined) return [];
  const row = (r: MirrorReading, leg: string): string[] => [
    leg,
    w.messages.quantity(r.value, r.unit, 3),
    [readingName(r, w.messages, w.place), r.computation === undefined ? "" : w.messages.computation(r.computation)]
      .filter((t) => t !== "")
      .join(": "),
    w.cite(r.inputs.map((e) => e.source)),
  ];
  const rows = [
    ...year.legs.flatMap((l) => l.readings.map((r, i) => row(r, i === 0 ? `${l.exporter}→${l.importer}` : ""))),
    ...year.turnovers.map((r, i) => row(r, i === 0 ? w.messages.measures["trade.turnover"] : "")),
  ];
  const note = year.weightsFrom === undefined ? wrap(w.messages.mirror.noMatrix, proseWidth(screen)) : [];
  return [
    screen.style.bold(w.messages.mirror.readingsOf(String(year.year))),
    ...table([], rows, READINGS, screen),
    ...note.map((t) => screen.style.dim(t)),
  ];
}

function productBlocks(found: ShownMirror, w: Words, screen: Screen): string[][] {
  const last = Math.max(...found.products.map((p) => p.year));
  const shown = found.products.filter((p) => p.year === last);
  if (shown.length === 0) return [wrap(w.messages.mirror.noProducts, proseWidth(screen))];
  return shown.map((p) => productLines(p, w, screen));
}

function productLines(leg: LegProducts, w: Words, screen: Screen): string[] {
  const { columns, moreProducts } = w.messages.mirror;
  const rows = leg.products
    .slice(0, MOST_PRODUCTS)
    .map((p) => [
      p.product,
      money(p.exported?.value, w),
      money(p.imported?.value, w),
      signed(p.adds, w),
      shares(p.gap === undefined ? {} : { gap: p.gap }, w),
      w.cite([p.exported, p.imported].flatMap((s) => (s ? [s.source] : []))),
    ]);
  const more = leg.products.length - rows.length;
  return [
    screen.style.bold(`${leg.year}: ${w.place(leg.exporter)} → ${w.place(leg.importer)}`),
    ...table(
      [columns.product, columns.exporter, columns.importer, columns.gap, columns.shares, ""],
      rows,
      PRODUCTS,
      screen,
    ),
    ...(more > 0 ? [moreProducts(more)] : []),
  ];
}

function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  screen: Screen,
): string[] {
  const safe = rows.map((row) => row.map(harmless));
  const widths = columnWidths(heads.length === 0 ? safe : [heads, ...safe], columns, Math.min(screen.columns, WIDEST));
  const head = heads.length === 0 ? [] : layRow(heads, columns, widths, screen.style.dim);
  return [...head, ...safe.flatMap((row) => layRow(row, columns, widths))];
}
