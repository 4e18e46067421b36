import type { Mention } from "../../text/index.js";
import type { Draft } from "../draft.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { EventMention } from "./event-ahead.js";
import { bothParties, eventBase } from "./event-draft.js";
import type { Scene } from "./frame.js";

// What was signed or came into force, by whom and when.

/** 签署…规划纲要,以及…等合作文件: what is signed may come last, its subjects listed before it. */
const farDocument = (view: SentenceView, event: EventMention) =>
  view.nearest(event, "document", {
    within: 30,
    where: (d) => d.first > event.last && !view.between(event, d, "event") && !view.between(event, d, "time"),
  });

/** "Signed a joint statement and saw ten documents signed", "ten documents, among them a treaty": one beside those that are counted. */
function ownDocument(view: SentenceView, event: EventMention): MentionOf<"document"> | undefined {
  const counted = view.all("measure").filter((m) => m.cue.measure === "documents.count");
  const isCounted = (d: Mention): boolean => counted.some((m) => m.first <= d.last && d.first <= m.last);
  const documents = view.all("document").filter((d) => !isCounted(d));
  const isBetween = (m: Mention, d: Mention): boolean =>
    m.first > Math.min(event.last, d.last) && m.last < Math.max(event.first, d.first);
  const isApart = (d: Mention): boolean =>
    view.between(event, d, "quantity") || view.between(event, d, "event") || counted.some((m) => isBetween(m, d));
  const own = documents.find((d) => view.distance(event, d) <= 10 && !isApart(d));
  const among = view.all("of-them").find((m) => m.first > event.last);
  // "26 memoranda and a framework agreement": one more behind those that are counted.
  const more = documents.find((d) =>
    counted.some((m) => {
      const and = view.all("range").find((r) => r.first > m.last && r.first - m.last <= 2 && r.last < d.first);
      const one = and && view.all("number").some((n) => n.cue.value === 1 && n.first > and.last && n.last < d.first);
      return one === true && view.distance(and as Mention, d) <= 8 && !view.between(m, d, "quantity");
    }),
  );
  return own ?? more ?? (among && documents.find((d) => d.first > among.last && view.distance(among, d) <= 12));
}

/** "The agreement is to enter into force next year. It was signed on 10 March 2024": what the sentence before has named. */
function signedBefore(scene: Scene, event: EventMention): Draft | undefined {
  const { view, discourse } = scene;
  const isNext = discourse.document === view.index - 1 && view.scan.tokens.length <= 22;
  // "… signed a pact with Washington": another one, of others.
  const isOther = view.all("place").some((p) => p.role !== "in");
  if (!isNext || isOther || view.has("measure") || view.has("quantity")) return undefined;
  const draft = eventBase(scene, event, "agreement");
  return draft.period?.origin === "said" ? bothParties(scene, event, draft) : undefined;
}

export function signing(scene: Scene, event: EventMention): Draft | undefined {
  const { view } = scene;
  const counts = [...scene.used].some((u) => u.cue.kind === "quantity" && u.cue.unit === "");
  const own = counts ? ownDocument(view, event) : undefined;
  if (own) {
    const draft = eventBase(scene, event, "agreement");
    draft.carriers.push(own);
    return bothParties(scene, event, draft);
  }
  const document = view.nearest(event, "document", { within: 14 }) ?? farDocument(view, event);
  if (!document) return signedBefore(scene, event);
  // "Signed 33 agreements": the count says it already.
  if (counts && view.all("measure").some((m) => m.cue.measure === "documents.count")) return undefined;
  const draft = eventBase(scene, event, "agreement");
  // "Signed agreements worth 30 billion": an event of its own only where a date is told with it.
  const dated = view.all("time").some((t) => t.cue.spec.type === "absolute" || t.cue.spec.type === "day");
  if (!dated && scene.used.size > 0 && view.all("measure").some((m) => m.cue.measure === "documents.count"))
    return undefined;
  // "Signed a deal worth 270 billion": what it is worth says it already.
  if (!dated && scene.discourse.measure === "documents.value" && scene.discourse.lastClaim?.sentence === view.index)
    return undefined;
  draft.carriers.push(document);
  return bothParties(scene, event, draft);
}
