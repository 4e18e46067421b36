import { isDirected, type Statement } from "../core/index.js";
import type { Messages, PlaceNamer } from "../text/index.js";

/** Signs of comparators; an exact value needs none. */
export const SIGNS = { eq: "", approx: "≈ ", gt: "> ", gte: "≥ ", lt: "< ", lte: "≤ " } as const;

/** What was understood, in one line: `trade turnover China – Kazakhstan, 2023: $41 bn`. */
export function gistOf(
  s: Statement,
  { messages, place }: { readonly messages: Messages; readonly place: PlaceNamer },
): string {
  const name = s.measure === undefined || s.measure === "other" ? s.form : messages.measures[s.measure];
  const about = [
    [s.product === undefined ? name : `${name} (${s.product})`, partiesOf(s, place)].filter((x) => x !== "").join(" "),
    s.place ?? "",
    s.period === undefined ? "" : messages.period(s.period),
  ].filter((text) => text !== "");
  const kind = s.kind === "claim" ? "" : `${messages.words.kinds[s.kind]}: `;
  const value = saidValue(s, messages);
  return `${kind}${about.join(", ")}${value === "" ? "" : `: ${value}`}`;
}

function partiesOf(s: Statement, place: PlaceNamer): string {
  const { subject, counterpart, measure } = s;
  if (subject === undefined || counterpart === undefined) return place(subject ?? counterpart ?? "");
  const between = measure !== undefined && isDirected(measure) ? "→" : "–";
  return `${place(subject)} ${between} ${place(counterpart)}`;
}

/** The number as it was read, with its sign: `+32 %`, `> $31 bn`, `$41–44 bn`; an arrow for a trend. */
export function saidValue(s: Statement, messages: Messages): string {
  const arrow = s.direction === "up" ? "↑" : s.direction === "down" ? "↓" : "";
  if (s.value?.amount === undefined) return arrow;
  const { amount, to, unit } = s.value;
  const written = (n: number): string => messages.quantity(n, unit, 6);
  const sign = s.form === "change" ? (s.direction === "down" ? "−" : "+") : "";
  return `${SIGNS[s.comparator ?? "eq"]}${sign}${written(amount)}${to === undefined ? "" : ` – ${written(to)}`}`;
}
