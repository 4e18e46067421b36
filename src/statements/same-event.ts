import { type Period, type Statement, spanOf } from "../core/index.js";

/** News of a meeting tells it twice: the opening without a day, the details with it. */
const TOLD_TWICE: ReadonlySet<string> = new Set(["meeting", "visit", "agreement"]);
/** An event of the news lies at most so many days before it. */
const NEWS_DAYS = 14;

const pairOf = (s: Statement): string => `${s.measure} ${[s.subject ?? "", s.counterpart ?? ""].sort().join("-")}`;

/** Undated events take the day of the one dated event of their kind and pair, if that is news of this very text. */
export function dateSameEvents(statements: readonly Statement[], date: string | undefined): readonly Statement[] {
  const days = new Map<string, Set<Period>>();
  for (const s of statements)
    if (isTold(s) && s.period !== undefined && isNews(s.period, date))
      days.set(pairOf(s), (days.get(pairOf(s)) ?? new Set()).add(s.period));
  if (days.size === 0) return statements;
  return statements.map((s) => {
    const [day, ...more] = isTold(s) && s.period === undefined ? (days.get(pairOf(s)) ?? []) : [];
    if (day === undefined || more.length > 0) return s;
    return { ...s, period: day, origin: { ...s.origin, period: "context" } };
  });
}

const isTold = (s: Statement): boolean =>
  s.form === "event" && s.kind === "claim" && TOLD_TWICE.has(s.measure ?? "") && s.counterpart !== undefined;

function isNews(period: Period, date: string | undefined): boolean {
  const day = spanOf(period);
  if (date === undefined || day?.from === undefined || day.from !== day.to) return false;
  const before = (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${day.from}T00:00:00Z`)) / 86_400_000;
  return before >= 0 && before <= NEWS_DAYS;
}
