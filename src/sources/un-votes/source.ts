import type { FileHead, Recognised, SourceDefinition } from "../definition.js";
import { firstLine, hasColumns, isHeader } from "../reading/match-header.js";
import { PUBLISHED, publishedReading } from "./published.js";
import { ISSUES, issuesReading, ROLL_CALLS, rollCallsReading, VOTES, votesReading } from "./tidy.js";

/** The tidy tables carry exactly these columns; the published one has had different ones over the years. */
function recognise(head: FileHead): Recognised | undefined {
  if (head.kind !== "csv") return undefined;
  if (isHeader(head.header, VOTES)) return { variant: "votes", partition: "votes" };
  if (isHeader(head.header, ROLL_CALLS)) return { variant: "rollcalls", partition: "rollcalls" };
  if (isHeader(head.header, ISSUES)) return { variant: "issues", partition: "issues" };
  if (!hasColumns(head.header, PUBLISHED)) return undefined;
  const tab = firstLine(head).includes("\t");
  return { variant: tab ? "published-tab" : "published", partition: "published", codes: "cow" };
}

export const UN_VOTES: SourceDefinition = {
  id: "un-votes",
  origin: {
    title: "United Nations General Assembly Voting Data",
    producer: "Erik Voeten, Anton Strezhnev and Michael Bailey",
    citationFull:
      "Bailey, M. A., Strezhnev, A. and Voeten, E. (2017), Estimating Dynamic State Preferences from United Nations Voting Data, Journal of Conflict Resolution 61(2), 430–456; data: Harvard Dataverse, doi:10.7910/DVN/LEJUQZ",
    attributionShort: "Voeten et al., UNGA Voting Data",
    urlMain: "https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/LEJUQZ",
    license: { name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
    description:
      "Every recorded vote of the General Assembly since 1946 with the subject matter of each roll call. The tidy tables of the R package unvotes (absences and places that were no members left out) and the table as the authors publish it are both read.",
  },
  redistribution: "yes",
  basis: "third-party",
  codes: "iso2",
  // Part of Tanzania since 1964; two votes of 1963, and no ISO code.
  noPlaces: ["Zanzibar"],
  tables: ["votes", "rollcalls", "code_lists"],
  traps: [
    "Before 25 October 1971 China’s seat was the Republic of China’s: those votes are written as Taiwan’s.",
    "Three members that are gone have no code in the tidy tables; the Federal Republic of Germany is read as Germany, the Yemen Arab Republic as Yemen, Zanzibar’s two votes are left out.",
    "The tidy tables leave absences out, the published one has them as 8; its 9, for a place that was no member, is left out.",
    "Many roll calls are on one paragraph or one amendment, not on a resolution; roll calls numbered above 9000 were put in later.",
    "The issues overlap: a roll call may have several, most have none.",
    "Take either the three tidy tables or the published one: they number the same roll calls alike.",
  ],
  recognise,
  reading: (recognised) => {
    if (recognised.variant === "votes") return votesReading;
    if (recognised.variant === "rollcalls") return rollCallsReading;
    if (recognised.variant === "issues") return issuesReading;
    return publishedReading(recognised.variant === "published-tab" ? "\t" : ",");
  },
  ranges: { vote: [1, 8], session: [1, 200], year: [1945, 2100] },
  fetching: {
    takes: [],
    requests: () => [
      {
        url: "https://dataverse.harvard.edu/api/access/dataset/:persistentId/?persistentId=doi:10.7910/DVN/LEJUQZ",
        file: "LEJUQZ.zip",
      },
    ],
  },
};
