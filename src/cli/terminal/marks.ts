import type { VerdictStatus } from "../../core/index.js";
import type { Style } from "./style.js";

/** The colour of a verdict: never the only thing that tells it. */
export function toneOf(status: VerdictStatus, style: Style): (text: string) => string {
  switch (status) {
    case "holds":
    case "met":
    case "on-track":
      return style.green;
    case "depends":
    case "close":
    case "behind":
      return style.yellow;
    case "contradicted":
    case "missed":
      return style.red;
    case "inconsistent":
      return style.magenta;
    case "uncheckable":
    case "not-due":
      return style.dim;
  }
}
