export type { BulkColumn, BulkTable, BulkTableName, BulkType } from "./bulk.js";
export { BULK_TABLE_NAMES, BULK_TABLES } from "./bulk.js";
export type { SourceDocument } from "./document.js";
export { assertNever, IssueError } from "./errors.js";
export type { EventType, Figure, Membership, Pledge, Project, Provenance, RecordedEvent, Source } from "./figure.js";
export { EVENT_TYPES } from "./figure.js";
export type { Issue, IssueCode, IssueParams, Parsed } from "./issues.js";
export { error, warning } from "./issues.js";
export type { MeasureId } from "./measure.js";
export { isDirected, isMeasureId, MEASURE_IDS } from "./measure.js";
export type { Period, Span } from "./period.js";
export { contains, isPeriod, overlaps, samePeriod, shiftYears, spanOf, wholeYear } from "./period.js";
export type { DyadId, GroupId, PlaceId } from "./place.js";
export { dyadOf, GROUP_IDS, isGroupId } from "./place.js";
export type { Interval } from "./quantity.js";
export { digitsOf, inside, roundingInterval, stepOf } from "./quantity.js";
export type {
  Comparator,
  Damage,
  Direction,
  Form,
  Kind,
  Origin,
  OriginSlot,
  PartnershipStatus,
  Quote,
  Statement,
  Strand,
  Value,
} from "./statement.js";
export { FORMS } from "./statement.js";
export type { Basis, Evidence, Reading, ReadingKey, UncheckableReason, Verdict, VerdictStatus } from "./verdict.js";
export { CLAIM_STATUSES, PLEDGE_STATUSES } from "./verdict.js";
