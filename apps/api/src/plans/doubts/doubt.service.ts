import { Injectable } from '@nestjs/common';
import { changedDoubts } from '@yaodian/decomposition';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { factsOf } from '../changes/draft-writer.js';
import { changeDraft } from '../changes/record.js';
import type { DraftTask, DraftTasks } from '../task.dto.js';
import { draftTask, planOfTask, type StoredTask, type TaskState } from '../task.queries.js';
import { presentTask, presentTasks } from '../task.service.js';
import { keptDoubts, openDocumentDoubts } from './document-doubts.js';
import type { DocumentDoubts, SettleDoubts, SettleTaskDoubt } from './doubt.dto.js';

/** A person says that a doubt is answered by what stands there. One that is settled already stays so. */
@Injectable()
export class DoubtService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  settleOfTask(id: number, { version, doubt: wanted }: SettleTaskDoubt): Promise<DraftTask> {
    return this.unitOfWork.run(async (tx) =>
      changeDraft(tx, await planOfTask(tx, id), async (draft) => {
        const task = await presentTask(tx, id, version);
        const doubt = task.doubts.find((each) => each.id === wanted);
        if (!doubt && !task.settledDoubts.includes(wanted)) throw new DomainError('not-found', { doubt: wanted });
        const settledDoubts = doubt ? [...task.settledDoubts, wanted] : task.settledDoubts;
        const result = draftTask(await draft.update(task, { settledDoubts }));
        return { step: { kind: 'settle', facts: { ...factsOf(task), doubt: doubt?.kind ?? '' } }, result };
      }),
    );
  }

  settleOfPlan(planId: number, { kind, answer, tasks: seen }: SettleDoubts): Promise<DraftTasks> {
    if (answer === 'first-leads' && kind !== 'no-lead-unit') throw invalid('answer', 'is none to this kind of doubt');
    return this.unitOfWork.run((tx) =>
      changeDraft(tx, planId, async (draft) => {
        const tasks = await presentTasks(tx, planId, seen);
        const updated: DraftTask[] = [];
        for (const task of tasks) {
          const ids = task.doubts.filter((doubt) => doubt.kind === kind).map(({ id }) => id);
          const change = answer === 'keep' ? { settledDoubts: [...task.settledDoubts, ...ids] } : firstLeads(task);
          updated.push(draftTask(ids.length > 0 ? await draft.update(task, change) : task));
        }
        const facts = { count: String(tasks.length), doubt: kind };
        return { step: { kind: answer === 'keep' ? 'settle' : 'edit', facts }, result: { tasks: updated } };
      }),
    );
  }

  settleOfDocument(id: number, wanted: string): Promise<DocumentDoubts> {
    return this.unitOfWork.run(async (tx) => {
      const { planId } = await keptDoubts(tx, id);
      return changeDraft(tx, planId, async (draft) => {
        const { all, settled } = await keptDoubts(tx, id);
        const doubt = all.find((each) => each.id === wanted);
        if (!doubt) throw new DomainError('not-found', { doubt: wanted });
        if (!settled.includes(wanted)) await draft.settleOfDocument(id, [...settled, wanted]);
        const result = { documentId: id, doubts: await openDocumentDoubts(tx, id) };
        return { step: { kind: 'settle', facts: { ...doubt.facts, doubt: doubt.kind } }, result };
      });
    });
  }
}

/** The first of a task's responsible units leads it; a group cannot. */
function firstLeads(task: StoredTask): Partial<TaskState> {
  const first = task.units.findIndex(({ role, kind }) => role === 'responsible' && kind !== 'group');
  const units = task.units.map((unit, index) => (index === first ? { ...unit, role: 'lead' as const } : unit));
  return { units, readDoubts: changedDoubts(task.readDoubts, task, { ...task, units }) };
}
