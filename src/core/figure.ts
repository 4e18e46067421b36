import type { MeasureId } from "./measure.js";
import type { Period } from "./period.js";
import type { PlaceId } from "./place.js";
import type { Comparator, Direction, Form } from "./statement.js";

/** Where a row was read: the source's id and the place in it (row, page, cell, paragraph). */
export interface Provenance {
  readonly source: string;
  readonly locator: string;
  /** Who said it: the customs, a ministry, a president. The carrier that printed it is the source. */
  readonly authority: string;
  /** `carrier-error`: kept so that it can be recognised, never used as evidence. */
  readonly flag?: "carrier-error" | undefined;
  readonly note?: string | undefined;
}

/** One reported number, in the reporter's own terms: who reports what about whom. */
export interface Figure extends Provenance {
  readonly id: string;
  readonly measure: MeasureId;
  /** What kind of number: a level, or a published change, share or rank. */
  readonly form: Extract<Form, "level" | "change" | "share" | "rank" | "ratio">;
  readonly subject: PlaceId;
  readonly counterpart?: PlaceId | undefined;
  /** Whose statistics; left out where the authority does not say. */
  readonly reporter?: PlaceId | undefined;
  readonly product?: string | undefined;
  readonly scope?: PlaceId | undefined;
  readonly period: Period;
  /** For a change: what it is measured against, where it is not the same period a year earlier. */
  readonly base?: Period | undefined;
  /** Absolute amount: 41 billion is 41000000000. */
  readonly value: number;
  readonly unit: string;
  /** How the authority worded it: exactly, over, nearly, about. */
  readonly comparator: Comparator;
  /** Significant digits as published. */
  readonly digits: number;
  readonly direction?: Direction | undefined;
  /** Id of the figure that this one only repeats: an echo is no evidence. */
  readonly echoOf?: string | undefined;
}

export const EVENT_TYPES = ["meeting", "visit", "agreement", "programme", "opening", "partnership"] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A dated thing between two places. For a visit, `subject` is the visitor's country and `counterpart` the host. */
export interface RecordedEvent extends Provenance {
  readonly id: string;
  readonly type: EventType;
  readonly period: Period;
  readonly subject: PlaceId;
  readonly counterpart: PlaceId;
  readonly title: string;
  /** Town or venue, in English. */
  readonly place?: string | undefined;
  /** The state the place is in. */
  readonly host?: PlaceId | undefined;
  readonly people?: string | undefined;
  /** "His fifth visit": 5. */
  readonly ordinal?: number | undefined;
  /** For `partnership`: the level reached (`comprehensive-strategic`). */
  readonly status?: string | undefined;
}

/** A financed undertaking. `amount` is in `unit` at the prices named by `priceBase` (`constant-2021`). */
export interface Project extends Provenance {
  readonly id: string;
  readonly title: string;
  readonly subject: PlaceId;
  readonly counterpart: PlaceId;
  readonly sector: string;
  readonly status: string;
  readonly amount?: number | undefined;
  readonly unit?: string | undefined;
  readonly priceBase?: string | undefined;
  readonly committed?: Period | undefined;
  readonly started?: Period | undefined;
  readonly completed?: Period | undefined;
}

/** A place in an organisation, from–to, with a role (`member`, `founder`, `observer`, `signatory`). */
export interface Membership extends Provenance {
  readonly id: string;
  readonly place: PlaceId;
  readonly organisation: PlaceId;
  readonly role: string;
  readonly period: Period;
}

/** A goal somebody set: the target, by when, who, when it was made, and the pledge that it replaces. */
export interface Pledge extends Provenance {
  readonly id: string;
  readonly measure: MeasureId;
  readonly form: Extract<Form, "level" | "ratio" | "change">;
  readonly subject: PlaceId;
  readonly counterpart: PlaceId;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
  readonly deadline?: Period | undefined;
  readonly base?: Period | undefined;
  readonly made: Period;
  readonly replaces?: string | undefined;
}

/** One publication that rows were read from; field names follow Our World in Data's origins. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** Who printed it: the carrier. */
  readonly producer: string;
  readonly kind: "press" | "official" | "dataset" | "treaty";
  readonly language: string;
  readonly urlMain: string;
  readonly datePublished?: Period | undefined;
  /** The date is worked out from the text or the address, not printed. */
  readonly dateInferred: boolean;
  readonly dateAccessed?: string | undefined;
  readonly licenseName: string;
  readonly licenseUrl?: string | undefined;
  readonly note?: string | undefined;
}
