/** `khorgos dossier`: everything on record between two places, in the terminal or as a file. */
import { rename, rm, writeFile } from "node:fs/promises";
import {
  dossierDocx,
  dossierMarkdown,
  dossierOutline,
  messagesFor,
  openRecord,
  parseDyad,
  printPdf,
  type ShownDossier,
  showDossier,
} from "../../app/index.js";
import { error, type Parsed } from "../../core/index.js";
import { EXIT } from "../io.js";
import { type Session, UsageError } from "../session.js";
import { checkUi } from "./article.js";

interface Flags {
  readonly json?: true;
  readonly out?: string;
  readonly record?: string;
  readonly ui?: string;
}

const ENDINGS = ["html", "docx", "md", "json", "pdf"] as const;
type Ending = (typeof ENDINGS)[number];

const endingOf = (path: string): Ending => {
  const typed = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const ending = ENDINGS.find((e) => e === typed);
  if (ending === undefined) throw new UsageError(`-o takes a name in .${ENDINGS.join(", .")}, not “${path}”.`);
  return ending;
};

export async function dossier(places: readonly string[], flags: Flags, session: Session): Promise<void> {
  await checkUi(flags.ui);
  const ending = flags.out === undefined ? undefined : endingOf(flags.out);
  const dyad = await parseDyad(places);
  await session.tell(dyad.issues, flags.ui);
  if (dyad.value === undefined) return session.failWith(EXIT.usage);
  const record = await openRecord(flags.record);
  await session.tell(record.issues, flags.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  try {
    const shown = await showDossier(record.value, ...dyad.value, flags.ui);
    if (flags.json) return session.io.out(jsonOf(shown));
    if (flags.out !== undefined && ending !== undefined) return await save(shown, flags.out, ending, flags.ui, session);
    const { dossierView } = await import("../views/dossier-view.js");
    const { moreProducts } = (await messagesFor(flags.ui)).mirror;
    session.io.out(dossierView(await dossierOutline(shown, flags.ui), moreProducts, session.screen));
  } finally {
    await record.value.store.close();
  }
}

const jsonOf = (shown: ShownDossier): string => `${JSON.stringify(shown, null, 2)}\n`;

async function htmlOf(shown: ShownDossier, ui: string | undefined): Promise<string> {
  const { savedDossier, viewOf } = await import("../../pages/index.js");
  return savedDossier(shown, await viewOf({ url: new URL("file:///dossier"), acceptLanguage: ui ?? "en" }));
}

async function contentOf(
  shown: ShownDossier,
  ending: Ending,
  ui: string | undefined,
  session: Session,
): Promise<Parsed<string | Uint8Array>> {
  switch (ending) {
    case "json":
      return { value: jsonOf(shown), issues: [] };
    case "html":
      return { value: await htmlOf(shown, ui), issues: [] };
    case "pdf":
      return printPdf(await htmlOf(shown, ui), { ...process.env, ...session.io.env });
    case "md":
      return { value: dossierMarkdown(await dossierOutline(shown, ui)), issues: [] };
    case "docx":
      return { value: await dossierDocx(await dossierOutline(shown, ui)), issues: [] };
  }
}

/** The file is there whole or not at all. */
async function save(
  shown: ShownDossier,
  path: string,
  ending: Ending,
  ui: string | undefined,
  session: Session,
): Promise<void> {
  const made = await contentOf(shown, ending, ui, session);
  await session.tell(made.issues, ui);
  if (made.value === undefined) return;
  const beside = `${path}.${process.pid}.new`;
  try {
    await writeFile(beside, made.value);
    await rename(beside, path);
    session.io.out(`${path}\n`);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    await session.tell([error("panel-target", { path, cause: code })], ui);
  }
}
