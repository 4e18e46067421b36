import { isGroupId, type Period, type PlaceId, type Strand } from "../../core/index.js";
import type { LevelWord, Mention } from "../../text/index.js";
import { type Draft, fromContext, type Placed, placed } from "../draft.js";
import { kindOf } from "../kind.js";
import { partiesNear, resolvePair } from "../parties.js";
import { isParty } from "../party.js";
import { endsClause, type MentionOf, type SentenceView } from "../view.js";
import { whenOf } from "../when.js";
import type { Frame, Scene } from "./frame.js";
import { signedThen } from "./inherited.js";

const ORGANISATIONS: ReadonlySet<string> = new Set([
  "UN",
  "SCO",
  "WTO",
  "CICA",
  "AIIB",
  "C5+CHN",
  "BRI",
  "EU",
  "EAEU",
  "CIS",
  "BRICS",
  "OTS",
  "ASEAN",
]);

/** Belonging to or joining an organisation: one statement a place and organisation. */
export const membershipFrame: Frame = (scene) => {
  const { view } = scene;
  const taken = new Set<PlaceId>();
  return view.all("membership").flatMap((cue) => {
    if (isPapers(view, cue) || isWished(view, cue)) return [];
    const organisations = view.all("place").filter((p) => {
      if (!ORGANISATIONS.has(p.cue.id) || p.cue.as !== "name" || taken.has(p.cue.id)) return false;
      return belongs(view, cue, p) && taken.add(p.cue.id);
    });
    const members = membersOf(scene, cue, taken);
    return organisations.flatMap((o) => members.map((m) => membership(scene, cue, m, o)));
  });
};

/** "A memorandum on joining": paper, no joining. */
const isPapers = (view: SentenceView, cue: Mention): boolean =>
  view.all("document").some((d) => d.first > cue.last && view.distance(cue, d) <= 10 && !view.commaBetween(cue, d));

/** "China supports Kazakhstan's accession", "has applied for membership": nobody belongs by that. */
const isWished = (view: SentenceView, cue: MentionOf<"membership">): boolean =>
  (cue.cue.as === "join" || cue.cue.as === "member") &&
  view.all("wished").some((w) => {
    // "Is a member and supports it", "joined with the support of China": behind, only a verb that ends the clause.
    const isOther = w.first > cue.last && (cue.cue.as === "member" || !endsClause(view, w));
    const isApart = view.between(w, cue, "break") || view.between(w, cue, "range") || view.commaBetween(w, cue);
    return !isOther && !isApart && view.distance(w, cue) <= 14;
  });

function belongs(view: SentenceView, cue: MentionOf<"membership">, organisation: MentionOf<"place">): boolean {
  const cost = view.distance(cue, organisation);
  // "Exports to the members of ASEAN": they are spoken of, nobody belongs.
  // … ұйымына мүше: in the dative, right before the word.
  const isBeside = cue.first - organisation.last === 1 && !view.before(organisation, "role", 1);
  if (cue.cue.as === "member" && !isBeside && /^(?:to|from|with)$/.test(organisation.role ?? "")) return false;
  // A list of organisations may be long; a mere mention elsewhere in the sentence is no membership.
  return cue.cue.as === "support"
    ? organisation.first > cue.first && cost <= 60
    : cost <= (organisation.first > cue.first ? 30 : 14);
}

const isState = (p: MentionOf<"place">): boolean => isParty(p.cue.id) && !isGroupId(p.cue.id);

function membersOf(scene: Scene, cue: Mention, organisations: ReadonlySet<PlaceId>): Placed[] {
  const { view, discourse } = scene;
  // "Both presidents took part in the summit of the SCO, which admitted India": nobody is named nearer.
  const isNearer = (m: Mention): boolean =>
    view.all("place").some((p) => p.cue.as === "name" && isState(p) && view.distance(p, cue) < view.distance(m, cue));
  const both = view.all("pair").some((m) => !m.cue.weak && view.distance(m, cue) <= 20 && !isNearer(m));
  if (both) return discourse.pair.map((id) => fromContext(id));
  // "Support the accession of Uzbekistan": whose it is, is said beside the word.
  const own = view
    .all("place")
    .find((p) => p.first > cue.last && p.first - cue.last <= 2 && p.role === "of" && p.cue.id.length === 3);
  if (own && !organisations.has(own.cue.id)) return [placed(own)];
  const seen = new Set<PlaceId>();
  let end = -1;
  const members = partiesNear(view, cue, 60).filter((p) => {
    // A list may be long; what is not listed has to be near.
    const near = view.distance(p, cue) <= 20 || (end > 0 && p.first - end <= 2);
    if (near) end = p.last;
    // "… is a member of the SCO and supports China's initiatives"
    const supported = p.first > cue.last && view.all("wished").some((w) => w.first > cue.last);
    const counts =
      near &&
      !supported &&
      p.cue.as !== "capital" &&
      !organisations.has(p.cue.id) &&
      p.cue.as !== "city" &&
      p.cue.id.length === 3 &&
      !seen.has(p.cue.id);
    if (counts) seen.add(p.cue.id);
    return counts;
  });
  // "It is a founding member": of whom the sentence before was.
  const { topic } = discourse;
  if (members.length === 0 && topic && view.index - topic.sentence === 1 && view.has("stand-in"))
    return [fromContext(topic.id)];
  return members.map((mention) => placed(mention));
}

function membership(
  scene: Scene,
  cue: MentionOf<"membership">,
  member: Placed,
  organisation: MentionOf<"place">,
): Draft {
  const when = whenOf(scene.view, cue, scene.times, { changes: false });
  const own = member.mention && yearBeside(scene, member.mention);
  // "A member since 2001" joined then; "since independence in 1991" it has joined several, none of them then.
  const joined: Draft["period"] = own === undefined ? when.period : { value: own, origin: "said" };
  return {
    kind: kindOf(scene.view, cue, when.period?.value, scene.discourse),
    form: "membership",
    measure: "membership",
    subject: member,
    counterpart: placed(organisation),
    ...(joined && !(cue.cue.as === "join" && joined.value.endsWith("/..")) ? { period: joined } : {}),
    carriers: [cue, organisation, ...(member.mention ? [member.mention] : [])],
  };
}

/** "China joined in 2001, and Kazakhstan followed in 2015": of several times the one beside the member. */
function yearBeside({ view, times }: Scene, member: Mention): Period | undefined {
  const dated = view.all("time").filter((t) => t.cue.role === "in" && times.has(t));
  if (dated.length < 2) return undefined;
  const [own] = dated
    .filter((t) => view.distance(t, member) <= 9 && !isApart(view, t, member))
    .sort((a, b) => view.distance(a, member) - view.distance(b, member));
  return own && times.get(own);
}

const isApart = (view: SentenceView, a: Mention, b: Mention): boolean =>
  view.commaBetween(a, b) || (["place", "range", "break"] as const).some((kind) => view.between(a, b, kind));

const ORDER: readonly LevelWord[] = ["all-weather", "permanent", "special", "extensive", "comprehensive", "strategic"];

/** The level of a partnership, put together from its adjectives; said once a document. */
export const statusFrame: Frame = (scene) => {
  const { view, discourse } = scene;
  const drafts: Draft[] = [];
  for (const noun of view.all("partnership")) {
    const words = view.all("level").filter((l) => l.first <= noun.first && view.distance(l, noun) <= 6);
    const said = new Set(words.map((w) => w.cue.word));
    const isSince = view.all("time").some((t) => t.cue.role === "since" && view.distance(t, noun) <= 6);
    if (!said.has("strategic") || (noun.cue.holder && said.size < 2 && !isSince)) continue;
    // "From a strategic to a comprehensive strategic partnership": the first is what it was.
    const [first] = words;
    if (first && view.before(first, "from-amount") && view.all("partnership").some((p) => p.first > noun.last))
      continue;
    const status = ORDER.filter((w) => said.has(w)).join("-");
    const pair = resolvePair(view, noun, "partnership", discourse);
    if (!pair.subject || !pair.counterpart) continue;
    const key = [status, ...[pair.subject.id, pair.counterpart.id].sort()].join(" ");
    if (discourse.statusesSeen.has(key)) continue;
    const when = whenOf(view, noun, scene.times, { changes: false });
    const kind = kindOf(view, noun, when.period?.value, discourse);
    // "The presidents declared that relations had been raised to …": on the day of their meeting.
    const raised = view.nearest(noun, "raise", { within: 24 });
    const isDecided = raised && signedThen(scene) !== undefined;
    if (kind !== "claim" && !when.period && !isDecided) continue;
    discourse.statusesSeen.add(key);
    const near =
      when.period &&
      when.mentions.every(
        (t) => datesStatus(t) && view.distance(t, noun) <= 20 && !(t.first > noun.last && view.commaBetween(noun, t)),
      );
    const isDated = near || (raised && when.period?.value.length === 10);
    const then = raised && !isDated ? signedThen(scene) : undefined;
    drafts.push({
      kind: "claim",
      form: "status",
      measure: "partnership",
      ...pair,
      status,
      ...(isDated && when.period ? { period: when.period } : then ? { period: then } : {}),
      carriers: [noun, ...words],
    });
  }
  return drafts;
};

/** "The third visit in the last three years confirms the partnership": a stretch of time is no time of its beginning. */
const datesStatus = ({ cue }: Mention): boolean =>
  cue.kind === "time" &&
  cue.role !== "base" &&
  (/^(?:absolute|day|months|relative)$/.test(cue.spec.type) || (cue.spec.type === "shift" && cue.spec.of === "then"));

/** A commitment with nothing to measure: two sides, a word of will, a field. */
export const intentFrame: Frame = (scene) => {
  const { view, discourse } = scene;
  const deepen = view.all("deepen")[0];
  const will = view.all("pledge")[0] ?? view.all("future")[0];
  const strand = view.all("strand")[0];
  if (!deepen || !(will || strand)) return [];
  const field: Strand = strand?.cue.strand ?? "politics";
  const pair = resolvePair(view, deepen, "agreement", discourse);
  if (!pair.subject || !pair.counterpart) return [];
  const carriers: Mention[] = [deepen, ...(will ? [will] : []), ...(strand ? [strand] : [])];
  return [{ kind: "pledge", form: "intent", ...pair, strand: field, carriers }];
};
