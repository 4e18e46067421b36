import { error, IssueError } from "../core/index.js";

/** The folder that is written to: a record on a cluster is only ever pushed whole. */
export function folderOf(
  { userRecordDir, isClusterAddress }: typeof import("../record/index.js"),
  named: string | undefined,
): string {
  const dir = named ?? userRecordDir(process.env);
  if (isClusterAddress(dir)) throw new IssueError([error("record-remote", { address: dir })]);
  return dir;
}
