export {
  answersTo,
  type CheckAnswer,
  type CheckItem,
  openParts,
  type OpenParts,
  type Question,
  type QuestionKind,
  questionsAt,
  questionsOf,
} from './checking.js';
export {
  checkDraw,
  type DrawCheck,
  type DrawFault,
  type DrawKind,
  drawKinds,
  drawOrder,
  type DrawRecord,
  isSeed,
  populationHash,
  populationText,
} from './draw.js';
export { allot, Exact, plain, printed, sumOf } from './exact.js';
export type {
  AssignmentFact,
  DisclosureFact,
  FindingFact,
  Quarter,
  ReportFact,
  TargetFact,
  TargetPeriod,
  UnitFacts,
} from './facts.js';
export {
  dayBounds,
  deductionFault,
  type DeductionFault,
  faultyField,
  type SettingFault,
  settingFaults,
} from './faults.js';
export { type ProvedTask, publishingLimit, type PublishingLimit } from './publishing-limit.js';
export { type GroupRanking, type Place, rank, type RankedSheet, type Ranking, type WhyUnranked } from './ranking.js';
export { yearlyQuantityOf } from './quantity.js';
export {
  countUnits,
  type Days,
  daysOf,
  isCountTarget,
  type Requirement,
  requirementOf,
  type Year,
  yearlyRequirementOf,
} from './required.js';
export { type GivenFigures, rescored, type RunningScore, scoreSheet } from './score-sheet.js';
export {
  contentBase,
  defaultSettings,
  defaultWeights,
  type Dimension,
  dimensions,
  type Grade,
  grades,
  type InspectionSettings,
  severities,
  type Severity,
  type SeverityFigures,
  type Weights,
} from './settings.js';
export type {
  ContentWorking,
  Deduction,
  DimensionLine,
  DisclosurePart,
  QuantityLine,
  QuantityWorking,
  ReportPart,
  Sheet,
  TimelinessWorking,
  WhyNot,
  Working,
} from './sheet.js';
export { isInTime, punctualityOf, timelinessIn, timelinessRatio } from './timeliness.js';
export {
  dimensionNames,
  drawKindNames,
  gradeNames,
  periodNames,
  severityNames,
  whyNotWords,
  whyUnrankedWords,
} from './words/names.js';
export { type SentenceFigures, sentenceOf, type Words } from './words/sentence.js';
export { deductionWords, dimensionSumWords, quantityLineWords, totalWords, workingWords } from './words/working.js';
export { circularTitle, draftSections } from './circular/draft.js';
export type { CircularFacts, CircularProblem, CircularUnit, Naming } from './circular/facts.js';
export { namings } from './circular/facts.js';
export {
  circularFigures,
  type Figure,
  figureTopics,
  type FigureTopic,
  figureValues,
  placesOf,
  type ProblemKind,
  problemKinds,
} from './circular/figures.js';
export {
  type CircularSection,
  figureFaults,
  figuresIn,
  nodesOf,
  type Piece,
  printedPieces,
  type TextNode,
  tokenOf,
} from './circular/text.js';
