import { answersTo, type Question, questionsOf } from '@yaodian/inspection';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { currentContext } from '../../platform/work-context.js';
import { followAnswer } from '../doubts/doubting.js';
import { AnswerRow } from './answer.entity.js';
import type { Answer, AnswerConforming, WriteAnswer } from './check.dto.js';
import { answersOf, itemsOf, oneAnswer, sampledAssignments } from './check.queries.js';
import { heldForInspector, type InspectedUnit } from './field.access.js';

/** What an inspector answers to the questions of a unit. */
@Injectable()
export class AnswerService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Throws DomainError not-found, answer-unfit for an answer that the question does not have, answer-words for a figure that
   * is wrong without a word, version-conflict, and what `heldForInspector` does. The answer that stands there already is
   * simply given back.
   */
  write(
    principal: Principal,
    [id, question]: [id: number, question: string],
    asked: WriteAnswer,
    key?: string,
  ): Promise<Answer> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { check: id, question, ...asked }, async () => {
        const unit = await heldForInspector(tx, principal, id);
        const one = requireQuestion(await questionsOfUnit(tx, unit), question);
        const { answer } = asked;
        const words = asked.words || null;
        if (!answersTo[one.kind].includes(answer)) throw new DomainError('answer-unfit', { question, answer });
        if (answer === 'wrong' && words === null) throw new DomainError('answer-words', { question });
        const before = await oneAnswer(tx, id, question);
        if (before?.answer === answer && before.words === words) return before;
        if ((before?.version ?? 0) !== asked.version)
          throw new DomainError('version-conflict', undefined, { current: before ?? undefined });
        const values = { answer, words, answeredBy: principal.personId, answeredAt: currentContext().startedAt };
        const version = asked.version + 1;
        if (before) await tx.update(AnswerRow, { inspectionUnitId: id, question }, { ...values, version });
        else {
          const { itemId, assignmentId } = one;
          await tx.insert(AnswerRow, { inspectionUnitId: id, question, itemId, assignmentId, ...values, version });
        }
        await keepDoubt(tx, unit, question, answer);
        await recordAnswer(tx, unit, before, { question, answer, words });
        return (await oneAnswer(tx, id, question))!;
      }),
    );
  }

  /**
   * `conforms` for each of the questions that has no answer; an answer that is there stays. Throws DomainError not-found,
   * answer-unfit for a figure and the veto, and what `heldForInspector` does.
   */
  conform(principal: Principal, id: number, { questions }: AnswerConforming, key?: string): Promise<Answer[]> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { check: id, conforming: questions }, async () => {
        const unit = await heldForInspector(tx, principal, id);
        const all = await questionsOfUnit(tx, unit);
        const asked = [...new Set(questions)].map((question) => requireQuestion(all, question));
        const answer = 'conforms';
        const unfit = asked.find(({ kind }) => !answersTo[kind].includes(answer));
        if (unfit) throw new DomainError('answer-unfit', { question: unfit.key, answer });
        const answered = new Set((await answersOf(tx, [id])).map(({ question }) => question));
        for (const { key: question, itemId, assignmentId } of asked) {
          if (answered.has(question)) continue;
          const by = { answeredBy: principal.personId, answeredAt: currentContext().startedAt };
          await tx.insert(AnswerRow, {
            ...{ inspectionUnitId: id, question, itemId, assignmentId, answer, words: null, version: 1 },
            ...by,
          });
          await recordAnswer(tx, unit, null, { question, answer, words: null });
        }
        const keys = new Set(asked.map(({ key: question }) => question));
        return (await answersOf(tx, [id]))
          .filter(({ question }) => keys.has(question))
          .map(({ inspectionUnitId: _, ...one }) => one);
      }),
    );
  }
}

async function keepDoubt(tx: EntityManager, unit: InspectedUnit, question: string, answer: string): Promise<void> {
  const { id: answerId } = await tx.findOneByOrFail(AnswerRow, { inspectionUnitId: unit.id, question });
  await followAnswer(tx, unit, { answerId, question, answer });
}

const recordAnswer = (
  tx: EntityManager,
  { id, unitName }: InspectedUnit,
  before: Pick<Answer, 'answer' | 'words'> | null,
  after: Pick<Answer, 'question' | 'answer' | 'words'>,
): Promise<void> =>
  record(tx, {
    action: 'inspection-unit.answer',
    objectId: id,
    before: before ? { answer: before.answer, words: before.words } : {},
    after: { unitName, ...after },
  });

async function questionsOfUnit(tx: EntityManager, unit: InspectedUnit): Promise<Question[]> {
  const items = await itemsOf(tx, [unit.inspectionId]);
  const samples = (await sampledAssignments(tx, [unit.id])).map(({ assignmentId }) => assignmentId);
  return questionsOf(items, samples);
}

function requireQuestion(all: readonly Question[], question: string): Question {
  const found = all.find(({ key }) => key === question);
  if (!found) throw new DomainError('not-found', { question });
  return found;
}
