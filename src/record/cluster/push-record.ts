import type { Parsed } from "../../core/index.js";
import { type Pushed, type PushProgress, parseClusterAddress, push } from "../../store/index.js";
import { openRecord } from "../open-record.js";
import { nodesOf, rowsOfRecord, storageIssue } from "./cluster-record.js";

export interface PushOptions {
  readonly onProgress?: (at: PushProgress) => void;
  readonly now?: () => Date;
}

export interface PushReport extends Pushed {
  /** The address, as it may be shown. */
  readonly to: string;
}

/** Brings a record onto a cluster, whole or not at all. A record that is damaged is not pushed. */
export async function pushRecord(
  dir: string,
  to: string,
  options: PushOptions = {},
  nodes = nodesOf,
): Promise<Parsed<PushReport>> {
  const address = parseClusterAddress(to);
  if (!address.value) return { issues: address.issues };
  const opened = await openRecord(dir);
  if (!opened.value) return { issues: opened.issues };
  const { info, tables, imports, store } = opened.value;
  try {
    const rows = rowsOfRecord(info, tables, imports);
    const done = await push(address.value, nodes(address.value), { ...options, rows, bulk: await store.bulk() });
    return { value: { to: address.value.shown, ...done }, issues: opened.issues };
  } catch (cause) {
    return { issues: [...opened.issues, storageIssue(cause)] };
  } finally {
    await store.close();
  }
}
