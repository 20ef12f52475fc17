import type { Scope } from '@yaodian/access';
import type { CivilDate } from '@yaodian/calendar';
import { unitKey } from '@yaodian/decomposition';
import { inForce, isFollowed, ofUnits, type Sql, within } from '../assignments/assignment.sql.js';
import { marks } from '../database/columns.js';
import type { LedgerFilter } from './ledger.dto.js';

/** A filter with what the person brings to it. */
export interface Wanted extends Omit<LedgerFilter, 'own' | 'unseen'> {
  scope: Scope;
  /** Only of these units. */
  own?: readonly number[];
  /** Only these tasks. */
  unseen?: readonly number[];
  today: CivilDate;
  /** Where what is near is asked for: up to which day, by the settings of the plans. */
  near: readonly { until: CivilDate; planIds: readonly number[] }[];
}

type Condition = Sql | false | undefined;

const all = (conditions: Condition[]): Sql => {
  const given = conditions.filter((one): one is Sql => !!one);
  return [given.map(([sql]) => sql).join(' AND '), given.flatMap(([, values]) => values)];
};

/** 延期待批 */
export const hasExtensionAsked =
  "EXISTS (SELECT 1 FROM extension WHERE extension.assignment_id = assignment.id AND extension.state = 'asked')";

/** What an assignment must be for its task to pass; stands where `assignment`, `task` and `plan` are joined. */
export function assignmentPasses(wanted: Wanted): Sql {
  const { scope, own, unitId, role, state, light, due, extension, today, near } = wanted;
  return all([
    within(scope),
    own && ofUnits(own),
    unitId !== undefined && ['assignment.unit_id = ?', [unitId]],
    role !== undefined && ['assignment.role = ?', [role]],
    state !== undefined && ['assignment.state = ?', [state]],
    light !== undefined && ['assignment.light = ?', [light]],
    extension && [hasExtensionAsked, []],
    due === 'passed' && [`${isFollowed} AND ${inForce} < ?`, [today]],
    due === 'coming' && [`${isFollowed} AND ${inForce} >= ?`, [today]],
    due === 'near' && [`${isFollowed} AND ${inForce} >= ?`, [today]],
    due === 'near' && nearOf(near),
  ]);
}

const nearOf = (near: Wanted['near']): Sql => [
  `(${['1 = 0', ...near.map(({ planIds }) => `task.plan_id IN (${marks(planIds)}) AND ${inForce} <= ?`)].join(' OR ')})`,
  near.flatMap(({ planIds, until }) => [...planIds, until]),
];

/** What a task must be, apart from its assignments; stands where `task` and `plan` are joined. */
export function taskPasses({ scope, planId, due, kind, section, search = '', unseen }: Wanted): Sql {
  return all([
    ["plan.state <> 'draft'", []],
    planId !== undefined && ['task.plan_id = ?', [planId]],
    due === 'none' && ['task.deadline_date IS NULL', []],
    kind !== undefined && ['task.deadline_kind = ?', [kind]],
    section !== undefined && underHeading(section),
    unseen && (unseen.length === 0 ? ['1 = 0', []] : [`task.id IN (${marks(unseen)})`, [...unseen]]),
    search !== '' && found(search, scope),
  ]);
}

const likely = (words: string): string => words.replace(/[!%_]/g, '!$&');

/** Headings are kept as a JSON list, the highest first. */
function underHeading(heading: string): Sql {
  if (heading === '') return ["(task.section = '[]' OR task.section LIKE '[\"\"%')", []];
  const beginning = JSON.stringify([heading]).slice(0, -1);
  return ["(task.section = ? OR task.section LIKE ? ESCAPE '!')", [`${beginning}]`, `${likely(beginning)},%`]];
}

/** By its words, or by a unit that does it and may be seen. */
function found(search: string, scope: Scope): Sql {
  const words = `%${likely(search)}%`;
  const key = unitKey(search);
  const ofWords: Sql = ["task.title LIKE ? ESCAPE '!' OR task.requirement LIKE ? ESCAPE '!'", [words, words]];
  if (key === '') return [`(${ofWords[0]})`, ofWords[1]];
  const name = `%${likely(key)}%`;
  const byInitials = /^[a-z0-9]+$/.test(key);
  const [seen, seenValues] = within(scope);
  return [
    `(${ofWords[0]} OR EXISTS (SELECT 1 FROM assignment WHERE assignment.task_id = task.id AND ${seen}
       AND assignment.unit_id IN (SELECT unit_id FROM unit_name
         WHERE name_key LIKE ? ESCAPE '!'${byInitials ? " OR initials LIKE ? ESCAPE '!'" : ''})))`,
    [...ofWords[1], ...seenValues, name, ...(byInitials ? [name] : [])],
  ];
}
