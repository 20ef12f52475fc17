import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../../assignments/acting/actor.js';
import { mayDecide } from '../../assignments/acting/offers.js';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { oneAnsweringUnit } from '../answering/answering-unit.queries.js';
import { requireSheetSeen } from '../inspection.access.js';
import { holdInspection } from '../inspection.changes.js';
import type { ComputedFigure, FigureDoubt, ResolveDoubt } from './doubt.dto.js';
import { FigureDoubtRow } from './doubt.entity.js';
import { doubtsOf } from './doubt.queries.js';
import { figureNow } from './doubting.js';

interface Doubted {
  inspectionId: number;
  unitId: number;
  figure: ComputedFigure;
}

/** 待核: the office resolves what an inspector says to be wrong with a figure. */
@Injectable()
export class FigureDoubtService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * `corrected` needs a figure that is another one than when it was doubted. Throws DomainError not-found,
   * own-unit-decision, inspection-state once the inspection is final, version-conflict, doubt-resolved and figure-unchanged.
   */
  resolve(
    { inspectionId, unitId, figure }: Doubted,
    asked: ResolveDoubt,
    principal: Principal,
    key?: string,
  ): Promise<FigureDoubt> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { resolveDoubt: inspectionId, unitId, figure, ...asked }, async () => {
        await requireSheetSeen(tx, principal, { inspectionId, unitId });
        await holdInspection(tx, inspectionId, { states: ['field', 'feedback'] });
        const unit = await oneAnsweringUnit(tx, inspectionId, unitId);
        if (!mayDecide(await actorOf(tx, principal), unit))
          throw new DomainError('own-unit-decision', { unit: unit.unitName });
        const found = (await doubtsOf(tx, [unit.id])).find(({ doubt }) => doubt.figure === figure);
        if (!found) throw new DomainError('not-found', { figure });
        const { answerId, doubt, figureThen } = found;
        if (doubt.version !== asked.version) throw new DomainError('version-conflict', undefined, { current: doubt });
        if (doubt.resolution !== null) throw new DomainError('doubt-resolved', { unit: unit.unitName, figure });
        const now = await figureNow(tx, { inspectionId, unitId, figure });
        if (asked.resolution === 'corrected' && figureThen !== null && isSame(now, figureThen))
          throw new DomainError('figure-unchanged', { unit: unit.unitName, figure, points: figureThen.score ?? '' });
        const { resolution, words } = asked;
        await tx.update(
          FigureDoubtRow,
          { answerId },
          {
            ...{ resolution, words, figureAfter: now && JSON.stringify(now) },
            ...{ resolvedBy: principal.personId, resolvedAt: this.clock.now() },
          },
        );
        await record(tx, {
          action: 'inspection-unit.resolve-doubt',
          objectId: unit.id,
          after: { unit: unit.unitName, question: figure, decision: resolution, words },
          seenAt: [{ unitId }],
        });
        return (await doubtsOf(tx, [unit.id])).find((one) => one.answerId === answerId)!.doubt;
      }),
    );
  }
}

const isSame = (one: object | null, other: object): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), other);
