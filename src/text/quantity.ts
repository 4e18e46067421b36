import type { Comparator, PlaceId } from "../core/index.js";
import type { Role } from "./role.js";

/** A number with its unit, hedge and range, as written. */
export interface Quantity {
  readonly kind: "quantity";
  readonly amount: number;
  readonly to?: number;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly hedge?: string;
  readonly digits: number;
  readonly conversion?: { readonly amount: number; readonly unit: string };
  readonly sign?: 1 | -1;
  /** The case it stands in, where its own ending says so (25%-ға: by or to, 3 млрд-тан: from). */
  readonly case?: Role;
  /** In `times`: the multiple comes on top of what was, where growth is spoken of. */
  readonly added?: boolean;
  readonly damage?: "unit-missing" | "scale-suspect" | "digits-lost" | "conversion-inconsistent";
  /** The name of the currency is shared by several states: the code by state. */
  readonly of?: Readonly<Record<PlaceId, string>>;
  /** Written with a scale word (billion): only money, tonnes and people are counted so. */
  readonly scaled: boolean;
}
