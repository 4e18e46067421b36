import type { SourceDocument, Statement } from "../core/index.js";
import type { Language } from "../text/index.js";
import { Discourse } from "./discourse.js";
import type { Draft } from "./draft.js";
import { finish } from "./finish.js";
import { eventQuestion } from "./frames/event.js";
import { fill } from "./frames/fill.js";
import type { Scene } from "./frames/frame.js";
import { rankQuestion } from "./frames/rank.js";
import { membershipFrame, statusFrame } from "./frames/standing.js";
import { readStatements } from "./read-statements.js";
import { SentenceView } from "./view.js";
import { resolveTimes } from "./when.js";

/** A question as a statement with one slot open; `truth` where it leaves none open and asks whether it is so. */
export interface ReadQuestion {
  readonly statement: Statement;
  readonly open: "value" | "counterpart" | "period" | "truth";
}

/** Reads one question. `undefined` where it asks for nothing that a statement could say. */
export function readQuestion(document: SourceDocument, language: Language): ReadQuestion | undefined {
  const { text } = document;
  const view = new SentenceView(text, { start: 0, end: text.length, paragraph: 0 }, 0, language);
  const discourse = new Discourse([view], document.date, []);
  const scene: Scene = { view, discourse, times: resolveTimes(view, discourse), used: new Set() };
  const asks = view.all("question").map((q) => q.cue.asks);
  const whole = readStatements(document, language).statements.find((s) => s.form !== "intent");
  const saysNumber = whole?.value?.amount !== undefined && whole.form !== "rank";
  if (whole && (asks.includes("truth") || asks.length === 0 || saysNumber)) return { statement: whole, open: "truth" };
  const found =
    (asks.includes("place") ? ask(view, rankQuestion(scene), "counterpart") : undefined) ??
    (asks.includes("time") ? ask(view, datedQuestion(scene), "period") : undefined) ??
    (asks.includes("value") ? ask(view, valueQuestion(scene), "value") : undefined);
  return found ?? (whole ? { statement: whole, open: "truth" } : undefined);
}

function ask(view: SentenceView, draft: Draft | undefined, open: ReadQuestion["open"]): ReadQuestion | undefined {
  const [statement] = draft ? finish(view, [draft]) : [];
  return statement && { statement, open };
}

/** "How high was trade between …": a level without its value. */
function valueQuestion(scene: Scene): Draft | undefined {
  const { view } = scene;
  const question = view.all("question")[0];
  const measure =
    question && view.nearest(question, "measure", { where: (m) => m.cue.as !== "weak" && m.cue.measure !== "other" });
  if (!question || !measure) return undefined;
  const draft = fill(
    scene,
    measure,
    { measure: measure.cue.measure, mention: measure, sign: measure.cue.sign },
    "level",
  );
  return { ...draft, kind: "claim" };
}

/** "When did … join", "since when …": an event, a membership or a partnership level without its date. */
function datedQuestion(scene: Scene): Draft | undefined {
  for (const frame of [membershipFrame, statusFrame])
    for (const draft of frame(scene)) return { ...draft, kind: "claim" };
  return eventQuestion(scene);
}
