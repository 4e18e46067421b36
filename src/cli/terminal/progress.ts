import type { Io } from "../io.js";
import { harmless } from "./width.js";

export interface Progress {
  readonly show: (at: { readonly file: string; readonly step: string }) => void;
  readonly end: () => void;
}

/** One line on standard error that is written over; nothing at all where nobody is looking. */
export function progressOn(io: Io): Progress {
  if (!io.isTerminal || io.env.NO_COLOR !== undefined || io.env.TERM === "dumb")
    return { show: () => {}, end: () => {} };
  const width = Math.max(20, (io.columns ?? 80) - 1);
  return {
    show: ({ file, step }) => io.err(`\r\u001b[2K${harmless(`${file}: ${step} …`).slice(0, width)}`),
    end: () => io.err("\r\u001b[2K"),
  };
}
