import type { Period, PlaceId, SourceDocument, Statement } from "../core/index.js";
import { isCurrency, type Language, type Mention, splitSentences } from "../text/index.js";
import { Discourse, pairKey } from "./discourse.js";
import type { Draft } from "./draft.js";
import { looksBack } from "./earlier.js";
import { finish } from "./finish.js";
import {
  abolitionFrame,
  comparisonFrame,
  multipleFrame,
  recordFrame,
  streakFrame,
  trendFrame,
} from "./frames/development.js";
import { eventFrame } from "./frames/event.js";
import { reporterOf } from "./frames/fill.js";
import { followersFrame } from "./frames/followers.js";
import type { Frame, Scene } from "./frames/frame.js";
import { mutualRankFrame } from "./frames/mutual-rank.js";
import { orderByOthersFrame } from "./frames/order-by-others.js";
import { quantityFrame } from "./frames/quantity.js";
import { rankFrame } from "./frames/rank.js";
import { rankOfGuestsFrame } from "./frames/rank-of-guests.js";
import { namedRow } from "./frames/respective.js";
import { intentFrame, membershipFrame, statusFrame } from "./frames/standing.js";
import { vagueFrame } from "./frames/vague.js";
import { dateSameEvents } from "./same-event.js";
import { settleSharedMoney } from "./shared-money.js";
import { settleShortNames } from "./short-names.js";
import { SentenceView } from "./view.js";
import { isBase, resolveTimes } from "./when.js";

/** Sentences and statements of one document; `sentence` of a statement is an index into `sentences`. */
export interface ReadResult {
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly statements: readonly Statement[];
}

/** Frames in the order in which they may take a number: the narrow ones before the wide one. */
const FRAMES: readonly Frame[] = [
  rankFrame,
  rankOfGuestsFrame,
  mutualRankFrame,
  followersFrame,
  streakFrame,
  quantityFrame,
  multipleFrame,
  abolitionFrame,
  recordFrame,
  comparisonFrame,
  orderByOthersFrame,
  vagueFrame,
  trendFrame,
  membershipFrame,
  statusFrame,
  eventFrame,
];

/** Takes every checkable statement out of a document. Deterministic; never throws, whatever the text. */
export function readStatements(document: SourceDocument, language: Language): ReadResult {
  const { text } = document;
  const sentences = splitSentences(text, language.sentences);
  const views = sentences.map((sentence, i) => new SentenceView(text, sentence, i, language));
  const title = titleViews(document.title, language);
  settleShortNames([...title, ...views]);
  settleSharedMoney([...title, ...views]);
  const discourse = new Discourse(views, document.date, title);
  const statements: Statement[] = [];
  // A sentence that is read is let go: of a long text hardly more than the statements stays.
  views.reverse();
  for (let view = views.pop(); view; view = views.pop()) statements.push(...readSentence(view, discourse));
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    statements: dateSameEvents(statements, document.date),
  };
}

function titleViews(title: string | undefined, language: Language): SentenceView[] {
  if (!title) return [];
  return [new SentenceView(title, { start: 0, end: title.length, paragraph: 0 }, 0, language)];
}

function readSentence(view: SentenceView, discourse: Discourse): Statement[] {
  if (view.scan.mentions.length === 0) return [];
  discourse.names(view);
  const times = resolveTimes(view, discourse);
  const scene: Scene = { view, times, discourse, used: new Set() };
  const drafts: Draft[] = [];
  for (const frame of FRAMES) {
    for (const draft of frame(scene)) {
      // Each statement is context for those after it, in its own sentence too.
      remember(scene, draft);
      drafts.push(draft);
    }
  }
  if (drafts.length === 0) drafts.push(...intentFrame(scene));
  carry(scene, times);
  return finish(view, drafts);
}

function remember(scene: Scene, draft: Draft): void {
  const { discourse, view } = scene;
  if (draft.form === "intent" || draft.form === "membership") return;
  // "This year relations are 30 years old": nothing that follows happened in their first year.
  if (draft.form === "event" && draft.measure !== "opening" && draft.period?.origin === "said")
    discourse.eventDay = { value: draft.period.value, sentence: view.index };
  if (draft.form === "event" && draft.period && /^(?:meeting|visit)$/.test(draft.measure ?? ""))
    rememberOccasion(scene, draft.measure === "meeting", draft.period.value);
  if (draft.form === "event" && draft.period && draft.measure === "visit" && draft.period.value.includes("/"))
    discourse.visit = draft.period.value;
  if (draft.form === "status") return;
  if (draft.form === "rank") {
    discourse.ranks = [...discourse.ranks, draft];
    discourse.lastRank = { draft, sentence: view.index };
  }
  rememberPeriod(scene, draft);
  if ((draft.form === "rank" || draft.form === "share") && draft.subject && draft.counterpart)
    discourse.lastOrder = { draft, sentence: view.index };
  // Whose order a rank is in may be a guess: nothing to build on.
  if (draft.form === "rank" && (draft.subject?.origin === "context" || draft.counterpart?.origin === "context")) return;
  if (draft.form === "event") {
    // Where many meet, no two of them become what the text is about.
    if (statesIn(view, 3).length <= 2) discourse.meet(draft.subject, draft.counterpart);
    return;
  }
  // Who is the largest investor is the one who invests, the largest source of guests the one they come from.
  const isGuests = /^(?:students|visitors)\./.test(draft.measure ?? "");
  if (draft.form === "rank" ? isGuests || draft.measure?.startsWith("investment.") : draft.form === "share" && isGuests)
    discourse.remember(draft.counterpart, draft.subject);
  else discourse.remember(draft.subject, draft.counterpart);
  const { subject, counterpart } = draft;
  discourse.lastPlace = subject && !discourse.main.includes(subject.id) ? subject.id : counterpart?.id;
  discourse.measure = draft.measure;
  discourse.sign = draft.measure === "trade.balance" && (draft.value?.amount ?? 0) < 0 ? -1 : undefined;
  discourse.lastClaim = { sentence: view.index, paragraph: view.sentence.paragraph };
  const unit = draft.value?.unit;
  if (unit && isCurrency(unit)) discourse.unit = unit;
  const pair = pairKey(draft.subject, draft.counterpart);
  if (draft.kind === "pledge" && draft.period?.origin === "said" && draft.measure)
    discourse.goal = { period: draft.period.value, sentence: view.index, measure: draft.measure, pair };
}

/** The time of a claim is that of those after it; a sum over many years or since a year leaves it as it was. */
function rememberPeriod({ discourse, view }: Scene, draft: Draft): void {
  const { kind, form, period, measure } = draft;
  if (kind !== "claim" || period === undefined || draft.earlier || draft.back || form === "event") return;
  if (period.value.includes("/..") && measure?.startsWith("trade.")) return;
  // How an economy grew is told in passing.
  const last = discourse.claimPeriod;
  const pair = pairKey(draft.subject, draft.counterpart);
  // "While in 2019 it was only 10 billion": an older figure of the same is there to compare with.
  const isOlder = last && period.value.slice(0, 4) < last.value.slice(0, 4) && view.index - last.sentence <= 2;
  if (isOlder && last.measure === measure && last.pair === pair && !last.value.includes("/..")) return;
  if (measure?.startsWith("economy.") && last && view.index - last.sentence <= 3) return;
  discourse.claimPeriod = {
    value: period.value,
    paragraph: view.sentence.paragraph,
    sentence: view.index,
    measure,
    pair,
  };
}

/** "They met on Friday. He had arrived on Thursday": it is the meeting that what follows goes on about. */
function rememberOccasion({ discourse, view }: Scene, isMeeting: boolean, value: Period): void {
  const { occasion } = discourse;
  if (!isMeeting && occasion?.isMeeting && view.index - occasion.sentence <= 8 && value < occasion.value) return;
  discourse.occasion = { value, sentence: view.index, isMeeting };
}

const isState = (cue: { readonly id: string; readonly as: string }): boolean =>
  cue.id.length === 3 && cue.as !== "office" && cue.id !== "WLD";

/** The states that a sentence names, each once, no more than `most`. */
function statesIn(view: SentenceView, most: number): readonly PlaceId[] {
  const found: PlaceId[] = [];
  for (const { cue } of view.all("place"))
    if (isState(cue) && !found.includes(cue.id) && found.push(cue.id) === most) break;
  return found;
}

/** What the next sentence may lean on although no statement took it: the last time, the statistics cited. */
function carry(scene: Scene, times: ReadonlyMap<Mention, Period>): void {
  const { discourse, view } = scene;
  for (const m of view.all("time")) {
    const period = times.get(m);
    if (period !== undefined && !isBase(m) && m.cue.role !== "by" && m.cue.role !== "since" && !looksBack(m))
      discourse.period = period;
  }
  const [only, second] = statesIn(view, 2);
  if (second) discourse.topic = undefined;
  else if (only) discourse.topic = { id: only, sentence: view.index };
  const row = namedRow(view);
  if (row.length > 1) discourse.row = { ids: row, sentence: view.index };
  discourse.mention(view, view.index);
  const reporter = reporterOf(scene);
  if (reporter) discourse.reporter = reporter.id;
}
