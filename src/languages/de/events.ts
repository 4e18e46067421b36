import type { LexiconEntry } from "../../text/index.js";

/** Meetings, visits, signings, openings, memberships, partnership levels. */
export const EVENTS: readonly LexiconEntry[] = [
  [
    "gilt das Abkommen|gilt ein Abkommen|gilt der Vertrag|gilt die Visafreiheit|gilt Visafreiheit|gilt das Freihandelsabkommen|gilt ein Freihandelsabkommen",
    { kind: "event", event: "signing", as: "verb" },
    { kind: "document" },
  ],
  [
    "nach den Gesprächen|nach dem Gespräch|nach dem Treffen|nach ihrem Treffen|nach ihrem Gespräch|im Anschluss an das Treffen|im Anschluss an die Gespräche|zum Abschluss der Gespräche|nach der Begegnung|nach dem Gipfel",
    { kind: "event", event: "meeting", as: "noun", over: true },
  ],
  [
    "sich getroffen|getroffen haben|haben sich getroffen|treffen|zusammengetroffen|zusammentraf|zusammentrafen|zusammenkamen|zusammengekommen|sprach mit|sprachen|zu Gesprächen zusammen|zu einem Gespräch zusammen|zu einem Treffen zusammen|zu Beratungen zusammen|zu Verhandlungen zusammen|zu einer Unterredung zusammen",
    { kind: "event", event: "meeting", as: "verb" },
  ],
  ["kam|kamen", { kind: "event", event: "visit", as: "verb", people: true }],
  ["kam", { kind: "separable", parts: { zusammen: [{ kind: "event", event: "meeting", as: "verb", people: true }] } }],
  [
    "getroffen|gesprochen|verhandelt|verhandelte|verhandelten|beraten|konferierte",
    { kind: "event", event: "meeting", as: "verb", people: true },
  ],
  [
    "traf|trafen|trifft",
    {
      kind: "separable",
      parts: {
        ein: [{ kind: "event", event: "arrival", as: "verb" }],
        zusammen: [{ kind: "event", event: "meeting", as: "verb" }],
      },
      alone: [{ kind: "event", event: "meeting", as: "verb" }],
    },
  ],
  [
    "Treffen|Gespräche~|Gespräch~|Unterredung~|Gipfeltreffen|Zusammenkunft|Begegnung|Verhandlungen|Außenministertreffen|Spitzentreffen|Gipfelgespräch~|Zusammentreffen|Vieraugengespräch~",
    { kind: "event", event: "meeting", as: "noun" },
  ],
  ["empfing|empfingen|empfängt|begrüßte|begrüßten|bewirtete", { kind: "event", event: "reception", as: "verb" }],
  ["empfangen|begrüßt", { kind: "event", event: "reception", as: "verb", passive: true }],
  [
    "besuchte|besuchten|besucht|besuchen|reiste|reisten|gereist|bereiste|weilte|stattete|abstattete",
    { kind: "event", event: "visit", as: "verb" },
  ],
  [
    "ist eingetroffen|eintraf|eingetroffen|angekommen|landete|gelandet|landeten",
    { kind: "event", event: "arrival", as: "verb" },
  ],
  [
    "Besuch~|Besuche|Staatsbesuch~|Arbeitsbesuch~|*besuch~|Visite~|Reise|Staatsvisite|Chinareise|Antrittsbesuch~",
    { kind: "event", event: "visit", as: "noun" },
  ],
  [
    "unterzeichnete|unterzeichneten|unterzeichnet|unterschrieben|unterschrieb|unterzeichnen|Unterzeichnung|geschlossen|abgeschlossen|schlossen|ratifiziert|ratifizierte~|in Kraft getreten|trat in Kraft|in Kraft|angewandt|angewendet|paraphiert|besiegelt|besiegelten|besiegelte|gilt seit|verabschiedet|verabschiedeten|ausgetauscht",
    { kind: "event", event: "signing", as: "verb" },
  ],
  [
    "öffnete|öffneten|den Betrieb auf|den Betrieb aufgenommen|eröffnete|eröffneten|eröffnet|Eröffnung|Eröffnungszeremonie|eingeweiht|weihten|weihte|Einweihung|aufgenommen|gegründet|gründeten|gestartet|in Betrieb genommen|in Betrieb|Aufnahme|eröffnen|ins Leben gerufen|aufnahm|aufnahmen|nahmen|bestehen|bestehe|unterhalten|unterhält|Inbetriebnahme|startete|starteten|gründete",
    { kind: "event", event: "opening", as: "verb" },
  ],
  [
    "abschließen|abzuschließen|schließen|ratifizieren|aushandeln|auszuhandeln",
    { kind: "event", event: "signing", as: "verb", bare: true },
  ],
  [
    "bauen|erbauen|errichten|gründen|starten|einweihen|fertigstellen|fertigzustellen|aufzunehmen",
    { kind: "event", event: "opening", as: "verb", bare: true },
  ],
  [
    "diplomatische Beziehungen|diplomatischer Beziehungen|diplomatischen Beziehungen",
    { kind: "event", event: "opening", as: "noun" },
  ],
  [
    "Abkommen|Vertrag~|*vertrag|*vertrags|Vereinbarung|Memorandum~|gemeinsame Erklärung|Erklärung|Absichtserklärung|Protokoll~|Kommuniqué~|Freihandelsabkommen|Pakt~|Visumfreiheit|Visafreiheit|Abkommens|Rahmenabkommen|Deklaration|Visabefreiung|Vertrags",
    { kind: "document" },
  ],
  ["kostete|kosten|gekostet|baut|bauen|gebaut|errichtet|Baukosten|Kosten|Bausumme", { kind: "built" }],
  [
    "Direktflug~|Direktflüge~|Direktverbindung~|Flugverbindung~|Bahnverbindung~|Zugverbindung~|Flugroute~|Botschaft|Konsulat~|Generalkonsulat~|Kulturzentrum~|Kulturzentren|Zweigstelle|Luban-Werkstatt|Niederlassung|Werk|Fabrik|Terminal~|Pipeline|Bahnlinie|Fonds|Zentrum~|Kraftwerk~|Kernkraftwerk~|AKW|Wasserkraftwerk~|Stahlwerk~|Solarpark~|Windpark~|Logistikzentrum~|Grenzübergang~|Freihandelszone|Wirtschaftsrat~|Brücke|Bahn|Eisenbahn~|Atomkraftwerk~|Autobahn~|Hafen|Bahnstrecke~|Tunnel|Schnellbahn~|Raffinerie~|Batteriefabrik~|Autowerk~",
    { kind: "venue" },
  ],
  [
    "Jahr des Tourismus|Tourismusjahr~|Kulturjahr~|Jahr der Kultur|chinesische Jahr des Tourismus|Jahr der",
    { kind: "event", event: "programme", as: "noun", year: true },
  ],
  [
    "Austauschprogramm~|Stipendienprogramm~|Kulturtage~|Festival~|Programme zur Förderung|Programme~|Programm",
    { kind: "event", event: "programme", as: "noun" },
  ],
  [
    "Beobachterstatus|Beobachterstaat~|Dialogpartner~|Mitglied~|Mitglieder|Mitgliedern|Mitgliedsland~|Mitgliedschaft|Vollmitglied~|angehören|gehören der|gehört der|gehören|angehört|gehört|Mitgliedstaat|Mitgliedsstaat|Mitgliedstaats",
    { kind: "membership", as: "member" },
  ],
  [
    "trat|traten|beigetreten|Beitritt~|beitreten|beitrat|aufgenommen in|Aufnahme in|beizutreten|tritt",
    { kind: "membership", as: "join" },
  ],
  [
    "Gründungsmitglied~|Gründungsmitglieder~|Mitgründer~|Mitbegründer~|zu den Gründern|Gründerstaat~|Gründerstaaten",
    { kind: "membership", as: "found" },
  ],
  [
    "unterstützen multilaterale|multilaterale Organisationen|multilateralen Organisationen|arbeiten in|wirken in|arbeiten im Rahmen|zusammen in",
    { kind: "membership", as: "support" },
  ],
  [
    "stuften|stufte|aufgewertet|werteten|wertete|aufzuwerten|aufwerten|hochgestuft|heraufgestuft|hoben|hob|heben|gehoben|angehoben|auszubauen|ausgebaut|erklärten|verkündeten|vereinbarten|begründeten",
    { kind: "raise" },
  ],
  ["strategisch~", { kind: "level", word: "strategic" }],
  ["umfassend~|allseitig~", { kind: "level", word: "comprehensive" }],
  ["dauerhaft~|permanent~|ewig~|ständig~|immerwährend~|beständig~", { kind: "level", word: "permanent" }],
  ["Allwetter~", { kind: "level", word: "all-weather" }],
  ["weitreichend~", { kind: "level", word: "extensive" }],
  ["besonder~|speziell~", { kind: "level", word: "special" }],
  ["Partner|Partnern|Partners", { kind: "partnership", holder: true }],
  ["neuen Ära|neue Ära", { kind: "level", word: "new-era" }],
  ["Partnerschaft~|Partnerschaften", { kind: "partnership" }],
];
