import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { given } from '../../platform/given.js';
import { invalid } from '../../platform/validation.js';
import { actorOf } from '../acting/actor.js';
import { type Followed, holdAssignments } from '../acting/followed.queries.js';
import { requireOffer } from '../acting/require-offer.js';
import { type EditStep, mostSteps, type NewStep, type OrderSteps, type Step } from './step.dto.js';
import { StepRow } from './step.entity.js';
import { stepsOf } from './step.queries.js';

/** 工作节点: how a unit breaks its assignment down. Every way gives the steps as they are then. */
@Injectable()
export class StepService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws what `requireOffer` does, and validation beyond the number that one assignment can have. */
  add(assignmentId: number, asked: NewStep, principal: Principal, key?: string): Promise<Step[]> {
    const { text, person = null, due = null } = asked;
    return this.unitOfWork.run((tx) =>
      once(tx, key, { step: assignmentId, ...asked }, async () => {
        await holdOwn(tx, assignmentId, principal);
        const present = await ofOne(tx, assignmentId);
        if (present.length >= mostSteps) throw invalid('text', `must not be more than ${mostSteps} steps`);
        const position = await nextPosition(tx, assignmentId);
        const { identifiers } = await tx.insert(StepRow, { assignmentId, position, text, person, due, version: 1 });
        const { id } = identifiers[0] as { id: number };
        await record(tx, {
          action: 'step.add',
          objectId: id,
          after: { assignmentId, text, person, due },
          ...seenAt(assignmentId),
        });
        return ofOne(tx, assignmentId);
      }),
    );
  }

  /** Throws DomainError not-found, version-conflict, and what `requireOffer` does. */
  edit(id: number, { version, done, ...asked }: EditStep, principal: Principal): Promise<Step[]> {
    return this.unitOfWork.run(async (tx) => {
      const step = await holdStep(tx, { id, version }, principal);
      const { text = step.text, person = step.person, due = step.due } = given(asked);
      const doneAt =
        done === undefined || done === (step.doneAt !== null) ? step.doneAt : done ? this.clock.now() : null;
      await tx.update(StepRow, { id }, { text, person, due, doneAt, version: version + 1 });
      const shown = (one: Pick<StepRow, 'text' | 'person' | 'due' | 'doneAt'>) => ({
        ...{ text: one.text, person: one.person, due: one.due },
        ticked: one.doneAt !== null,
      });
      const after = shown({ text, person, due, doneAt });
      await record(tx, { action: 'step.edit', objectId: id, before: shown(step), after, ...seenAt(step.assignmentId) });
      return ofOne(tx, step.assignmentId);
    });
  }

  /** Throws DomainError not-found, version-conflict, and what `requireOffer` does. */
  remove(id: number, version: number, principal: Principal): Promise<Step[]> {
    return this.unitOfWork.run(async (tx) => {
      const { assignmentId, text, person, due } = await holdStep(tx, { id, version }, principal);
      await tx.delete(StepRow, { id });
      await record(tx, {
        action: 'step.remove',
        objectId: id,
        before: { assignmentId, text, person, due },
        ...seenAt(assignmentId),
      });
      return ofOne(tx, assignmentId);
    });
  }

  /** Throws what `requireOffer` does, and version-conflict where the steps are others meanwhile. */
  order(assignmentId: number, { ids }: OrderSteps, principal: Principal): Promise<Step[]> {
    return this.unitOfWork.run(async (tx) => {
      await holdOwn(tx, assignmentId, principal);
      const present = await ofOne(tx, assignmentId);
      const same = present.length === ids.length && present.every(({ id }) => ids.includes(id));
      if (!same) throw new DomainError('version-conflict', undefined, { current: { steps: present } });
      for (const [position, id] of ids.entries()) await tx.update(StepRow, { id }, { position: position + 1 });
      const order = (some: readonly number[]) => ({ order: some });
      const before = order(present.map(({ id }) => id));
      await record(tx, { action: 'assignment.order-steps', objectId: assignmentId, before, after: order(ids) });
      return ofOne(tx, assignmentId);
    });
  }
}

/** A step is seen where its assignment is. */
const seenAt = (objectId: number) => ({ seenAt: [{ noun: 'assignment', objectId }] }) as const;

const ofOne = async (tx: EntityManager, assignmentId: number): Promise<Step[]> =>
  (await stepsOf(tx, [assignmentId])).get(assignmentId)!;

async function holdOwn(tx: EntityManager, assignmentId: number, principal: Principal): Promise<void> {
  const [one] = (await holdAssignments(tx, [assignmentId])) as [Followed];
  requireOffer(await actorOf(tx, principal), one, 'keep');
}

async function holdStep(
  tx: EntityManager,
  { id, version }: { id: number; version: number },
  principal: Principal,
): Promise<StepRow> {
  const found = await tx.findOneBy(StepRow, { id });
  if (!found) throw new DomainError('not-found', { step: String(id) });
  await holdOwn(tx, found.assignmentId, principal);
  // read again: only now nobody else changes it
  const step = await tx.findOneBy(StepRow, { id });
  if (!step) throw new DomainError('not-found', { step: String(id) });
  if (step.version === version) return step;
  const current = (await ofOne(tx, step.assignmentId)).find((one) => one.id === id);
  throw new DomainError('version-conflict', undefined, { current });
}

async function nextPosition(tx: EntityManager, assignmentId: number): Promise<number> {
  const [row] = await tx.query<[{ last: number | null }]>(
    'SELECT MAX(position) AS last FROM assignment_step WHERE assignment_id = ?',
    [assignmentId],
  );
  return (row.last ?? 0) + 1;
}
