import { createHash } from 'node:crypto';
import { addDays, type CivilDate } from '@yaodian/calendar';
import { unitKey } from '@yaodian/decomposition';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { type KeptGroup, listGroups } from '../groups/group.queries.js';
import { requireFree } from '../unit.changes.js';
import type { Unit } from '../unit.dto.js';
import { allUnits } from '../unit.queries.js';
import { isConcerned } from './group-rules.js';
import { handOver, type HandOver } from './hand-over.js';
import type { HandedAssignment, Reorganise, ReorganisationPreview } from './reorganisation.dto.js';
import { assignmentsOf, type FoundAssignment, type Member, membersOf, officeUnits } from './reorganisation.queries.js';
import { requireReorganisable } from './requirements.js';
import { requireReviewers } from './reviewers.js';

/** A reorganisation as it would be done now: what is shown of it, and what is to be written. */
export interface Reading {
  preview: ReorganisationPreview;
  predecessors: Unit[];
  /** The unit that is there already. */
  successor: Unit | null;
  handOver: HandOver<FoundAssignment>;
  parts: Unit[];
  /** Whose rules name a unit that ends. */
  groups: KeptGroup[];
  /** Those who go to the successor. */
  people: Member[];
}

/** Throws DomainError not-found, name-taken, reviewer-missing and what requireReorganisable throws. */
export async function readReorganisation(
  manager: EntityManager,
  asked: Reorganise,
  today: CivilDate,
): Promise<Reading> {
  if ((asked.successorId === undefined) === (asked.successor === undefined))
    throw invalid('successor', 'either `successorId` or `successor` is needed');
  const all = await allUnits(manager);
  const units = new Map(all.map((unit) => [unit.id, unit]));
  const unitOf = (id: number): Unit => {
    const unit = units.get(id);
    if (!unit) throw new DomainError('not-found', { unit: String(id) });
    return unit;
  };
  const predecessors = asked.predecessors.map(unitOf);
  const successor = asked.successorId === undefined ? null : unitOf(asked.successorId);
  const parentId = asked.successor ? parentOfNew(asked.successor.parentId, predecessors) : null;
  if (parentId !== null) unitOf(parentId);
  const { since, takeParts, takeNames, takePeople } = asked;
  requireReorganisable(
    { predecessors, successor, parentId, takeParts, since },
    { today, units: all, officeUnits: await officeUnits(manager) },
  );
  if (asked.successor) await requireFree(manager, asked.successor.name);

  const ended = new Set(asked.predecessors);
  const found = await assignmentsOf(manager, asked.predecessors);
  const tasks = new Set(found.map(({ taskId }) => taskId));
  const own = successor ? (await assignmentsOf(manager, [successor.id])).filter(({ taskId }) => tasks.has(taskId)) : [];
  const over = handOver(found, own);
  const members = (await membersOf(manager, asked.predecessors)).map((person) => ({
    ...person,
    moves: takePeople && !person.elsewhere,
  }));
  const people = members.filter(({ moves }) => moves);
  await requireReviewers(manager, {
    unitId: successor?.id ?? parentId,
    plans: over.handed.map(({ duty }) => duty.planId),
    leaving: new Set(people.map(({ id }) => id)),
  });
  const parts = takeParts
    ? all.filter(({ id, parentId: above }) => above !== null && ended.has(above) && !ended.has(id))
    : [];
  const groups = (await listGroups(manager)).filter((group) => isConcerned(group, { ended, takeParts }));
  const shown = {
    predecessors: predecessors.map(({ id, name }) => ({ id, name })),
    lastDay: addDays(since, -1),
    successor: successor?.name ?? asked.successor!.name,
    assignments: shownAssignments(over, [...own, ...found], units),
    staying: found.length - over.handed.length,
    names: takeNames ? newNames(predecessors, successor ?? asked.successor!) : [],
    parts: parts.map(({ id, name }) => ({ id, name })),
    groups: groups.map(({ id, name }) => ({ id, name })),
    people: members.map(({ id, name, moves }) => ({ id, name, moves })),
  };
  const versions = [
    ...predecessors,
    ...(successor ? [successor] : []),
    ...parts,
    ...groups,
    ...members,
    ...own,
    ...found,
  ];
  const seen = digestOf(asked, shown, versions);
  return { preview: { seen, ...shown }, predecessors, successor, handOver: over, parts, groups, people };
}

/** A new unit stands where the first of its predecessors stood, unless somebody says otherwise. */
export const parentOfNew = (wanted: number | null | undefined, [first]: readonly Unit[]): number | null =>
  wanted === undefined ? (first?.parentId ?? null) : wanted;

function shownAssignments(
  { handed, changed }: HandOver<FoundAssignment>,
  all: readonly FoundAssignment[],
  units: ReadonlyMap<number, Unit>,
): HandedAssignment[] {
  const order = new Map(all.map(({ id }, index) => [id, index]));
  const roles = new Map([...all, ...changed].map(({ id, role }) => [id, role]));
  return [...handed]
    .sort((one, other) => order.get(one.duty.id)! - order.get(other.duty.id)!)
    .map(({ duty: { unitId, state: _state, version: _version, ...duty }, joinedTo }) => ({
      ...duty,
      from: units.get(unitId)!.name,
      joined: joinedTo !== null,
      roleThen: roles.get(joinedTo ?? duty.id)!,
    }));
}

type Names = Pick<Unit, 'name'> & Partial<Pick<Unit, 'shortName' | 'aliases' | 'formerNames'>>;

const namesOf = ({ name, shortName, aliases = [], formerNames = [] }: Names): string[] => [
  name,
  ...(shortName ? [shortName] : []),
  ...aliases,
  ...formerNames,
];

/** The names of the units that end which their successor does not have yet. */
function newNames(predecessors: readonly Names[], successor: Names): string[] {
  const known = new Set(namesOf(successor).map(unitKey));
  return predecessors.flatMap(namesOf).filter((name) => {
    const key = unitKey(name);
    return !known.has(key) && known.add(key);
  });
}

/** Of all that is done, so that nobody does what they have not seen. */
function digestOf(asked: Reorganise, shown: object, versions: { id: number; version: number }[]): string {
  const { predecessors, successorId, successor, since, reason, takeNames, takeParts, takePeople } = asked;
  const wanted = [predecessors, successorId, successor, since, reason, takeNames, takeParts, takePeople];
  const rest = versions.map(({ id, version }) => [id, version]);
  return createHash('sha256')
    .update(JSON.stringify([wanted, shown, rest]))
    .digest('hex');
}
