import { type Html, type Line, lines } from "../charts/index.js";
import { both } from "./dossier/numbers.js";
import type { View } from "./view.js";

/** Yearly dollars of both sides as lines with the gap between them; the newest value of each says it in words. */
export function sidesChart(id: string, title: string, shown: readonly Line[], messages: View["messages"]): Html[] {
  const newest = ({ label, points }: Line): string => {
    const last = points.at(-1);
    return last === undefined ? label : `${label}, ${last.year}: ${messages.quantity(last.value, "USD", 3)}`;
  };
  return both(id, (width, chartId) =>
    lines({
      id: chartId,
      width,
      title,
      description: shown.map(newest).join("; "),
      lines: shown,
      amount: (v) => messages.quantity(v, "USD", 2),
      gap: true,
    }),
  );
}
