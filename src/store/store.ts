import type { Figure, MeasureId, Membership, PlaceId, Pledge, Project, RecordedEvent, Source } from "../core/index.js";
import type { BulkEngine } from "./engine.js";

/** All rows of a record's small tables. */
export interface RecordTables {
  readonly sources: readonly Source[];
  readonly figures: readonly Figure[];
  readonly events: readonly RecordedEvent[];
  readonly projects: readonly Project[];
  readonly memberships: readonly Membership[];
  readonly pledges: readonly Pledge[];
}

/** Fields left out match everything. `between`: both places, in either order. */
export interface FigureQuery {
  readonly measures?: readonly MeasureId[];
  readonly between?: readonly [PlaceId, PlaceId];
  readonly subject?: PlaceId;
  readonly reporter?: PlaceId;
}
export interface EventQuery {
  readonly types?: readonly string[];
  readonly between?: readonly [PlaceId, PlaceId];
}
export interface PairQuery {
  readonly between?: readonly [PlaceId, PlaceId];
}
export interface MembershipQuery {
  readonly place?: PlaceId;
  readonly organisation?: PlaceId;
}

/** What a record can be asked, whatever keeps its rows. Asynchronous, since larger records live in a database. */
export interface Store {
  figures(query: FigureQuery): Promise<readonly Figure[]>;
  events(query: EventQuery): Promise<readonly RecordedEvent[]>;
  projects(query: PairQuery): Promise<readonly Project[]>;
  memberships(query: MembershipQuery): Promise<readonly Membership[]>;
  pledges(query: PairQuery): Promise<readonly Pledge[]>;
  sources(): Promise<readonly Source[]>;
  source(id: string): Promise<Source | undefined>;
  /** The bulk tables, for whoever asks in SQL; none where nothing was imported. */
  bulk(): Promise<BulkEngine | undefined>;
  close(): Promise<void>;
}
