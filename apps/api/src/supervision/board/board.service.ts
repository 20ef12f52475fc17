import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { findPlan } from '../../plans/plan.queries.js';
import type { BoardQuery, NamedCell, SelectUrgent, SupervisionBoard, UrgentAssignments } from './board.dto.js';
import { findBoardParts, findBoardPlans, findBoardUnits, findUrgent } from './board.queries.js';
import { boardOf, planShown } from './board.js';

/** 督办: where a plan stands, by unit and by section. */
@Injectable()
export class BoardService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws DomainError not-found. */
  async get({ planId }: BoardQuery): Promise<SupervisionBoard> {
    const { reader } = this.unitOfWork;
    const today = civilDateOf(this.clock.now());
    const plans = await findBoardPlans(reader);
    const plan = planShown(plans, planId);
    if (plan === null) return { today, plan, plans, ...boardOf([], []) };
    const parts = await findBoardParts(reader, plan.id, today);
    return { today, plan, plans, ...boardOf(parts, await findBoardUnits(reader, plan.id)) };
  }

  /** Throws DomainError not-found. */
  async urgent({ planId, cells }: SelectUrgent): Promise<UrgentAssignments> {
    const { reader } = this.unitOfWork;
    if ((await findPlan(reader, planId)).state === 'draft')
      throw new DomainError('not-found', { plan: String(planId) });
    const wanted = new Set(cells.map(keyOf));
    const found = await findUrgent(reader, planId);
    return { assignments: found.filter((one) => wanted.has(keyOf(one))).map(({ id }) => id) };
  }
}

const keyOf = ({ unitId, section }: NamedCell): string => `${unitId} ${section}`;
