/** `khorgos record push`: a record onto a ClickHouse cluster. */
import { pushRecord } from "../../app/index.js";
import { EXIT } from "../io.js";
import type { Session } from "../session.js";
import { checkUi } from "./article.js";

export interface PushFlags {
  readonly to: string;
  readonly json?: true;
  readonly record?: string;
  readonly ui?: string;
}

export async function push(flags: PushFlags, session: Session): Promise<void> {
  await checkUi(flags.ui);
  const { progressOn } = await import("../terminal/progress.js");
  const progress = progressOn(session.io);
  const pushed = await pushRecord(flags.to, {
    record: flags.record,
    onProgress: ({ table, rows }) => progress.show({ file: table, step: rows.toLocaleString("en") }),
  });
  progress.end();
  await session.tell(pushed.issues, flags.ui);
  if (pushed.value === undefined) return session.failWith(EXIT.failed);
  if (flags.json) return session.io.out(`${JSON.stringify(pushed.value, null, 2)}\n`);
  const { pushView } = await import("../views/push-view.js");
  session.io.out(await pushView(pushed.value, flags.ui, session.screen));
}
