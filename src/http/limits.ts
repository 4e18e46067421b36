/** How much, how long and how often: what keeps one client, or all together, from taking the server down. */
import { HttpError } from "./errors.js";

export interface Limits {
  /** Requests a second from one address, with as many again at once; 0: any number. */
  readonly rate: number;
  /** Requests that are under way at the same time, slow ones included. */
  readonly concurrent: number;
  /** Bytes of a body: an article as a file. */
  readonly body: number;
  /** How long a request may take to arrive, and an answer to be made. Milliseconds. */
  readonly time: number;
}

export const LIMITS: Limits = { rate: 100, concurrent: 200, body: 10 * 1024 * 1024, time: 30_000 };

interface Bucket {
  tokens: number;
  at: number;
}

/** Clients that are remembered at most: the oldest are forgotten first. */
const MOST_CLIENTS = 10_000;

/** Token bucket for each client address. `take` says for how many seconds to wait, 0: none. */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly rate: number,
    private readonly now: () => number = Date.now,
  ) {}

  take(client: string): number {
    if (this.rate <= 0) return 0;
    const now = this.now();
    const most = this.rate * 2;
    const bucket = this.buckets.get(client) ?? { tokens: most, at: now };
    bucket.tokens = Math.min(most, bucket.tokens + ((now - bucket.at) / 1000) * this.rate);
    bucket.at = now;
    this.buckets.delete(client);
    this.buckets.set(client, bucket);
    if (this.buckets.size > MOST_CLIENTS) this.buckets.delete(this.buckets.keys().next().value as string);
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / this.rate));
    bucket.tokens--;
    return 0;
  }
}

/** So many are worked on in turns: more would only make all of them late. */
const SLOTS = 4;
/** So many may wait for one: those behind them would be answered too late to be of use. */
const MOST_WAITING = 16;

/** So many turns of the process at most are given to those who come in before work goes on. */
const MOST_TURNS = 50;

const busy = (): HttpError =>
  new HttpError(503, "busy", "There is more to do than can be done at the moment.", {
    help: "Try again in a second.",
    headers: { "retry-after": "1" },
  });

/**
 * How much is done at the same time. `inside`: from the first line of a request to the end of its answer, slow clients
 * included. `slot`: while there is something to work out; given back while an article is fetched from elsewhere.
 */
export class Load {
  private within = 0;
  private free = SLOTS;
  private readonly queue: (() => void)[] = [];
  private turn: Promise<void> = Promise.resolve();
  private came = 0;

  constructor(private readonly concurrent: number) {}

  async inside<T>(work: () => Promise<T>): Promise<T> {
    if (this.within >= this.concurrent) throw busy();
    this.within++;
    try {
      return await work();
    } finally {
      this.within--;
    }
  }

  /** Somebody has come: a connection, or a request. */
  arrived(): void {
    this.came++;
  }

  async slot<T>(work: () => Promise<T>): Promise<T> {
    if (this.free === 0 && this.queue.length >= MOST_WAITING) throw busy();
    await this.take();
    this.turn = this.turn.then(() => this.quiet());
    await this.turn;
    try {
      return await work();
    } finally {
      this.give();
    }
  }

  /**
   * One piece of work begins when all who came in meanwhile have been looked at, and refused where there are too many: to say
   * no takes no time, and must not wait behind work.
   */
  private async quiet(): Promise<void> {
    for (let turns = 0, seen = -1; seen !== this.came && turns < MOST_TURNS; turns++) {
      seen = this.came;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Waiting for somebody else takes no slot. */
  async outside<T>(work: () => Promise<T>): Promise<T> {
    this.give();
    try {
      return await work();
    } finally {
      await this.take();
    }
  }

  private async take(): Promise<void> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  private give(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.free++;
  }
}

/** The body of a request, as far as it is allowed to be long. */
export async function boundedBody(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = (): HttpError =>
    new HttpError(413, "body-too-large", `A body may have ${limit} bytes.`, {
      where: "body",
      help: "Send the text only.",
    });
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Fails with 504 where the work takes longer than it may; the work itself cannot be stopped, only waited for no longer. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new HttpError(504, "too-slow", `No answer within ${milliseconds / 1000} seconds.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
