import createFetchClient, { type Client } from 'openapi-fetch';
import type { components, operations, paths } from './schema.generated.js';

export { applyCorrection, compareCorrection, type CorrectionChoices } from './corrections.js';
export {
  importDocument,
  importDocuments,
  readDocument,
  readDocuments,
  type DocumentInput,
  type Outcome,
  type PlanTarget,
  type SingleImport,
} from './documents.js';
export type { components, operations, paths } from './schema.generated.js';

type Schemas = components['schemas'];

export type ArchivePlan = Schemas['ArchivePlan'];
export type Archiving = Schemas['Archiving'];
export type AssignedUnit = Schemas['AssignedUnit'];
export type AssignmentState = Schemas['AssignmentState'];
export type AuditChain = Schemas['AuditChain'];
export type AuditedValue = Schemas['AuditedValue'];
export type AuditEntry = Schemas['AuditEntry'];
export type AuditFilter = NonNullable<operations['exportAuditLog']['parameters']['query']>;
export type CalendarChange = Schemas['CalendarChange'];
export type CalendarDay = Schemas['CalendarDay'];
export type CalendarYear = Schemas['CalendarYear'];
export type Cell = Schemas['Cell'];
export type Change = Schemas['Change'];
export type ChangeKind = Schemas['ChangeKind'];
export type ChangeOutcome = Schemas['ChangeOutcome'];
export type ChangePassword = Schemas['ChangePassword'];
export type ChangedBy = Schemas['ChangedBy'];
export type CommentReport = Schemas['CommentReport'];
export type Comparator = Schemas['Comparator'];
export type ComparisonKind = Schemas['ComparisonKind'];
export type CorrectionReading = Schemas['CorrectionReading'];
export type CorrectionResult = Schemas['CorrectionResult'];
export type CorrectionRow = Schemas['CorrectionRow'];
export type CountDays = Schemas['CountDays'];
export type Counting = Schemas['Counting'];
export type DayKind = Schemas['DayKind'];
export type DayRun = Schemas['DayRun'];
export type DayState = Schemas['DayState'];
export type Deadline = Schemas['Deadline'];
export type DeadlineKind = Schemas['DeadlineKind'];
export type DemonstrationAccount = Schemas['DemonstrationAccount'];
export type DocumentDoubts = Schemas['DocumentDoubts'];
export type DocumentFacts = Schemas['DocumentFacts'];
export type DocumentReading = Schemas['DocumentReading'];
export type DocumentWarning = Schemas['DocumentWarning'];
export type Doubt = Schemas['Doubt'];
export type DraftTask = Schemas['DraftTask'];
export type DraftTaskPage = Schemas['DraftTaskPage'];
export type EditPerson = Schemas['EditPerson'];
export type EditPlan = Schemas['EditPlan'];
export type EditTask = Schemas['EditTask'];
export type EditGroup = Schemas['EditGroup'];
export type EditLedgerView = Schemas['EditLedgerView'];
export type EditUnit = Schemas['EditUnit'];
export type ExpandedGroup = Schemas['ExpandedGroup'];
export type FieldError = Schemas['FieldError'];
export type FirstAccount = Schemas['FirstAccount'];
export type GroupMember = Schemas['GroupMember'];
export type GroupUnit = Schemas['GroupUnit'];
export type Heading = Schemas['Heading'];
export type HeadingBlock = Schemas['HeadingBlock'];
export type DefaultDeadline = Schemas['DefaultDeadline'];
export type Hindrance = Schemas['Hindrance'];
export type HindranceKind = Schemas['HindranceKind'];
export type HolidayNotice = Schemas['HolidayNotice'];
export type FileProblem = Schemas['FileProblem'];
export type ImportProgress = Schemas['ImportProgress'];
export type ImportReading = Schemas['ImportReading'];
export type ImportResult = Schemas['ImportResult'];
export type ImportStage = Schemas['ImportStage'];
export type AmendedTask = Schemas['AmendedTask'];
export type Amendment = Schemas['Amendment'];
export type AmendPlan = Schemas['AmendPlan'];
export type ChangedContent = Schemas['ChangedContent'];
export type IssuePlan = Schemas['IssuePlan'];
export type IssuedTask = Schemas['IssuedTask'];
export type OwedReports = Schemas['OwedReports'];
export type OwedRound = Schemas['OwedRound'];
export type OwedUnit = Schemas['OwedUnit'];
export type Removal = Schemas['Removal'];
export type Removed = Schemas['Removed'];
export type AskRemoval = Schemas['AskRemoval'];
export type IssuePreview = Schemas['IssuePreview'];
export type LinkedTask = Schemas['LinkedTask'];
export type LedgerDue = Schemas['LedgerDue'];
export type LedgerFilter = NonNullable<operations['summariseLedger']['parameters']['query']>;
export type LedgerOrder = Schemas['LedgerOrder'];
export type LedgerPlan = Schemas['LedgerPlan'];
export type LedgerView = Schemas['LedgerView'];
export type LedgerRow = Schemas['LedgerRow'];
export type LedgerSummary = Schemas['LedgerSummary'];
export type Lineage = Schemas['Lineage'];
export type HandedAssignment = Schemas['HandedAssignment'];
export type HandedOver = Schemas['HandedOver'];
export type ReopenReport = Schemas['ReopenReport'];
export type Reorganisation = Schemas['Reorganisation'];
export type ReorganisationPreview = Schemas['ReorganisationPreview'];
export type Reorganise = Schemas['Reorganise'];
export type Mark = Schemas['Mark'];
export type MatchResult = Schemas['MatchResult'];
export type MatchUnits = Schemas['MatchUnits'];
export type MembershipChoice = Schemas['MembershipChoice'];
export type MergeTask = Schemas['MergeTask'];
export type Milestone = Schemas['Milestone'];
export type Mode = Schemas['Mode'];
export type MoveTask = Schemas['MoveTask'];
export type MovedDate = Schemas['MovedDate'];
export type MovedDates = Schemas['MovedDates'];
export type MoveUnit = Schemas['MoveUnit'];
export type NamedTask = Schemas['NamedTask'];
export type NameKind = Schemas['NameKind'];
export type NameDeputy = Schemas['NameDeputy'];
export type NewGroup = Schemas['NewGroup'];
export type NewGroupRule = Schemas['NewGroupRule'];
export type NewPerson = Schemas['NewPerson'];
export type NewPlan = Schemas['NewPlan'];
export type NewRegister = Schemas['NewRegister'];
export type NewLedgerView = Schemas['NewLedgerView'];
export type NewTask = Schemas['NewTask'];
export type NewUnit = Schemas['NewUnit'];
export type OpenTask = Schemas['OpenTask'];
export type OrganKind = Schemas['OrganKind'];
export type OwnMembership = Schemas['OwnMembership'];
export type OwnSession = Schemas['OwnSession'];
export type ParagraphBlock = Schemas['ParagraphBlock'];
export type Permission = Schemas['Permission'];
export type PeopleImport = Schemas['PeopleImport'];
export type Person = Schemas['Person'];
export type PersonComparison = Schemas['PersonComparison'];
export type PersonLink = Schemas['PersonLink'];
export type PersonPage = Schemas['PersonPage'];
export type Place = Schemas['Place'];
export type Period = Schemas['Period'];
export type PlanChanges = Schemas['PlanChanges'];
export type PlanOutcome = Schemas['PlanOutcome'];
export type PlanPage = Schemas['PlanPage'];
export type PlanState = Schemas['PlanState'];
export type PlanSummary = Schemas['PlanSummary'];
export type Problem = Schemas['Problem'];
export type ProblemCode = Schemas['ProblemCode'];
export type Readiness = Schemas['Readiness'];
export type Recurrence = Schemas['Recurrence'];
export type RegisteredNames = Schemas['RegisteredNames'];
export type Report = Schemas['Report'];
export type ReportAct = Schemas['ReportAct'];
export type ReportComment = Schemas['ReportComment'];
export type ReportHistory = Schemas['ReportHistory'];
export type ReportPage = Schemas['ReportPage'];
export type ReportRound = Schemas['ReportRound'];
export type ReportStanding = Schemas['ReportStanding'];
export type ReportState = Schemas['ReportState'];
export type ReportVersion = Schemas['ReportVersion'];
export type ReturnReport = Schemas['ReturnReport'];
export type ReviewFilter = Schemas['ReviewFilter'];
export type Role = Schemas['Role'];
export type RegisterLoad = Schemas['RegisterLoad'];
export type RowChoice = Schemas['RowChoice'];
export type RowBlock = Schemas['RowBlock'];
export type SameDocument = Schemas['SameDocument'];
export type SourceBlock = HeadingBlock | ParagraphBlock | RowBlock;
export type CarriedOver = Schemas['CarriedOver'];
export type CarryCandidate = Schemas['CarryCandidate'];
export type CarryOver = Schemas['CarryOver'];
export type CarryPreview = Schemas['CarryPreview'];
export type CellProblem = Schemas['CellProblem'];
export type ConflictChoice = Schemas['ConflictChoice'];
export type ImportConflict = Schemas['ImportConflict'];
export type ImportedRow = Schemas['ImportedRow'];
export type CommonAnswer = Schemas['CommonAnswer'];
export type SettleDoubts = Schemas['SettleDoubts'];
export type SetDays = Schemas['SetDays'];
export type SetDeadline = Schemas['SetDeadline'];
export type SetIssuing = Schemas['SetIssuing'];
export type SetNotice = Schemas['SetNotice'];
export type SectionCount = Schemas['SectionCount'];
export type Self = Schemas['Self'];
export type SetMemberships = Schemas['SetMemberships'];
export type SetPassword = Schemas['SetPassword'];
export type SetUpInstallation = Schemas['SetUpInstallation'];
export type SetUpLink = Schemas['SetUpLink'];
export type SetUpToken = Schemas['SetUpToken'];
export type SignIn = Schemas['SignIn'];
export type SignInOptions = Schemas['SignInOptions'];
export type SourceDocumentDetail = Schemas['SourceDocumentDetail'];
export type SourceDocumentSummary = Schemas['SourceDocumentSummary'];
export type SourceRange = Schemas['SourceRange'];
export type SplitResult = Schemas['SplitResult'];
export type SplitTask = Schemas['SplitTask'];
export type Target = Schemas['Target'];
export type TargetValue = Schemas['TargetValue'];
export type Task = Schemas['Task'];
export type TaskField = Schemas['TaskField'];
export type TaskKind = Schemas['TaskKind'];
export type TaskUnit = Schemas['TaskUnit'];
export type UnchangedReports = Schemas['UnchangedReports'];
export type Unit = Schemas['Unit'];
export type UnitComparison = Schemas['UnitComparison'];
export type UnitChange = Schemas['UnitChange'];
export type UnitChangedField = Schemas['UnitChangedField'];
export type UnarchivePlan = Schemas['UnarchivePlan'];
export type UnitCandidate = Schemas['UnitCandidate'];
export type UnitEvent = Schemas['UnitEvent'];
export type UnitKind = Schemas['UnitKind'];
export type UnitGroup = Schemas['UnitGroup'];
export type UnitPage = Schemas['UnitPage'];
export type UnitRole = Schemas['UnitRole'];
export type WarningKind = Schemas['WarningKind'];

export type ApiClient = Client<paths>;

/**
 * A typed fetch for the API, e.g. `createClient('/').GET('/api/plans')`. It answers with `data`, or with `error`, the
 * problem details; it throws only where no answer came at all. Every request carries `headers`, and goes out by `fetch`
 * or by what is given for it.
 */
export const createClient = (
  baseUrl: string,
  headers: Record<string, string> = {},
  fetch?: (request: Request) => Promise<Response>,
): ApiClient => createFetchClient<paths>({ baseUrl, headers, fetch });
