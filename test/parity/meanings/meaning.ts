import type { Statement } from "../../../src/core/index.js";

/** One thing that can be said, in every language, and the statements it makes. Fields left out are not compared. */
export interface Meaning {
  readonly id: string;
  readonly date?: string;
  /** Wordings by language. A language that cannot be read yet may be missing. */
  readonly said: { readonly [language: string]: string };
  readonly means: readonly {
    readonly [K in Exclude<keyof Statement, "id" | "quote" | "sentence" | "origin">]?: Statement[K] | undefined;
  }[];
}

const value = (unit: string) => (amount: number) => ({ amount, unit });
export const usd = value("USD");
export const eur = value("EUR");
export const percent = value("percent");
export const times = value("times");
export const rank = value("rank");
export const count = value("count");
export const tonnes = value("tonnes");
export const pair = (subject: string, counterpart: string) => ({ subject, counterpart });
export const CHN_KAZ = pair("CHN", "KAZ");
