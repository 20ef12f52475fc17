import type { CivilDate } from '@yaodian/calendar';
import { type Cause, formerNotice, standingCauses, sameCause } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { answerDate } from '../demands/demand.changes.js';
import { textOf, titleOf } from './notice-text.js';
import type { Named, Noticed } from './proposal.queries.js';

interface Drafted {
  title: string;
  body: string;
  answerBy: CivilDate;
}

/** The text that the facts of today give, and by when a reply is asked for. */
export async function draftFrom(
  tx: EntityManager,
  one: Noticed,
  cause: Cause,
  { today, finding = null }: { today: CivilDate; finding?: string | null },
): Promise<Drafted> {
  const { planTitle, taskTitle, requirement, role, firstDeadline, deadline: effectiveDeadline } = one;
  const reason = standingCauses(one, today).find((found) => sameCause(found.cause, cause))?.reason ?? null;
  const former = formerNotice(one, cause, today);
  const named = former && former.end !== 'settled' ? one.sent.find(({ id }) => id === former.id) : undefined;
  return {
    title: titleOf(taskTitle),
    body: textOf({
      ...{ today, planTitle, taskTitle, requirement, role, firstDeadline, effectiveDeadline, rule: cause.rule },
      ...{ reason, finding, former: named ? await formerFacts(tx, named) : null },
    }),
    answerBy: await answerDate(tx, { planId: one.planId, today }),
  };
}

async function formerFacts(tx: EntityManager, { demandId, sentOn, answerBy, state, name }: Named) {
  const rows =
    state === 'refused'
      ? await tx.query<{ reason: string | null }[]>(
          "SELECT reason FROM demand_reply WHERE demand_id = ? AND outcome = 'refused' ORDER BY id DESC LIMIT 1",
          [demandId],
        )
      : [];
  return { documentNumber: name.documentNumber!, sentOn, answerBy, refusal: rows[0]?.reason ?? null };
}
