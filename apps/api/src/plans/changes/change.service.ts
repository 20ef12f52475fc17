import { Injectable } from '@nestjs/common';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DomainError } from '../../platform/domain-error.js';
import { holdPlan } from '../plan.changes.js';
import { findPlan } from '../plan.queries.js';
import { draftTask, findTasks } from '../task.queries.js';
import { matchDrafts } from '../units/match-drafts.js';
import type { ChangeOutcome, PlanChanges } from './change.dto.js';
import { ChangedRow, ChangeRow } from './change.entity.js';
import { nextChanges } from './change.queries.js';
import { DraftWriter } from './draft-writer.js';
import { restoreRow } from './restore.js';

type Direction = 'undo' | 'redo';

/** Takes back the last step in a draft, or makes it again; whoever has seen another last step is refused. */
@Injectable()
export class ChangeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async next(planId: number): Promise<PlanChanges> {
    await findPlan(this.unitOfWork.reader, planId);
    return nextChanges(this.unitOfWork.reader, planId);
  }

  step(direction: Direction, planId: number, seen: number, key?: string): Promise<ChangeOutcome> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { step: direction, planId, seen }, async () => {
        await holdPlan(tx, planId);
        const next = await nextChanges(tx, planId);
        const change = next[direction];
        if (change?.id !== seen) throw new DomainError('change-superseded', undefined, { current: next });
        const draft = new DraftWriter(tx, planId);
        const matched = await restoreRows(draft, seen, direction);
        await tx.update(ChangeRow, { id: seen }, { undone: direction === 'undo' });
        await draft.close();
        return { change, ...(await outcome(draft, matched)) };
      }),
    );
  }
}

/** Brings all rows of a change back, the last one first, or makes them again; gives the tasks that the names of a unit or group touch. */
async function restoreRows(draft: DraftWriter, changeId: number, direction: Direction): Promise<number[]> {
  const { tx, planId } = draft;
  const rows = await tx.find(ChangedRow, { where: { changeId }, order: { ordinal: 'ASC' } });
  for (const row of direction === 'undo' ? rows.reverse() : rows) await restoreRow(draft, row, direction);
  return rows.some(({ kind }) => kind === 'unit' || kind === 'group') ? matchDrafts(tx, { planId }) : [];
}

async function outcome({ tx, changed, documents }: DraftWriter, matched: number[]) {
  const rows = changed.filter(({ kind }) => kind === 'task');
  const removed = rows.filter(({ after }) => after === null).map(({ rowId }) => rowId);
  const tasks = await findTasks(tx, [...rows.map(({ rowId }) => rowId), ...matched]);
  return { tasks: tasks.map(draftTask), removed, documents: [...documents] };
}
