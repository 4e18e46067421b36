/** What an answer means that is no file: whether to come back, when, and what would work. */
import type { Answer } from "./ask.js";
import { PullFailure } from "./failure.js";
import { RETRIED, retryAfter } from "./retry.js";

const MOST_TEXT = 8192;

/** What a server says of its refusal, in one short line; nothing where it sends a page. */
async function saidIn(answer: Answer): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  try {
    for await (const chunk of answer.body()) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length >= MOST_TEXT) break;
    }
  } catch {
    // The refusal itself says enough.
  }
  if (/^\s*</.test(text)) return "";
  const message = /"(?:message|error|detail|title|description)"\s*:\s*"((?:[^"\\]|\\.)+)"/i.exec(text)?.[1] ?? text;
  return message
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 200);
}

const MEANS: { readonly [status: number]: string } = {
  400: "the server does not take the question; ask for less, or for something else",
  404: "there is nothing at this address: not published (yet), no rows for the question, or moved",
  405: "the server does not take the question",
  406: "the server does not have it in this format",
  410: "it is no longer there",
  413: "the question is too big; ask for fewer years or places",
  414: "the question is too long; ask for fewer places or products",
  429: "too many requests",
  451: "it may not be had from here",
  500: "the server has a fault",
  502: "the server has a fault",
  503: "the server is busy or being worked on",
  504: "the server did not finish in time",
};

const minutes = (ms: number): string => {
  const count = Math.ceil(ms / 60_000);
  return count < 120 ? `${count} minutes` : `${Math.ceil(count / 60)} hours`;
};

export async function refused(
  answer: Answer,
  { key }: { readonly key?: { readonly variable: string } | undefined },
  now: number,
): Promise<PullFailure> {
  const { status, headers } = answer.response;
  const after = retryAfter(headers.get("retry-after"), now);
  const said = await saidIn(answer);
  const quota = /quota|volume|limit/i.test(said);
  const parts = [
    MEANS[status] ?? (status === 401 || status === 403 ? "the server refuses" : "an answer that means nothing here"),
    ...(said === "" ? [] : [`it says: ${said.replace(/[.!]+$/, "")}`]),
    ...(after !== undefined && after > 0
      ? [`it asks to come back in ${after < 120_000 ? `${Math.ceil(after / 1000)} seconds` : minutes(after)}`]
      : []),
  ];
  const isKey = (status === 401 || status === 403) && key !== undefined && !quota;
  return new PullFailure(isKey ? "key" : "status", `${status}, ${parts.join("; ")}`, {
    status,
    after,
    again: RETRIED.has(status),
  });
}
