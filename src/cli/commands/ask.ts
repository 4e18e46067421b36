/** `khorgos ask`: a question in, answers under every reading out. */
import { ask, openRecord } from "../../app/index.js";
import { EXIT } from "../io.js";
import type { Session } from "../session.js";
import { checkUi } from "./article.js";

export interface AskOptions {
  readonly json?: true;
  readonly lang?: string;
  readonly date?: string;
  readonly ui?: string;
  readonly record?: string;
}

export async function askRecord(words: readonly string[], options: AskOptions, session: Session): Promise<void> {
  await checkUi(options.ui);
  const record = await openRecord(options.record);
  await session.tell(record.issues, options.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  const { lang, date, ui } = options;
  const asked = await ask(words.join(" "), record.value, { language: lang, date, ui });
  await session.tell(asked.issues, options.ui);
  if (asked.value === undefined) return;
  const { json } = asked.value;
  // Nothing found is an answer too; a question that cannot be understood is not.
  if (json.statement === null) session.failWith(EXIT.failed);
  if (options.json) return session.io.out(`${JSON.stringify(json, null, 2)}\n`);
  const { askView } = await import("../views/ask-view.js");
  session.io.out(askView(asked.value, session.screen));
}
