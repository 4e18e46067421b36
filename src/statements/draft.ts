import type {
  Comparator,
  Damage,
  Direction,
  Form,
  Kind,
  MeasureId,
  Origin,
  Period,
  PlaceId,
  Strand,
  Value,
} from "../core/index.js";
import type { Mention } from "../text/index.js";
import type { MentionOf } from "./view.js";

/** A place and where it was found. */
export interface Placed {
  readonly id: PlaceId;
  readonly origin: Origin;
  readonly mention?: Mention;
}

/** The place that the text names here. */
export const placed = (mention: MentionOf<"place">): Placed => ({ id: mention.cue.id, origin: "said", mention });

/** A place that the text before has told. */
export const fromContext = (id: PlaceId): Placed => ({ id, origin: "context" });

/** A statement in the making: the frames fill it, `finish` quotes it and gives it its id. */
export interface Draft {
  kind: Kind;
  form: Form;
  measure?: MeasureId;
  measureOrigin?: Origin;
  subject?: Placed;
  counterpart?: Placed;
  third?: PlaceId;
  scope?: PlaceId;
  reporter?: Placed;
  product?: string;
  status?: string;
  strand?: Strand;
  place?: string;
  people?: string;
  period?: { readonly value: Period; readonly origin: Origin };
  base?: { readonly value: Period; readonly origin: Origin };
  comparator?: Comparator;
  value?: Value;
  conversion?: { readonly amount: number; readonly unit: string };
  direction?: Direction;
  damage?: Damage;
  group?: string;
  /** A value that is only there to compare with: what follows is not about its time. */
  earlier?: boolean;
  /** Told of a year that the text looks back to ("a year earlier"): what follows is not about it either. */
  back?: boolean;
  /** The mentions that carry it: the quote spans them. */
  readonly carriers: Mention[];
}
