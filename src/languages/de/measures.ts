import type { LexiconEntry } from "../../text/index.js";

/** Goods that German writes in one word with who delivers or buys them: Öllieferant. */
const PRODUCTS =
  "Öl|Erdöl|Rohöl|Gas|Erdgas|Kohle|Uran|Weizen|Getreide|Soja|Fleisch|Kaffee|Stahl|Kupfer|Lithium|Energie|Rohstoff|Waffen|Maschinen|Auto".split(
    "|",
  );

/** What is measured: nouns and verbs of trade, investment, projects, people, transport, and what is ranked. */
export const MEASURES: readonly LexiconEntry[] = [
  // Names and words with trade in them that tell of none.
  ["Export-Import-Bank|Im- und Exportbank|Importmesse|Importsubstitution"],
  [
    "Wirtschaft|Volkswirtschaft|Wirtschaftszweigen|Wirtschaftsbereichen|Wirtschaftssektoren|Industrie",
    { kind: "hosting" },
  ],
  ["Universitäten|Hochschulen|Unis|Universität|Hochschule", { kind: "hosting", school: true }],
  ["ausländisch~", { kind: "foreign" }],
  ["international~", { kind: "foreign", weak: true }],
  [
    "Außenhandel~|Außenhandels|Außenhandelsumsatz~|Außenhandelsumsatzes|Außenhandelsvolumen~|Gesamthandel~|gesamten Handels|gesamte Handel|gesamten Handel|gesamten Außenhandels|gesamte Außenhandel|gesamten Außenhandel|Welthandel~",
    { kind: "measure", measure: "trade.turnover", as: "amount", world: true },
  ],
  [
    "gesamten Exporte|Gesamtexporte~|Gesamtausfuhren|gesamten Ausfuhren",
    { kind: "measure", measure: "trade.exports", as: "amount", world: true },
  ],
  [
    "gesamten Importe|Gesamtimporte~|Gesamteinfuhren|gesamten Einfuhren",
    { kind: "measure", measure: "trade.imports", as: "amount", world: true },
  ],
  [
    "Zuflüsse~|Zuflüssen|Kapitalzufluss~|Investitionszufluss~|Bruttozufluss~|Zufluss~",
    { kind: "measure", measure: "investment.flow", as: "amount", inflow: true },
  ],
  ["Exportanteil~|Ausfuhranteil~", { kind: "measure", measure: "trade.exports", as: "amount" }, { kind: "share" }],
  ["Importanteil~|Einfuhranteil~", { kind: "measure", measure: "trade.imports", as: "amount" }, { kind: "share" }],
  ["gehandelt|handelten|tauschten|umgesetzt", { kind: "measure", measure: "trade.turnover", as: "verb" }],
  ["Zahl der|Anzahl der|Zahl von|Anzahl|Zahl", { kind: "count-word" }],
  [
    "bilateralen Umsatz|bilateraler Umsatz|beiderseitigen Umsatz|gemeinsamen Umsatz|Handel|Handels|*handel~|*handels|Handelsvolumen~|*handelsvolumen~|Handelsumsatz~|Handelsumsätze~|*handelsumsatz~|Warenaustausch~|Warenverkehr~|Warenumsatz~|Handelsaustausch~|Handelsumfang~|Güteraustausch~|Handelsbeziehungen|Warenhandel~|Handelsströme~|Handelswert~|Im- und Exporte|Im- und Exporten|Importen und Exporten|Exporten und Importen|Ein- und Ausfuhren|Aus- und Einfuhren|Importe und Exporte|Exporte und Importe|Ex- und Importe|Handels- und Wirtschaftsbeziehungen|Wirtschafts- und Handelsbeziehungen|Gesamtumsatz~|Handelsbilanzvolumen|Warenströme~|gegenseitige Handel",
    { kind: "measure", measure: "trade.turnover", as: "amount" },
  ],
  [
    "Export|Exporte~|Exports|Ausfuhr|Ausfuhren|*exporte~|*ausfuhren|*export|*exports|Lieferungen|*lieferungen|Warenexporte~|Ausfuhrvolumen|Exportvolumen~|Exportwert|Absatz",
    { kind: "measure", measure: "trade.exports", as: "amount" },
  ],
  [
    "exportierte~|exportiert|ausgeführt|lieferte~|geliefert|verkaufte~|verkauft|liefert|exportieren|gingen|ging|gehen|ausgeliefert|gelangten|gelangt|sendet|sandte~|verschifft|verschiffte~|ausführte|ausführten",
    { kind: "measure", measure: "trade.exports", as: "verb" },
  ],
  [
    "führt|führte|führten|führen",
    {
      kind: "separable",
      parts: {
        aus: [{ kind: "measure", measure: "trade.exports", as: "verb" }],
        ein: [{ kind: "measure", measure: "trade.imports", as: "verb" }],
      },
    },
  ],
  [
    "Import|Importe~|Imports|Einfuhr|Einfuhren|*importe~|*einfuhren|*import|*imports|Warenimporte~|Einfuhrvolumen|Importvolumen~|Bezüge|Importwert",
    { kind: "measure", measure: "trade.imports", as: "amount" },
  ],
  [
    "importierte~|importiert|eingeführt|bezog|bezieht|bezogen|kaufte~|kauft|eingekauft|importieren|stammen|stammten|einführte|einführten|einführt",
    { kind: "measure", measure: "trade.imports", as: "verb" },
  ],
  [
    "kamen|kommen",
    {
      kind: "separable",
      parts: { zusammen: [{ kind: "reach" }, { kind: "event", event: "meeting", as: "verb" }] },
      alone: [
        { kind: "measure", measure: "trade.imports", as: "verb" },
        { kind: "measure", measure: "visitors.count", as: "verb" },
      ],
    },
  ],
  ["kommen auf|kamen auf|kam auf|kommt auf", { kind: "reach" }],
  [
    "Überschuss~|Überschüsse~|Handelsüberschuss~|Handelsbilanzüberschuss~|Exportüberschuss~|Außenhandelsüberschuss~|Handelsbilanz|Handelsbilanzsaldo|positive Handelsbilanz|Außenhandelssaldo|Aktivum~|Handelsbilanzaktivum~|Plussaldo~|Überschuss im Handel|Überschuss in der Handelsbilanz",
    { kind: "measure", measure: "trade.balance", as: "amount" },
  ],
  [
    "Defizit~|Handelsdefizit~|Handelsbilanzdefizit~|Außenhandelsdefizit~|Minus im Handel|negative Handelsbilanz|Defizit der Handelsbilanz|Defizit in der Handelsbilanz|Passivum~|Außenhandelspassivum~|Handelspassivum~|Fehlbetrag~|Minus in der Handelsbilanz|Defizit im Handel|Defizit im Außenhandel",
    { kind: "measure", measure: "trade.balance", as: "amount", sign: -1 },
  ],
  [
    "Investition~|Investitionen|*investitionen|*investition|Direktinvestition~|Direktinvestitionen|FDI|Investitionsvolumen~|Investments",
    { kind: "measure", measure: "investment.flow", as: "amount" },
  ],
  [
    "Investitionsbestand~|Bestand an Direktinvestitionen|Direktinvestitionsbestand~|Bestände an Direktinvestitionen|Bestand der Direktinvestitionen|Investitionsbestände~|Bestand",
    { kind: "measure", measure: "investment.stock", as: "amount" },
  ],
  [
    "Gesamtinvestitionen|kumulierte Investitionen|kumulierten Investitionen|kumulierten Direktinvestitionen|gesamten Investitionen|Gesamtvolumen der Investitionen|akkumulierten Investitionen",
    { kind: "measure", measure: "investment.cumulative", as: "amount" },
  ],
  [
    "investierte~|investiert|investierten|investieren|angelegt|gesteckt|hineingesteckt",
    { kind: "measure", measure: "investment.flow", as: "verb" },
  ],
  [
    "Projekt|Projekte~|*projekte~|*projekt|Vorhaben|*vorhaben|Projekts|Großprojekte~",
    { kind: "measure", measure: "projects.count", as: "count" },
    { kind: "strand", strand: "projects" },
  ],
  [
    "Unternehmen|Firmen|Betriebe~|Gemeinschaftsunternehmen|Joint Ventures|Joint Venture|*unternehmen|*firmen|Gesellschaften|Konzerne~|Niederlassungen",
    { kind: "measure", measure: "companies.count", as: "count" },
  ],
  [
    "Abkommen|Protokolle~|Dokumente~|Verträge~|Vereinbarungen|*vereinbarungen|*abkommen|*dokumente~|*verträge~|Absichtserklärungen|Memoranden|Übereinkommen|Deals|Abmachungen|Handelsverträge~|Geschäfte~|Geschäftsabschlüsse~|Kooperationsvereinbarungen",
    { kind: "measure", measure: "documents.count", as: "count" },
    { kind: "document" },
  ],
  [
    "Studenten|Studierende~|*studenten|*studierende~|Stipendiaten|Austauschstudenten|Studentinnen und Studenten|Schüler",
    { kind: "measure", measure: "students.count", as: "count" },
  ],
  ["studieren|studierten|studiert|eingeschrieben", { kind: "measure", measure: "students.count", as: "verb" }],
  [
    "Touristenstrom~|Touristenströme~|Besucherstrom~|Besucherzahl~|Besucherzahlen|Touristenzahl~|Touristenzahlen|Touristen|Besucher~|Gäste~|*touristen|Reisende~|Urlauber~|Touristinnen und Touristen|Ankünfte~|Übernachtungsgäste~",
    { kind: "measure", measure: "visitors.count", as: "count" },
  ],
  [
    "reisten|eingereist|verbrachten|urlaubten|einreisten|übernachteten|Urlaub|Ferien",
    { kind: "measure", measure: "visitors.count", as: "verb" },
  ],
  // Institutes that are by their name of one country.
  [
    "Konfuzius-Institute~|Konfuziusinstitute~|Konfuzius-Institut~|Luban-Werkstätten|Luban-Werkstatt",
    { kind: "measure", measure: "institutes.count", as: "count" },
    { kind: "place", id: "CHN", as: "adjective", role: "of" },
  ],
  ["Kulturzentren|Institute~|Kulturinstitute~", { kind: "measure", measure: "institutes.count", as: "count" }],
  [
    "Austauschprogramme~|Kulturprogramme~|Kulturveranstaltungen",
    { kind: "measure", measure: "programmes.count", as: "count" },
  ],
  [
    "Züge~|Güterzüge~|Containerzüge~|*züge~|Zugfahrten|Zugverbindungen",
    { kind: "measure", measure: "transport.trains", as: "count" },
  ],
  [
    "umgeschlagen|umgeschlagene|umgeschlagenen|umschlug|zu befördern|befördern|Fracht|Containerverkehr~|Verkehrsaufkommen~|Transportaufkommen~|Transitverkehr~|Güterverkehr~|*güterverkehr~|*güterverkehrs|Güterverkehrs|*verkehrsaufkommen~|*frachtaufkommen~|*transportaufkommen~|*containerverkehr~|*transitverkehr~|Güterstrom~|Güterströme~|Bahntransport~|Schienentransport~|Containertransit|Containertransport~|Frachtmenge~|Gütermenge~|Güterbeförderung|Transporte~|Frachtvolumen~|Transportvolumen~|Güterumschlag~|Güter|Frachtverkehr~|Gütertransport~|Transitverkehr~|Transit|Ladung|Frachtaufkommen|transportiert|befördert|Transitvolumen",
    { kind: "measure", measure: "transport.cargo", as: "amount" },
  ],
  [
    "Flüge~|Bahnübergänge~|Flugstrecken|Flugrouten|Fluglinien|Flugverbindungen|Direktflüge~|Routen|Strecken|Grenzübergänge~|Pipelines",
    { kind: "measure", measure: "transport.routes", as: "count" },
  ],
  [
    "Zahlungen|Abrechnungen|Verrechnungen|Handelsabrechnungen|abgerechnet|Zahlungsverkehr~|Transaktionen|abgewickelt",
    { kind: "measure", measure: "settlement", as: "amount" },
  ],
  [
    "Zölle~|Zoll|*zölle~|*zoll|Zollsätze~|Zollsatz~|Einfuhrzölle~|Einfuhrzoll|zollfrei~|Tariflinien",
    { kind: "measure", measure: "tariff", as: "amount" },
  ],
  [
    "BIP|Bruttoinlandsprodukt~|Wirtschaftsleistung|Bruttoinlandprodukt~",
    { kind: "measure", measure: "economy.gdp", as: "amount" },
  ],
  ["Wirtschaft|Volkswirtschaft|Konjunktur", { kind: "economy" }],
  ["Bevölkerung|Einwohner~|Einwohnerzahl", { kind: "measure", measure: "economy.population", as: "amount" }],
  [
    "Waren|Güter im Wert|Produkte~|Waren und Dienstleistungen|Güter",
    { kind: "measure", measure: "trade.turnover", as: "weak" },
  ],
  [
    "Gases|Erdgases|Erdöls|Rohöls|Weizens|Getreides|Kupfers|Urans|Stahls|Eisenerzes|Öl|Erdöl|Rohöl|Erdgas|Gas|Weizen|Getreide|Kupfer|Uran|Kohle|Stahl|Eisenerz|Autos|Fahrzeuge|Maschinen|Elektronik|Fleisch|Rindfleisch|Gerste|Soja|Sojabohnen|Reis|Agrarprodukte~|Agrargüter~|landwirtschaftliche~|Metalle~|Textilien|Strom|LNG|Baumwolle|Holz|Medikamente~|Waffen|Mehl|Lebensmittel~|Halbleiter~|Gold|Aluminium|Wein|Öls|Chemikalien",
    { kind: "product", product: "" },
  ],
  [
    "Handelspartner~|Handelspartnerin|Wirtschaftspartner~|Außenhandelspartner~|Handels- und Wirtschaftspartner~|Partner",
    { kind: "partner", measure: "trade.turnover" },
  ],
  [
    "*abnehmer~|Exportland|Exportländer|Exportmarkt~|Absatzmarkt~|Exportkunde~|Exportkunden|Abnehmer~|Kunde|Kunden|Absatzmärkte~|Exportziel~|Abnehmerland|Exportmärkte~|Käufer~|Abnehmerländer~|Zielland|Exportpartner~|Importeur~",
    { kind: "partner", measure: "trade.exports" },
  ],
  [
    "Bezugsquelle~|Bezugsquelle|Importquelle|Lieferant~|Lieferanten|Importland|Importländer|Lieferland~|Lieferländer~|Bezugsland|Herkunftsland|Einfuhrland|Importstaaten|Importstaat|*lieferant~|*lieferanten|Importpartner~|Exporteur~|Zulieferer~|Versorger~|Lieferstaaten",
    { kind: "partner", measure: "trade.imports" },
  ],
  [
    "Investor|Investoren|Investors|Auslandsinvestor~|Geldgeber~|Kapitalgeber~|Direktinvestor|Direktinvestoren",
    { kind: "partner", measure: "investment.flow" },
  ],
  [
    "Gruppe der ausländischen Besucher|Gruppe der ausländischen Gäste|Gruppe ausländischer Gäste|Besuchergruppe~|Touristengruppe~|Gruppe ausländischer Touristen|Gruppe unter den ausländischen Touristen|Gruppe der ausländischen Touristen|Gruppe ausländischer Besucher|Gruppe unter den ausländischen Gästen|Gruppe unter den ausländischen Besuchern",
    { kind: "partner", measure: "visitors.count" },
  ],
  [
    "Gruppe ausländischer Studierender|Gruppe ausländischer Studenten|Gruppe unter den ausländischen Studierenden|Gruppe unter den ausländischen Studenten|Gruppe internationaler Studierender|Gruppe der ausländischen Studierenden",
    { kind: "partner", measure: "students.count" },
  ],
  ["Quellmarkt~|Herkunftsmarkt~|Quellmärkte~", { kind: "partner", measure: "visitors.count" }],
  [
    "Herkunftsland ausländischer Studierender|Herkunftsland internationaler Studierender|Herkunftsland der Studierenden",
    { kind: "partner", measure: "students.count" },
  ],
  [
    "Investitionsziel~|Investitionsstandort~|Zielland für Investitionen|Zielland für Direktinvestitionen",
    { kind: "partner", measure: "investment.stock" },
  ],
  ...PRODUCTS.flatMap((product): LexiconEntry[] =>
    (
      [
        ["trade.imports", ["lieferant~", "lieferanten", "lieferland", "exporteur~"]],
        ["trade.exports", ["abnehmer~", "importeur~", "kunde", "kunden"]],
      ] as const
    ).map(([measure, ends]) => [
      ends.map((end) => `${product}${end}`).join("|"),
      { kind: "partner", measure },
      { kind: "product", product: product.toLowerCase() },
    ]),
  ),
];
