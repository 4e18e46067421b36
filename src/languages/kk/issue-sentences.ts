import type { Messages } from "../../text/index.js";
import { quantity } from "./amounts.js";

const meant = (near: string | undefined): string => (near ? ` Мүмкін, мынау шығар: ${near}.` : "");

const problem = {
  "unknown-place": "белгісіз жерлер",
  "bad-cell": "мәні жоқ ұяшықтар",
  "no-cell": "бос ұяшықтар",
  duplicate: "қайталанған кілттер",
  "out-of-range": "шектен тыс мәндер",
  "row-count": "есепке алынбаған жолдар",
  overlap: "дереккөздің басқа файлында бар жолдар",
} as const;

const remedy = (reason: string): string =>
  reason === "full"
    ? "Орын босатып, қайта көріңіз."
    : reason === "memory"
      ? "--memory арқылы жадты көбейтіңіз."
      : reason === "unreachable"
        ? "Кластер не оның бір бөлігі жауап бермейді; жауаптың бөлігі көрсетілмейді."
        : "Деректер қоры өзгерген жоқ.";

/** One sentence for each problem: what is wrong, where, and what would work. */
export const issues: Messages["issues"] = {
  "file-missing": (p) => `${p.path} деген файл жоқ.`,
  "not-a-file": (p) => `${p.path} файл емес. Қалтаны емес, мақаланың өзін көрсетіңіз.`,
  "file-unreadable": (p) => `${p.path} оқылмады: ${p.cause}.`,
  "file-too-large": (p) =>
    `${p.path} файлы тым үлкен: ${quantity(p.bytes, "bytes", 3)}; шегі: ${quantity(p.limit, "bytes", 3)}.`,
  "document-empty": (p) => `${p.path} ішінде мәтін жоқ.`,
  "document-binary": (p) =>
    `${p.path} мәтін емес (${p.found} сияқты). Кәдімгі мәтін, Markdown, HTML, PDF және DOCX оқылады.`,
  "document-encoding": (p) => `${p.path} UTF-8 кодтауында емес; ${p.encoding} ретінде оқылды.`,
  "document-damaged": (p) => `${p.path} бүлінген немесе толық емес: оны ${p.format} ретінде оқу мүмкін емес.`,
  "document-locked": (p) => `${p.path} құпиясөзбен қорғалған. Оны ${p.format} пішімінде құпиясөзсіз сақтаңыз.`,
  "document-scanned": (p) =>
    `${p.path} ішінде мәтін жоқ (беттер: ${p.pages}), сірә, бұл скан. Алдымен мәтінді тану (OCR) керек.`,
  "document-oversized": (p) =>
    `${p.path} қабылданбады: оны ашуға кез келген мақалаға керектіден әлдеқайда көп жад не уақыт кетеді.`,
  "document-cut": (p) => `${p.path}: тек алғашқы беттер оқылды (${p.of} беттің ${p.pages}-і).`,
  "language-unknown": (p) =>
    `${p.path}: тілі анықталмады. Оны --lang арқылы көрсетіңіз; оқылатын тілдер: ${p.supported}.`,
  "language-unsupported": (p) =>
    `«${p.language}» тіліндегі мәтіндер әзірге оқылмайды. Оқылатын тілдер: ${p.supported}.`,
  "date-invalid": (p) => `«${p.date}» күн емес. Жыл-ай-күн түрінде жазыңыз: 2024-07-02.`,
  "url-refused": (p) => `${p.url} беті сұралған жоқ: ${p.cause}.`,
  "url-failed": (p) => `${p.url} жүктелмеді: ${p.cause}.`,
  "model-failed": (p) => `Тілдік модель көмектесе алмады: ${p.cause}. --reader llm болмаса, Khorgos өзі оқиды.`,
  "model-dropped": (p) => `Тілдік модельдің ${p.count} ұсынысы алынып тасталды: ${p.cause}.`,
  "address-invalid": (p) => `${p.address} кластердің мекенжайы емес: ${p.cause}.`,
  "record-remote": (p) =>
    `${p.address} — кластердегі деректер қоры: алдымен қалтаға енгізіп, khorgos record push арқылы жіберіңіз.`,
  "record-missing": (p) => `${p.path} ішінде деректер қоры жоқ: ол — datapackage.json файлы бар қалта.`,
  "record-damaged": (p) => `${p.path} ішіндегі деректер қоры бүлінген: ${p.cause}.`,
  "row-invalid": (p) => `${p.table}, ${p.row}-жол, ${p.column}: ${p.cause}.`,
  "row-duplicate": (p) => `${p.table}, ${p.row}-жол: ${p.id} екі рет кездеседі.`,
  "row-orphan": (p) => `${p.table}, ${p.row}-жол, ${p.column}: ${p.id} жоқ.`,
  "source-unused": (p) => `${p.id} дереккөзі бірде-бір жолда пайдаланылмаған.`,
  "source-unknown": (p) => `${p.id} деген дереккөз жоқ.${meant(p.near)}`,
  "input-unrecognised": (p) =>
    `${p.path}: мұндай файлды жариялайтын белгілі дереккөз жоқ${p.header ? ` (бағандары: ${p.header})` : ""}. Нені оқуға болатынын khorgos sources көрсетеді; өз кестеңізге қасында сәйкестік файлы керек.`,
  "input-refused": (p) => `${p.path} енгізілмеді: ${p.cause}.`,
  "input-problem": (p) =>
    `${p.path} (${p.source}): ${p.column ? `${p.column}: ` : ""}${problem[p.kind]}, ${p.count} жол, мысалы ${p.example}.`,
  "input-empty": (p) => `${p.path} (${p.source}) ішінде сақтауға болатын жол жоқ. Деректер қоры өзгерген жоқ.`,
  "storage-failed": (p) => `Деректер қорын жазу не оқу мүмкін болмады: ${p.cause}. ${remedy(p.reason)}`,
  "import-missing": (p) => `Деректер қорында ${p.source} дерегі жоқ.${p.known ? ` Енгізілгені: ${p.known}.` : ""}`,
  "pull-by-hand": (p) =>
    `${p.source} дерегін бағдарлама жүктей алмайды. Файлды қолмен алып (${p.url}), мынаны орындаңыз: khorgos import ФАЙЛ.`,
  "pull-option": (p) =>
    `${p.source} үшін ${p.option} жарамайды.${p.takes ? ` Мүмкіндері: ${p.takes}.` : " Онда бір ғана файл бар, таңдау жоқ."}`,
  "pull-refused": (p) => `${p.source} дереккөзінен бұлай сұрауға болмайды: ${p.cause}.`,
  "pull-key": (p) =>
    p.refused
      ? `${p.variable} ішіндегі кілт қабылданбады. Оның толық әрі жарамды екенін тексеріңіз.`
      : `${p.source} кілт сұрайды: оны ${p.variable} орта айнымалысына жазыңыз.`,
  "pull-failed": (p) =>
    `${p.file} файлы ${p.url} мекенжайынан алынбады: ${p.cause}.${p.kept > 0 ? ` ${quantity(p.kept, "bytes", 3)} сақталды; сол пәрмен осы жерден жалғастырады.` : ""}`,
  "pull-stopped": (p) =>
    `${p.source}: алдыңғылары сәтсіз болғандықтан, ${p.left} сұрау жіберілмеді. Бұрын келгені деректер қорында.`,
  "dyads-unclear": (p) =>
    `«${p.text}» ел жұптарын атамайды. all, CHN-*, C5xCHN немесе CHN-KAZ деп жазыңыз, бірнешеуін үтірмен бөліңіз.`,
  "panel-measure": (p) =>
    p.cause === "unknown"
      ? `«${p.id}» көрсеткіші жоқ. Тізімін khorgos measures береді.`
      : `${p.id} ел жұптарына не елдерге емес, тауарларға қатысты, панельге кірмейді.`,
  "panel-empty": (p) =>
    `Бұл көрсеткіштердің ешқайсысында сұралған мән жоқ: ${p.measures}. Нені жүктеуге болатынын khorgos sources көрсетеді.`,
  "panel-no-data": (p) => `${p.id}: есептеуге қажетті деректер қорда жоқ. Дереккөздері: ${p.sources}.`,
  "panel-years": () => "Әр жұпты әр жыл бойынша шығару үшін жылдар керек: --years 2015-2024.",
  "panel-too-long": (p) =>
    `Бір параққа 1 048 575 жол сыяды, панельде одан көп (${p.rows}-жол). Оны .csv не .parquet түрінде жазыңыз.`,
  "panel-target": (p) => `${p.path} жазылмады: ${p.cause}`,
  "no-browser": (p) =>
    `PDF-ті браузер басып шығарады, ал мұнда браузер жоқ (${p.names}). Біреуін орнатыңыз, KHORGOS_CHROMIUM арқылы көрсетіңіз немесе .html, .docx түрінде сақтаңыз.`,
  "print-failed": (p) => `Браузер басып шығара алмады: ${p.cause}`,
  "not-to-redistribute": (p) =>
    `${p.source} деректерін пайдалануға болады, бірақ таратуға болмайды. Файлды өзіңізде сақтаңыз немесе тек нәтижелерін келтіріңіз.`,
  "place-unknown": (p) => `«${p.text}» — белгісіз жер.${meant(p.near)}`,
};
