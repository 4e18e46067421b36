import type { Mention } from "../../text/index.js";
import type { SentenceView } from "../view.js";

/** Қытай 33 млн долларға 185 мың тонна, Ауғанстан 19 млн долларға … сатып алды: each place right before its numbers. */
export function isListed(view: SentenceView, anchor: Mention): boolean {
  const place = view
    .all("place")
    .filter((p) => p.last < anchor.first)
    .at(-1);
  if (!place) return false;
  const numbers = view.all("quantity").filter((q) => q.first > place.last && q.last < anchor.first);
  const words = anchor.first - place.last - 1 - numbers.reduce((n, q) => n + q.last - q.first + 1, 0);
  const others = view.all("quantity").some((q) => q.first > anchor.last && view.before(q, "place", 1));
  const earlier = view
    .all("quantity")
    .some((q) => q.last < place.first && view.all("place").some((p) => p.last < q.first));
  return words === 0 && (others || earlier);
}
