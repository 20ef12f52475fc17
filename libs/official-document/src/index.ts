export { dateWords } from './date-words.js';
export { bookExcel, type BookSheet } from './excel/book-excel.js';
export { printable } from './printable.js';
export { type ResultCircular, resultCircularLetter, resultCircularTitle } from './assessment/result-circular.js';
export {
  type ResultGroup,
  type ResultRanking,
  resultRankingLetter,
  resultRankingTables,
  resultRankingTitle,
  type ResultUnit,
} from './assessment/result-ranking.js';
export {
  type ResultStage,
  type ScoreSheet,
  scoreSheetLetter,
  scoreSheetTables,
  scoreSheetTitle,
  stageWords as resultStageWords,
} from './assessment/score-sheet.js';
export {
  type Transfer,
  transferHeads,
  transferNotes,
  transferRows,
  transferTables,
  transferTitle,
} from './assessment/transfer.js';
export { type FigureTable, figureTablesExcel } from './excel/figure-tables.js';
export { type CellRule, type Form, formExcel } from './excel/form-excel.js';
export { type CountedLights, type LightBoard, lightBoardExcel } from './excel/light-board-excel.js';
export { type Register, registerExcel } from './excel/register-excel.js';
export {
  circularAnnexNames,
  type CircularDocument,
  circularLetter,
  type CircularSection,
  circularTitle,
} from './inspection/circular.js';
export { type Problem, problemHeads, problemRows } from './inspection/problems.js';
export { type RankedUnit, type RankingGroup, type Weights } from './inspection/ranking.js';
export { type OrderedProblem, orderLetter, type RectificationOrder } from './inspection/rectification-order.js';
export { type UnitSheet, unitSheetLetter } from './inspection/unit-sheet.js';
export { inspectionExcel, type InspectionTables } from './inspection/inspection-excel.js';
export type { Annex, Block, Imprint, Letter, LetterTable, Level, Signature } from './letter/letter.js';
export { letterWord, lettersWord } from './letter/letter-word.js';
export { taskTableExcel } from './excel/task-table-excel.js';
export { tableTitle, type TableTask, type TaskTable } from './task-table.js';
export { taskTableWord } from './word/task-table-word.js';
export {
  askedLines,
  lightWords as sheetLightWords,
  type MeetingSheet,
  mostAskedLines,
  quarterWords,
  sheetLetter,
  type SheetRows,
  sheetRows,
  type SheetTask,
} from './supervision/meeting-sheet.js';
export {
  deadlinesInWords,
  type NoticeColour,
  noticeColours,
  type NoticeDocument,
  noticeLetter,
} from './supervision/notice-letter.js';
export {
  circularData,
  noticeData,
  rectificationData,
  sampleData,
  sheetData,
  type TemplateData,
  type TemplateField,
  templateFields,
  type TemplateKind,
  unitSheetData,
} from './template/fields.js';
export { starterTemplate } from './template/starter.js';
export { fillTemplate, type TemplateFault, templateFault } from './template/template.js';
