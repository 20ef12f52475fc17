import { Injectable } from '@nestjs/common';
import { unitKey } from '@yaodian/decomposition';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { addAlias, insertUnit } from '../../organisation/unit.changes.js';
import { addGroupAlias, insertGroup } from '../../organisation/groups/group.changes.js';
import type { NewGroup } from '../../organisation/groups/group.dto.js';
import { findGroup } from '../../organisation/groups/group.queries.js';
import { shownGroup } from '../../organisation/groups/group.service.js';
import type { NewUnit } from '../../organisation/unit.dto.js';
import { findUnit } from '../../organisation/unit.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import type { DraftWriter, Registered } from '../changes/draft-writer.js';
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
          const { chosen, changed } = asked.asPrinted ? await keep(draft, printed) : await choose(draft, asked);
          const tasks = (await findTasks(tx, changed)).map(draftTask);
          const facts = { printed, ...(chosen && { unit: chosen.name }) };
          const unit = chosen?.kind === 'unit' ? await findUnit(tx, chosen.id) : null;
          const group = chosen?.kind === 'group' ? await shownGroup(tx, chosen.id) : null;
          return { step: { kind: asked.asPrinted ? 'settle' : 'match', facts }, result: { tasks, unit, group } };
        }),
      ),
    );
  }
}

function requireOneMeaning({ unitId, newUnit, groupId, newGroup, asGroup, asPrinted }: MatchUnits): void {
  const named = [unitId, newUnit, groupId, newGroup].map((meaning) => meaning !== undefined);
  if ([...named, asGroup === true, asPrinted === true].filter(Boolean).length !== 1) {
    throw invalid('unitId', 'is needed, or newUnit, groupId, newGroup, asGroup or asPrinted, and only one');
  }
}

/** The unit or group that a name means. */
interface Chosen {
  kind: Registered;
  id: number;
  name: string;
}

interface Answered {
  /** Null for a name that stays as printed, and for a group that is not chosen yet. */
  chosen: Chosen | null;
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
  return { chosen: null, changed };
}

async function choose(draft: DraftWriter, asked: MatchUnits): Promise<Answered> {
  if (asked.asGroup) return { chosen: null, changed: await chooseByHand(draft, asked.printed, null) };
  const { chosen, isNews } = await learn(draft, asked);
  const matched = isNews ? await matchDrafts(draft.tx, { planId: draft.planId }) : [];
  return { chosen, changed: [...matched, ...(await chooseByHand(draft, asked.printed, chosen))] };
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

/** Adds to the register what is new; gives whether that makes it another one. */
async function learn(
  draft: DraftWriter,
  { printed, unitId, newUnit, groupId, newGroup, alias }: MatchUnits,
): Promise<{ chosen: Chosen; isNews: boolean }> {
  const { tx } = draft;
  const withAlias = <T extends NewUnit | NewGroup>(entered: T): T => ({
    ...entered,
    aliases: [...(entered.aliases ?? []), ...(alias ? [printed] : [])],
  });
  if (newUnit || newGroup) {
    const kind = newUnit ? 'unit' : 'group';
    const created = newUnit
      ? await insertUnit(tx, withAlias(newUnit))
      : await insertGroup(tx, withAlias(newGroup as NewGroup));
    draft.rememberRegistered(kind, created.id, { created, alias: printed });
    return { chosen: { kind, id: created.id, name: created.name }, isNews: true };
  }
  const kind = unitId === undefined ? 'group' : 'unit';
  const { id, name } = unitId === undefined ? await findGroup(tx, groupId as number) : await findUnit(tx, unitId);
  const chosen = { kind, id, name } as const;
  const add = kind === 'unit' ? addAlias : addGroupAlias;
  if (!alias || !(await add(tx, id, printed))) return { chosen, isNews: false };
  draft.rememberRegistered(kind, id, { alias: printed });
  return { chosen, isNews: true };
}

/** Where the register does not lead to what is chosen by itself, the choice stands in the task. */
async function chooseByHand(draft: DraftWriter, printed: string, chosen: Chosen | null): Promise<number[]> {
  const key = unitKey(printed);
  const choice: Partial<TaskUnit> = chosen
    ? { kind: chosen.kind, resolved: chosen.name, by: 'hand' }
    : { kind: 'group', resolved: null, by: null };
  const fits = ({ kind, resolved }: TaskUnit) =>
    chosen ? kind === chosen.kind && resolved === chosen.name : kind === 'group';
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
