import { shownBytes, shownTime } from "./sizes.js";
import { harmless, widthOf } from "./width.js";

export interface BarWords {
  readonly left: (time: string) => string;
  readonly waiting: (time: string, cause: string) => string;
  readonly importing: string;
  readonly asking: string;
}

export interface BarState {
  readonly state: "ask" | "bytes" | "wait" | "import";
  readonly file: string;
  readonly index: number;
  readonly of: number;
  readonly bytes: number;
  readonly total?: number;
  readonly ms?: number;
  readonly cause?: string;
}

/** Rates are taken over the last seconds: what a line did an hour ago says nothing of the time left. */
const WINDOW = 8000;
const WIDEST_BAR = 30;
const NARROWEST_BAR = 8;

/** Turns what happens into one line: how far, how fast, how long still. */
export class DownloadBar {
  #file = "";
  #seen: { readonly at: number; readonly bytes: number }[] = [];

  constructor(
    private readonly words: BarWords,
    private readonly language: string | undefined,
    private readonly now: () => number = Date.now,
  ) {}

  line(at: BarState, columns: number): string {
    const key = `${at.index} ${at.file}`;
    if (this.#file !== key || at.state !== "bytes") this.#seen = [];
    this.#file = key;
    const count = at.of > 1 ? `${at.index}/${at.of} ` : "";
    const parts = this.#facts(at);
    // On a narrow screen the share is worth more than the size, the time left more than the rate.
    for (const least of parts.length > 1 ? [1, 2, 0] : [])
      if (widthOf(parts.filter((p) => p !== "").join("  ")) > columns - widthOf(count) - 12) parts[least] = "";
    const facts = parts.filter((p) => p !== "").join("  ");
    const bar = at.state === "bytes" && at.total ? at.bytes / at.total : undefined;
    const room = columns - widthOf(count) - widthOf(facts) - 2;
    const wide = bar === undefined ? 0 : Math.min(WIDEST_BAR, Math.floor(room / 2));
    const name = shortened(harmless(at.file), room - (wide >= NARROWEST_BAR ? wide + 2 : 0));
    const drawn = bar === undefined || wide < NARROWEST_BAR ? "" : `${drawBar(bar, wide)}  `;
    return `${count}${name}  ${drawn}${facts}`.trim();
  }

  #facts(at: BarState): string[] {
    const { words, language } = this;
    if (at.state === "wait") return [words.waiting(shownTime(at.ms ?? 0), harmless(at.cause ?? ""))];
    if (at.state === "import") return [`${words.importing} …`];
    if (at.state === "ask") return [`${words.asking} …`];
    const rate = this.#rate(at.bytes);
    const size = at.total
      ? `${shownBytes(at.bytes, language)} / ${shownBytes(at.total, language)}`
      : shownBytes(at.bytes, language);
    const percent = at.total ? `${String(Math.floor((100 * at.bytes) / at.total)).padStart(3)} %` : "";
    const speed = rate > 0 ? `${shownBytes(rate, language)}/s` : "";
    const left = rate > 0 && at.total ? words.left(shownTime(((at.total - at.bytes) / rate) * 1000)) : "";
    return [percent, size, speed, left];
  }

  /** Bytes a second over the last while; 0 until something can be said. */
  #rate(bytes: number): number {
    const at = this.now();
    this.#seen.push({ at, bytes });
    // The last one before the window stays, so that a slow line has something to be measured against.
    while (this.#seen.length > 2 && at - (this.#seen[1]?.at ?? at) >= WINDOW) this.#seen.shift();
    const first = this.#seen[0];
    const span = at - (first?.at ?? at);
    return first && span >= 200 ? Math.max(0, ((bytes - first.bytes) / span) * 1000) : 0;
  }
}

const drawBar = (share: number, width: number): string => {
  const full = Math.min(width, Math.round(share * width));
  return `${"█".repeat(full)}${"░".repeat(width - full)}`;
};

/** The end of a file's name says more than its beginning, so what is left out is in the middle. */
function shortened(name: string, width: number): string {
  if (widthOf(name) <= width || width < 5) return widthOf(name) <= width ? name : "";
  const tail = Math.floor((width - 1) / 2);
  return `${name.slice(0, width - 1 - tail)}…${name.slice(name.length - tail)}`;
}
