import { Injectable } from '@nestjs/common';
import { changedDoubts } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { othersTurn } from '../../database/others-turn.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DocumentReader } from '../../documents/document-reader.js';
import type { UploadedFile } from '../../documents/upload.js';
import { fileName } from '../../exports/export.service.js';
import { TableWriter } from '../../exports/table-writer.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { downloadedSheet, mostRows, type ReadTable, readTable } from '../../workbooks/read-table.js';
import { type AskedImport, askedOf, requireApplicable, rowsToRead } from '../../workbooks/receive-workbook.js';
import { AmendmentService } from '../amending/amendment.service.js';
import { TaskAmender } from '../amending/task-amender.js';
import type { DraftWriter } from '../changes/draft-writer.js';
import { changeDraft } from '../changes/record.js';
import { changeIssued } from '../plan.changes.js';
import { findPlan } from '../plan.queries.js';
import { everyTask, type StoredTask } from '../task.queries.js';
import { heads, plainOf, type TaskField, taskFields, widths, wordsOf } from './task-columns.js';
import { planTasks, type TaskImportPlan, type TasksNow } from './task-import.js';
import type { AmendByWorkbook, TaskComparison, TaskImport } from './task-workbook.dto.js';
import { currentContext } from '../../platform/work-context.js';

/** A plan's tasks as an Excel workbook that goes out, is edited and comes back. */
@Injectable()
export class TaskWorkbookService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DocumentReader,
    private readonly writer: TableWriter,
    private readonly amendments: AmendmentService,
  ) {}

  /** All tasks but cancelled ones, as a file named after the plan. Throws DomainError not-found or table-too-long, and what the writer throws. */
  async download(planId: number, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const { title } = await findPlan(this.unitOfWork.reader, planId);
    const tasks = await presentTasks(this.unitOfWork.reader, planId);
    if (tasks.length > mostRows)
      throw new DomainError('table-too-long', { rows: String(tasks.length), most: String(mostRows) });
    const fields = ['id', ...taskFields] as const;
    const rows = tasks.map((task) => {
      const words = { id: String(task.id), ...wordsOf(task) };
      return fields.map((field) => words[field]);
    });
    const columns = fields.map((field) => ({ head: heads[field], width: widths[field] }));
    const register = { sheet: '任务', downloaded: downloadedSheet, columns, rows };
    return { name: `${fileName(title)}任务表.xlsx`, bytes: await this.writer.writeRegister(register, signal) };
  }

  /**
   * What the workbook would do. Throws DomainError for a file that cannot be read or is another table, not-found and
   * plan-archived.
   */
  async compare(planId: number, file: UploadedFile, signal: AbortSignal): Promise<TaskComparison> {
    const { reader } = this.unitOfWork;
    const table = await this.read(planId, file, signal);
    return (await planTasks(table, await tasksNow(reader, planId))).comparison;
  }

  /**
   * Does all of it in a draft, as one step that can be undone. Throws, and changes nothing then, DomainError
   * plan-not-draft, import-outdated, table-faults, conflicts-undecided, and as compare does.
   */
  async apply(planId: number, asked: AskedImport, key?: string): Promise<TaskImport> {
    const table = await this.read(planId, asked.file, asked.signal);
    return this.unitOfWork.run((tx) =>
      once(tx, key, { importTasks: planId, ...askedOf(asked) }, () =>
        changeDraft(tx, planId, async (draft) => {
          const plan = await planTasks(table, await tasksNow(tx, planId), asked.conflicts);
          requireApplicable(plan.comparison, asked);
          const done = await write(draft, plan);
          const after = { file: asked.file.name, count: done.added, changed: done.changed };
          await record(tx, { action: 'plan.import-tasks', objectId: planId, after });
          const facts = { count: String(done.added + done.changed) };
          return { step: { kind: 'import-table', facts }, result: { ...done, units: 0 } };
        }),
      ),
    );
  }

  /**
   * Does all of it in an issued plan, as one amendment; what it adds comes behind all others. Throws as `apply` and an
   * amendment do.
   */
  async amend(
    planId: number,
    asked: AskedImport & Pick<AmendByWorkbook, 'reason' | 'acceptPassedDeadlines'>,
    principal: Principal,
    key?: string,
  ): Promise<TaskImport> {
    const { reason, acceptPassedDeadlines } = asked;
    if (reason === undefined) throw invalid('reason', 'is needed');
    const table = await this.read(planId, asked.file, asked.signal);
    const request = { amendByImport: planId, ...askedOf(asked), reason, acceptPassedDeadlines };
    return this.unitOfWork.run((tx) =>
      once(tx, key, request, async () => {
        await changeIssued(tx, planId, { tasks: table.rows.filter(({ id }) => id === '').length });
        const { comparison, changed, added } = await planTasks(table, await tasksNow(tx, planId), asked.conflicts);
        requireApplicable(comparison, asked);
        const edited = changed.map(({ task: { id, version }, after }) => ({ id, version, ...after }));
        const amendment = { reason, edited, added: added.map(({ content }) => content), cancelled: [] };
        const { units } = await this.amendments.amendHeld(
          tx,
          planId,
          { ...amendment, acceptPassedDeadlines },
          principal,
        );
        return { added: added.length, changed: changed.length, units };
      }),
    );
  }

  private async read(planId: number, file: UploadedFile, signal: AbortSignal): Promise<ReadTable<TaskField>> {
    const { year } = await findPlan(this.unitOfWork.reader, planId);
    return readTable(await this.reader.sheets(file, rowsToRead, signal), heads, plainOf(year));
  }
}

async function presentTasks(manager: EntityManager, planId: number): Promise<StoredTask[]> {
  const tasks: StoredTask[] = [];
  for await (const task of everyTask(manager, planId)) if (task.cancelledAt === null) tasks.push(task);
  return tasks;
}

async function tasksNow(manager: EntityManager, planId: number): Promise<TasksNow> {
  const plan = await findPlan(manager, planId);
  if (plan.state === 'archived') throw new DomainError('plan-archived', { title: plan.title }, { current: plan });
  const amender = plan.state === 'issued' ? await TaskAmender.open(manager, planId, currentContext().startedAt) : null;
  return {
    year: plan.year,
    tasks: await presentTasks(manager, planId),
    undecidedIn: (task, wanted) => amender?.undecidedIn(task, wanted) ?? null,
  };
}

/** Changes and adds the tasks of a draft; several that are added at one place stand there in the order of the file. */
async function write(draft: DraftWriter, { changed, added }: TaskImportPlan): Promise<Omit<TaskImport, 'units'>> {
  let done = 0;
  for (const { task, after } of changed) {
    const readDoubts = changedDoubts(task.readDoubts, task, { ...task, ...after });
    await draft.update(task, { ...after, readDoubts });
    await othersTurn(++done);
  }
  const lastBehind = new Map<number | null, number>();
  for (const { content, behind } of added) {
    const position = await draft.position(lastBehind.get(behind) ?? behind);
    const { id } = await draft.insert({ ...content, ...byHand, position });
    lastBehind.set(behind, id);
    await othersTurn(++done);
  }
  return { added: added.length, changed: changed.length };
}

/** What a task has that comes from no document. */
const byHand = { documentId: null, source: null, readDoubts: [], settledDoubts: [], carriedFrom: [] };
