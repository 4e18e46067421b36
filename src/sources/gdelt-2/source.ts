import type { FetchQuery, FileHead, Recognised, SourceDefinition, SourceRequest } from "../definition.js";
import { SourceError } from "../definition.js";
import { hasColumns, stem, tabCells } from "../reading/match-header.js";
import { eventRows, noEventRows } from "./read.js";

const EVENT_ID = /^\d{1,12}$/;
const DAY = /^\d{8}$/;
const SECOND = /^\d{14}$/;

/** The files have no header: number and shape of the first line's cells tell what they are. */
function layoutOf(cells: readonly string[]): string | undefined {
  const [first = "", second = "", third = ""] = cells;
  if (EVENT_ID.test(first) && DAY.test(second)) {
    if (cells.length === 61) return "events-2";
    if (cells.length === 58 || cells.length === 57) return "events-1";
  }
  if (cells.length === 16 && EVENT_ID.test(first) && SECOND.test(second) && SECOND.test(third)) return "mentions";
  if (cells.length === 27 && /^\d{14}-T?\d+$/.test(first)) return "gkg";
  return undefined;
}

function recognise(head: FileHead): Recognised | undefined {
  if (head.kind !== "csv") return undefined;
  const partition = stem(head.name).replace(/\.export$/i, "");
  const layout = layoutOf(tabCells(head));
  if (layout !== undefined) return { variant: layout, partition };
  // Mentions saved again by somebody's program, with a header and commas.
  if (hasColumns(head.header, ["globaleventid", "eventtimedate", "mentiontimedate", "mentionidentifier"]))
    return { variant: "mentions-header", partition };
  return undefined;
}

const pad = (n: number): string => String(n).padStart(2, "0");

/** Daily files since 2013-04; of earlier years there is one file a year (to 2005) or a month. */
function requests(query: FetchQuery): readonly SourceRequest[] {
  const day = query.set;
  if (day !== undefined) {
    if (!DAY.test(day) && !SECOND.test(day))
      throw new SourceError(
        `GDELT's files are named by day (20240131) or quarter of an hour (20240131234500), not "${day}"`,
      );
    return [request(DAY.test(day) ? `events/${day}.export.CSV.zip` : `gdeltv2/${day}.export.CSV.zip`)];
  }
  if (query.years === undefined)
    throw new SourceError(
      "say which years, or name a day (20240131) or a quarter of an hour (20240131234500) as the set",
    );
  const [from, to] = query.years;
  const files: SourceRequest[] = [];
  for (let year = Math.max(1979, from); year <= to; year++) files.push(...filesOf(year));
  return files;
}

function filesOf(year: number): readonly SourceRequest[] {
  if (year <= 2005) return [request(`events/${year}.zip`)];
  const files: SourceRequest[] = [];
  for (let month = 1; month <= 12; month++) {
    if (year < 2013 || (year === 2013 && month < 4)) files.push(request(`events/${year}${pad(month)}.zip`));
    else
      for (let day = 1; day <= new Date(Date.UTC(year, month, 0)).getUTCDate(); day++)
        files.push(request(`events/${year}${pad(month)}${pad(day)}.export.CSV.zip`));
  }
  return files;
}

const request = (path: string): SourceRequest => ({
  url: `http://data.gdeltproject.org/${path}`,
  file: path.slice(path.indexOf("/") + 1),
});

export const GDELT_2: SourceDefinition = {
  id: "gdelt-2",
  origin: {
    title: "The GDELT Event Database, versions 1.0 and 2.0",
    producer: "The GDELT Project",
    citationFull:
      "Leetaru, K. and Schrodt, P. A. (2013), GDELT: Global Data on Events, Location and Tone, 1979–2012, paper presented at the ISA Annual Convention; data: The GDELT Project, gdeltproject.org",
    attributionShort: "The GDELT Project",
    urlMain: "https://www.gdeltproject.org/",
    urlDownload: "http://data.gdeltproject.org/gdeltv2/masterfilelist.txt",
    license: { name: "Free use with attribution", url: "https://www.gdeltproject.org/about.html#termsofuse" },
    description:
      "Events that a program finds in the world’s news, coded by CAMEO: who does what to whom. Read are those between two different countries. The terms ask for a citation and a link.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "iso3",
  tables: ["coded_events"],
  traps: [
    "Coded by a program from news: one event of the world may be many rows, and many rows are no event at all. Counts say how the press reported.",
    "Files end in .CSV and are tab-separated without a header: 61 columns in version 2.0, 58 in 1.0, 57 before April 2013.",
    "Actors are CAMEO codes with roles behind the country (KAZGOV); the two-letter codes beside them are FIPS, where CH is China and AU is Austria.",
    "Event codes are text: 010 is not 10.",
    "The day of the event may lie years before the day it was found.",
    "Rows with the same actors, code, day and article are taken once.",
    "Mentions and the Global Knowledge Graph hold no events of their own: recognised, and nothing is taken.",
  ],
  recognise,
  reading: ({ variant }) => ({
    kind: "rows",
    rows: variant.startsWith("events") ? eventRows : noEventRows,
  }),
  ranges: { goldstein: [-10, 10], year: [1900, 2100], mentions: [0, 1e7] },
  fetching: { takes: ["years", "set"], rate: { requests: 4, perMs: 1000 }, requests },
};
