export type { FoundQuantity } from "../statements/index.js";
export type { Messages, PlaceNamer } from "../text/index.js";
export type { CheckJson, DocumentJson, ReadingJson, ReadJson, VerdictJson } from "./article-json.js";
export { readJson } from "./article-json.js";
export type { AnswerJson, Asked, AskJson, AskOptions } from "./ask.js";
export { ask } from "./ask.js";
export type { CheckedArticle, CheckOptions } from "./check-article.js";
export { checkArticle, checkArticle as check } from "./check-article.js";
export type { CiteFormat, CiteText } from "./cite.js";
export { CITE_FORMATS, cite, citeSource } from "./cite.js";
export { claimReviews } from "./formats/claim-review.js";
export { dossierDocx } from "./formats/dossier-docx.js";
export { dossierMarkdown } from "./formats/dossier-markdown.js";
export type { DossierOutline, OutlineSection, OutlineTable } from "./formats/dossier-outline.js";
export { dossierOutline } from "./formats/dossier-outline.js";
export type { CheckFormat } from "./formats/index.js";
export { CHECK_FORMATS, formatCheck } from "./formats/index.js";
export { measuresMarkdown } from "./formats/measures-markdown.js";
export type { PanelFormat, WrittenPanel } from "./formats/panel-files.js";
export { codebookCsv, panelCsv, panelFormatOf, writePanel } from "./formats/panel-files.js";
export type { ReadingRow, ShownVerdict } from "./formats/verdict-text.js";
export { shownVerdicts } from "./formats/verdict-text.js";
export { gistOf, SIGNS, saidValue } from "./gist.js";
export type { ImportEntry, Imported, ImportOptions, ImportProgress, ImportReport } from "./import-files.js";
export { importFiles, pruneRaw, removeSource } from "./import-files.js";
export { interfaceLanguages, messagesFor, placeNamerFor, wordIssue } from "./interface-language.js";
export type { CheckedPledge, NeededGrowth, PledgeChain } from "./list-pledges.js";
export { listPledges } from "./list-pledges.js";
export type { DyadCount, RecordList } from "./list-record.js";
export { listRecord } from "./list-record.js";
export type { ListedSource } from "./list-sources.js";
export { listSources } from "./list-sources.js";
export type { MeasureOrigin, TracedFile } from "./measure-sources.js";
export { parseTradeReading } from "./measure-sources.js";
export type { ListedMeasure, ShownMeasure } from "./measures.js";
export { listMeasures, partsInWords, showMeasure } from "./measures.js";
export type { ModelEndpoint } from "./model-reader.js";
export type { OpenedRecord } from "./open-record.js";
export { openRecord, storageIssue } from "./open-record.js";
export { packageFolder, packageVersion } from "./package-folder.js";
export type { Panel, PanelCell, PanelField, PanelRequest } from "./panel.js";
export { panel } from "./panel.js";
export { placeNumbers } from "./place-numbers.js";
export { printPdf } from "./print-pdf.js";
export type { Network } from "./public-network.js";
export { publicNetwork } from "./public-network.js";
export type { DryRun, PlannedFile, PulledFile, PullOptions, PullProgress, PullQuery, PullReport } from "./pull.js";
export { planPull, pull } from "./pull.js";
export type { PushReport } from "./push-record.js";
export { pushRecord } from "./push-record.js";
export type { ArticleBytes, ArticleInput, ReadArticle, ReadOptions } from "./read-article.js";
export { quantitiesOf, readArticle, readArticle as read } from "./read-article.js";
export { detailOf, noteOf, shortLabel } from "./reading-text.js";
export type {
  Dossier,
  Entry,
  Gap,
  Group,
  KeyFigure,
  Leg,
  Organisation,
  SectionName,
  Sector,
  Series,
  ShownDossier,
  VotingYear,
} from "./show-dossier.js";
export { showDossier } from "./show-dossier.js";
export type { DyadRecord } from "./show-dyad.js";
export { parseDyad, showDyad } from "./show-dyad.js";
export type { Flows, FlowTotal } from "./show-flows.js";
export { flowsBetween, partnersOf } from "./show-flows.js";
export type {
  Cause,
  Grain,
  LegProducts,
  Mirror,
  MirrorLeg,
  MirrorReading,
  MirrorYear,
  ShownMirror,
} from "./show-mirror.js";
export { causeName, comparedYear, mirrorSentence, readingName, showMirror } from "./show-mirror.js";
export { MARKS, markOf } from "./verdict-marks.js";
export type { Verification } from "./verify-record.js";
export { verifyRecord } from "./verify-record.js";
export { shownDigits } from "./word-verdict.js";
