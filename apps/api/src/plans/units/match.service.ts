import { Injectable } from '@nestjs/common';
import { unitKey } from '@yaodian/decomposition';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { addAlias, insertUnit } from '../../organisation/unit.changes.js';
import type { Unit } from '../../organisation/unit.dto.js';
import { findUnit } from '../../organisation/unit.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import type { DraftWriter } from '../changes/draft-writer.js';
import { changeDraft } from '../changes/record.js';
import type { TaskUnit } from '../task.dto.js';
import { draftTask, everyTask, findTasks, type StoredTask } from '../task.queries.js';
import type { MatchResult, MatchUnits } from './match.dto.js';
import { matchDrafts } from './match-drafts.js';

/** Says what a printed name means, for all tasks of a plan at once. */
@Injectable()
export class MatchService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  match(planId: number, asked: MatchUnits, key?: string): Promise<MatchResult> {
    requireOneMeaning(asked);
    const { printed } = asked;
    return this.unitOfWork.run((tx) =>
      once(tx, key, { match: planId, ...asked }, () =>
        changeDraft(tx, planId, async (draft) => {
          if (!(await naming(draft, printed)).length) throw new DomainError('not-found', { printed });
          const { unit, changed } = asked.asPrinted ? await keep(draft, printed) : await choose(draft, asked);
          const tasks = (await findTasks(tx, changed)).map(draftTask);
          const facts = { printed, ...(unit && { unit: unit.name }) };
          return { step: { kind: asked.asPrinted ? 'settle' : 'match', facts }, result: { tasks, unit } };
        }),
      ),
    );
  }
}

function requireOneMeaning({ unitId, newUnit, asGroup, asPrinted }: MatchUnits): void {
  const meanings = [unitId !== undefined, newUnit !== undefined, asGroup === true, asPrinted === true];
  if (meanings.filter(Boolean).length !== 1) {
    throw invalid('unitId', 'is needed, or newUnit, asGroup or asPrinted, and only one');
  }
}

interface Answered {
  unit: Unit | null;
  /** Tasks of the plan that are different now. */
  changed: number[];
}

/** Settles what is asked about the name wherever it stands. */
async function keep(draft: DraftWriter, printed: string): Promise<Answered> {
  const key = unitKey(printed);
  const changed: number[] = [];
  for (const task of await naming(draft, printed)) {
    const asked = task.doubts.filter(({ facts }) => facts['unit'] !== undefined && unitKey(facts['unit']) === key);
    if (asked.length === 0) continue;
    await draft.update(task, { settledDoubts: [...task.settledDoubts, ...asked.map(({ id }) => id)] });
    changed.push(task.id);
  }
  return { unit: null, changed };
}

async function choose(draft: DraftWriter, asked: MatchUnits): Promise<Answered> {
  const { unit, matched } = asked.asGroup ? { unit: null, matched: [] } : await learn(draft, asked);
  return { unit, changed: [...matched, ...(await chooseByHand(draft, asked.printed, unit))] };
}

/** The tasks that print a name. */
async function naming({ tx, planId }: DraftWriter, printed: string): Promise<StoredTask[]> {
  const key = unitKey(printed);
  const found: StoredTask[] = [];
  for await (const task of everyTask(tx, planId)) {
    if (task.units.some((unit) => unitKey(unit.printed) === key)) found.push(task);
  }
  return found;
}

/** Adds to the register what is new, and finds the names of all drafts in it; gives the plan's tasks that differ by it. */
async function learn(
  draft: DraftWriter,
  { printed, unitId, newUnit, alias }: MatchUnits,
): Promise<{ unit: Unit; matched: number[] }> {
  const { tx, planId } = draft;
  if (newUnit) {
    const aliases = [...(newUnit.aliases ?? []), ...(alias ? [printed] : [])];
    const unit = await insertUnit(tx, { ...newUnit, aliases });
    draft.rememberUnit(unit.id, null, { created: unit, alias: printed });
    return { unit, matched: await matchDrafts(tx, { planId }) };
  }
  const unit = await findUnit(tx, unitId as number);
  if (!alias || !(await addAlias(tx, unit.id, printed))) return { unit, matched: [] };
  draft.rememberUnit(unit.id, null, { alias: printed });
  return { unit: await findUnit(tx, unit.id), matched: await matchDrafts(tx, { planId }) };
}

/** Where the register does not lead to the unit by itself, the choice stands in the task. */
async function chooseByHand(draft: DraftWriter, printed: string, unit: Unit | null): Promise<number[]> {
  const key = unitKey(printed);
  const choice: Partial<TaskUnit> = unit
    ? { kind: 'unit', resolved: unit.name, by: 'hand' }
    : { kind: 'group', resolved: null, by: null };
  const fits = ({ kind, resolved }: TaskUnit) => (unit ? kind === 'unit' && resolved === unit.name : kind === 'group');
  const updated: number[] = [];
  for (const task of await naming(draft, printed)) {
    const units = task.units.map((each) =>
      unitKey(each.printed) === key && !fits(each) ? { ...each, ...choice } : each,
    );
    if (units.every((each, index) => each === task.units[index])) continue;
    await draft.update(task, { units });
    updated.push(task.id);
  }
  return updated;
}
