import { constants, existsSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { AssignmentRow } from '../assignments/assignment.entity.js';
import { ClosingEvidenceRow, ClosingRequestRow } from '../assignments/closing/closing-request.entity.js';
import { RecordedHistoryRow, RecordingRow } from '../assignments/recording/recording.entity.js';
import { RefusalRow } from '../assignments/receipt/refusal.entity.js';
import { StepRow } from '../assignments/steps/step.entity.js';
import { AssignmentTransitionRow } from '../assignments/transition.entity.js';
import { EntryFileRow, EntryRow } from '../assessment/entries/entry.entity.js';
import { AssessmentEventFileRow, AssessmentEventRow } from '../assessment/entries/event.entity.js';
import { MeasureRow } from '../assessment/entries/measure.entity.js';
import { OwnFigureRow } from '../assessment/entries/own-figure.entity.js';
import { AppealFileRow, AppealRow } from '../assessment/result/appeal.entity.js';
import { CorrectionRow } from '../assessment/result/correction.entity.js';
import { PublicationRow } from '../assessment/result/publication.entity.js';
import { ResultRow } from '../assessment/result/result.entity.js';
import { SnapshotRow, SnapshotUnitRow } from '../assessment/result/snapshot.entity.js';
import { WaiverRow } from '../assessment/result/waiver.entity.js';
import { RefreshRow } from '../assessment/running/refresh.entity.js';
import { RunningScoreRow } from '../assessment/running/running.entity.js';
import { TrendPointRow } from '../assessment/running/trend.entity.js';
import { DisplayLinkRow } from '../cockpit/links/display-link.entity.js';
import { AssessmentSchemeRow, AssessmentUnitRow } from '../assessment/schemes/scheme.entity.js';
import { AuditBatchRow, AuditEntryRow, AuditSealRow, AuditValueRow } from '../audit/audit.entity.js';
import { CalendarChangeRow, CalendarDayRow, CalendarYearRow } from '../calendar/calendar.entity.js';
import { SourceDocumentRow, SourcePartRow } from '../documents/document.entity.js';
import { EvidencePlaceRow, EvidenceRow, EvidenceVersionRow } from '../evidence/evidence.entity.js';
import {
  PageCheckRow,
  PageHostRow,
  PageStatementRow,
  PageTurnRow,
  PageWatchRow,
} from '../evidence/page-checks/page-check.entity.js';
import { type Configuration, StartError } from '../platform/configuration.js';
import { DutyHandOverRow } from '../identity/duties/hand-over.entity.js';
import { DeputyRow } from '../identity/deputies/deputy.entity.js';
import { FormerPasswordRow, MembershipRow, PersonRow, SetUpLinkRow } from '../identity/person.entity.js';
import { ProviderAttemptRow, ProviderIdentityRow, ProviderSessionRow } from '../identity/provider/provider.entity.js';
import { PeopleImportRow } from '../identity/workbook/people-import.entity.js';
import { FailedSignInRow, SessionRow } from '../identity/session.entity.js';
import { CircularRow } from '../inspections/circular/circular.entity.js';
import { CheckListItemRow, CheckListRow } from '../inspections/check-lists/check-list.entity.js';
import { DrawRow, SampleRow } from '../inspections/draw/draw.entity.js';
import { FigureDoubtRow } from '../inspections/doubts/doubt.entity.js';
import { ScoreVersionRow } from '../inspections/figures/score-version.entity.js';
import { ScoreRow } from '../inspections/figures/score.entity.js';
import { ScoringRow } from '../inspections/figures/scoring.entity.js';
import { AnswerRow } from '../inspections/field/answer.entity.js';
import { FeedbackRow, ObjectionEvidenceRow, ObjectionRow } from '../inspections/feedback/feedback.entity.js';
import { FindingEvidenceRow, FindingFileRow, FindingRow } from '../inspections/field/finding.entity.js';
import {
  InspectionGroupRow,
  InspectionItemRow,
  InspectionMemberRow,
  InspectionRow,
  InspectionUnitRow,
  UnitInspectorRow,
} from '../inspections/inspection.entity.js';
import {
  OrderedProblemRow,
  OrderRow,
  ProofEvidenceRow,
  ProofRow,
  RectificationRow,
} from '../inspections/rectification/rectification.entity.js';
import {
  InspectionRemindedPersonRow,
  InspectionReminderRow,
} from '../inspections/reminders/inspection-reminder.entity.js';
import { InspectionSettingChangeRow } from '../inspections/planning/setting-change.entity.js';
import { InstallationSettingRow } from '../installation/setting.entity.js';
import { JobLeaseRow } from '../jobs/job-lease.entity.js';
import {
  HandOverRow,
  ReorganisationRow,
  ReorganisedUnitRow,
} from '../organisation/reorganisation/reorganisation.entity.js';
import { RegisterLoadRow } from '../organisation/starter/register-load.entity.js';
import { ArchivingRow } from '../plans/archiving/archiving.entity.js';
import { CarriedTaskRow } from '../plans/carrying/carried-task.entity.js';
import { AmendedTaskRow, AmendmentRow } from '../plans/amending/amendment.entity.js';
import { TargetBindingRow } from '../plans/targets/target-binding.entity.js';
import { LedgerViewRow } from '../ledger/views/view.entity.js';
import { LiveChangeRow, LiveFeedRow } from '../live/live-change.entity.js';
import { ChannelRow } from '../notifications/channels/channel.entity.js';
import { DeliveryRow } from '../notifications/delivery/delivery.entity.js';
import { ChoiceRow, ContactRow, QuietRow } from '../notifications/own/choice.entity.js';
import { NotificationRow } from '../notifications/notification.entity.js';
import { RemindedPersonRow, ReminderDayRow, ReminderRow } from '../supervision/reminders/reminder.entity.js';
import { SeenEventRow, UnitEventRow } from '../notifications/unit-event.entity.js';
import { UnitGroupExceptionRow, UnitGroupNameRow, UnitGroupRow } from '../organisation/groups/group.entity.js';
import { UnitNameRow, UnitRow } from '../organisation/unit.entity.js';
import { ChangeRow, ChangedRow } from '../plans/changes/change.entity.js';
import { PlanRow } from '../plans/plan.entity.js';
import { PlanSettingRow } from '../plans/settings/setting.entity.js';
import { TaskRow } from '../plans/task.entity.js';
import { RemovalRow } from '../removals/removal.entity.js';
import { ReportImportRow } from '../reports/workbook/report-import.entity.js';
import { ReportCommentRow, ReportEvidenceRow, ReportRow, ReportVersionRow } from '../reports/report.entity.js';
import { RoundRow } from '../reports/rounds/round.entity.js';
import { DemandReplyEvidenceRow, DemandReplyRow, DemandRow } from '../supervision/demands/demand.entity.js';
import { InstructionRow } from '../supervision/instructions/instruction.entity.js';
import { NoticeDismissalRow, NoticeRow } from '../supervision/notices/notice.entity.js';
import { DocumentCounterRow } from '../supervision/signing/document-counter.entity.js';
import { SigningRow } from '../supervision/signing/signing.entity.js';
import { ExtensionRow } from '../supervision/extensions/extension.entity.js';
import { ClockStopRow, StoppedAssignmentRow } from '../supervision/stops/stop.entity.js';
import { widenTextColumns } from './columns.js';
import { isRefused, isUnavailable } from './failures.js';
import { IdempotentRequestRow } from './idempotency.entity.js';
import { InstallationRow } from './installation.entity.js';
import { migrate } from './migrate.js';
import { Drafts1764000000000 } from './migrations/1764000000000-drafts.js';
import { UnitsAndChanges1764100000000 } from './migrations/1764100000000-units-and-changes.js';
import { DoubtsOfDrafts1764100001000 } from './migrations/1764100001000-doubts-of-drafts.js';
import { Corrections1764200000000 } from './migrations/1764200000000-corrections.js';
import { Installation1764300000000 } from './migrations/1764300000000-installation.js';
import { Calendar1764350000000 } from './migrations/1764350000000-calendar.js';
import { People1764400000000 } from './migrations/1764400000000-people.js';
import { Audit1764450000000 } from './migrations/1764450000000-audit.js';
import { UnitTree1764480000000 } from './migrations/1764480000000-unit-tree.js';
import { RegisterLoads1764481000000 } from './migrations/1764481000000-register-loads.js';
import { Issuing1764600000000 } from './migrations/1764600000000-issuing.js';
import { SeenEvents1764600001000 } from './migrations/1764600001000-seen-events.js';
import { Amendments1764600002000 } from './migrations/1764600002000-amendments.js';
import { AuditKind1764610000000 } from './migrations/1764610000000-audit-kind.js';
import { RegisterImports1764620000000 } from './migrations/1764620000000-register-imports.js';
import { UnitGroups1764700000000 } from './migrations/1764700000000-unit-groups.js';
import { Archiving1764710000000 } from './migrations/1764710000000-archiving.js';
import { Reorganisations1764720000000 } from './migrations/1764720000000-reorganisations.js';
import { Deputies1764730000000 } from './migrations/1764730000000-deputies.js';
import { LedgerViews1764740000000 } from './migrations/1764740000000-ledger-views.js';
import { Removals1764750000000 } from './migrations/1764750000000-removals.js';
import { TasksNotCancelled1764770000000 } from './migrations/1764770000000-tasks-not-cancelled.js';
import { ProviderSignIn1764760000000 } from './migrations/1764760000000-provider-sign-in.js';
import { RegisterLeft1764770001000 } from './migrations/1764770001000-register-left.js';
import { PeopleLeft1764782000000 } from './migrations/1764782000000-people-left.js';
import { DutyHandOvers1764782001000 } from './migrations/1764782001000-duty-hand-overs.js';
import { PeopleImports1764760001000 } from './migrations/1764760001000-people-imports.js';
import { AssignmentTransitions1764790000000 } from './migrations/1764790000000-assignment-transitions.js';
import { Reports1764791000000 } from './migrations/1764791000000-reports.js';
import { Evidence1764792000000 } from './migrations/1764792000000-evidence.js';
import { ReportImports1764840000000 } from './migrations/1764840000000-report-imports.js';
import { ReportEvidence1764793000000 } from './migrations/1764793000000-report-evidence.js';
import { InstallationSettings1764801000000 } from './migrations/1764801000000-installation-settings.js';
import { PlanSettings1764800000000 } from './migrations/1764800000000-plan-settings.js';
import { ReceiptAndClosing1764790001000 } from './migrations/1764790001000-receipt-and-closing.js';
import { Lights1764810000000 } from './migrations/1764810000000-lights.js';
import { LiveChanges1764820000000 } from './migrations/1764820000000-live-changes.js';
import { RecordedHistory1764841000000 } from './migrations/1764841000000-recorded-history.js';
import { ClosingEvidence1764850000000 } from './migrations/1764850000000-closing-evidence.js';
import { RefusedAgain1764860000000 } from './migrations/1764860000000-refused-again.js';
import { ChangeAuthors1764870000000 } from './migrations/1764870000000-change-authors.js';
import { Reminders1764940000000 } from './migrations/1764940000000-reminders.js';
import { Extensions1764900000000 } from './migrations/1764900000000-extensions.js';
import { ClockStops1764900001000 } from './migrations/1764900001000-clock-stops.js';
import { Notifications1764930000000 } from './migrations/1764930000000-notifications.js';
import { Notices1764910000000 } from './migrations/1764910000000-notices.js';
import { FirstDecisions1764970000000 } from './migrations/1764970000000-first-decisions.js';
import { FeedbackAndRectification1764993500000 } from './migrations/1764993500000-feedback-and-rectification.js';
import { Inspections1764991000000 } from './migrations/1764991000000-inspections.js';
import { InspectionSelection1764991500000 } from './migrations/1764991500000-inspection-selection.js';
import { InspectionScores1764992500000 } from './migrations/1764992500000-inspection-scores.js';
import { PageChecks1764992000000 } from './migrations/1764992000000-page-checks.js';
import { Channels1764931000000 } from './migrations/1764931000000-channels.js';
import { PersonLanguages1764990100000 } from './migrations/1764990100000-person-languages.js';
import { RemovedTemplates1764990000000 } from './migrations/1764990000000-removed-templates.js';
import { DisplayLinks1765136000000 } from './migrations/1765136000000-display-links.js';
import { DocumentTemplates1764920000000 } from './migrations/1764920000000-document-templates.js';
import { TargetBindings1765000200000 } from './migrations/1765000200000-target-bindings.js';
import { AssessmentSchemes1765100000000 } from './migrations/1765100000000-assessment-schemes.js';
import { Assessment1765130000000 } from './migrations/1765130000000-assessment.js';
import { RunningScores1765131000000 } from './migrations/1765131000000-running-scores.js';
import { RunningRefresh1765131010000 } from './migrations/1765131010000-running-refresh.js';
import { OwnFigureOnBehalf1765132000000 } from './migrations/1765132000000-own-figure-on-behalf.js';
import { RunningUnscored1765140200000 } from './migrations/1765140200000-running-unscored.js';
import { ResultPublications1765134000000 } from './migrations/1765134000000-result-publications.js';
import { InspectionScoring1765000100000 } from './migrations/1765000100000-inspection-scoring.js';
import { Circulars1764994000000 } from './migrations/1764994000000-circulars.js';
import { OrderedProblems1764996100000 } from './migrations/1764996100000-ordered-problems.js';
import { InspectionReminders1764996000000 } from './migrations/1764996000000-inspection-reminders.js';
import { FigureDoubts1764997100000 } from './migrations/1764997100000-figure-doubts.js';
import { ScoreVersions1764997000000 } from './migrations/1764997000000-score-versions.js';
import { TemplateChoiceRow, TemplateRow } from '../supervision/templates/template.entity.js';
import { UnitOfWork } from './unit-of-work.js';

const shared = {
  entities: [
    PlanRow,
    PlanSettingRow,
    SourceDocumentRow,
    SourcePartRow,
    TaskRow,
    ChangeRow,
    ChangedRow,
    UnitRow,
    UnitNameRow,
    UnitGroupRow,
    UnitGroupNameRow,
    UnitGroupExceptionRow,
    RegisterLoadRow,
    PersonRow,
    MembershipRow,
    DeputyRow,
    DutyHandOverRow,
    FormerPasswordRow,
    SetUpLinkRow,
    SessionRow,
    FailedSignInRow,
    ProviderIdentityRow,
    ProviderAttemptRow,
    ProviderSessionRow,
    PeopleImportRow,
    IdempotentRequestRow,
    InstallationRow,
    InstallationSettingRow,
    CalendarDayRow,
    CalendarYearRow,
    CalendarChangeRow,
    AuditEntryRow,
    AuditValueRow,
    AuditSealRow,
    AuditBatchRow,
    JobLeaseRow,
    AssignmentRow,
    AssignmentTransitionRow,
    RefusalRow,
    ClosingRequestRow,
    ExtensionRow,
    ClockStopRow,
    StoppedAssignmentRow,
    ClosingEvidenceRow,
    ReminderRow,
    RemindedPersonRow,
    ReminderDayRow,
    InspectionReminderRow,
    InspectionRemindedPersonRow,
    StepRow,
    LedgerViewRow,
    RoundRow,
    ReportRow,
    ReportVersionRow,
    ReportCommentRow,
    ReportEvidenceRow,
    ReportImportRow,
    RecordingRow,
    RecordedHistoryRow,
    UnitEventRow,
    SeenEventRow,
    NotificationRow,
    ChannelRow,
    DeliveryRow,
    ChoiceRow,
    QuietRow,
    ContactRow,
    LiveChangeRow,
    LiveFeedRow,
    AmendmentRow,
    AmendedTaskRow,
    TargetBindingRow,
    ArchivingRow,
    CarriedTaskRow,
    ReorganisationRow,
    ReorganisedUnitRow,
    HandOverRow,
    RemovalRow,
    EvidenceRow,
    EvidencePlaceRow,
    EvidenceVersionRow,
    PageWatchRow,
    PageCheckRow,
    PageStatementRow,
    PageHostRow,
    PageTurnRow,
    SigningRow,
    NoticeRow,
    DocumentCounterRow,
    NoticeDismissalRow,
    InstructionRow,
    DemandRow,
    DemandReplyRow,
    DemandReplyEvidenceRow,
    TemplateRow,
    TemplateChoiceRow,
    CircularRow,
    AssessmentSchemeRow,
    DisplayLinkRow,
    AssessmentUnitRow,
    EntryFileRow,
    EntryRow,
    AssessmentEventFileRow,
    AssessmentEventRow,
    MeasureRow,
    OwnFigureRow,
    AppealFileRow,
    PublicationRow,
    AppealRow,
    CorrectionRow,
    ResultRow,
    SnapshotRow,
    SnapshotUnitRow,
    WaiverRow,
    RefreshRow,
    RunningScoreRow,
    TrendPointRow,
    CheckListRow,
    CheckListItemRow,
    InspectionRow,
    InspectionItemRow,
    InspectionGroupRow,
    InspectionUnitRow,
    InspectionMemberRow,
    InspectionSettingChangeRow,
    UnitInspectorRow,
    DrawRow,
    SampleRow,
    AnswerRow,
    FindingRow,
    FindingEvidenceRow,
    FindingFileRow,
    ScoreRow,
    ScoringRow,
    ScoreVersionRow,
    FigureDoubtRow,
    FeedbackRow,
    ObjectionRow,
    ObjectionEvidenceRow,
    OrderRow,
    OrderedProblemRow,
    RectificationRow,
    ProofRow,
    ProofEvidenceRow,
  ],
  migrations: [
    Drafts1764000000000,
    UnitsAndChanges1764100000000,
    DoubtsOfDrafts1764100001000,
    Corrections1764200000000,
    Installation1764300000000,
    Calendar1764350000000,
    People1764400000000,
    Audit1764450000000,
    UnitTree1764480000000,
    RegisterLoads1764481000000,
    Issuing1764600000000,
    SeenEvents1764600001000,
    Amendments1764600002000,
    AuditKind1764610000000,
    RegisterImports1764620000000,
    UnitGroups1764700000000,
    Archiving1764710000000,
    Reorganisations1764720000000,
    Deputies1764730000000,
    LedgerViews1764740000000,
    Removals1764750000000,
    TasksNotCancelled1764770000000,
    ProviderSignIn1764760000000,
    RegisterLeft1764770001000,
    PeopleImports1764760001000,
    AssignmentTransitions1764790000000,
    Reports1764791000000,
    Evidence1764792000000,
    ReportEvidence1764793000000,
    ReportImports1764840000000,
    PeopleLeft1764782000000,
    DutyHandOvers1764782001000,
    ReceiptAndClosing1764790001000,
    PlanSettings1764800000000,
    InstallationSettings1764801000000,
    Lights1764810000000,
    LiveChanges1764820000000,
    ClosingEvidence1764850000000,
    RefusedAgain1764860000000,
    RecordedHistory1764841000000,
    ChangeAuthors1764870000000,
    Extensions1764900000000,
    ClockStops1764900001000,
    Notices1764910000000,
    DocumentTemplates1764920000000,
    Notifications1764930000000,
    Channels1764931000000,
    Reminders1764940000000,
    FirstDecisions1764970000000,
    Inspections1764991000000,
    InspectionSelection1764991500000,
    InspectionScores1764992500000,
    Circulars1764994000000,
    InspectionReminders1764996000000,
    OrderedProblems1764996100000,
    ScoreVersions1764997000000,
    FigureDoubts1764997100000,
    RemovedTemplates1764990000000,
    PersonLanguages1764990100000,
    FeedbackAndRectification1764993500000,
    PageChecks1764992000000,
    InspectionScoring1765000100000,
    TargetBindings1765000200000,
    AssessmentSchemes1765100000000,
    Assessment1765130000000,
    RunningScores1765131000000,
    RunningRefresh1765131010000,
    OwnFigureOnBehalf1765132000000,
    DisplayLinks1765136000000,
    ResultPublications1765134000000,
    RunningUnscored1765140200000,
  ],
  synchronize: false,
  // failures are logged where they are answered, with the request that met them
  logging: false,
} satisfies Partial<DataSourceOptions>;

const embedded = (file: string, readonly: boolean): DataSourceOptions => ({
  ...shared,
  type: 'better-sqlite3',
  database: file,
  readonly,
  enableWAL: !readonly,
  // how long a statement waits for another process; it stops this one meanwhile, so the unit is repeated instead
  timeout: 100,
  prepareDatabase: (database: BetterSqlite3.Database) => {
    // what was answered with success is on the disk, not merely with the operating system
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    // what is deleted is overwritten, so that no page of the file goes on holding it
    database.pragma('secure_delete = ON');
  },
});

const server = (url: string): DataSourceOptions => ({
  ...shared,
  type: url.startsWith('mariadb:') ? 'mariadb' : 'mysql',
  url,
  charset: 'utf8mb4_bin',
  timezone: 'Z',
  // a day is a day, and must not become an instant in some time zone
  dateStrings: ['DATE'],
  poolSize: 10,
  connectTimeout: 5000,
});

type DatabaseSettings = Pick<Configuration, 'databaseUrl' | 'dataDir'>;

/** A data source to write with: not connected, and knowing all entities and migrations. */
export const writingDataSource = ({ databaseUrl, dataDir }: DatabaseSettings): DataSource =>
  new DataSource(databaseUrl === null ? embedded(path.join(dataDir, 'yaodian.sqlite'), false) : server(databaseUrl));

/** Connects, brings the schema up to date, and gives the road to it. Throws StartError where that cannot be. */
export async function openDatabase(settings: DatabaseSettings): Promise<UnitOfWork> {
  await prepareFolder(settings.dataDir);
  const writing = writingDataSource(settings);
  try {
    await connect(writing);
    await migrate(writing);
    if (settings.databaseUrl !== null) return new UnitOfWork(writing, writing);
    const reading = new DataSource(embedded(path.join(settings.dataDir, 'yaodian.sqlite'), true));
    await connect(reading);
    return new UnitOfWork(writing, reading);
  } catch (error) {
    if (writing.isInitialized) await writing.destroy();
    throw asStartError(settings, error);
  }
}

/** The same for a database that is there: where there is none, nothing is made. Throws StartError then, too. */
export async function openExistingDatabase(settings: DatabaseSettings): Promise<UnitOfWork> {
  await (await openForReading(settings)).destroy();
  return openDatabase(settings);
}

/** A connection that only reads a database that is there, as it is. Throws StartError where there is none. */
export async function openForReading(settings: DatabaseSettings): Promise<DataSource> {
  const { databaseUrl, dataDir } = settings;
  const file = path.join(dataDir, 'yaodian.sqlite');
  // connecting would make the folder
  if (databaseUrl === null && !existsSync(file)) throw new StartError(absentSentence(settings));
  const reading = new DataSource(databaseUrl === null ? embedded(file, true) : server(databaseUrl));
  try {
    await reading.initialize();
    const runner = reading.createQueryRunner();
    const there = await runner.hasTable('migrations').finally(() => runner.release());
    if (!there) throw new StartError(absentSentence(settings));
    return reading;
  } catch (error) {
    if (reading.isInitialized) await reading.destroy();
    throw asStartError(settings, error);
  }
}

/** Connects a data source, with the engine's own column types. */
export async function connect(dataSource: DataSource): Promise<void> {
  await dataSource.initialize();
  widenTextColumns(dataSource);
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code}); choose another with DATA_DIR.`,
    );
  }
}

/** The failure to connect as a sentence; another one as it is. */
function asStartError(settings: DatabaseSettings, error: unknown): unknown {
  if (isRefused(error)) return new StartError(refusedSentence(settings, error as NodeJS.ErrnoException));
  if (isUnavailable(error)) return new StartError(unavailableSentence(settings, error as Error));
  return error;
}

function absentSentence({ databaseUrl, dataDir }: DatabaseSettings): string {
  if (databaseUrl === null) {
    return `The data folder ${dataDir} holds no database, and none was made; check DATA_DIR, and --demo for the demonstration's.`;
  }
  const { host, pathname } = new URL(databaseUrl);
  return `The database ${pathname.slice(1)} at ${host} holds no tables of Yaodian, and none were made; check DATABASE_URL.`;
}

function refusedSentence({ databaseUrl }: DatabaseSettings, { code }: NodeJS.ErrnoException): string {
  const { host, pathname, username } = new URL(databaseUrl ?? '');
  return `The server ${host} refuses the user ${decodeURIComponent(username) || '(without a name)'} for the database ${pathname.slice(1)} (${code}); check user and password in DATABASE_URL, and that this user has all rights on that database; a server with a binary log also has to allow triggers (log_bin_trust_function_creators=1).`;
}

function unavailableSentence({ databaseUrl, dataDir }: DatabaseSettings, error: Error): string {
  const reason = (error as NodeJS.ErrnoException).code ?? error.message;
  if (databaseUrl === null) return `The database in the data folder ${dataDir} cannot be opened (${reason}).`;
  const { host, pathname } = new URL(databaseUrl);
  return `The database ${pathname.slice(1)} at ${host} cannot be reached (${reason}); check DATABASE_URL and that the server runs.`;
}
