import type { Messages } from "../../text/index.js";
import { quantity } from "./amounts.js";

const problem = {
  "unknown-place": "有未知地点",
  "bad-cell": "有无效单元格",
  "no-cell": "有空单元格",
  duplicate: "有重复的键",
  "out-of-range": "有超出范围的值",
  "row-count": "有未交代的行",
  overlap: "有该来源另一文件已含的行",
} as const;

const remedy = (reason: string): string =>
  reason === "full"
    ? "请腾出空间后重试。"
    : reason === "memory"
      ? "请用 --memory 增加内存。"
      : reason === "unreachable"
        ? "集群或其某个分片没有应答；不显示部分结果。"
        : "记录未改动。";

/** One sentence for each problem: what is wrong, where, and what would work. */
export const issues: Messages["issues"] = {
  "file-missing": (p) => `没有文件 ${p.path}。`,
  "not-a-file": (p) => `${p.path} 不是文件。请指定文章本身，而不是它所在的文件夹。`,
  "file-unreadable": (p) => `无法读取 ${p.path}：${p.cause}。`,
  "file-too-large": (p) => `${p.path} 太大：${quantity(p.bytes, "bytes", 3)}，上限为${quantity(p.limit, "bytes", 3)}。`,
  "document-empty": (p) => `${p.path} 里没有文字。`,
  "document-binary": (p) => `${p.path} 不是文本（看起来是 ${p.found}）。可以读取纯文本、Markdown、HTML、PDF 和 DOCX。`,
  "document-encoding": (p) => `${p.path} 不是 UTF-8 编码，已按 ${p.encoding} 读取。`,
  "document-damaged": (p) => `${p.path} 已损坏或不完整，无法按 ${p.format} 读取。`,
  "document-locked": (p) => `${p.path} 受密码保护。请另存为不带密码的 ${p.format} 文件。`,
  "document-scanned": (p) => `${p.path} 共 ${p.pages} 页，没有文字，可能是扫描件。请先做文字识别（OCR）。`,
  "document-oversized": (p) => `${p.path} 已拒绝：解压它所需的内存或时间远超任何文章。`,
  "document-cut": (p) => `${p.path}：只读取了前 ${p.pages} 页，共 ${p.of} 页。`,
  "language-unknown": (p) => `${p.path}：无法判断语言。请用 --lang 指明；可以读取：${p.supported}。`,
  "language-unsupported": (p) => `暂时无法读取“${p.language}”的文章。可以读取：${p.supported}。`,
  "date-invalid": (p) => `“${p.date}”不是日期。请写成 年-月-日：2024-07-02。`,
  "url-refused": (p) => `没有获取 ${p.url}：${p.cause}。`,
  "url-failed": (p) => `无法获取 ${p.url}：${p.cause}。`,
  "model-failed": (p) => `语言模型未能完成：${p.cause}。不加 --reader llm 时由 Khorgos 自己阅读。`,
  "model-dropped": (p) => `语言模型的 ${p.count} 条提议被舍弃：${p.cause}。`,
  "address-invalid": (p) => `${p.address} 不是集群地址：${p.cause}。`,
  "record-remote": (p) => `${p.address} 是集群上的记录：请先导入到文件夹，再用 khorgos record push 推送。`,
  "record-missing": (p) => `${p.path} 里没有记录：记录是带有 datapackage.json 的文件夹。`,
  "record-damaged": (p) => `${p.path} 里的记录已损坏：${p.cause}。`,
  "row-invalid": (p) => `${p.table} 第${p.row}行，${p.column}：${p.cause}。`,
  "row-duplicate": (p) => `${p.table} 第${p.row}行：${p.id} 出现了两次。`,
  "row-orphan": (p) => `${p.table} 第${p.row}行，${p.column}：没有 ${p.id}。`,
  "source-unused": (p) => `没有任何一行用到来源 ${p.id}。`,
  "source-unknown": (p) => `没有来源 ${p.id}。${p.near ? `是否指 ${p.near}？` : ""}`,
  "input-unrecognised": (p) =>
    `${p.path}：没有已知来源发布这样的文件${p.header ? `（其列：${p.header}）` : ""}。khorgos sources 列出可读取的来源；自己的表格旁边须有对照文件。`,
  "input-refused": (p) => `${p.path} 未导入：${p.cause}。`,
  "input-problem": (p) =>
    `${p.path}（${p.source}）：${p.column ? `${p.column} ` : ""}${problem[p.kind]}，共${p.count}行，例如 ${p.example}。`,
  "input-empty": (p) => `${p.path}（${p.source}）没有可保留的行。记录未改动。`,
  "storage-failed": (p) => `无法写入或读取记录：${p.cause}。${remedy(p.reason)}`,
  "import-missing": (p) => `记录中没有 ${p.source} 的数据。${p.known ? `已导入：${p.known}。` : ""}`,
  "pull-by-hand": (p) => `${p.source} 无法由程序获取。请手动下载（${p.url}），再执行：khorgos import 文件。`,
  "pull-option": (p) =>
    `${p.source} 不支持 ${p.option}。${p.takes ? `可用：${p.takes}。` : "它只有一个文件，没有选项。"}`,
  "pull-refused": (p) => `无法这样查询 ${p.source}：${p.cause}。`,
  "pull-key": (p) =>
    p.refused
      ? `${p.variable} 中的密钥被拒绝。请检查它是否完整、是否仍然有效。`
      : `${p.source} 需要密钥：请放入环境变量 ${p.variable}。`,
  "pull-failed": (p) =>
    `未能从 ${p.url} 获取 ${p.file}：${p.cause}。${p.kept > 0 ? `已保留 ${quantity(p.kept, "bytes", 3)}，再次执行同一命令即可续传。` : ""}`,
  "pull-stopped": (p) => `${p.source}：由于前面的请求失败，其余 ${p.left} 个请求未发出。已取得的数据在记录中。`,
  "dyads-unclear": (p) => `“${p.text}”没有给出国家对。可写 all、CHN-*、C5xCHN 或 CHN-KAZ，多个用逗号隔开。`,
  "panel-measure": (p) =>
    p.cause === "unknown"
      ? `没有“${p.id}”这一指标。khorgos measures 可列出全部指标。`
      : `${p.id} 针对商品，而非国家对或国家，不能放入面板。`,
  "panel-empty": (p) => `所查内容在这些指标下都没有数值：${p.measures}。khorgos sources 说明可获取的数据。`,
  "panel-no-data": (p) => `${p.id}：记录中没有计算它所需的数据。有此数据的来源：${p.sources}。`,
  "panel-years": () => "要列出每一对国家的每一年，须给出年份：--years 2015-2024。",
  "panel-too-long": (p) => `一张工作表最多 1048575 行，面板超过此数（第 ${p.rows} 行）。请写为 .csv 或 .parquet。`,
  "panel-target": (p) => `无法写入 ${p.path}：${p.cause}`,
  "no-browser": (p) =>
    `PDF 需由浏览器打印，但此处没有（${p.names}）。请安装一个，或在 KHORGOS_CHROMIUM 中指定，或写为 .html、.docx。`,
  "print-failed": (p) => `浏览器无法打印：${p.cause}`,
  "not-to-redistribute": (p) => `${p.source} 的数据可以使用，但不得转发。请自行保留文件，或只引用结果。`,
  "place-unknown": (p) => `Khorgos 不认识地名“${p.text}”。${p.near ? `是否指 ${p.near}？` : ""}`,
};
