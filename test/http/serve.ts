import { openRecord } from "../../src/app/index.js";
import { type RunningServer, type ServeOptions, startServer } from "../../src/http/index.js";

/** A server of the default record on a free port. */
export async function served(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const record = (await openRecord()).value;
  if (!record) throw new Error("no record");
  return startServer({ record, port: 0, ...options });
}
