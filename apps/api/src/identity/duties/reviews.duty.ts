import { isAdministrator } from '@yaodian/access';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { ownUnits } from '../../plans/issuing/issue.queries.js';
import { PlanRow } from '../../plans/plan.entity.js';
import { DomainError } from '../../platform/domain-error.js';
import { type FindDuties, type Handing, shown } from './duty.js';

interface ReviewedPlan {
  id: number;
  year: number;
  reviewerId: number;
}

/**
 * 本级复核人 of plans that are not archived: goes along with the person's last unit, else it stays. Nobody judges their own
 * cause: throws DomainError hand-over-reviewer where the other person belongs to the office's own unit, or comes to.
 */
export const reviewsOfOwnUnit: FindDuties = async (manager, handing) => {
  const { from, to, unitId } = handing;
  const plans = await reviewedBy(manager, [from.id, to.id]);
  if (plans.length === 0) return [];
  const stays = unitId === null || from.memberships.some((one) => one.unitId !== null && one.unitId !== unitId);
  const theirsThen = plans.filter(({ reviewerId }) => reviewerId === to.id || !stays);
  if (theirsThen.length > 0 && (await isOfOwnUnit(manager, handing)))
    throw new DomainError('hand-over-reviewer', { name: to.name, year: String(theirsThen[0]!.year) });
  return plans
    .filter(({ reviewerId }) => reviewerId === from.id)
    .map(({ id, year }) => ({
      shown: shown({ kind: 'review', outcome: stays ? 'stays' : 'goes', year }),
      hand: async (tx) => {
        if (stays) return;
        await tx.update(PlanRow, { id }, { ownReviewerId: to.id, version: () => 'version + 1' });
        const [before, after] = [{ reviewerId: from.id }, { reviewerId: to.id }];
        await record(tx, { action: 'plan.set-issuing', objectId: id, before, after });
      },
    }));
};

const reviewedBy = (manager: EntityManager, [one, other]: [number, number]): Promise<ReviewedPlan[]> =>
  manager.query<ReviewedPlan[]>(
    `SELECT id, year, own_reviewer_id AS reviewerId FROM plan
     WHERE own_reviewer_id IN (?, ?) AND state <> 'archived' ORDER BY year, id`,
    [one, other],
  );

/** Whether the other person is of the office's own unit once the duties are theirs. */
async function isOfOwnUnit(manager: EntityManager, { to, unitId, memberships }: Handing): Promise<boolean> {
  const own = await ownUnits(manager);
  const units = to.memberships.filter(({ role }) => !isAdministrator(role)).map((one) => one.unitId);
  const comesToOffice = memberships.some(({ role }) => role === 'office');
  return comesToOffice || [...units, unitId].some((id) => id !== null && own.has(id));
}
