/** `khorgos mcp`: tools for an assistant, over standard input and output. */
import { openRecord } from "../../app/index.js";
import { EXIT } from "../io.js";
import type { Session } from "../session.js";
import { signalled } from "./serve.js";

export async function mcp(
  options: { readonly record?: string; readonly ui?: string },
  session: Session,
): Promise<void> {
  const { io } = session;
  const record = await openRecord(options.record);
  await session.tell(record.issues, options.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  const { serveMcp } = await import("../../mcp/index.js");
  await serveMcp(record.value, (io.ended ?? signalled)(), { log: (line) => io.err(`${line}\n`) });
  await record.value.store.close();
}
