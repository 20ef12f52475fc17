import type { EntityManager } from 'typeorm';
import { notify } from '../../notifications/notify.js';
import { leaders, officePersons, peopleOf } from '../../notifications/recipients.js';
import type { PlanResult } from './result.queries.js';

/** Where the result of a plan, and a unit's own ledger, is read. */
export const resultPath = (planId: number): string => `/scorecards/result?planId=${planId}`;

type Plan = Pick<PlanResult, 'planId' | 'planTitle'>;

/** Each unit is told that its own ledger can be seen, and until when it may appeal. */
export async function tellAnnounced(
  tx: EntityManager,
  { planId, planTitle: title }: Plan,
  units: readonly { unitId: number; unitName: string }[],
  date: string,
): Promise<void> {
  const people = await peopleOf(
    tx,
    units.map(({ unitId }) => unitId),
  );
  await notify(
    tx,
    units.map(({ unitId, unitName: unit }) => ({
      kind: 'result-announced',
      personIds: people.get(unitId) ?? [],
      cause: `result:${planId}:announced:${unitId}`,
      path: resultPath(planId),
      facts: { unit, title, date },
    })),
  );
}

/** Office and leaders are told of a final version, which is not out yet. */
export async function tellFinal(tx: EntityManager, { planId, planTitle: title }: Plan, number: number): Promise<void> {
  await notify(tx, [
    {
      kind: 'result-final',
      personIds: [...new Set([...(await officePersons(tx)), ...(await leaders(tx))])],
      cause: `result:${planId}:final:${number}`,
      path: resultPath(planId),
      facts: { title, number },
    },
  ]);
}

/** The people of all units of a snapshot, and the leaders. */
export async function tellPublished(
  tx: EntityManager,
  { planId, planTitle: title }: Plan,
  published: { snapshotId: number; isCorrection: boolean; documentNumber: string },
): Promise<void> {
  const { snapshotId, isCorrection, documentNumber: reference } = published;
  const rows = await tx.query<{ unitId: number }[]>(
    'SELECT unit_id AS unitId FROM assessment_snapshot_unit WHERE snapshot_id = ?',
    [snapshotId],
  );
  const people = await peopleOf(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  await notify(tx, [
    {
      kind: isCorrection ? 'result-corrected' : 'result-published',
      personIds: [...new Set([...[...people.values()].flat(), ...(await leaders(tx))])],
      cause: `result:${planId}:published:${snapshotId}`,
      path: resultPath(planId),
      facts: { title, reference },
    },
  ]);
}
