/** One address to one file on disk: resumed, tried again, waited for, and looked at before anybody believes it. */
import { type FileHandle, open } from "node:fs/promises";
import { sha256Of } from "../file-checksum.js";
import { type Answer, ask } from "./ask.js";
import { promisedSha256, refuseCutArchive, refuseWrongHead } from "./content.js";
import { PullFailure } from "./failure.js";
import { note, type Part, type Validators } from "./part.js";
import type { Limiter } from "./rate.js";
import { refused } from "./refused.js";
import { LONGEST_AFTER, MOST_TRIES, waitBefore } from "./retry.js";
import type { World } from "./world.js";

/** Nothing that a source publishes in one file is larger. */
export const MOST_BYTES = 32 * 1024 ** 3;
/** So much brought by a try that began where the last one ended counts as progress: tries are counted anew. */
const PROGRESS = 64 * 1024;
const MOST_TRIES_EVER = 200;
const HEAD = 512;

export interface Order {
  readonly url: string;
  readonly file: string;
  readonly headers: { readonly [name: string]: string };
  readonly key?: { readonly header: string; readonly value: string; readonly variable: string } | undefined;
  /** Of the copy that has been imported: only a newer one is wanted. */
  readonly known?: Validators | undefined;
  readonly mostBytes?: number;
}

export interface Step {
  readonly state: "ask" | "bytes" | "wait";
  readonly bytes: number;
  readonly total?: number;
  /** For `wait`: how long, and why. */
  readonly ms?: number;
  readonly cause?: string;
}

export interface Downloaded {
  readonly outcome: "downloaded" | "not-modified";
  readonly bytes: number;
  readonly sha256: string;
  readonly validators: Validators;
  readonly tries: number;
  /** Bytes that were there before. */
  readonly resumed: number;
  readonly waited: number;
}

/** Throws `PullFailure` once it has given up; what came by then stays in the part. */
export async function download(
  order: Order,
  part: Part,
  world: World,
  limit: Limiter,
  onStep: (step: Step) => void,
): Promise<Downloaded> {
  let at: At = { size: part.size, validators: part.validators, complete: false };
  const resumed = resumable(at) ? at.size : 0;
  let [tries, ever, waited, again] = [0, 0, 0, 0];
  for (;;) {
    const before = at.size;
    let failure: PullFailure;
    tries++;
    ever++;
    try {
      waited += await limit();
      onStep({ state: "ask", bytes: before });
      const next = await attempt(order, part, at, world, (now) => {
        at = now;
        onStep({
          state: "bytes",
          bytes: now.size,
          ...(now.validators.length === undefined ? {} : { total: now.validators.length }),
        });
      });
      const { size: bytes, validators } = next;
      if (next.unchanged)
        return { outcome: "not-modified", bytes, sha256: "", validators, tries: ever, resumed: 0, waited };
      return {
        outcome: "downloaded",
        bytes,
        sha256: await checked(part, next),
        validators,
        tries: ever,
        resumed,
        waited,
      };
    } catch (cause) {
      if (!(cause instanceof PullFailure)) throw cause;
      failure = cause;
    }
    if (failure.afresh) at = await emptied(part);
    // A server that keeps sending damaged files will not stop for being asked often.
    const most = failure.kind === "content" ? 2 : MOST_TRIES;
    if (!failure.afresh && at.size - before >= PROGRESS && resumable(at)) [tries, again] = [0, 0];
    if (!failure.again || tries >= most || ever >= MOST_TRIES_EVER) throw failure;
    if ((failure.after ?? 0) > LONGEST_AFTER) throw failure;
    const ms = waitBefore(++again, failure.after, world);
    onStep({ state: "wait", bytes: at.size, ms, cause: failure.message });
    await world.sleep(ms);
    waited += ms;
  }
}

interface At {
  readonly size: number;
  readonly validators: Validators;
  readonly complete: boolean;
  readonly unchanged?: boolean;
}

const strong = ({ etag, lastModified }: Validators): string | undefined =>
  etag !== undefined && !etag.startsWith("W/") ? etag : lastModified;

/** Only of bytes that can be told from those of another edition is the rest asked for. */
const resumable = ({ size, validators }: Pick<At, "size" | "validators">): boolean =>
  size > 0 && validators.packed !== true && strong(validators) !== undefined;

async function emptied(part: Part): Promise<At> {
  await (await open(part.path, "w")).close();
  await note(part, {});
  return { size: 0, validators: {}, complete: false };
}

function headersFor({ headers, known, file }: Order, at: At): { [name: string]: string } {
  const common = {
    accept: "*/*",
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    // What is packed already gains nothing, and can only be resumed as it is.
    "accept-encoding": /\.(?:zip|gz|xlsx)$/i.test(file) ? "identity" : "gzip, identity;q=0.5",
  };
  if (resumable(at))
    return {
      ...common,
      "accept-encoding": "identity",
      range: `bytes=${at.size}-`,
      "if-range": strong(at.validators) ?? "",
    };
  return {
    ...common,
    ...(known?.etag === undefined ? {} : { "if-none-match": known.etag }),
    ...(known?.lastModified === undefined ? {} : { "if-modified-since": known.lastModified }),
  };
}

async function attempt(order: Order, part: Part, at: At, world: World, onBytes: (at: At) => void): Promise<At> {
  const answer = await ask({ url: order.url, headers: headersFor(order, at), key: order.key }, world);
  const { response } = answer;
  try {
    const { status, headers } = response;
    if (status === 304 && order.known !== undefined && !resumable(at))
      return { ...at, validators: order.known, unchanged: true };
    const range = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(headers.get("content-range") ?? "");
    if (status === 416 && resumable(at)) {
      if (Number(range?.[2]) === at.size) return { ...at, complete: true };
      throw new PullFailure("cut", "the server has another edition by now", { again: true, afresh: true });
    }
    if (status === 206) {
      if (!resumable(at) || Number(range?.[1]) !== at.size)
        throw new PullFailure("cut", "the server sent another part than was asked for", { again: true, afresh: true });
      return await received(order, part, at, answer, onBytes);
    }
    if (status !== 200) throw await refused(answer, order, world.now());
    const validators = saidOf(headers);
    await note(part, validators);
    const start = { size: 0, validators, complete: false };
    onBytes(start);
    return await received(order, part, start, answer, onBytes);
  } finally {
    answer.close();
  }
}

function saidOf(headers: Headers): Validators {
  const plain = !headers.get("content-encoding");
  const [etag, lastModified, sha256] = [headers.get("etag"), headers.get("last-modified"), promisedSha256(headers)];
  const length = Number(headers.get("content-length") ?? Number.NaN);
  return {
    ...(etag === null ? {} : { etag }),
    ...(lastModified === null ? {} : { lastModified }),
    ...(plain && Number.isSafeInteger(length) ? { length } : {}),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(plain ? {} : { packed: true }),
  };
}

/** Writes what comes behind what is there; every byte that came counts, even where the connection is cut after it. */
async function received(order: Order, part: Part, from: At, answer: Answer, onBytes: (at: At) => void): Promise<At> {
  const most = order.mostBytes ?? MOST_BYTES;
  const { validators } = from;
  if ((validators.length ?? 0) > most) throw tooLarge(most);
  const file = await open(part.path, from.size === 0 ? "w" : "r+");
  let size = from.size;
  try {
    const looked = new HeadCheck(order.file, from.size === 0);
    for await (const chunk of answer.body()) {
      looked.add(chunk);
      if (size + chunk.length > most) throw tooLarge(most);
      await written(file, chunk, size);
      size += chunk.length;
      onBytes({ size, validators, complete: false });
    }
    looked.end();
  } finally {
    await file.close();
  }
  if (size === 0) throw new PullFailure("content", "the answer is empty", { again: true, afresh: true });
  if (validators.length !== undefined && size !== validators.length)
    throw new PullFailure("cut", `cut short: ${size} of ${validators.length} bytes came`, {
      again: true,
      afresh: size > validators.length,
    });
  return { size, validators, complete: true };
}

async function written(file: FileHandle, chunk: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < chunk.length; )
    done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
}

const tooLarge = (most: number): PullFailure =>
  new PullFailure("size", `larger than ${Math.round(most / 1024 ** 2)} MB: refused`, { afresh: true });

/** Looks at the first bytes once there are enough of them, and not again. */
class HeadCheck {
  #head: Uint8Array[] = [];
  #size = 0;

  constructor(
    private readonly file: string,
    private open: boolean,
  ) {}

  add(chunk: Uint8Array): void {
    if (!this.open) return;
    this.#head.push(chunk.subarray(0, HEAD));
    this.#size += chunk.length;
    if (this.#size >= HEAD) this.end();
  }

  end(): void {
    if (!this.open) return;
    this.open = false;
    if (this.#size > 0) refuseWrongHead(this.file, Buffer.concat(this.#head));
  }
}

async function checked(part: Part, { validators }: At): Promise<string> {
  await refuseCutArchive(part.path);
  const sha256 = await sha256Of(part.path);
  if (validators.sha256 !== undefined && validators.sha256 !== sha256)
    throw new PullFailure("content", "the file is not the one whose checksum the server names", {
      again: true,
      afresh: true,
    });
  return sha256;
}
