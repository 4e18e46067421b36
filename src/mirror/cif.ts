/** Freight and insurance: what stands between an import at CIF and the same goods at FOB. */

/** The most that is taken off in use (International Monetary Fund before 2018): a gap beyond it is no freight. */
export const WIDEST_CIF = 1.1;

/** `rate`: CIF / FOB. */
export const fobAtRate = (cif: number, rate: number): number => cif / rate;

/** `margin`: a share of the CIF value, as the OECD counts it; not a share of the FOB value. */
export const fobAtMargin = (cif: number, margin: number): number => cif * (1 - margin);

/** What BACI’s regression says of a route. */
export interface Route {
  /** Kilometres. */
  readonly distance: number;
  readonly contiguous: boolean;
  readonly importerLandlocked: boolean;
  readonly exporterLandlocked: boolean;
  /** US dollars per tonne. */
  readonly unitValue?: number;
}

/** Model II of Gaulier & Zignago (2010): weighted, on unit values. */
const MODEL_II = {
  logDistance: -0.11,
  logDistanceSquared: 0.01,
  logUnitValue: -0.032,
  contiguous: -0.044,
  importerLandlocked: 0.049,
  exporterLandlocked: -0.009,
} as const;

function part(r: Route): number {
  const far = Math.log(r.distance);
  return (
    MODEL_II.logDistance * far +
    MODEL_II.logDistanceSquared * far * far +
    (r.unitValue === undefined ? 0 : MODEL_II.logUnitValue * Math.log(r.unitValue)) +
    (r.contiguous ? MODEL_II.contiguous : 0) +
    (r.importerLandlocked ? MODEL_II.importerLandlocked : 0) +
    (r.exporterLandlocked ? MODEL_II.exporterLandlocked : 0)
  );
}

/**
 * How much higher the log of the CIF rate is on one route than on another. Only differences: the paper prints a constant
 * but not the effects of the years, so that no rate of a single flow can be worked out from it.
 */
export const baciDifference = (route: Route, other: Route): number => part(route) - part(other);
