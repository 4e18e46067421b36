import type { LexiconEntry } from "../../text/index.js";
import { MULTIPLE_WORDS } from "./multiples.js";

const RANKS = ["", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt"];
const BEST = ["größt~", "grösst~", "wichtigst~", "stärkst~", "bedeutendst~"];

/** What is said of a measure: rises, levels, ranks, shares, records, goals; and the little words between. */
export const VERBS: readonly LexiconEntry[] = [
  ["wie hoch|wie viel|wie viele|wieviel|wie groß|wie stark|was betrug", { kind: "question", asks: "value" }],
  ["wer|welches Land|welcher Staat|welches", { kind: "question", asks: "place" }],
  ["wann|seit wann|in welchem Jahr|seit welchem Jahr|wie lange", { kind: "question", asks: "time" }],
  ["stimmt es|ist es wahr|trifft es zu|ist es richtig", { kind: "question", asks: "truth" }],
  [
    "stieg|stiegen|gestiegen|steigt|wuchs|wuchsen|gewachsen|wächst|zugenommen|zunahm|erhöhte|erhöhten|kletterte|kletterten|geklettert|zulegte|zugelegt|gesteigert|steigerte~|ausgeweitet|schnellte|angestiegen|anstieg|vergrößert|vergrößerte|anwuchs|angewachsen|heraufgeschnellt|emporgeschnellt|explodierte~|expandierte~|zulegten|zunahmen|anstiegen|anzog|anzogen|anwuchsen|hochschnellte~|emporschnellte~|ausweitete~|vergrößerten|zunimmt|ansteigt|zulegt",
    { kind: "move", direction: "up" },
  ],
  [
    "steigen|steigend~|wachsen|wachsend~|zunehmen|erhöht|erhöhen|legte|legten|zulegen|Wachstum~|Anstieg~|Zunahme|Plus|Zuwachs~|Steigerung~|Steigerungen|steigern|ausgebaut|sprang|ansteigen|ausweiten|verbessert|vermehrt|Aufschwung~|Ausweitung|Erhöhung|Aufwärtstrend~|anwachsen|hochschrauben|anzuheben|anheben|Zuwächse~|Wachstumsrate~|Sprung",
    { kind: "move", direction: "up", noun: true },
  ],
  [
    "nahm|nahmen|nimmt|nehmen",
    {
      kind: "separable",
      parts: {
        zu: [{ kind: "move", direction: "up", noun: true }],
        ab: [{ kind: "move", direction: "down", noun: true }],
      },
    },
  ],
  ["löste|lösten|löst|lösen", { kind: "separable", parts: { ab: [{ kind: "exceed", direction: "up" }] } }],
  [
    "sank|sanken|gesunken|sinkt|fiel|fielen|gefallen|fällt|schrumpft|schrumpfte|schrumpften|geschrumpft|abgenommen|verringerte~|verringert|zurückgegangen|zurückging|einbrachen|eingebrochen|ging um|gingen um|reduziert|reduzierte~|verminderte~|gesenkt|nachgelassen|zurückgefallen|abgesackt|eingebüßt|rückläufig~|gab um|gaben um|abnahmen|abnahm|zurückgingen|absackte~|nachgaben|einbrach|nachließ~|zurückgeht|abnimmt|verminderten",
    { kind: "move", direction: "down" },
  ],
  [
    "sinken|fallen|schrumpfen|Rückgang~|Minus|Einbruch~|brach|brachen|senken|Abnahme|Schrumpfung|Verringerung|Verminderung|Rückgänge~|gab|gaben|nachgab|negatives Wachstum|negativen Wachstum|zurück",
    { kind: "move", direction: "down", noun: true },
  ],
  ["plus|mehr|höher~", { kind: "move", direction: "up", near: true }],
  ["minus|weniger|niedriger~|geringer~", { kind: "move", direction: "down", near: true }],
  ...MULTIPLE_WORDS,
  [
    "erreichte|erreichten|erreicht|erreichen|betrug|betrugen|beträgt|betragen|belief|beliefen|beläuft|belaufen|lag|lagen|liegt|liegen|umfasste|umfasst|entsprach|entspricht|machte|machten|summierte|summierten|ergab|bezifferte|beziffert|verzeichnete|erzielte|kam|kommt|stand|wert|verzeichnet|ausmachte|zählt|zählte|gibt es|gab es|waren es|sind es|bezifferte sich|summiert|notierte|war es|ist es|sind es noch",
    { kind: "reach" },
  ],
  [
    "überstieg|überstiegen|übersteigt|überschritt|überschritten|überschreitet|übertraf|übertrafen|übertroffen|übertrifft|geknackt|knackte|übersteigen|überschreiten",
    { kind: "reach", comparator: "gt" },
    { kind: "exceed", direction: "up" },
  ],
  [
    "näherte sich|näherten sich|nähert sich|nähern sich|verfehlte|verfehlten|verfehlt|unterschritt|unterschritten",
    { kind: "reach", comparator: "lt" },
  ],
  [
    "verdrängte|verdrängten|verdrängt|verdrängen|überholte|überholten|überholt|vor|abgelöst|ablösten|ablöste|größer als|höher als|umfangreicher als|drängte|drängten",
    { kind: "exceed", direction: "up" },
  ],
  ["geringer als|kleiner als|niedriger als", { kind: "exceed", direction: "down" }],
  ["eingebüßt|einbüßte|verloren|verlor|verliert|abgegeben", { kind: "loses" }],
  [
    "Hilfe|Hilfen|*garantien|*bürgschaften|Entwicklungshilfe|*hilfe|*hilfen|Zuschuss|Zuschüsse~|Darlehen~|Kredit~|Kredite~|*kredit~|*kredite~|Kreditlinie~|Haushalt~|Etat|Umsatz|Überweisungen|Rücküberweisungen|Schulden|Fonds|Fördermittel~|Fördergelder|Gewinn~|Budget~|Devisenreserven",
    { kind: "funds" },
  ],
  [
    "dahinter folgen|dahinter folgt|dahinter folgten|dahinter folgte|gefolgt von|es folgen|es folgten|es folgt|danach folgen|danach folgten|danach folgt|danach kommen|danach kamen|dahinter liegen|dahinter lagen|dahinter kommen|dahinter kamen|dahinter rangieren|dahinter rangierten|folgen dahinter|folgten dahinter|dahinter landeten",
    { kind: "followed" },
  ],
  ["Zweigstelle~|Ableger~|Außenstelle~|Dependance~|Zweighochschule~|Campus", { kind: "branch" }],
  [
    "unterstützt|unterstütze|unterstützte|unterstützen|unterstützten|Unterstützung|befürwortet|befürwortete|befürworten|beantragt|beantragte|Antrag|Bewerbung|bewirbt sich|bewarb sich|strebt|anstrebt|angestrebt~",
    { kind: "wished" },
  ],
  ["immer mehr|zunehmend mehr|stetig mehr", { kind: "count-word" }, { kind: "move", direction: "up" }],
  ["per Bahn|mit der Bahn|per Schiene|auf der Schiene|auf dem Schienenweg|per Zug|per Eisenbahn", { kind: "carried" }],
  [
    "davon|dieser Summe|von dieser Summe|darunter|von ihnen|von denen|unter ihnen|von diesen|hiervon",
    { kind: "of-them" },
  ],
  ["weitere|weiteren|weiterer", { kind: "more" }, { kind: "filler" }],
  [
    "im Wert von|im Gesamtwert von|im Umfang von|in Höhe von|mit einem Volumen von|mit einem Wert von|im Gesamtvolumen von|mit einem Gesamtwert von|mit einem Gesamtvolumen von|mit einem Auftragswert von|für insgesamt|Wert von|Volumen von",
    { kind: "worth" },
    { kind: "filler" },
  ],
  ["mit einem Investitionsvolumen von|mit Investitionen von", { kind: "worth", invested: true }, { kind: "filler" }],
  [
    "Anteil~|Anteile~|entfallen|entfielen|entfällt|entfiel|Marktanteil~|macht|machen|ausmacht|ausmachen|entspricht|stammen|stammten|stammte|stammt|gehen|gingen|geht|ging|abwickelt|Prozentanteil",
    { kind: "share" },
  ],
  ...RANKS.flatMap((prefix, i): LexiconEntry[] => [
    [BEST.map((b) => prefix + b).join("|"), { kind: "superlative", rank: i + 1 }],
  ]),
  [
    "Hauptpartner|Hauptabnehmer|Haupthandelspartner~",
    { kind: "superlative", rank: 1 },
    { kind: "partner", measure: "trade.turnover" },
  ],
  ["Hauptlieferant~|Hauptlieferanten", { kind: "superlative", rank: 1 }, { kind: "partner", measure: "trade.imports" }],
  [
    "Spitze der Rangliste|an der Spitze|Spitzenplatz|Spitzenposition|Spitzenreiter unter|Rangliste angeführt|führte die Rangliste|führt die Rangliste|anführte",
    { kind: "ordinal", n: 1 },
    { kind: "rank-word" },
  ],
  ["Nummer|Nr.", { kind: "rank-word" }],
  ["führend~|Nummer eins|Nummer 1|Spitzenreiter|Haupt", { kind: "superlative", rank: 1 }],
  ["Platz|Rang|Stelle|Position|Plätze~|Rangliste|Ranking|Rangfolge", { kind: "rank-word" }],
  [
    "einer der|eine der|eines der|einem der|zu den|unter den|gehört zu|zählt zu|unter die|einer von|zählen zu|gehören zu",
    { kind: "among" },
  ],
  [
    "wie nie zuvor|wie noch nie|wie nie|als je zuvor|denn je|mehr als jemals zuvor|Rekord~|Rekordwert~|Rekordhoch~|Rekordniveau~|Höchststand~|Höchstwert~|historischer Höchststand|historisches Hoch|historisches Maximum|Allzeithoch~|neuer Höchststand|höchsten Wert|höchster Wert|höchste Wert|Rekordmarke|Rekordstand~|historischen Höchststand|Spitzenwert~|historisch hoch~|Rekordzahl|so viel wie nie zuvor|so viele wie nie zuvor|so viel wie nie|so viele wie nie|so hoch wie nie|so hoch wie nie zuvor|so viel wie noch nie|mehr als je zuvor|mehr als jemals zuvor|höher als je zuvor|beispiellos~|Bestmarke|Höchstmarke|Rekordergebnis|höchster Stand|höchsten Stand|historischen Höchstwert",
    { kind: "record", direction: "up" },
  ],
  [
    "Tiefststand~|Rekordtief~|niedrigster Wert|niedrigsten Wert|niedrigsten Stand",
    { kind: "record", direction: "down" },
  ],
  ["in Folge|infolge|hintereinander|nacheinander|aufeinanderfolgend~|ununterbrochen|in Serie", { kind: "streak" }],
  [
    "durchschnittlich~|im Durchschnitt|im Schnitt|pro Jahr|jährlich~|im Jahresdurchschnitt|jahresdurchschnittlich~|Jahr für Jahr|im Jahresmittel",
    { kind: "per-year" },
  ],
  [
    "nicht|kein~|nie|nicht mehr|keinesfalls|im Vorfeld des|im Vorfeld der|im Vorfeld eines|vor dem Besuch|im Vorfeld seines",
    { kind: "negation" },
  ],
  [
    "peilt|peilen|angepeilt|anpeilt|wollen|will|wollten|wollte|soll|sollen|sollte|sollten|Ziel|Ziele~|anstreben|strebt|streben|strebten|angestrebt~|vereinbarten|vereinbart|verabredet|verabredeten|planen|plant|planten|beabsichtigen|beabsichtigt|verpflichtet|verpflichten|verpflichteten|zugesagt|zusagten|Zielmarke~|Zielvorgabe|versprach|versprachen|versprochen|vorgenommen|bestrebt|bereit|einigten|geeinigt|Absicht|Vorhaben|visieren|visiert|peilen|peilt|Vorsatz|sich zum Ziel gesetzt|zielen|zielt|Zielsetzung|setzten sich|setzen sich|Aufgabe gestellt|setzen auf|setzt auf|zu bringen|bekundeten|anvisiert|geplant|vorgesehen|anpeilen|hinarbeiten|Selbstverpflichtung|möchten|möchte|zu steigern|zu erhöhen|zu verdoppeln|auszubauen|auszuweiten|wolle|sollen künftig",
    { kind: "pledge" },
  ],
  [
    "erwartet|erwarten|erwartete|Prognose~|prognostiziert|prognostizieren|voraussichtlich|dürfte|dürften|könnte|könnten|rechnet|rechnen|vorausgesagt|vorhergesagt|wahrscheinlich|schätzen|schätzt|erwartungsgemäß|aussicht|Aussicht|Vorhersage|hofft|hoffen|Erwartung~|Erwartungen",
    { kind: "forecast" },
  ],
  ["wird|werden", { kind: "future", weak: true }],
  ["würde|würden|wird voraussichtlich", { kind: "future" }],
  [
    "vertiefen|vertieft|Vertiefung|stärken|Stärkung|ausbauen|auszubauen|Ausbau~|fördern|Förderung|intensivieren|Intensivierung|erweitern|Erweiterung|entwickeln|weiterentwickeln|zusammenzuarbeiten|zusammenarbeiten|Zusammenarbeit|enger|festigen|Festigung|vertiefte|auszuweiten",
    { kind: "deepen" },
  ],
  [
    "kulturell~|Kultur|Kulturaustausch~|Bildung|Kulturbereich|humanitär~|Jugendaustausch|Bildungsaustausch",
    { kind: "strand", strand: "culture" },
  ],
  [
    "wirtschaftlich~ Zusammenarbeit|Wirtschaftsbeziehungen|wirtschaftliche~|handelsbezogen~|Wirtschaftskooperation|Wirtschaftszusammenarbeit",
    { kind: "strand", strand: "trade" },
  ],
  [
    "Sicherheit|Sicherheitskooperation|militärisch~|Verteidigung|Terrorbekämpfung",
    { kind: "strand", strand: "security" },
  ],
  [
    "internationalen Angelegenheiten|multilateral~|globalen Governance|internationalen Organisationen|globalen Bühne|Weltordnung",
    { kind: "strand", strand: "multilateral" },
  ],
  ["Infrastrukturausbau|Konnektivität", { kind: "strand", strand: "projects" }],
  ["Freundschaft|Beziehungen|Vertrauen|Dialog|Partnerschaft|Politik", { kind: "strand", strand: "politics" }],
  [
    "beide Präsidenten|beiden Präsidenten|beide Staatschefs|beiden Staatschefs|beide Regierungen|beiden Regierungen|beide Länder|beiden Länder|beiden Ländern|beider Länder|die beiden Staaten|beiden Staaten|beide Staaten|beider Staaten|beide Seiten|beiden Seiten|beider Seiten|beide Parteien|beiden Parteien|beide Nationen|beiden Nationen|beiden Nachbarn|beiden Nachbarländer|beiden Nachbarstaaten|die Länder|den Ländern|die Staaten|den Staaten|beiden Präsidenten|beide Präsidenten|beiden Staatschefs|beide Staatschefs|zwei Länder|zwei Staaten|den zwei Ländern|beide|miteinander|der Länder|beiden Volkswirtschaften|beiden Staatsoberhäupter|beiden Regierungen|beide Regierungen|beiden Politiker|beiden Minister|einander|die beiden|wir beide|die zwei",
    { kind: "pair" },
  ],
  [
    "nach dieser Kennzahl|bei dieser Kennzahl|nach diesem Wert|mit diesem Wert|bei diesem Wert|gemessen daran|nach diesem Maßstab",
    { kind: "this-figure" },
    { kind: "stand-in", which: "same" },
  ],
  [
    "höchste|höchster|höchstes|höchsten|höchste Anteil|höchster Anteil|höchsten Anteil",
    { kind: "record", direction: "up", since: true },
  ],
  [
    "niedrigste|niedrigster|niedrigstes|niedrigsten|geringste|geringster",
    { kind: "record", direction: "down", since: true },
  ],
  ["Hauptstadt|Kapitale", { kind: "seat" }],
  ["das heißt|d.h.|nämlich", { kind: "that-is" }],
  [
    "so viele wie aus keinem anderen Land|so viel wie mit keinem anderen Land|so viel wie aus keinem anderen Land|als jedes andere Land|als mit jedem anderen Land|als mit keinem anderen Land|mit keinem anderen Land|aus keinem anderen Land|kein anderes Land|keine andere Nation|mehr als aus jedem anderen Land|mehr als jedes andere Land|mehr als mit jedem anderen Land|mehr als mit jedem anderen",
    { kind: "no-other" },
  ],
  [
    "als in jedes andere Land|als in jedem anderen Land|mehr als in jedem anderen Land|mehr als in jedes andere Land|in kein anderes Land|in keinem anderen Land",
    { kind: "no-other", to: true },
  ],
  ["übertroffen nur von|nur übertroffen von|nur hinter|hinter nur", { kind: "only-ahead" }],
  ["nur|lediglich|allein", { kind: "only" }],
  ["bilateral~|gegenseitig~|wechselseitig~|gemeinsam~|zwischenstaatlich~|beiderseitig~", { kind: "pair", weak: true }],
  [
    "die Menge|diese Menge|das Volumen|dieses Volumen|das Land|dem Land|des Landes|dieses Land|sein Land|seinem Land|dessen|deren|sein|seinem|seiner|ihr|ihrem|ihrer|seine|seinen|ihre|ihren|diesem Land",
    { kind: "stand-in", which: "same" },
  ],
  [
    "Nachbarland|Nachbarlandes|Nachbarn|Nachbarstaat|zentralasiatischen Land|zentralasiatische Land|zentralasiatischen Staat|zentralasiatische Republik|zentralasiatischen Republik|südasiatischen Land|südostasiatischen Land|ostafrikanischen Land|südamerikanischen Land|Golfstaat",
    { kind: "stand-in", which: "other" },
  ],
  ["Land|Landes|Lande|Staat|Staates|Staats|Republik|Nation", { kind: "state" }],
  ["umgekehrt|im Gegenzug", { kind: "reverse" }],
  [
    "in umgekehrter Richtung|in die Gegenrichtung|in der Gegenrichtung|in Gegenrichtung|in entgegengesetzter Richtung|in die andere Richtung|in der anderen Richtung|auf umgekehrtem Weg|Gegenlieferungen",
    { kind: "reverse", back: true },
  ],
  ["von", { kind: "role", role: "of", side: "before" }, { kind: "from-amount" }, { kind: "filler" }],
  ["der|des", { kind: "role", role: "of", side: "before" }, { kind: "filler" }],
  ["aus|aus der|aus dem|aus den", { kind: "role", role: "from", side: "before" }],
  ["nach|in die|in das|ins|in den|gen|an", { kind: "role", role: "to", side: "before" }],
  ["mit|mit der|mit dem|mit den|nebst|zu|zur", { kind: "role", role: "with", side: "before" }],
  ["zwischen|zwischen der|zwischen dem", { kind: "role", role: "between", side: "before" }],
  ["für|für die|für das", { kind: "role", role: "for", side: "before" }],
  ["als|Alternative zu|alternativ zu|anders als", { kind: "role", role: "than", side: "before" }],
  ["hinter|hinter der|hinter den", { kind: "role", role: "after", side: "before" }],
  ["durch|vom|bei|über die", { kind: "role", role: "by", side: "before" }],
  ["in|in der|im|auf dem|auf der|innerhalb|innerhalb der|innerhalb des", { kind: "role", role: "in", side: "before" }],
  [
    "während|wobei|obwohl|aber|jedoch|hingegen|dagegen|allerdings|weil|als|wie|so dass|sodass|indem|sondern|womit|welche~|denn|demgegenüber",
    { kind: "break", strong: false },
  ],
  [
    "Zoll~|Zollbehörde~|Zollbehörden|Zollverwaltung|Zollamt~|Statistik~|Statistiken|Statistikamt~|Statistikbehörde|Zollstatistik|Zolldaten|Statistisch~|Statistikbüro~|Handelsministerium~|amtlich~ Statistik|Statistikagentur|Statistikausschuss~|Nationales Statistikbüro|Statistische Bundesamt|Zollangaben|Hauptzollverwaltung|Generalzollverwaltung|Zollstatistiken|Zollzahlen|offizielle Statistik|Zolldienst~|Statistikkomitee~|Wirtschaftsministerium~",
    { kind: "statistics" },
  ],
  [
    "Statistikamt GUS|Statistikamts GUS|Statistische Hauptamt|Statistischen Hauptamtes|Statistischen Hauptamts",
    { kind: "statistics" },
    { kind: "place", id: "POL", as: "office" },
  ],
  [
    "Destatis|Statistisches Bundesamt|Statistischen Bundesamtes|Statistische Bundesamt|Statistischen Bundesamts",
    { kind: "statistics" },
    { kind: "place", id: "DEU", as: "office" },
  ],
  ["Rosstat", { kind: "statistics" }, { kind: "place", id: "RUS", as: "office" }],
  [
    "mitteilte|mitteilten|bekanntgab|bekannt gab|bekanntgaben|vermeldete|meldete|laut|zufolge|nach Angaben|Angaben|gemäß|Daten|Zahlen|wie aus|nach Daten|nach Zahlen",
    { kind: "says" },
  ],
  [
    "Präsident~|Präsidentin|Staatspräsident~|Premierminister~|Ministerpräsident~|Premier~|Außenminister~|Minister~|Bundeskanzler~|Kanzler~|König~|Kronprinz~|Botschafter~|Vizepremier~|Staatschef~|Staatsoberhaupt~|Regierungschef~|Amtskollege~|Amtskollegen|Parlamentspräsident~|Wirtschaftsminister~|Handelsminister~|Staats- und Parteichef~|Herrn|Herr|Präsidenten|Delegation|Vizepräsident~|Spitzenpolitiker~|Außenministerin|Bundespräsident~|Emir~|Scheich~|Vorsitzende~|Delegation aus|Delegation der|Generalsekretär~",
    { kind: "title" },
  ],
  // No group that the record knows: an order within it is nobody's order here.
  [
    "anderen Ländern|andere Länder|anderen Staaten|Drittländern|Drittstaaten|übrigen Ländern|den Rest der Welt|Afrika|Europa|Asien|Lateinamerika|Südamerika|Nordamerika|Nahen Osten|Mittleren Osten|Nahost|arabischen Welt|arabischen Raum|Golfregion|Karibik|Südostasien|Südasien|Ostasien|Osteuropa|Westeuropa|Balkan|Subsahara-Afrika|Nordafrika|Westafrika|Ostafrika|Südkaukasus|auf dem Balkan",
    { kind: "region" },
  ],
  ["Region|Kontinent", { kind: "region", weak: true }],
];
