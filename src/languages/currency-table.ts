import type { PlaceId } from "../core/index.js";
import type { LexiconEntry } from "../text/index.js";

/** Signs that are written in every language. */
const SIGNS = `
AUD|A$, AU$
CAD|C$, CA$, Can$
NZD|NZ$
HKD|HK$
SGD|S$, SG$
TWD|NT$
BRL|R$
MXN|MX$, Mex$
BDT|Tk, ৳
MYR|RM
KRW|₩
VND|₫
KZT|₸
TRY|₺
UAH|₴
ILS|₪
THB|฿
PHP|₱
NGN|₦
INR|₹
RUB|₽
AZN|₼
GEL|₾
MNT|₮
AMD|֏
`;

/** Reads a table of currencies: one line a currency, `ISO 4217 code|names`, names separated by commas, in the lexicon's notation. */
export function currencyEntries(table: string): LexiconEntry[] {
  return rows(`${SIGNS.trim()}\n${table.trim()}`).map(([code, names]) => [
    [...names, ...uncapitalised(names)].join("|"),
    { kind: "currency", code },
  ]);
}

const rows = (table: string): [key: string, names: string[]][] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const bar = line.indexOf("|");
      return [line.slice(0, bar), line.slice(bar + 1).split(", ")];
    });

/** Names of several words are also met without their capitals (swiss francs); a single word might mean something else. */
const uncapitalised = (names: readonly string[]): string[] =>
  names.filter((name) => name.includes(" ") && name !== name.toLowerCase()).map((name) => name.toLowerCase());

/** Names that the money of several states has; the first state is meant where the text names none of them. */
const SHARED: { readonly [name: string]: Readonly<Record<PlaceId, string>> } = {
  shilling: { KEN: "KES", TZA: "TZS", UGA: "UGX", SOM: "SOS" },
  rupee: { IND: "INR", PAK: "PKR", LKA: "LKR", NPL: "NPR", MUS: "MUR", SYC: "SCR" },
  peso: { MEX: "MXN", ARG: "ARS", CHL: "CLP", COL: "COP", PHL: "PHP", URY: "UYU", DOM: "DOP", CUB: "CUP" },
  krone: { SWE: "SEK", NOR: "NOK", DNK: "DKK", CZE: "CZK", ISL: "ISK" },
  dinar: { SRB: "RSD", IRQ: "IQD", KWT: "KWD", DZA: "DZD", JOR: "JOD", TUN: "TND", LBY: "LYD", BHR: "BHD" },
};

/** Reads a table of shared currency names: one line a name, `name in SHARED|words`, words separated by commas. */
export function sharedCurrencyEntries(table: string): LexiconEntry[] {
  return rows(table).map(([name, words]) => {
    const of = SHARED[name] ?? {};
    return [words.join("|"), { kind: "currency", code: Object.values(of)[0] ?? "", of }];
  });
}
