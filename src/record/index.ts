export type { Column, TableName } from "./columns.js";
export { COLUMNS, TABLE_NAMES } from "./columns.js";
export type { RecordInfo } from "./data-package.js";
export { defaultRecordDir } from "./default-record-dir.js";
export type { OpenRecord } from "./open-record.js";
export { openRecord } from "./open-record.js";
export type { Verification } from "./verify-record.js";
export { verifyRecord } from "./verify-record.js";
