import path from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { AssignmentController } from './assignments/assignment.controller.js';
import { AssignmentService } from './assignments/assignment.service.js';
import { ClosingController } from './assignments/closing/closing.controller.js';
import { ClosingService } from './assignments/closing/closing.service.js';
import { RecordingController } from './assignments/recording/recording.controller.js';
import { RecordingService } from './assignments/recording/recording.service.js';
import { ReceiptController } from './assignments/receipt/receipt.controller.js';
import { ReceiptService } from './assignments/receipt/receipt.service.js';
import { RefusalService } from './assignments/receipt/refusal.service.js';
import { StepController } from './assignments/steps/step.controller.js';
import { StepService } from './assignments/steps/step.service.js';
import { ResultDocumentController } from './assessment/documents/result-document.controller.js';
import { ResultDocumentService } from './assessment/documents/result-document.service.js';
import { AuditController } from './audit/audit.controller.js';
import { AuditService } from './audit/audit.service.js';
import { CockpitController } from './cockpit/cockpit.controller.js';
import { CockpitService } from './cockpit/cockpit.service.js';
import { DisplayLinkController } from './cockpit/links/display-link.controller.js';
import { DisplayLinkService } from './cockpit/links/display-link.service.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarService } from './calendar/calendar.service.js';
import { OpenDates } from './calendar/open-dates.js';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { UnitOfWork } from './database/unit-of-work.js';
import { CorrectionController } from './documents/correction/correction.controller.js';
import { CorrectionService } from './documents/correction/correction.service.js';
import { DocumentController } from './documents/document.controller.js';
import { DocumentReader } from './documents/document-reader.js';
import { DocumentService } from './documents/document.service.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { EvidenceUploads } from './evidence/evidence.upload.js';
import { PageHostController } from './evidence/page-checks/hosts/page-host.controller.js';
import { PageHostService } from './evidence/page-checks/hosts/page-host.service.js';
import { PageCheckController } from './evidence/page-checks/page-check.controller.js';
import { PageCheckService } from './evidence/page-checks/page-check.service.js';
import { PageChecks, pageCheckSettings } from './evidence/page-checks/page-checks.js';
import { ExportController } from './exports/export.controller.js';
import { ExportService } from './exports/export.service.js';
import { PdfWriter } from './exports/pdf-writer.js';
import { TableWriter } from './exports/table-writer.js';
import { AccessGuard } from './identity/access.guard.js';
import { HandOverController } from './identity/duties/hand-over.controller.js';
import { HandOverService } from './identity/duties/hand-over.service.js';
import { DeputyController } from './identity/deputies/deputy.controller.js';
import { DeputyService } from './identity/deputies/deputy.service.js';
import { OwnAccountService } from './identity/own-account.service.js';
import { PersonController } from './identity/person.controller.js';
import { PersonWorkbookController } from './identity/workbook/person-workbook.controller.js';
import { PersonWorkbookService } from './identity/workbook/person-workbook.service.js';
import { PersonService } from './identity/person.service.js';
import { ProviderClient, providerSettings } from './identity/provider/provider.client.js';
import { ProviderController } from './identity/provider/provider.controller.js';
import { ProviderService } from './identity/provider/provider.service.js';
import { SessionController } from './identity/session.controller.js';
import { SessionService } from './identity/session.service.js';
import { SetUpController } from './identity/set-up.controller.js';
import { SetUpService } from './identity/set-up.service.js';
import { AnswerService } from './inspections/field/answer.service.js';
import { CheckController } from './inspections/field/check.controller.js';
import { CheckService } from './inspections/field/check.service.js';
import { FindingController } from './inspections/field/finding.controller.js';
import { FindingFileService } from './inspections/field/finding-file.service.js';
import { FindingService } from './inspections/field/finding.service.js';
import { RepeatsController } from './inspections/field/repeats.controller.js';
import { RepeatsService } from './inspections/field/repeats.service.js';
import { InstallationSettingController } from './installation/setting.controller.js';
import { FigureController } from './inspections/figures/figure.controller.js';
import { FigureService } from './inspections/figures/figure.service.js';
import { SheetDocumentService } from './inspections/figures/sheet-document.service.js';
import { InspectionScores } from './inspections/figures/scores.js';
import { InstallationSettingService } from './installation/setting.service.js';
import { Scheduler } from './jobs/scheduler.js';
import { CircularController } from './inspections/circular/circular.controller.js';
import { CircularDocumentService } from './inspections/circular/circular-document.service.js';
import { CircularService } from './inspections/circular/circular.service.js';
import { PublishingService } from './inspections/circular/publishing.service.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { LedgerExportController } from './ledger/export/ledger-export.controller.js';
import { LedgerExportService } from './ledger/export/ledger-export.service.js';
import { LedgerService } from './ledger/ledger.service.js';
import { LedgerViewController } from './ledger/views/view.controller.js';
import { LedgerViewService } from './ledger/views/view.service.js';
import { ReorganisationController } from './organisation/reorganisation/reorganisation.controller.js';
import { ReorganisationService } from './organisation/reorganisation/reorganisation.service.js';
import { StarterController } from './organisation/starter/starter.controller.js';
import { StarterService } from './organisation/starter/starter.service.js';
import { LiveController } from './live/live.controller.js';
import { LiveStreams } from './live/live.streams.js';
import { ReminderController } from './supervision/reminders/reminder.controller.js';
import { ReminderExportService } from './supervision/reminders/reminder.export.js';
import { ReminderService } from './supervision/reminders/reminder.service.js';
import { ReminderSettingController } from './supervision/reminders/reminder-setting.controller.js';
import { ReminderSettingService } from './supervision/reminders/reminder-setting.service.js';
import { ChannelController } from './notifications/channels/channel.controller.js';
import { ChannelService } from './notifications/channels/channel.service.js';
import { outsideSettings } from './notifications/channels/send.js';
import { Deliveries } from './notifications/delivery/deliveries.js';
import { DeliveryService } from './notifications/delivery/delivery.service.js';
import { NotificationController } from './notifications/notification.controller.js';
import { NotificationService } from './notifications/notification.service.js';
import { ContactService } from './notifications/own/contact.service.js';
import { OwnMessagesController } from './notifications/own/own.controller.js';
import { OwnMessagesService } from './notifications/own/own.service.js';
import { UnitEventController } from './notifications/unit-event.controller.js';
import { UnitEventService } from './notifications/unit-event.service.js';
import { GroupController } from './organisation/groups/group.controller.js';
import { GroupService } from './organisation/groups/group.service.js';
import { UnitController } from './organisation/unit.controller.js';
import { UnitService } from './organisation/unit.service.js';
import { ExtensionController } from './supervision/extensions/extension.controller.js';
import { ExtensionService } from './supervision/extensions/extension.service.js';
import { ExtensionListService } from './supervision/extensions/list/extension-list.service.js';
import { StopController } from './supervision/stops/stop.controller.js';
import { StopService } from './supervision/stops/stop.service.js';
import { WorkbenchController } from './workbench/workbench.controller.js';
import { WorkbenchService } from './workbench/workbench.service.js';
import { ArchiveController } from './plans/archiving/archive.controller.js';
import { ArchiveService } from './plans/archiving/archive.service.js';
import { CarryController } from './plans/carrying/carry.controller.js';
import { CarryService } from './plans/carrying/carry.service.js';
import { AmendmentController } from './plans/amending/amendment.controller.js';
import { AmendmentService } from './plans/amending/amendment.service.js';
import { TargetBindingController } from './plans/targets/target-binding.controller.js';
import { TargetBindingService } from './plans/targets/target-binding.service.js';
import { UnitWorkbookController } from './organisation/workbook/unit-workbook.controller.js';
import { UnitWorkbookService } from './organisation/workbook/unit-workbook.service.js';
import { BulkController } from './plans/bulk/bulk.controller.js';
import { BulkService } from './plans/bulk/bulk.service.js';
import { TaskWorkbookController } from './plans/workbook/task-workbook.controller.js';
import { TaskWorkbookService } from './plans/workbook/task-workbook.service.js';
import { ChangeController } from './plans/changes/change.controller.js';
import { ChangeService } from './plans/changes/change.service.js';
import { DoubtController } from './plans/doubts/doubt.controller.js';
import { DoubtService } from './plans/doubts/doubt.service.js';
import { IssueController } from './plans/issuing/issue.controller.js';
import { IssueService } from './plans/issuing/issue.service.js';
import { Uploads } from './documents/upload.js';
import { PlanController } from './plans/plan.controller.js';
import { PlanService } from './plans/plan.service.js';
import { SettingController } from './plans/settings/setting.controller.js';
import { SettingService } from './plans/settings/setting.service.js';
import { TaskController } from './plans/task.controller.js';
import { TaskService } from './plans/task.service.js';
import { MatchController } from './plans/units/match.controller.js';
import { MatchService } from './plans/units/match.service.js';
import { RegisterService } from './plans/units/register.service.js';
import { RemovalController } from './removals/removal.controller.js';
import { RemovalService } from './removals/removal.service.js';
import { ReportChanges } from './reports/report.changes.js';
import { ReportController } from './reports/report.controller.js';
import { ReportService } from './reports/report.service.js';
import { ReportWorkbookController } from './reports/workbook/report-workbook.controller.js';
import { ReportWorkbookService } from './reports/workbook/report-workbook.service.js';
import { ReviewService } from './reports/review/review.service.js';
import { WritingService } from './reports/writing/writing.service.js';
import { RunningRefresh } from './assessment/running/running.job.js';
import { RehearsalController } from './assessment/rehearsal/rehearsal.controller.js';
import { RehearsalService } from './assessment/rehearsal/rehearsal.service.js';
import { RunningScores } from './assessment/running/running.js';
import { EntryController } from './assessment/entries/entry.controller.js';
import { EntryService } from './assessment/entries/entry.service.js';
import { AssessmentEventController } from './assessment/entries/event.controller.js';
import { EventService } from './assessment/entries/event.service.js';
import { MeasureController } from './assessment/entries/measure.controller.js';
import { MeasureService } from './assessment/entries/measure.service.js';
import { MeasureWorkbookService } from './assessment/entries/measure-workbook.service.js';
import { OwnFigureController } from './assessment/entries/own-figure.controller.js';
import { OwnFigureService } from './assessment/entries/own-figure.service.js';
import { ScoreFileService } from './assessment/entries/score-file.service.js';
import { ScoringController } from './assessment/entries/scoring.controller.js';
import { AppealController } from './assessment/result/appeals/appeal.controller.js';
import { AttachedFiles } from './attached-files/attached-files.service.js';
import { AppealFileService } from './assessment/result/appeals/appeal-file.service.js';
import { AppealService } from './assessment/result/appeals/appeal.service.js';
import { ResultController } from './assessment/result/result.controller.js';
import { ResultService } from './assessment/result/result.service.js';
import { WaiverService } from './assessment/result/waiver.service.js';
import { SchemeController } from './assessment/schemes/scheme.controller.js';
import { SchemeService } from './assessment/schemes/scheme.service.js';
import { SchemeWorkbookService } from './assessment/schemes/workbook/scheme-workbook.service.js';
import { FactService } from './assessment/scores/fact.service.js';
import { ScoreController } from './assessment/scores/score.controller.js';
import { ScoreService } from './assessment/scores/score.service.js';
import { CheckListController } from './inspections/check-lists/check-list.controller.js';
import { CheckListWorkbookService } from './inspections/check-lists/workbook/check-list-workbook.service.js';
import { CheckListService } from './inspections/check-lists/check-list.service.js';
import { DrawController } from './inspections/draw/draw.controller.js';
import { DrawService } from './inspections/draw/draw.service.js';
import { InspectionController } from './inspections/planning/inspection.controller.js';
import { InspectionService } from './inspections/planning/inspection.service.js';
import { OpeningController } from './reports/rounds/opening/opening.controller.js';
import { OpeningService } from './reports/rounds/opening/opening.service.js';
import { RoundDates } from './reports/rounds/round.dates.js';
import { BoardController } from './supervision/board/board.controller.js';
import { BoardExportService } from './supervision/board/board-export.service.js';
import { BoardService } from './supervision/board/board.service.js';
import { DemandController } from './supervision/demands/demand.controller.js';
import { DemandService } from './supervision/demands/demand.service.js';
import { InstructionController } from './supervision/instructions/instruction.controller.js';
import { InstructionService } from './supervision/instructions/instruction.service.js';
import { NoticeController } from './supervision/notices/notice.controller.js';
import { NoticeDocumentService } from './supervision/notices/notice-document.service.js';
import { NoticeExportService } from './supervision/notices/notice-export.service.js';
import { NoticeService } from './supervision/notices/notice.service.js';
import { FigureDoubtController } from './inspections/doubts/doubt.controller.js';
import { FigureDoubtService } from './inspections/doubts/doubt.service.js';
import { FeedbackController } from './inspections/feedback/feedback.controller.js';
import { FeedbackService } from './inspections/feedback/feedback.service.js';
import { OrderController } from './inspections/rectification/order.controller.js';
import { OrderDocumentService } from './inspections/rectification/order-document.service.js';
import { OrderService } from './inspections/rectification/order.service.js';
import { RectificationController } from './inspections/rectification/rectification.controller.js';
import { RectificationExportService } from './inspections/rectification/rectification-export.service.js';
import { RectificationService } from './inspections/rectification/rectification.service.js';
import { SigningController } from './supervision/signing/signing.controller.js';
import { SigningService } from './supervision/signing/signing.service.js';
import { SheetController } from './supervision/sheets/sheet.controller.js';
import { SheetService } from './supervision/sheets/sheet.service.js';
import { TemplateController } from './supervision/templates/template.controller.js';
import { TemplateService } from './supervision/templates/template.service.js';
import { WaitingController } from './supervision/waiting/waiting.controller.js';
import { WaitingService } from './supervision/waiting/waiting.service.js';
import { Clock } from './platform/clock.js';
import type { Configuration } from './platform/configuration.js';
import { BucketStore } from './platform/bucket-store.js';
import { FileStore } from './platform/file-store.js';
import { FolderStore } from './platform/folder-store.js';
import { SecretBox } from './platform/secret-box.js';
import { HealthController, publicAddress, serverMode } from './platform/health.controller.js';

@Module({
  imports: [DiscoveryModule],
  controllers: [
    HealthController,
    PlanController,
    SettingController,
    InstallationSettingController,
    IssueController,
    AmendmentController,
    TargetBindingController,
    ArchiveController,
    CarryController,
    BulkController,
    TaskWorkbookController,
    TaskController,
    AssignmentController,
    OpeningController,
    ReportWorkbookController,
    ReportController,
    ReceiptController,
    ClosingController,
    RecordingController,
    ExtensionController,
    StopController,
    StepController,
    ReminderController,
    ReminderSettingController,
    NoticeController,
    InstructionController,
    DemandController,
    SigningController,
    FigureDoubtController,
    FeedbackController,
    OrderController,
    RectificationController,
    CircularController,
    ResultDocumentController,
    LedgerController,
    LedgerExportController,
    LedgerViewController,
    BoardController,
    WaitingController,
    UnitEventController,
    NotificationController,
    OwnMessagesController,
    ChannelController,
    WorkbenchController,
    LiveController,
    ChangeController,
    DoubtController,
    MatchController,
    DocumentController,
    EvidenceController,
    CheckController,
    FindingController,
    RepeatsController,
    PageCheckController,
    PageHostController,
    CorrectionController,
    UnitWorkbookController,
    ReorganisationController,
    UnitController,
    GroupController,
    StarterController,
    ExportController,
    CheckListController,
    RehearsalController,
    SchemeController,
    ScoreController,
    ScoringController,
    EntryController,
    AssessmentEventController,
    MeasureController,
    OwnFigureController,
    ResultController,
    AppealController,
    InspectionController,
    DrawController,
    SheetController,
    TemplateController,
    CalendarController,
    DisplayLinkController,
    CockpitController,
    FigureController,
    AuditController,
    RemovalController,
    ProviderController,
    SessionController,
    DeputyController,
    HandOverController,
    SetUpController,
    PersonWorkbookController,
    PersonController,
  ],
  providers: [
    PlanService,
    SettingService,
    InstallationSettingService,
    IssueService,
    AmendmentService,
    TargetBindingService,
    ArchiveService,
    CarryService,
    BulkService,
    TaskWorkbookService,
    TaskService,
    AssignmentService,
    ReportChanges,
    ReportService,
    WritingService,
    ReviewService,
    ReportWorkbookService,
    OpeningService,
    ReceiptService,
    RefusalService,
    ClosingService,
    RecordingService,
    ExtensionService,
    ExtensionListService,
    StopService,
    StepService,
    ReminderService,
    ReminderSettingService,
    ReminderExportService,
    NoticeService,
    NoticeDocumentService,
    NoticeExportService,
    InstructionService,
    DemandService,
    SigningService,
    FigureDoubtService,
    FeedbackService,
    OrderService,
    OrderDocumentService,
    RectificationExportService,
    RectificationService,
    CircularService,
    PublishingService,
    CircularDocumentService,
    LedgerService,
    LedgerExportService,
    LedgerViewService,
    BoardService,
    BoardExportService,
    WaitingService,
    InspectionScores,
    FigureService,
    SheetDocumentService,
    ResultDocumentService,
    UnitEventService,
    NotificationService,
    OwnMessagesService,
    ContactService,
    ChannelService,
    Deliveries,
    DeliveryService,
    WorkbenchService,
    LiveStreams,
    ChangeService,
    DoubtService,
    MatchService,
    RegisterService,
    DocumentService,
    EvidenceService,
    CheckService,
    AnswerService,
    FindingService,
    AttachedFiles,
    FindingFileService,
    RepeatsService,
    PageCheckService,
    PageHostService,
    PageChecks,
    CorrectionService,
    UnitService,
    GroupService,
    UnitWorkbookService,
    ReorganisationService,
    StarterService,
    ExportService,
    CheckListService,
    RehearsalService,
    SchemeService,
    SchemeWorkbookService,
    RunningScores,
    RunningRefresh,
    ScoreService,
    FactService,
    EntryService,
    EventService,
    ScoreFileService,
    MeasureService,
    MeasureWorkbookService,
    OwnFigureService,
    ResultService,
    WaiverService,
    AppealService,
    AppealFileService,
    CheckListWorkbookService,
    InspectionService,
    DrawService,
    SheetService,
    TemplateService,
    CalendarService,
    DisplayLinkService,
    CockpitService,
    AuditService,
    RemovalService,
    Scheduler,
    SessionService,
    ProviderClient,
    ProviderService,
    OwnAccountService,
    DeputyService,
    HandOverService,
    SetUpService,
    PersonService,
    PersonWorkbookService,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class AppModule {
  /** The application's parts over its database; files and worker threads are made when they are asked for. */
  static with(
    {
      mode,
      clock,
      dataDir,
      bucket,
      programRoot,
      publicUrl,
      provider,
      readingTimeLimit,
      evidenceLimit,
      channelHosts,
      channelTimeLimit,
      pageChecks,
      officeProgram,
      pdfTimeLimit,
    }: Pick<
      Configuration,
      | 'mode'
      | 'clock'
      | 'dataDir'
      | 'bucket'
      | 'programRoot'
      | 'publicUrl'
      | 'provider'
      | 'readingTimeLimit'
      | 'evidenceLimit'
      | 'channelHosts'
      | 'channelTimeLimit'
      | 'pageChecks'
      | 'officeProgram'
      | 'pdfTimeLimit'
    >,
    { unitOfWork, box }: { unitOfWork: UnitOfWork; box: SecretBox },
  ): DynamicModule {
    const workerFile = path.join(programRoot, 'documents/reading.worker.js');
    const exportWorker = path.join(programRoot, 'exports/table.worker.js');
    return {
      module: AppModule,
      providers: [
        { provide: UnitOfWork, useValue: unitOfWork },
        { provide: SecretBox, useValue: box },
        { provide: OpenDates, useClass: RoundDates },
        { provide: serverMode, useValue: mode },
        { provide: publicAddress, useValue: publicUrl?.origin ?? null },
        { provide: providerSettings, useValue: provider },
        { provide: outsideSettings, useValue: { allowed: channelHosts, timeLimit: channelTimeLimit } },
        { provide: pageCheckSettings, useValue: pageChecks },
        { provide: Clock, useValue: clock },
        { provide: FileStore, useFactory: () => fileStore(path.join(dataDir, 'files'), bucket) },
        { provide: Uploads, useFactory: () => new Uploads() },
        {
          provide: EvidenceUploads,
          useFactory: (store: FileStore) => new EvidenceUploads(store, evidenceLimit),
          inject: [FileStore],
        },
        { provide: DocumentReader, useFactory: () => new DocumentReader(workerFile, readingTimeLimit) },
        { provide: PdfWriter, useFactory: () => new PdfWriter(officeProgram, pdfTimeLimit) },
        { provide: TableWriter, useFactory: () => new TableWriter(exportWorker, readingTimeLimit) },
      ],
    };
  }
}

const fileStore = (folder: string, bucket: Configuration['bucket']): FileStore =>
  bucket === null ? new FolderStore(folder) : new BucketStore(folder, bucket);
