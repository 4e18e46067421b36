import { BACI } from "./baci.js";
import { EXPORTER, IMPORTER_FOB, MAX108 } from "./fixed.js";
import type { Method } from "./method.js";
import { ROBUST } from "./robust.js";
import { ITERATIVE, PICK, SYMMETRY } from "./scores.js";

/** All of them, in the order in which they are shown; the last is ours. */
export const METHODS: readonly Method[] = [EXPORTER, IMPORTER_FOB, MAX108, PICK, BACI, ITERATIVE, SYMMETRY, ROBUST];

/** The one with the least error in the simulation of docs/mirror.md. */
export const DEFAULT_METHOD: Method = ROBUST;
