import type { Draft } from "../draft.js";
import type { SentenceView } from "../view.js";
import { change, moveNear, type Q } from "./change.js";
import type { Scene } from "./frame.js";

/** "The German economy contracted by 0.3 percent": of a country's economy it is the product that grows or shrinks. */
export function economyGrowth(scene: Scene, q: Q): Draft | undefined {
  const { view } = scene;
  if (q.cue.unit !== "percent") return undefined;
  const economy = view.all("economy").findLast((e) => e.last < q.first && view.distance(e, q) <= 14);
  if (!economy || view.commaBetween(economy, q) || isWhere(view, economy.first)) return undefined;
  const apart = (["measure", "quantity", "partner", "share"] as const).some((kind) => view.between(economy, q, kind));
  const move = apart || view.before(economy, "measure", 4) ? undefined : moveNear(view, q, 10);
  const draft = move && change(scene, q, { measure: "economy.gdp" }, move.cue.direction);
  draft?.carriers.push(economy);
  return draft;
}

/** "Invested in Peru's economy": the economy is where, and nothing that grew. */
const isWhere = (view: SentenceView, economy: number): boolean =>
  view
    .all("role")
    .some(
      (r) =>
        r.last < economy &&
        economy - r.last <= 3 &&
        r.cue.side === "before" &&
        /^(?:in|to|with|from)$/.test(r.cue.role),
    );
