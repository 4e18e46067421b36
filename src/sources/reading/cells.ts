export type Maybe<T> = T | null;

/** A whole number, also where a program has written it as a decimal (`120.0`); `null` for whatever is none. */
export function integer(cell: string): Maybe<number> {
  return /^[+-]?\d{1,15}(?:\.0*)?$/.test(cell) ? Number.parseInt(cell, 10) : null;
}

/** A number; `null` for empty cells and for whatever is none. */
export function decimal(cell: string): Maybe<number> {
  if (cell === "") return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}

const pad = (text: string): string => text.padStart(2, "0");

/** `2015-12-23`, `12/23/2015` (month first, as in the USA) or `20151223` as an ISO date; `null` for days that do not exist. */
export function isoDate(cell: string): Maybe<string> {
  const [, year, month, day] =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(cell) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(cell) ?? [];
  const [, usMonth, usDay, usYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  const date = `${year ?? usYear}-${pad(month ?? usMonth ?? "")}-${pad(day ?? usDay ?? "")}`;
  const time = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date ? null : date;
}
