import type { EntityManager } from 'typeorm';
import { insertAll } from '../../database/bulk.js';
import { holdPlan } from '../plan.changes.js';
import type { ChangeKind } from './change.dto.js';
import { ChangedRow, ChangeRow } from './change.entity.js';
import { type ChangedValues, DraftWriter } from './draft-writer.js';
import { currentContext } from '../../platform/work-context.js';

/** Steps of one plan that can be undone. */
const steps = 200;
/** Milliseconds between two savings of what a person is typing. */
const typingPause = 10_000;
/** What is typed letter by letter, and saved many times before it is done. */
const typed = new Set(['no', 'title', 'requirement']);

interface Step {
  kind: ChangeKind;
  facts: Record<string, string>;
}

/**
 * One step of a person in a draft, which can be undone as a whole: `work` makes all its changes through the writer, and
 * `step` says afterwards what it is called. What was undone before can no longer be redone. Nothing changed, no step.
 * Throws DomainError not-found or plan-not-draft.
 */
export async function changeDraft<T>(
  tx: EntityManager,
  planId: number,
  work: (draft: DraftWriter) => Promise<{ step: Step; result: T }>,
): Promise<T> {
  await holdPlan(tx, planId);
  const draft = new DraftWriter(tx, planId);
  const { step, result } = await work(draft);
  if (draft.changed.length === 0) return result;
  // deadlines may be decided after the check
  await draft.close({ staysChecked: step.kind === 'deadline' });
  await record(tx, planId, step, draft.changed);
  return result;
}

async function record(tx: EntityManager, planId: number, step: Step, rows: ChangedValues[]): Promise<void> {
  await tx.delete(ChangeRow, { planId, undone: true });
  const { startedAt: now, person } = currentContext();
  const changedBy = person?.id ?? null;
  const merged = step.kind === 'edit' ? await withTypingBefore(tx, planId, rows, { now, changedBy }) : rows;
  if (merged.length === 0) return;
  const facts = JSON.stringify(step.facts);
  const { identifiers } = await tx.insert(ChangeRow, {
    planId,
    kind: step.kind,
    facts,
    undone: false,
    changedBy,
    at: now,
  });
  const changeId = (identifiers[0] as { id: number }).id;
  await insertAll(
    tx,
    ChangedRow,
    merged.map(({ before, after, ...row }, ordinal) => ({
      ...row,
      changeId,
      ordinal,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
    })),
  );
  await forgetOldest(tx, planId);
}

/**
 * While a person types, what is saved in between is one step: it takes the place of the step before, if that is an edit
 * of the same words of the same task a moment ago. It gets a number of its own, as others may have seen the former one.
 */
async function withTypingBefore(
  tx: EntityManager,
  planId: number,
  rows: ChangedValues[],
  { now, changedBy }: { now: Date; changedBy: number | null },
): Promise<ChangedValues[]> {
  const [row] = rows;
  if (!row?.after || rows.length !== 1 || !Object.keys(row.after).every((name) => typed.has(name))) return rows;
  const [last] = await tx.find(ChangeRow, { where: { planId }, order: { id: 'DESC' }, take: 1 });
  if (last?.kind !== 'edit' || last.changedBy !== changedBy || now.getTime() - last.at.getTime() > typingPause)
    return rows;
  const former = await tx.findBy(ChangedRow, { changeId: last.id });
  const before = JSON.parse(former[0]?.before ?? 'null') as Record<string, unknown> | null;
  if (former.length !== 1 || former[0]?.rowId !== row.rowId || !before) return rows;
  if (Object.keys(before).sort().join() !== Object.keys(row.after).sort().join()) return rows;
  await tx.delete(ChangeRow, { id: last.id });
  const same = Object.entries(row.after).every(([name, value]) => before[name] === value);
  return same ? [] : [{ ...row, before }];
}

async function forgetOldest(tx: EntityManager, planId: number): Promise<void> {
  const sql = 'SELECT id FROM plan_change WHERE plan_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?';
  const [oldest] = await tx.query<{ id: number }[]>(sql, [planId, steps]);
  if (!oldest) return;
  await tx
    .createQueryBuilder()
    .delete()
    .from(ChangeRow)
    .where('plan_id = :planId AND id <= :id', { planId, id: oldest.id })
    .execute();
}
