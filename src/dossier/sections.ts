import type { DyadId, PlaceId, Pledge } from "../core/index.js";
import type { Group } from "./group.js";
import type { Multilateral } from "./multilateral.js";
import type { KeyFigure } from "./overview.js";
import type { Politics } from "./politics.js";
import type { Projects } from "./projects.js";
import type { Trade } from "./trade.js";

/** Everything on record between two places, in the order in which it is read. */
export interface Sections {
  readonly dyad: DyadId;
  /** In alphabetical order. */
  readonly places: readonly [PlaceId, PlaceId];
  readonly overview: readonly KeyFigure[];
  readonly trade: Trade;
  readonly investment: readonly Group[];
  readonly projects: Projects;
  readonly politics: Politics;
  readonly multilateral: Multilateral;
  readonly transport: readonly Group[];
  /** Culture and education. */
  readonly exchange: readonly Group[];
  readonly pledges: readonly Pledge[];
}
