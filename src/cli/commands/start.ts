/** `khorgos start`: the first thing a newcomer runs. */
import { join } from "node:path";
import { checkArticle, openRecord, packageFolder } from "../../app/index.js";
import { EXIT } from "../io.js";
import type { Session } from "../session.js";
import { showChecked } from "./article.js";
import { keepServing } from "./serve.js";

const EXAMPLE = "examples/partnership.de.txt";

const NEXT = `
This was ${EXAMPLE}, checked against the record that ships with Khorgos. Next:

  node bin/khorgos.js check examples/partnership.en.txt   the same in English
  node bin/khorgos.js check YOUR-ARTICLE.html             an article of your own: text, HTML, PDF, DOCX or an address
  node bin/khorgos.js check ${EXAMPLE} --json | less
  node bin/khorgos.js record show CHN-KAZ                 what is on record between the two countries
  node bin/khorgos.js --help                              everything else

The same in a browser, with the dossier of China and Kazakhstan:
`;

export async function start(session: Session): Promise<void> {
  const record = await openRecord();
  await session.tell(record.issues);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  const checked = await checkArticle(join(packageFolder(), EXAMPLE), record.value);
  await session.tell(checked.issues);
  if (checked.value === undefined) return;
  await showChecked(checked.value, false, session);
  session.io.out(NEXT);
  await keepServing(record.value, {}, session);
}
