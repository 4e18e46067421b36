import { StoreError } from "../engine.js";

/** ClickHouse's numbers of errors, as far as they are told apart. */
const REASONS: { readonly [code: number]: StoreError["reason"] } = {
  202: "unreachable", // too many queries at once
  209: "unreachable", // a socket's time-out
  210: "unreachable", // network
  241: "memory",
  243: "full",
  279: "unreachable", // all connection tries failed
  394: "cancelled",
};
const REFUSED = new Set([192, 193, 194, 516]);
const LOST = /ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|ETIMEDOUT|socket hang up|aborted|Timeout error/i;

/** What went wrong at a server, in one line that names it; or the shard behind it that does not answer. */
export function clusterError(cause: unknown, node: string): StoreError {
  if (cause instanceof StoreError) return cause;
  const { message, code: tag } = cause as { message?: string; code?: string };
  const text = message || tag || String(cause);
  const code = Number(/^Code: (\d+)/.exec(text)?.[1] ?? tag);
  const reason = REASONS[code];
  if (reason === "unreachable")
    return new StoreError(
      `the shard ${shardIn(text) ?? ""} behind ${node} does not answer`.replace("  ", " "),
      reason,
      {
        cause,
      },
    );
  if (REFUSED.has(code))
    return new StoreError(`${node} refuses the user or the password (KHORGOS_CLICKHOUSE_PASSWORD)`, "failed", {
      cause,
    });
  if (Number.isNaN(code) && (LOST.test(text) || LOST.test(tag ?? "")))
    return new StoreError(`${node} does not answer (${tag || lineOf(text)})`, "unreachable", { cause });
  return new StoreError(`${node}: ${lineOf(text)}`, reason ?? "failed", { cause });
}

/** `Connection refused: (127.0.0.1:19002, …)`: the shard's own address is in the log of the tries. */
const shardIn = (text: string): string | undefined =>
  /\(((?:\[[0-9a-f:]+\]|[\w.-]+):\d+)/i.exec(text)?.[1] ?? /([\w.-]+:\d+)/.exec(text.replace(/^Code: \d+/, ""))?.[1];

/** The sentence itself, without the server's own frame around it. */
const lineOf = (text: string): string =>
  text
    .replace(/^Code: \d+(?:, e\.displayText\(\) =|\.)? DB::(?:Net)?Exception: /, "")
    .replace(/, e\.what\(\) =.*$/s, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ")
    .slice(0, 300);
