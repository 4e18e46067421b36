/** CAMEO's codes of countries that are not ISO alpha-3. Two parts of one place and older codes lead to the place of today. */
const NOT_ISO: { readonly [code: string]: string } = {
  ROM: "ROU",
  TMP: "TLS",
  ZAR: "COD",
  KSV: "XKX",
  WSB: "PSE",
  WBK: "PSE",
  GZS: "PSE",
};

/**
 * ISO alpha-3 as CAMEO uses it, former states included. Where countries stand, CAMEO has regions as well (`EUR`, `AFR`,
 * `WST`), and a program wrote the files: what is not in this list is no country.
 */
const ISO = [
  "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH",
  "BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CSK",
  "CUB CUW CXR CYM CYP CZE DDR DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB",
  "GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT",
  "IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU",
  "LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM",
  "NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT",
  "REU ROU RUS RWA SAU SCG SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUN SUR SVK SVN SWE SWZ",
  "SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN",
  "VGB VIR VNM VUT WLF WSM XKX YEM YMD YUG ZAF ZMB ZWE",
].join(" ");

let places: ReadonlySet<string> | undefined;

/**
 * The country in the column that names an actor's country, as ISO alpha-3: the actor's code without its roles (`KAZGOV`,
 * `CHNMIL`). `undefined` for regions, and for actors of no country (`IGOUNO`).
 */
export function placeOfActor(country: string): string | undefined {
  places ??= new Set(ISO.split(" "));
  const place = Object.hasOwn(NOT_ISO, country) ? NOT_ISO[country] : country;
  if (place === undefined) return undefined;
  return places.has(place) ? place : undefined;
}
