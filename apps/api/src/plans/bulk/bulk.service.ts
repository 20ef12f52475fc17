import { Injectable } from '@nestjs/common';
import { changedDoubts } from '@yaodian/decomposition';
import { once } from '../../database/idempotency.js';
import { othersTurn } from '../../database/others-turn.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { factsOf } from '../changes/draft-writer.js';
import { changeDraft } from '../changes/record.js';
import { type DraftTask, DraftTasks } from '../task.dto.js';
import { draftTask } from '../task.queries.js';
import type { BulkPreview, EditTasks } from './bulk.dto.js';
import { bulkOutcomes, fitOutcomes } from './bulk.outcomes.js';

/** Tasks of a preview that one looks through; more are counted. */
const mostShown = 300;

/** One edit of several tasks. */
@Injectable()
export class BulkService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What it would do, in a draft or as an amendment. Throws as `bulkOutcomes` does. */
  async preview(planId: number, { tasks, edit }: EditTasks): Promise<BulkPreview> {
    const outcomes = await bulkOutcomes(this.unitOfWork.reader, planId, tasks, edit);
    const changed = outcomes.filter(({ after }) => Object.keys(after).length > 0);
    return {
      changed: changed.length,
      tasks: changed.slice(0, mostShown).map(({ task: { id, title }, before, after }) => {
        return { taskId: id, title, before, after };
      }),
      problems: outcomes.flatMap(({ problems }) => problems),
    };
  }

  /**
   * All of it in a draft, as one step that can be undone; gives the tasks that differ now. Throws, and changes nothing
   * then, DomainError plan-not-draft, and as `fitOutcomes` does.
   */
  edit(planId: number, asked: EditTasks, key?: string): Promise<DraftTasks> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { editTasks: planId, ...asked }, () =>
        changeDraft(tx, planId, async (draft) => {
          const updated: DraftTask[] = [];
          for (const { task, after } of await fitOutcomes(tx, planId, asked.tasks, asked.edit)) {
            if (Object.keys(after).length === 0) continue;
            const readDoubts = changedDoubts(task.readDoubts, task, { ...task, ...after });
            await othersTurn(updated.push(draftTask(await draft.update(task, { ...after, readDoubts }))));
          }
          const [only] = updated.length === 1 ? updated : [];
          const facts = only ? factsOf(only) : { count: String(updated.length) };
          return { step: { kind: 'bulk-edit', facts }, result: { tasks: updated } };
        }),
      ),
    );
  }
}
