import type { MeasureId } from "../core/index.js";
import type { Measure } from "./measure.js";

const dated = (id: MeasureId, definition: string, directed: boolean): Measure => ({
  id,
  definition,
  unit: "none",
  grain: "dated",
  directed,
  reference: "Row of the record: date, place and source",
  bases: ["recorded"],
});

const published = (id: MeasureId, definition: string): Measure => ({
  id,
  definition,
  unit: "percent",
  grain: "period",
  directed: false,
  reference: "As the authority that is quoted defines it",
  bases: ["own-statistics", "third-party", "stated"],
});

export const relations: readonly Measure[] = [
  dated("meeting", "Leaders or ministers of two places met.", false),
  dated("visit", "Somebody of the subject visited the counterpart in office.", true),
  dated("agreement", "A document between two places was signed or came into force.", false),
  dated("programme", "A common programme ran or was begun.", false),
  dated("opening", "Something was opened or established: relations, a centre, a crossing.", false),
  dated("membership", "The subject belongs to an organisation, from one day to another.", true),
  dated("partnership", "The level that two places have given their relations by a common declaration.", false),
  published("settlement", "Part of the trade that is paid in a currency."),
  published("tariff", "Customs duty on the goods named."),
  published("votes.agreement", "How often two places voted alike in the General Assembly."),
  published("other", "A quantity for which the catalogue has no name."),
];
