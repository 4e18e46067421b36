/** Events coded by machine from the news, by the four classes of CAMEO. */
import type { Indicator } from "./indicator.js";
import { codedEvents } from "./relations.js";

const root = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => String(from + n).padStart(2, "0"));

const events = (id: string, definition: string, roots: readonly string[]): Indicator => ({
  id,
  definition,
  unit: "count",
  grain: "directed-dyad-year",
  formula: `number of events with CAMEO root ${roots[0]}–${roots.at(-1)}`,
  reference: "Schrodt 2012, CAMEO Codebook; quad classes of Duval & Thompson 1980",
  coverage: "Days that were imported; coverage of the news grows over time, so that years are not alike.",
  readings: ["as coded by the source"],
  needs: ["coded_events"],
  sql: (ask) => codedEvents(ask, roots),
});

export const eventsByClass: readonly Indicator[] = [
  events(
    "events.cooperation.verbal",
    "Statements, appeals, consultations of the first place towards the second.",
    root(1, 5),
  ),
  events("events.cooperation.material", "Aid, trade and other deeds of the first place for the second.", root(6, 9)),
  events("events.conflict.verbal", "Demands, threats, protests of the first place against the second.", root(10, 14)),
  events("events.conflict.material", "Force, coercion, attacks of the first place against the second.", root(15, 20)),
];
