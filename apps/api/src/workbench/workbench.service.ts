import { isAllowed } from '@yaodian/access';
import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate, civilDateOf, workingDaysBetween } from '@yaodian/calendar';
import { appealingOf } from '../assessment/result/appeals/appeal.offers.js';
import { actorOf } from '../assignments/acting/actor.js';
import { countDecisions } from '../assignments/closing/closing.queries.js';
import { findCalendar } from '../calendar/calendar.queries.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../platform/clock.js';
import { viewerOf } from '../reports/viewer.js';
import { appealsToApprove, appealsToDecide, ledgersToCheck } from './appeals.to-dos.js';
import { closingsToApprove, receiptsToGive } from './assignments.to-dos.js';
import { comingDates, nextRoundOpens } from './coming.queries.js';
import { extensionsToApprove, extensionsToDecide, extensionsToMend } from './extensions.to-dos.js';
import { accountsToSetUp, draftsToFinish, peopleWithoutRole, removalsToDecide } from './keeping.to-dos.js';
import { unitsToInspect } from './inspections.to-dos.js';
import { planLights } from './lights.queries.js';
import {
  feedbackToApprove,
  feedbackToGive,
  inspectionsToDecide,
  proofsToApprove,
  rectificationsToProve,
} from './rectifications.to-dos.js';
import { pagesToSee } from './pages.to-dos.js';
import { remindersToCarryOn } from './reminders.to-dos.js';
import { reportsToApprove, reportsToReview, reportsToWrite, roundsNow } from './reports.to-dos.js';
import {
  noticesToSend,
  ownInstructions,
  repliesToApprove,
  repliesToDecide,
  repliesToWrite,
} from './supervision.to-dos.js';
import { type Waiting, waiting } from './waiting.js';
import type { ToDo, Workbench } from './workbench.dto.js';

/** How far ahead dates are named, in days. */
const ahead = 30;

/** Counts and dates only: what each of them is about stands on the page where it is done. */
@Injectable()
export class WorkbenchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async get(principal: Principal): Promise<Workbench> {
    const { reader } = this.unitOfWork;
    const today = civilDateOf(this.clock.now());
    const calendar = await findCalendar(reader);
    const seesTasks = isAllowed(roles(principal), 'assignments.read');
    const scope = { principal, viewer: await viewerOf(reader, principal), today };
    return {
      today,
      toDos: (await this.waiting(principal, today))
        .filter(({ count }) => count > 0)
        .map((one) => ({ ...one, workingDays: one.due === null ? null : workingDaysBetween(calendar, today, one.due) }))
        .sort(byUrgency),
      lights: seesTasks ? await planLights(reader, principal) : [],
      rounds: seesTasks ? await roundsNow(reader, scope) : [],
      coming: seesTasks ? await comingDates(reader, scope, { until: addDays(today, ahead), calendar }) : [],
      nextRoundOpens: seesTasks ? await nextRoundOpens(reader, scope) : null,
    };
  }

  private async waiting(principal: Principal, today: CivilDate): Promise<Waiting[]> {
    const { reader } = this.unitOfWork;
    const own = roles(principal);
    const viewer = await viewerOf(reader, principal);
    const actor = await actorOf(reader, principal);
    const decisions = isAllowed(own, 'assignments.decide') ? await countDecisions(reader, actor) : [];
    return [
      await receiptsToGive(reader, actor, today),
      ...(await reportsToWrite(reader, viewer, today)),
      await reportsToApprove(reader, viewer, today),
      await closingsToApprove(reader, actor),
      await extensionsToMend(reader, actor, today),
      await extensionsToApprove(reader, actor, today),
      ...(isAllowed(own, 'extensions.decide') ? [await extensionsToDecide(reader, actor)] : []),
      await reportsToReview(reader, viewer),
      ...decisions.map(({ kind, ...facts }) => waiting(`decide-${kind}`, facts)),
      ...(isAllowed(own, 'notices.reply') ? await repliesToWrite(reader, actor, today) : []),
      await repliesToApprove(reader, actor, today),
      ...(isAllowed(own, 'notices.decide') ? await repliesToDecide(reader, actor) : []),
      ...(isAllowed(own, 'inspections.inspect') ? [await unitsToInspect(reader, actor, today)] : []),
      ...(isAllowed(own, 'inspections.answer')
        ? [await feedbackToGive(reader, actor, today), await rectificationsToProve(reader, actor, today)]
        : []),
      await feedbackToApprove(reader, actor, today),
      await proofsToApprove(reader, actor, today),
      ...(isAllowed(own, 'inspections.decide') ? await inspectionsToDecide(reader, actor, today) : []),
      ...(isAllowed(own, 'appeals.make') ? [await ledgersToCheck(reader, actor, today)] : []),
      await appealsToApprove(reader, actor, today),
      ...(isAllowed(own, 'appeals.decide')
        ? [await appealsToDecide(reader, appealingOf(actor, principal, this.clock.now()))]
        : []),
      ...(isAllowed(own, 'notices.send') ? await noticesToSend(reader, today) : []),
      ...(isAllowed(own, 'instructions.write') ? [await ownInstructions(reader, actor, today)] : []),
      ...(isAllowed(own, 'reminders.send') ? await remindersToCarryOn(reader) : []),
      ...(isAllowed(own, 'plans.draft') ? [await draftsToFinish(reader)] : []),
      ...(isAllowed(own, 'people.keep') ? [await accountsToSetUp(reader)] : []),
      ...(isAllowed(own, 'roles.give') ? [await peopleWithoutRole(reader)] : []),
      ...(isAllowed(own, 'evidence.grade') ? [await pagesToSee(reader, principal)] : []),
      ...(isAllowed(own, 'removals.decide') ? [await removalsToDecide(reader)] : []),
    ];
  }
}

const roles = ({ memberships }: Principal) => memberships.map(({ role }) => role);

/** What is late first, then by its date, then what has none in the order of the kinds. */
const byUrgency = (one: ToDo, other: ToDo): number =>
  Number(other.late > 0) - Number(one.late > 0) || (one.due ?? '9999-12-31').localeCompare(other.due ?? '9999-12-31');
