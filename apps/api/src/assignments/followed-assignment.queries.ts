import type { EntityManager } from 'typeorm';
import type { Principal } from '../identity/principal.js';
import type { CivilDate } from '@yaodian/calendar';
import { outcomeOf } from '../plans/archiving/fates.js';
import { deadlinesShown } from '../supervision/deadlines.queries.js';
import { extensionsOf } from '../supervision/extensions/extension.queries.js';
import { actorOf } from './acting/actor.js';
import { findFollowed } from './acting/followed.queries.js';
import { mannerOf, offersTo, waitsForHead } from './acting/offers.js';
import type { AssignedUnit } from './assigned-unit.dto.js';
import { closingsOf } from './closing/closing.queries.js';
import type { FollowedAssignment } from './followed-assignment.dto.js';
import { lightsOf } from './lights/light.queries.js';
import { recordedOf } from './recording/recorded.queries.js';
import { refusalsOf } from './receipt/refusal.queries.js';
import { stepsOf } from './steps/step.queries.js';

/** Assignments with all that the person sees of them and can do with them, in the same order. */
export async function withDetails(
  manager: EntityManager,
  assigned: readonly AssignedUnit[],
  principal: Principal,
  today: CivilDate,
): Promise<FollowedAssignment[]> {
  const ids = assigned.map(({ id }) => id);
  const actor = await actorOf(manager, principal);
  const followed = new Map((await findFollowed(manager, ids)).map((one) => [one.id, one]));
  const [steps, refusals] = [await stepsOf(manager, ids), await refusalsOf(manager, ids)];
  const lights = await lightsOf(manager, ids);
  const closings = await closingsOf(manager, ids, today);
  const extensions = await extensionsOf(manager, ids);
  const deadlines = await deadlinesShown(
    manager,
    [...followed.values()].map(({ id, state, planState }) => ({
      id,
      isOpen: planState !== 'archived' && outcomeOf(state) === 'open',
    })),
    today,
  );
  const recorded = await recordedOf(manager, ids);
  return assigned.map((unit) => {
    const one = followed.get(unit.id)!;
    const manner = mannerOf(actor, one);
    const { version, responsiblePerson, leader, needsApprover } = one;
    return {
      ...unit,
      ...{
        version,
        responsiblePerson,
        leader,
        needsApprover: manner === null ? needsApprover : waitsForHead(actor, one),
      },
      offers: offersTo(actor, one),
      onBehalf: manner === 'on-behalf',
      light: lights.get(unit.id)!,
      recorded: recorded.get(unit.id) ?? null,
      steps: steps.get(unit.id)!,
      refusal: refusals.get(unit.id) ?? null,
      closings: closings.get(unit.id)!.filter(({ leftAt }) => leftAt !== null || manner !== null),
      deadlines: deadlines.get(unit.id) ?? null,
      extensions: extensions.get(unit.id)!.filter(({ leftAt }) => leftAt !== null || manner !== null),
    };
  });
}
