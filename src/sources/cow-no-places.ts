/**
 * States of the Correlates of War project that ended before the First World War and are no places of the record: those of
 * Germany (Hanover to Mecklenburg) and of Italy (the Papal States to Tuscany).
 */
export const COW_NO_PLACES = "240 245 267 269 271 273 275 280 327 329 332 335 337".split(" ");
