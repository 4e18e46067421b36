import type { FileHead, Recognised, SourceDefinition, TableReading } from "../definition.js";
import { isHeader, textColumns } from "../reading/match-header.js";

const COLUMNS = [
  "stateabb",
  "ccode",
  "statenme",
  "styear",
  "stmonth",
  "stday",
  "endyear",
  "endmonth",
  "endday",
  "version",
] as const;

const recognise = (head: FileHead): Recognised | undefined =>
  head.kind === "csv" && isHeader(head.header, COLUMNS) ? { variant: "states", partition: "states" } : undefined;

const two = (column: string): string => `LPAD(TRIM(${column}), 2, '0')`;
const day = (edge: "st" | "end"): string =>
  `TRIM(${edge}year) || '-' || ${two(`${edge}month`)} || '-' || ${two(`${edge}day`)}`;

const reading: TableReading = {
  kind: "table",
  table: "code_lists",
  delimiter: ",",
  columns: textColumns(COLUMNS),
  select: () => ({
    scheme: "'COW'",
    code: "TRIM(ccode)",
    label: "TRIM(statenme)",
    parent: "TRIM(stateabb)",
    valid_from: day("st"),
    valid_to: day("end"),
  }),
  where: "COALESCE(TRIM(ccode), '') <> ''",
  whyNot: "no-code",
};

export const COW_STATES: SourceDefinition = {
  id: "cow-states",
  origin: {
    title: "State System Membership List, version 2016",
    producer: "The Correlates of War Project",
    citationFull: "Correlates of War Project (2017), State System Membership List, v2016, correlatesofwar.org",
    attributionShort: "COW State System Membership 2016",
    urlMain: "https://correlatesofwar.org/data-sets/state-system-membership/",
    urlDownload: "https://correlatesofwar.org/wp-content/uploads/states2016.csv",
    versionProducer: "2016",
    license: { name: "Free for research, to be cited", url: "https://correlatesofwar.org/data-sets/" },
    description:
      "Which states were members of the international system from when to when, with the codes of the Correlates of War project. The project asks to be cited; a formal licence is not stated.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "cow",
  tables: ["code_lists"],
  traps: [
    "A state that left the system and came back has a row for each time.",
    "Membership ends on 31 December 2016 for all that were members then: that is the end of the list, not of the states.",
    "The project’s own abbreviations are not ISO’s: KZK is Kazakhstan.",
  ],
  recognise,
  reading: () => reading,
  fetching: {
    takes: [],
    requests: () => [{ url: "https://correlatesofwar.org/wp-content/uploads/states2016.csv", file: "states2016.csv" }],
  },
};
