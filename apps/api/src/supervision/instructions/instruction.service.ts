import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { noticeStateAfter } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { type Followed, holdAssignments } from '../../assignments/acting/followed.queries.js';
import { refreshLights } from '../../assignments/lights/refresh.js';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type Principal, rolesOf } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { answerDate, demand, endReplies, moveDemand } from '../demands/demand.changes.js';
import { findDemands } from '../demands/demand.queries.js';
import { inWords } from '../notices/notice-text.js';
import type {
  GiveInstruction,
  Instruction,
  InstructionPage,
  InstructionQuery,
  WithdrawInstruction,
} from './instruction.dto.js';
import { InstructionRow } from './instruction.entity.js';
import { listInstructions } from './instruction.queries.js';
import { tellOfInstruction } from './instruction.told.js';

/** 领导批示: a leader writes one on a task, or the office enters what a leader has written. */
@Injectable()
export class InstructionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(query: InstructionQuery, principal: Principal): Promise<InstructionPage> {
    return listInstructions(this.unitOfWork.reader, query, { principal, today: this.today() });
  }

  /** Throws DomainError not-found, plan-archived, instruction-unnamed, instruction-ahead, instruction-nobody and answer-date. */
  give(taskId: number, asked: GiveInstruction, principal: Principal, key?: string): Promise<Instruction> {
    return this.unitOfWork.run(async (tx) => {
      const { id } = await once(tx, key, { give: taskId, ...asked }, async () => {
        const at = this.clock.now();
        const today = this.today();
        const giver = giverOf(asked, principal, today);
        const units = await namedUnits(tx, taskId, asked.assignments);
        const { answerBy } = asked;
        if (answerBy !== null) await answerDate(tx, { planId: units[0]!.planId, today }, answerBy);
        const row = await tx.save(InstructionRow, {
          ...{ taskId, words: asked.words, ...giver, enteredBy: principal.personId, enteredAt: at },
          ...{ version: 1, updatedAt: at },
        });
        const reference = `${inWords(giver.givenOn)}领导批示`;
        await demand(
          tx,
          units.map(({ id }) => ({ assignmentId: id, instructionId: row.id, reference, answerBy })),
        );
        const ids = units.map((one) => one.id);
        await refreshLights(tx, ids, at);
        await record(tx, {
          action: 'instruction.give',
          objectId: row.id,
          after: {
            words: asked.words,
            leader: giver.leader,
            givenOn: giver.givenOn,
            answerBy,
            units: units.map((one) => one.unitName),
          },
          seenAt: seenAt(row.id, ids),
        });
        await tellOfInstruction(tx, units, { id: row.id, leader: giver.leader, answerBy }, 'instruction-given');
        return { id: row.id };
      });
      return this.one(tx, taskId, id, principal);
    });
  }

  /** Throws DomainError not-found, version-conflict, and demand-withdrawn. */
  withdraw(
    id: number,
    { version, reason }: WithdrawInstruction,
    principal: Principal,
    key?: string,
  ): Promise<Instruction> {
    return this.unitOfWork.run(async (tx) => {
      const { taskId } = await once(tx, key, { withdrawInstruction: id, version, reason }, async () => {
        const at = this.clock.now();
        const found = await tx.findOneBy(InstructionRow, { id });
        const isTheirs =
          found?.leaderId === principal.personId ||
          found?.enteredBy === principal.personId ||
          rolesOf(principal).includes('office');
        if (!found || !isTheirs) throw new DomainError('not-found', { instruction: String(id) });
        const all = await findDemands(tx, 'instruction_id', [id]);
        const units = await holdAssignments(
          tx,
          all.map(({ assignmentId }) => assignmentId),
        );
        requireIssued(units);
        const row = await tx.findOneByOrFail(InstructionRow, { id });
        if (row.withdrawnAt !== null)
          throw new DomainError('demand-withdrawn', {
            reference: `${inWords(row.givenOn)}领导批示`,
            title: units[0]!.title,
            unit: '',
          });
        if (row.version !== version)
          throw new DomainError('version-conflict', undefined, { current: { id, version: row.version } });
        await tx.update(
          InstructionRow,
          { id },
          {
            withdrawnBy: principal.personId,
            withdrawnAt: at,
            withdrawalReason: reason,
            version: version + 1,
            updatedAt: at,
          },
        );
        for (const one of await findDemands(tx, 'instruction_id', [id]))
          if (noticeStateAfter(one.state, 'withdraw') !== undefined) {
            await moveDemand(tx, one, 'withdraw');
            await endReplies(tx, [one.id], at);
          }
        const ids = units.map((one) => one.id);
        await refreshLights(tx, ids, at);
        await record(tx, {
          action: 'instruction.withdraw',
          objectId: id,
          after: { reason },
          seenAt: seenAt(id, ids),
        });
        await tellOfInstruction(tx, units, { id, leader: row.leader, answerBy: null }, 'instruction-withdrawn');
        return { taskId: row.taskId };
      });
      return this.one(tx, taskId, id, principal);
    });
  }

  private async one(tx: EntityManager, taskId: number, id: number, principal: Principal): Promise<Instruction> {
    const { items } = await listInstructions(tx, { taskId, limit: 200 }, { principal, today: this.today() });
    return items.find((one) => one.id === id)!;
  }

  private today(): CivilDate {
    return civilDateOf(this.clock.now());
  }
}

const seenAt = (id: number, assignments: readonly number[]) => [
  { noun: 'instruction' as const, objectId: id },
  ...assignments.map((objectId) => ({ noun: 'assignment' as const, objectId })),
];

/** Who gave it and when: a leader their own of today; the office names the leader of what it enters. */
function giverOf({ leader, givenOn = undefined }: GiveInstruction, principal: Principal, today: CivilDate) {
  const roles = rolesOf(principal);
  if (roles.includes('leader') && leader === undefined)
    return { leader: principal.name, leaderId: principal.personId, givenOn: today };
  if (!roles.includes('office')) throw invalid('leader', 'is the one who signs in, and must be left out');
  if (leader === undefined || leader.name === '') throw new DomainError('instruction-unnamed');
  if (givenOn !== undefined && givenOn > today) throw new DomainError('instruction-ahead', { date: givenOn, today });
  return { leader: leader.name, leaderId: leader.personId ?? null, givenOn: givenOn ?? today };
}

/** The units that it is for, held: those that are named, else those that lead. */
async function namedUnits(tx: EntityManager, taskId: number, named: readonly number[]): Promise<Followed[]> {
  const rows = await tx.query<{ id: number; role: string }[]>(
    "SELECT id, role FROM assignment WHERE task_id = ? AND state NOT IN ('closed', 'cancelled') ORDER BY id",
    [taskId],
  );
  const [any] = await tx.query<object[]>('SELECT id FROM assignment WHERE task_id = ? LIMIT 1', [taskId]);
  if (!any) throw new DomainError('not-found', { task: String(taskId) });
  const wanted =
    named.length > 0 ? rows.filter(({ id }) => named.includes(id)) : rows.filter(({ role }) => role === 'lead');
  if (wanted.length === 0 || wanted.length < new Set(named).size) throw new DomainError('instruction-nobody');
  const units = await holdAssignments(
    tx,
    wanted.map(({ id }) => id),
  );
  requireIssued(units);
  if (units.some(({ state }) => state === 'closed' || state === 'cancelled'))
    throw new DomainError('instruction-nobody');
  return units;
}

function requireIssued([one]: readonly Followed[]): void {
  if (one && one.planState !== 'issued') throw new DomainError('plan-archived', { title: one.planTitle });
}
