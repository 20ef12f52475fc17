import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { countDecisions } from '../../assignments/closing/closing.queries.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { ownUnits } from '../../plans/issuing/issue.queries.js';
import { Clock } from '../../platform/clock.js';
import { extensionsToDecide } from '../../workbench/extensions.to-dos.js';
import { inspectionsToDecide, rectificationsOverdue } from '../../workbench/rectifications.to-dos.js';
import { remindersToCarryOn } from '../../workbench/reminders.to-dos.js';
import { noticesToSend, repliesToDecide } from '../../workbench/supervision.to-dos.js';
import { waiting } from '../../workbench/waiting.js';
import type { WaitingGroup } from './waiting.dto.js';

/** 待处理: what waits for the office, as its workbench has it. */
@Injectable()
export class WaitingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(principal: Principal): Promise<WaitingGroup[]> {
    const { reader } = this.unitOfWork;
    const today = civilDateOf(this.clock.now());
    const actor = await actorOf(reader, principal);
    const office = actor.isOffice ? actor : await officeAsOne(reader);
    const decisions = await countDecisions(reader, office);
    const decision = (wanted: 'closing' | 'refusal') => {
      const { kind: _kind, ...facts } = decisions.find(({ kind }) => kind === wanted) ?? { kind: wanted };
      return waiting(`decide-${wanted}`, facts);
    };
    const [proposed, drafts, unanswered] = await noticesToSend(reader, today);
    return [
      ...[proposed!, drafts!],
      ...(await repliesToDecide(reader, office)),
      await extensionsToDecide(reader, office),
      ...[decision('closing'), decision('refusal'), unanswered!],
      ...(await inspectionsToDecide(reader, office, today)),
      await rectificationsOverdue(reader, today),
      ...(await remindersToCarryOn(reader)),
    ];
  }
}

/** Nobody of the office, so all that its people decide: what a named person decides of its own units is not among it. */
const officeAsOne = async (manager: EntityManager): Promise<Actor> => ({
  personId: 0,
  isOffice: true,
  ...{ direct: new Set(), served: new Set(), above: new Set(), approves: new Set(), belongsTo: new Set() },
  officeUnits: await ownUnits(manager),
});
