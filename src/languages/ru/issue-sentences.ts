import type { Messages } from "../../text/index.js";
import { quantity } from "./amounts.js";

const meant = (near: string | undefined): string => (near ? ` Возможно, имелось в виду: ${near}.` : "");

const problem = {
  "unknown-place": "неизвестные места",
  "bad-cell": "ячейки без допустимого значения",
  "no-cell": "пустые ячейки",
  duplicate: "повторяющиеся ключи",
  "out-of-range": "значения вне границ",
  "row-count": "неучтённые строки",
  overlap: "строки, которые уже есть в другом файле источника",
} as const;

const remedy = (reason: string): string =>
  reason === "full"
    ? "Освободите место и повторите."
    : reason === "memory"
      ? "Дайте больше памяти с --memory."
      : reason === "unreachable"
        ? "Кластер или один из его узлов не отвечает; часть ответа не показывается."
        : "База сведений не изменена.";

/** One sentence for each problem: what is wrong, where, and what would work. */
export const issues: Messages["issues"] = {
  "file-missing": (p) => `Файла ${p.path} нет.`,
  "not-a-file": (p) => `${p.path} — не файл. Укажите саму статью, а не папку, в которой она лежит.`,
  "file-unreadable": (p) => `Не удаётся прочитать ${p.path}: ${p.cause}.`,
  "file-too-large": (p) =>
    `Файл ${p.path} слишком велик: ${quantity(p.bytes, "bytes", 3)}; предел — ${quantity(p.limit, "bytes", 3)}.`,
  "document-empty": (p) => `В ${p.path} нет текста.`,
  "document-binary": (p) =>
    `${p.path} — не текст (похоже на ${p.found}). Читаются обычный текст, Markdown, HTML, PDF и DOCX.`,
  "document-encoding": (p) => `${p.path} не в кодировке UTF-8; прочитано как ${p.encoding}.`,
  "document-damaged": (p) => `${p.path}: файл повреждён или неполон, прочитать его как ${p.format} нельзя.`,
  "document-locked": (p) => `${p.path}: файл защищён паролем. Сохраните его в формате ${p.format} без пароля.`,
  "document-scanned": (p) =>
    `${p.path}: текста нет (страниц: ${p.pages}), вероятно, это скан. Сначала нужно распознать текст (OCR).`,
  "document-oversized": (p) =>
    `${p.path}: файл отклонён, для распаковки нужно намного больше памяти или времени, чем для любой статьи.`,
  "document-cut": (p) => `${p.path}: прочитаны только первые страницы (${p.pages} из ${p.of}).`,
  "language-unknown": (p) =>
    `${p.path}: язык определить не удалось. Укажите его через --lang; читаются: ${p.supported}.`,
  "language-unsupported": (p) => `Тексты на языке «${p.language}» пока не читаются. Читаются: ${p.supported}.`,
  "date-invalid": (p) => `«${p.date}» — не дата. Пишите год-месяц-день: 2024-07-02.`,
  "url-refused": (p) => `Страница ${p.url} не запрашивалась: ${p.cause}.`,
  "url-failed": (p) => `Не удалось загрузить ${p.url}: ${p.cause}.`,
  "model-failed": (p) => `Языковая модель не помогла: ${p.cause}. Без --reader llm Khorgos читает сам.`,
  "model-dropped": (p) => `Отброшено предложений языковой модели: ${p.count} (${p.cause}).`,
  "address-invalid": (p) => `${p.address} — не адрес кластера: ${p.cause}.`,
  "record-remote": (p) =>
    `${p.address} — база сведений на кластере: загружайте в папку и переносите её командой khorgos record push.`,
  "record-missing": (p) => `В ${p.path} нет базы сведений: это папка с файлом datapackage.json.`,
  "record-damaged": (p) => `База сведений в ${p.path} повреждена: ${p.cause}.`,
  "row-invalid": (p) => `${p.table}, строка ${p.row}, ${p.column}: ${p.cause}.`,
  "row-duplicate": (p) => `${p.table}, строка ${p.row}: ${p.id} встречается дважды.`,
  "row-orphan": (p) => `${p.table}, строка ${p.row}, ${p.column}: ${p.id} не существует.`,
  "source-unused": (p) => `Источник ${p.id} не использован ни в одной строке.`,
  "source-unknown": (p) => `Источника ${p.id} нет.${meant(p.near)}`,
  "input-unrecognised": (p) =>
    `${p.path}: ни один известный источник не публикует такой файл${p.header ? ` (его столбцы: ${p.header})` : ""}. Что можно прочитать, показывает khorgos sources; своей таблице нужен рядом файл соответствий.`,
  "input-refused": (p) => `${p.path} не загружен: ${p.cause}.`,
  "input-problem": (p) =>
    `${p.path} (${p.source}): ${problem[p.kind]}${p.column ? ` в ${p.column}` : ""}, строк: ${p.count}, например ${p.example}.`,
  "input-empty": (p) =>
    `В ${p.path} (${p.source}) нет ни одной строки, которую можно сохранить. База сведений не изменена.`,
  "storage-failed": (p) => `Базу сведений не удалось записать или прочитать: ${p.cause}. ${remedy(p.reason)}`,
  "import-missing": (p) => `Из ${p.source} в базе ничего нет.${p.known ? ` Загружены: ${p.known}.` : ""}`,
  "pull-by-hand": (p) =>
    `${p.source} нельзя получить программой. Скачайте файл вручную (${p.url}), затем: khorgos import ФАЙЛ.`,
  "pull-option": (p) =>
    `${p.source} не принимает ${p.option}.${p.takes ? ` Можно: ${p.takes}.` : " Там один файл, выбирать нечего."}`,
  "pull-refused": (p) => `Такой запрос к ${p.source} невозможен: ${p.cause}.`,
  "pull-key": (p) =>
    p.refused
      ? `Ключ в ${p.variable} отклонён. Проверьте, полностью ли он введён и действует ли ещё.`
      : `${p.source} требует ключ: задайте его в переменной окружения ${p.variable}.`,
  "pull-failed": (p) =>
    `Не удалось получить ${p.file} с ${p.url}: ${p.cause}.${p.kept > 0 ? ` Сохранено: ${quantity(p.kept, "bytes", 3)}; та же команда продолжит с этого места.` : ""}`,
  "pull-stopped": (p) =>
    `${p.source}: не сделано запросов: ${p.left}, потому что предыдущие не удались. Полученное раньше уже в базе.`,
  "dyads-unclear": (p) =>
    `«${p.text}» не называет пар стран. Допустимы all, CHN-*, C5xCHN или CHN-KAZ, несколько — через запятую.`,
  "panel-measure": (p) =>
    p.cause === "unknown"
      ? `Показателя «${p.id}» нет. Список выводит khorgos measures.`
      : `${p.id} относится к товарам, а не к парам стран или странам, и в панель не входит.`,
  "panel-empty": (p) =>
    `Ни у одного из показателей нет значения для запрошенного: ${p.measures}. Что можно загрузить, показывает khorgos sources.`,
  "panel-no-data": (p) => `${p.id}: в базе нет ничего, из чего это вычисляется. Источники: ${p.sources}.`,
  "panel-years": () => "Для всех пар во все годы нужны годы: --years 2015-2024.",
  "panel-too-long": (p) =>
    `Лист вмещает 1 048 575 строк, в панели их больше (строка ${p.rows}). Запишите её как .csv или .parquet.`,
  "panel-target": (p) => `Не удалось записать ${p.path}: ${p.cause}`,
  "no-browser": (p) =>
    `PDF печатает браузер, а здесь его нет (${p.names}). Установите его, укажите в KHORGOS_CHROMIUM или сохраните как .html либо .docx.`,
  "print-failed": (p) => `Браузер не смог напечатать: ${p.cause}`,
  "not-to-redistribute": (p) =>
    `Данными ${p.source} можно пользоваться, но нельзя их передавать. Оставьте файл у себя или приводите только результаты.`,
  "place-unknown": (p) => `«${p.text}» — неизвестное место.${meant(p.near)}`,
};
