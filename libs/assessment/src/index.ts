export {
  type CompletionFact,
  type Credit,
  creditOf,
  type CreditSettings,
  defaultCreditSettings,
  type ExtensionReason,
  extensionReasons,
  isOwnReason,
} from './credit.js';
export type {
  AssessedPeriod,
  CompletionAssignment,
  CorrectionFact,
  DatedAssignment,
  EntryFact,
  EventFact,
  FactId,
  Facts,
  InspectionFact,
  MeasureFact,
  NotApplicableFact,
  RoundsAssignment,
} from './facts/facts.js';
export type {
  BranchLine,
  Corrected,
  ItemLine,
  LeafLine,
  Ledger,
  LedgerLine,
  VetoLine,
  Warning,
  WhyNot,
  WhyUnscored,
} from './ledger/ledger.js';
export type {
  CompletionPart,
  CompletionWorking,
  CountedEvent,
  CountedPart,
  DeductWorking,
  InspectionWorking,
  ManualWorking,
  QuarterPart,
  RatioWorking,
  TiersWorking,
  Working,
} from './ledger/working.js';
export {
  type Amount,
  type Counted,
  type MeasureCount,
  type Source,
  type SystemKind,
  systemKinds,
} from './scheme/counted.js';
export type { Problem, ProblemCode } from './scheme/problem.js';
export {
  type Choice,
  type CompletionRule,
  type DeductRule,
  type InspectionRule,
  type ManualRule,
  type QuantityRule,
  type RatioRule,
  type Rule,
  type RuleKind,
  ruleKinds,
  type Tier,
  type TiersRule,
  type TimelinessRule,
} from './scheme/rules.js';
export {
  type BonusItem,
  type Branch,
  type Confirmation,
  type DeductionItem,
  type Division,
  type Indicator,
  isLeaf,
  type Leaf,
  type MeasureDefinition,
  mostLevels,
  type Scheme,
  type SchemeGroup,
  type Tree,
  type VetoCondition,
  weightBounds,
} from './scheme/scheme.js';
export { defaultGrades, defaultSchemeSettings, type GradeBand, type SchemeSettings } from './scheme/settings.js';

export { drafted, type DraftedLine, type DraftedTree, type ShareSum } from './allotment/drafted.js';
export {
  correctionProblems,
  enteredKinds,
  entryProblems,
  entryRange,
  eventProblems,
  notApplicableProblems,
  ownFigureProblems,
} from './entering/entries.js';
export { type Member, memberProblems } from './entering/members.js';
export { canonical, hashOf } from './ledger/canonical.js';
export { compareLedgers, type LedgerDifference, type LineDifference } from './ledger/compare.js';
export { type Unscored, unscored } from './ledger/unscored.js';
export { waterfall, type WaterfallStep } from './ledger/waterfall.js';
export { byScored } from './ranking/by-scored.js';
export { type Move, type RankedUnit, rankGroup, rankGroups, whatIf } from './ranking/ranking.js';
export {
  announceRefusals,
  hindersAnnouncing,
  type AppealAsked,
  type AppealDecided,
  appealRefusals,
  correctRefusals,
  decideRefusals,
  finaliseRefusals,
  publishRefusals,
  type QuarterInspection,
  type Refusal,
  type RefusalCode,
} from './result/acts.js';
export { type AppealWindow, appealWindow, isOpen as isAppealOpen } from './result/appeal-window.js';
export {
  type ResultAct,
  resultActs,
  resultActsFrom,
  type ResultState,
  resultStates,
  showsRanking,
} from './result/states.js';
export { type Overlap, overlapsOf } from './scheme/checking/consuming.js';
export { isFigure } from './scheme/checking/figures.js';
export { validateScheme, weightProblem } from './scheme/checking/validate.js';
export { type Layout, layoutOf, leafPlaces } from './scoring/layout.js';
export { score, scorerOf } from './scoring/score.js';
export { unroundedTotal } from './scoring/unrounded.js';
export {
  itemWords,
  ledgerTotalWords,
  lineWords,
  noGradeWords,
  ruleWords,
  stepWords,
  warningWords,
  yearlyLineWords,
} from './words/ledger.js';
export {
  resultActNames,
  resultStateNames,
  ruleNames,
  systemKindNames,
  whyNotAppliedWords,
  whyUnscoredWords,
} from './words/names.js';
export { factWords, type NamesFact, namesOfFacts, type ShownFact } from './words/facts.js';
export { problemWords } from './words/problems.js';
export { refusalWords } from './words/refusals.js';
export { noFacts } from './facts/no-facts.js';
export { type SchemeTemplate, schemeTemplates } from './templates/templates.js';
