import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/core/index.js";
import { LANGUAGE_IDS, loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";
import { MEANINGS, type Meaning } from "./meanings/index.js";

/** Of a read statement, only what the meaning speaks of; of a value, only amount and unit. */
function seen(statement: Statement, meant: Meaning["means"][number]): Record<string, unknown> {
  const view: Record<string, unknown> = {};
  for (const key of Object.keys(meant) as (keyof Statement)[]) {
    const value = statement[key];
    view[key] =
      key === "value" && statement.value ? { amount: statement.value.amount, unit: statement.value.unit } : value;
  }
  return view;
}

describe.each(LANGUAGE_IDS)("meanings in %s", (id) => {
  it.each(MEANINGS.filter((m) => m.said[id] !== undefined))("$id", async (meaning) => {
    const language = await loadLanguage(id);
    if (!language) throw new Error(`no language ${id}`);
    const text = meaning.said[id] as string;
    const read = readStatements({ text, ...(meaning.date ? { date: meaning.date } : {}) }, language).statements;
    const claims = read.filter((s) => s.form !== "intent");
    // Languages put things in different order: compared form by form, measure by measure.
    type Ordered = { readonly [K in "form" | "measure" | "subject"]?: string | undefined };
    const key = (a: Ordered): string => [a.form, a.measure, a.subject].join(" ");
    const order = (a: Ordered, b: Ordered): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
    const meant = [...meaning.means].sort(order);
    claims.sort(order);
    expect(claims.map((s, i) => seen(s, meant[i] ?? { form: s.form }))).toEqual(meant);
  });
});

it("has every meaning in every language that can be read", () => {
  const missing = MEANINGS.flatMap((m) => LANGUAGE_IDS.filter((id) => !m.said[id]).map((id) => `${m.id} in ${id}`));
  expect(missing).toEqual([]);
});
