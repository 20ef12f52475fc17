import { type UnitRole, unitKey } from '@yaodian/decomposition';
import type { Milestone, Target, TaskContent, TaskUnit } from '../task.dto.js';
import type { BulkEdit, ListWay, BulkUnit, TextEdit, UnitsEdit } from './bulk.dto.js';

/**
 * A task as an edit of several tasks makes it; what the edit does not name stays. Words are replaced first, so that a
 * heading or a date that is set comes as it was set. Headings, a number and printed words that become empty are gone.
 */
export function bulkEdited(task: TaskContent, edit: BulkEdit): TaskContent {
  const { section, text, lead, responsible, deadline, milestones, targets, roundRhythm } = edit;
  const worded = text ? withWords(task, text) : task;
  let { units } = worded;
  if (lead) units = withUnits(units, 'lead', lead);
  if (responsible) units = withUnits(units, 'responsible', responsible);
  return {
    ...worded,
    section: section ?? worded.section,
    units,
    deadline: {
      ...worded.deadline,
      ...deadline,
      milestones: milestones
        ? withList(worded.deadline.milestones, milestones.way, milestones.milestones)
        : worded.deadline.milestones,
    },
    targets: targets ? withList(worded.targets, targets.way, targets.targets) : worded.targets,
    roundRhythm: roundRhythm === undefined ? worded.roundRhythm : roundRhythm,
  };
}

function withWords(task: TaskContent, { fields, find, replacement }: TextEdit): TaskContent {
  const replaced = (words: string) => words.replaceAll(find, () => replacement).trim();
  const orNone = (words: string | null) => (words === null ? null : replaced(words) || null);
  const has = (field: TextEdit['fields'][number]) => fields.includes(field);
  return {
    ...task,
    ...(has('no') && { no: orNone(task.no) }),
    ...(has('section') && { section: task.section.map(replaced).filter((heading) => heading !== '') }),
    ...(has('title') && { title: replaced(task.title) }),
    ...(has('requirement') && { requirement: replaced(task.requirement) }),
    ...(has('deadline') && { deadline: { ...task.deadline, text: orNone(task.deadline.text) } }),
  };
}

/** Those who lead come first. A unit that is made to lead is responsible no more; one that leads is not made responsible. */
function withUnits(units: TaskUnit[], role: UnitRole, edit: UnitsEdit): TaskUnit[] {
  const own = units.filter((unit) => unit.role === role);
  const others = units.filter((unit) => unit.role !== role);
  const next = changedUnits(own, edit, role);
  const isNew = (unit: TaskUnit) => !isAmong(unit, own);
  return role === 'lead'
    ? [...next, ...others.filter((unit) => !isAmong(unit, next.filter(isNew)))]
    : [...others, ...next.filter((unit) => !isNew(unit) || !isAmong(unit, others))];
}

function changedUnits(own: TaskUnit[], { way, units, by = [] }: UnitsEdit, role: UnitRole): TaskUnit[] {
  const inRole = (named: BulkUnit[]) =>
    named.map((unit): TaskUnit => own.find((each) => isSame(each, unit)) ?? { ...unit, role });
  const rest = own.filter((unit) => !isAmong(unit, units));
  if (way === 'remove') return rest;
  if (way === 'replace') return once(inRole(units));
  if (way === 'add') return once([...own, ...inRole(units)]);
  if (rest.length === own.length) return own;
  const at = own.findIndex((unit) => isAmong(unit, units));
  return once([...own.slice(0, at), ...inRole(by), ...own.slice(at).filter((unit) => !isAmong(unit, units))]);
}

const once = (units: TaskUnit[]): TaskUnit[] =>
  units.filter((unit, index) => units.findIndex((each) => isSame(each, unit)) === index);

const isAmong = (unit: BulkUnit, units: BulkUnit[]): boolean => units.some((each) => isSame(each, unit));

/** By the name that is printed, or as the same unit or group of the register. */
const isSame = (one: BulkUnit, other: BulkUnit): boolean =>
  unitKey(one.printed) === unitKey(other.printed) ||
  (one.resolved !== null && one.kind === other.kind && one.resolved === other.resolved);

/** Milestones or targets: what is there already is not added again, and goes by its words. */
function withList<T extends Milestone | Target>(present: T[], way: ListWay, named: T[]): T[] {
  if (way === 'replace') return named;
  if (way === 'remove') return present.filter(({ text }) => !named.some((each) => each.text === text));
  const known = new Set(present.map((each) => meaning(each)));
  return [...present, ...named.filter((each) => !known.has(meaning(each)))];
}

const meaning = (value: Milestone | Target): string => JSON.stringify(Object.entries(value).sort());
