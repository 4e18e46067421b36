/** Who belonged to a group and from when to when; both days included, an open end is left out. */
export interface GroupMember {
  readonly place: string;
  readonly from?: string;
  readonly to?: string;
}

const since = (from: string | undefined, places: string): GroupMember[] =>
  places.split(" ").map((place) => (from === undefined ? { place } : { place, from }));

const CENTRAL_ASIA = "KAZ KGZ TJK TKM UZB";

/**
 * Members of the groups that a rank, a share or a sum can range over, by the day the accession took effect. Sources: the treaties of
 * accession (EU), the agreements of accession (EAEU), the summit decisions (SCO, BRICS, ASEAN, OTS), the Alma-Ata protocol of
 * 21 December 1991 (CIS). Groups that are not here (UN, WTO, CICA, AIIB, BRI) are kept by a record's memberships.
 */
export const GROUP_MEMBERS: ReadonlyMap<string, readonly GroupMember[]> = new Map([
  ["C5", since(undefined, CENTRAL_ASIA)],
  // First meeting of the foreign ministers, 16 July 2020.
  ["C5+CHN", since("2020-07-16", `CHN ${CENTRAL_ASIA}`)],
  [
    "EU",
    [
      ...since("1958-01-01", "BEL DEU FRA ITA LUX NLD"),
      ...since("1973-01-01", "DNK IRL"),
      { place: "GBR", from: "1973-01-01", to: "2020-01-31" },
      ...since("1981-01-01", "GRC"),
      ...since("1986-01-01", "ESP PRT"),
      ...since("1995-01-01", "AUT FIN SWE"),
      ...since("2004-05-01", "CYP CZE EST HUN LVA LTU MLT POL SVK SVN"),
      ...since("2007-01-01", "BGR ROU"),
      ...since("2013-07-01", "HRV"),
    ],
  ],
  ["EAEU", [...since("2015-01-01", "BLR KAZ RUS"), ...since("2015-01-02", "ARM"), ...since("2015-08-12", "KGZ")]],
  [
    "SCO",
    [
      ...since("2001-06-15", "CHN KAZ KGZ RUS TJK UZB"),
      ...since("2017-06-09", "IND PAK"),
      ...since("2023-07-04", "IRN"),
      ...since("2024-07-04", "BLR"),
    ],
  ],
  [
    "CIS",
    [
      ...since("1991-12-21", "ARM BLR KAZ KGZ MDA RUS TJK UZB"),
      ...since("1993-09-24", "AZE"),
      { place: "GEO", from: "1993-12-03", to: "2009-08-18" },
      // Associate member from 26 August 2005.
      { place: "TKM", from: "1991-12-21", to: "2005-08-25" },
      // Signed and took part, never ratified the charter; recalled its representatives on 19 May 2018.
      { place: "UKR", from: "1991-12-21", to: "2018-05-19" },
    ],
  ],
  [
    "BRICS",
    [
      ...since("2009-06-16", "BRA CHN IND RUS"),
      ...since("2010-12-24", "ZAF"),
      ...since("2024-01-01", "ARE EGY ETH IRN"),
      ...since("2025-01-06", "IDN"),
    ],
  ],
  [
    "ASEAN",
    [
      ...since("1967-08-08", "IDN MYS PHL SGP THA"),
      ...since("1984-01-07", "BRN"),
      ...since("1995-07-28", "VNM"),
      ...since("1997-07-23", "LAO MMR"),
      ...since("1999-04-30", "KHM"),
      ...since("2025-10-26", "TLS"),
    ],
  ],
  ["OTS", [...since("2009-10-03", "AZE KAZ KGZ TUR"), ...since("2019-10-15", "UZB")]],
]);
