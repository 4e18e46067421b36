/** The distance of two reports of one flow. Whose percent it is, is in the name of the field. */
export interface Gap {
  /** Importer’s less exporter’s figure, M − X. */
  readonly money: number;
  /** |M − X| as a share of the exporter’s figure, of the importer’s; `null` where that figure is zero. */
  readonly ofExporter: number | null;
  readonly ofImporter: number | null;
  /** |X − M| / (X + M): 0 where both agree, 1 where one side has nothing. */
  readonly symmetric: number;
  /** ln(M / X); `null` where one side has nothing. */
  readonly log: number | null;
}

/** Nothing, where a side is missing: absent is not zero. */
export function gapOf(exported: number | undefined, imported: number | undefined): Gap | undefined {
  if (exported === undefined || imported === undefined) return undefined;
  const apart = Math.abs(imported - exported);
  return {
    money: imported - exported,
    ofExporter: exported > 0 ? apart / exported : null,
    ofImporter: imported > 0 ? apart / imported : null,
    symmetric: exported + imported > 0 ? apart / (exported + imported) : 0,
    log: exported > 0 && imported > 0 ? Math.log(imported / exported) : null,
  };
}
