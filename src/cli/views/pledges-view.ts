import {
  type CheckedPledge,
  MARKS,
  type Messages,
  messagesFor,
  type PlaceNamer,
  type PledgeChain,
  placeNamerFor,
  SIGNS,
} from "../../app/index.js";
import type { PlaceId, Source } from "../../core/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { toneOf } from "../terminal/marks.js";
import { harmless } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { proseWidth, type Screen } from "./view.js";

const STATE: readonly Column[] = [
  { align: "left" },
  { align: "right" },
  { align: "left", wraps: true },
  { align: "left" },
  { align: "left", wraps: true },
];
const INDENT = "    ";

/** Every goal of two places: chains of goals that replaced each other, each with its state under each side's figures. */
export async function pledgesView(
  places: readonly [PlaceId, PlaceId],
  found: { readonly chains: readonly PledgeChain[]; readonly sources: readonly Source[] },
  ui: string | undefined,
  screen: Screen,
): Promise<string> {
  const [messages, place] = [await messagesFor(ui), await placeNamerFor(ui)];
  const { style } = screen;
  const head = style.bold(`${place(places[0])} – ${place(places[1])}: ${messages.words.tables.pledges}`);
  const words = { messages, place };
  const chains = found.chains.map((chain) =>
    chain.flatMap((c, i) => pledgeLines(c, i === 0 ? "" : "→ ", words, screen)).join("\n"),
  );
  const body = chains.length === 0 ? [messages.words.nothingOnRecord] : chains;
  return `${[head, ...body].join("\n\n")}\n`;
}

interface Words {
  readonly messages: Messages;
  readonly place: PlaceNamer;
}

function pledgeLines(
  { pledge, verdict, needed }: CheckedPledge,
  arrow: string,
  words: Words,
  screen: Screen,
): string[] {
  const { messages, place } = words;
  const { style } = screen;
  const goal = `${SIGNS[pledge.comparator]}${messages.quantity(pledge.value, pledge.unit)}`;
  const until = pledge.deadline === undefined ? messages.words.noDeadline : `→ ${messages.period(pledge.deadline)}`;
  const what = `${messages.measures[pledge.measure]} ${place(pledge.subject)} – ${place(pledge.counterpart)}`;
  const mark = toneOf(verdict.status, style)(`${MARKS[verdict.status]} ${messages.status[verdict.status]}`);
  const width = proseWidth(screen, INDENT.length);
  const title = `${arrow}${style.bold(`${goal} ${until}`)}  ${mark}`;
  const who = wrap(harmless(`${messages.period(pledge.made)}, ${pledge.authority}: ${what} [${pledge.source}]`), width);
  const rows = verdict.readings.map((r) => {
    const growth = needed.find((n) => n.reading === r.id);
    const asks =
      growth && messages.words.growthNeeded(messages.quantity(growth.perYear * 100, "percent", 2), growth.years);
    return [
      r.state === undefined ? "·" : MARKS[r.state],
      messages.quantity(r.value ?? 0, r.unit ?? "count", 4),
      harmless(r.label),
      r.period === null ? "" : messages.period(r.period),
      asks ?? "",
    ];
  });
  const widths = columnWidths(rows, STATE, Math.min(screen.columns, 110) - INDENT.length);
  const lines = rows.flatMap((row) => layRow(row, STATE, widths));
  return [title, ...who.map((line) => INDENT + style.dim(line)), ...lines.map((line) => INDENT + line)];
}
