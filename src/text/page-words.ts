/** What pages and dossiers say beside names of measures, readings and verdicts. Nothing is optional: the compiler finds a missing word. */
export interface PageWords {
  /** Two sentences that say what Khorgos is. */
  readonly lead: string;
  readonly skip: string;
  readonly language: string;
  readonly footer: string;
  readonly nav: {
    readonly start: string;
    readonly check: string;
    readonly ask: string;
    readonly sources: string;
    readonly measures: string;
    readonly api: string;
  };
  readonly start: {
    readonly title: string;
    readonly pick: string;
    readonly placeA: string;
    readonly placeB: string;
    readonly show: string;
    readonly onRecord: string;
    readonly pair: string;
    readonly figures: string;
    readonly events: string;
    readonly projects: string;
    readonly bothRight: string;
  };
  readonly check: {
    readonly title: string;
    readonly help: string;
    readonly text: string;
    readonly url: string;
    readonly file: string;
    readonly date: string;
    readonly button: string;
    readonly example: string;
    readonly again: string;
    readonly save: string;
    readonly all: string;
    readonly nothingGiven: string;
  };
  readonly ask: {
    readonly title: string;
    readonly label: string;
    readonly button: string;
    readonly examples: readonly string[];
  };
  readonly mirror: {
    readonly title: string;
    readonly lead: string;
    readonly years: string;
    readonly by: string;
    readonly total: string;
    readonly chapter: string;
    readonly product: string;
    readonly show: string;
    readonly nothing: string;
  };
  readonly sections: {
    readonly [S in
      | "overview"
      | "trade"
      | "investment"
      | "projects"
      | "politics"
      | "multilateral"
      | "voting"
      | "transport"
      | "exchange"
      | "pledges"
      | "sources"
      | "gaps"]: string;
  };
  readonly columns: {
    readonly [C in
      | "what"
      | "period"
      | "value"
      | "whose"
      | "source"
      | "reading"
      | "deviation"
      | "title"
      | "kind"
      | "place"
      | "sector"
      | "status"
      | "amount"
      | "number"
      | "organisation"
      | "role"
      | "year"
      | "made"
      | "deadline"
      | "definition"
      | "formula"
      | "reference"
      | "coverage"
      | "unit"
      | "licence"
      | "citation"
      | "accessed"]: string;
  };
  readonly dossier: {
    readonly tradeChart: (a: string, b: string) => string;
    /** The newest year that both sides report: how far apart they are. */
    readonly gap: (year: string, amount: string, share: string, of: string) => string;
    readonly asTable: string;
    readonly leg: (exporter: string, importer: string) => string;
    readonly rank: (subject: string, counterpart: string) => string;
    readonly mirrorLink: string;
    readonly priceBase: (base: string) => string;
    readonly currentPrices: string;
    readonly amountsOf: (withAmount: number, all: number) => string;
    readonly all: (n: number) => string;
    readonly map: string;
    readonly borders: string;
    readonly timeline: string;
    readonly shared: string;
    readonly median: string;
    readonly votingChart: string;
    readonly noData: string;
    readonly byHand: string;
    readonly fetch: string;
    readonly download: string;
    readonly licence: (name: string) => string;
    /** On a button: copies a citation. */
    readonly copy: string;
    readonly atLeast: string;
    readonly target: (target: string, deadline: string) => string;
  };
  readonly sectors: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly partnership: Readonly<Record<string, string>>;
  readonly error: {
    readonly notFound: string;
    readonly notFoundHelp: string;
    readonly badRequest: string;
    readonly failed: string;
  };
}
