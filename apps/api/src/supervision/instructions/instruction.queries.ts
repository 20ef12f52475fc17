import { assignmentScope } from '@yaodian/access';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { type Actor, actorOf } from '../../assignments/acting/actor.js';
import { decidableBy } from '../../assignments/acting/offers.js';
import { type Sql, within } from '../../assignments/assignment.sql.js';
import { instant, marks } from '../../database/columns.js';
import type { Principal } from '../../identity/principal.js';
import { seenWith } from '../../organisation/sub-units.js';
import { findDemands, withReplies } from '../demands/demand.queries.js';
import type { Instruction, InstructionPage, InstructionQuery } from './instruction.dto.js';

interface Values extends Omit<Instruction, 'isEntered' | 'enteredAt' | 'withdrawnAt' | 'withdrawable' | 'demands'> {
  leaderId: number | null;
  enteredById: number;
  planState: string;
  enteredAt: Date | string;
  withdrawnAt: Date | string | null;
}

/** The demands of an instruction that are within the person's scope, or theirs to decide. */
async function visibleDemands(manager: EntityManager, principal: Principal, actor: Actor): Promise<Sql> {
  const scope = assignmentScope(principal.memberships);
  if (scope === 'all') return ['1 = 1', []];
  const [own, values] = within(await seenWith(manager, scope));
  const [decided, decidedValues] = decidableBy(actor);
  return [`(${own} OR (${decided}))`, [...values, ...decidedValues]];
}

const likely = (words: string): string => `%${words.replace(/[!%_]/g, '!$&')}%`;

const someDemand = (condition: string): string =>
  `EXISTS (SELECT 1 FROM demand JOIN assignment ON assignment.id = demand.assignment_id
     WHERE demand.instruction_id = instruction.id AND ${condition})`;

const isOpen = "demand.state IN ('sent', 'replied', 'refused')";

function passing(
  { planId, taskId, standing, own, search = '' }: InstructionQuery,
  personId: number,
  today: CivilDate,
): Sql[] {
  const conditions: (Sql | false)[] = [
    planId !== undefined && ['plan.id = ?', [planId]],
    taskId !== undefined && ['instruction.task_id = ?', [taskId]],
    standing === 'open' && [someDemand(isOpen), []],
    standing === 'over' && [`NOT ${someDemand(isOpen)}`, []],
    standing === 'late' && [someDemand("demand.state IN ('sent', 'refused') AND demand.answer_by < ?"), [today]],
    own === true && ['instruction.leader_id = ?', [personId]],
    search !== '' && [
      "(instruction.words LIKE ? ESCAPE '!' OR task.title LIKE ? ESCAPE '!' OR instruction.leader LIKE ? ESCAPE '!')",
      [likely(search), likely(search), likely(search)],
    ],
  ];
  return conditions.filter((one): one is Sql => one !== false);
}

interface Asking {
  principal: Principal;
  today: CivilDate;
}

const tables = `instruction JOIN task ON task.id = instruction.task_id JOIN plan ON plan.id = task.plan_id`;

/** Which instructions are wanted of those that the person sees. */
function wantedOf(filter: InstructionQuery, [seen, seenValues]: Sql, { principal, today }: Asking): Sql {
  const conditions: Sql[] = [[someDemand(seen), seenValues], ...passing(filter, principal.personId, today)];
  return [conditions.map(([sql]) => sql).join(' AND '), conditions.flatMap(([, own]) => own)];
}

async function count(manager: EntityManager, [where, values]: Sql): Promise<number> {
  const [row] = await manager.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM ${tables} WHERE ${where}`,
    values,
  );
  return Number(row!.total);
}

export async function countInstructions(
  manager: EntityManager,
  filter: InstructionQuery,
  asking: Asking,
): Promise<number> {
  const visible = await visibleDemands(manager, asking.principal, await actorOf(manager, asking.principal));
  return count(manager, wantedOf(filter, visible, asking));
}

/** The last one first. */
export async function listInstructions(
  manager: EntityManager,
  { page = 1, limit = 50, ...filter }: InstructionQuery,
  { principal, today }: Asking,
): Promise<InstructionPage> {
  const actor = await actorOf(manager, principal);
  const visible = await visibleDemands(manager, principal, actor);
  const [where, values] = wantedOf(filter, visible, { principal, today });
  const total = await count(manager, [where, values]);
  const rows = await manager.query<Values[]>(
    `SELECT instruction.id, instruction.version, plan.id AS planId, plan.title AS planTitle, plan.state AS planState,
       task.id AS taskId, task.title AS taskTitle, instruction.words, instruction.leader,
       instruction.leader_id AS leaderId, instruction.given_on AS givenOn, instruction.entered_by AS enteredById,
       writer.name AS enteredBy, instruction.entered_at AS enteredAt, withdrawer.name AS withdrawnBy,
       instruction.withdrawn_at AS withdrawnAt, instruction.withdrawal_reason AS withdrawalReason
     FROM ${tables} LEFT JOIN person writer ON writer.id = instruction.entered_by
       LEFT JOIN person withdrawer ON withdrawer.id = instruction.withdrawn_by
     WHERE ${where} ORDER BY instruction.given_on DESC, instruction.id DESC LIMIT ? OFFSET ?`,
    [...values, limit, (page - 1) * limit],
  );
  return { items: await withDemands(manager, rows, { principal, actor, visible, today }), total };
}

async function withDemands(
  manager: EntityManager,
  rows: readonly Values[],
  { principal, actor, visible, today }: { principal: Principal; actor: Actor; visible: Sql; today: CivilDate },
): Promise<Instruction[]> {
  const ids = rows.map(({ id }) => id);
  const seen = await seenAmong(manager, ids, visible);
  const found = (await findDemands(manager, 'instruction_id', ids)).filter(({ id }) => seen.has(id));
  const demands = await withReplies(manager, found, { principal, today });
  return rows.map(({ leaderId, enteredById, planState, enteredAt, withdrawnAt, ...row }) => {
    const isTheirs = leaderId === actor.personId || enteredById === actor.personId || actor.isOffice;
    return {
      ...row,
      ...{ isEntered: leaderId !== enteredById, enteredAt: instant(enteredAt) },
      withdrawnAt: withdrawnAt && instant(withdrawnAt),
      withdrawable: isTheirs && withdrawnAt === null && planState === 'issued',
      demands: demands.filter((_, at) => found[at]!.instructionId === row.id),
    };
  });
}

async function seenAmong(manager: EntityManager, ids: readonly number[], [visible, values]: Sql): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await manager.query<{ id: number }[]>(
    `SELECT demand.id FROM demand JOIN assignment ON assignment.id = demand.assignment_id
       JOIN plan ON plan.id = assignment.plan_id
     WHERE demand.instruction_id IN (${marks(ids)}) AND ${visible}`,
    [...ids, ...values],
  );
  return new Set(rows.map(({ id }) => id));
}
