import { UsageError } from "./session.js";

/** `2021`, `2015-2024`: the years of `--years`. */
export function yearSpan(text: string): readonly [from: number, to: number] {
  const found = /^\s*((?:18|19|20)\d\d)(?:\s*(?:-|–|\.\.|\/|:)\s*((?:18|19|20)\d\d))?\s*$/.exec(text);
  const [from, to] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
  if (!found || from > to) throw new UsageError(`--years takes a year or a span such as 2015-2024, not “${text}”.`);
  return [from, to];
}
