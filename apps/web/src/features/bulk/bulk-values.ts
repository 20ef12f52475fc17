import type {
  BulkEdit,
  BulkTextField,
  Deadline,
  DraftTask,
  ListWay,
  Milestone,
  BulkUnit,
  TaskUnit,
  UnitsWay,
} from '@yaodian/api-client';
import type { TargetValues } from '../tasks/task-values';

export interface UnitsValues {
  way: 'keep' | UnitsWay;
  units: TaskUnit[];
  by: TaskUnit[];
}

interface ListValues<T> {
  way: 'keep' | ListWay;
  list: T[];
}

/** What is asked for each field of several tasks; `keep` leaves it as it is. */
export interface BulkValues {
  section: { way: 'keep' | 'set'; path: string[] };
  lead: UnitsValues;
  responsible: UnitsValues;
  deadline: { way: 'keep' | 'set'; value: Deadline };
  milestones: ListValues<Milestone>;
  targets: ListValues<TargetValues>;
  rhythm: { way: 'keep' | 'set'; value: DraftTask['roundRhythm'] };
  text: { way: 'keep' | 'replace'; fields: BulkTextField[]; find: string; replacement: string };
}

export type BulkField = keyof BulkValues;
export const bulkFields: BulkField[] = [
  'section',
  'lead',
  'responsible',
  'deadline',
  'milestones',
  'targets',
  'rhythm',
  'text',
];

const noUnits: UnitsValues = { way: 'keep', units: [], by: [] };

export const nothingAsked: BulkValues = {
  section: { way: 'keep', path: [] },
  lead: noUnits,
  responsible: noUnits,
  deadline: { way: 'keep', value: { text: null, kind: 'date', date: null, recurrence: null, milestones: [] } },
  milestones: { way: 'keep', list: [] },
  targets: { way: 'keep', list: [] },
  rhythm: { way: 'keep', value: null },
  text: { way: 'keep', fields: ['title', 'requirement'], find: '', replacement: '' },
};

/** Fields for which something is asked that is not whole yet. To replace a list by nothing empties it. */
export function unfinished({ lead, responsible, deadline, milestones, targets, text }: BulkValues): BulkField[] {
  const waits: Partial<Record<BulkField, boolean>> = {
    lead: unitsWait(lead),
    responsible: unitsWait(responsible),
    deadline:
      deadline.way === 'set' &&
      ((deadline.value.kind === 'date' && deadline.value.date === null) ||
        (deadline.value.kind === 'recurring' && deadline.value.recurrence === null)),
    milestones: listWaits(milestones) || milestones.list.some(isWithoutWords),
    targets: listWaits(targets) || targets.list.some((target) => isWithoutWords(target) || target.value === null),
    text: text.way === 'replace' && (text.find === '' || text.fields.length === 0),
  };
  return bulkFields.filter((field) => waits[field]);
}

const isWithoutWords = ({ text }: { text: string }): boolean => text.trim() === '';
const listWaits = ({ way, list }: ListValues<unknown>): boolean =>
  (way === 'add' || way === 'remove') && list.length === 0;
const unitsWait = ({ way, units, by }: UnitsValues): boolean =>
  way === 'swap' ? units.length === 0 || by.length === 0 : (way === 'add' || way === 'remove') && units.length === 0;

/** What is sent; null while nothing is asked, or something is not whole. */
export function editOf(values: BulkValues): BulkEdit | null {
  if (unfinished(values).length > 0) return null;
  const { section, lead, responsible, deadline, milestones, targets, rhythm, text } = values;
  const edit: BulkEdit = {
    ...(section.way === 'set' && { section: section.path }),
    ...(lead.way !== 'keep' && { lead: unitsOf(lead, lead.way) }),
    ...(responsible.way !== 'keep' && { responsible: unitsOf(responsible, responsible.way) }),
    ...(deadline.way === 'set' && { deadline: deadlineOf(deadline.value) }),
    ...(milestones.way !== 'keep' && { milestones: { way: milestones.way, milestones: milestones.list } }),
    ...(targets.way !== 'keep' && { targets: { way: targets.way, targets: targets.list as DraftTask['targets'] } }),
    ...(rhythm.way === 'set' && { roundRhythm: rhythm.value ?? null }),
    ...(text.way === 'replace' && {
      text: { fields: text.fields, find: text.find, replacement: text.replacement },
    }),
  };
  return Object.keys(edit).length === 0 ? null : edit;
}

const deadlineOf = ({ kind, date, recurrence }: Deadline) => ({ kind, date, recurrence });

const unitsOf = ({ units, by }: UnitsValues, way: UnitsWay) => ({
  way,
  units: units.map(named),
  ...(way === 'swap' && { by: by.map(named) }),
});

const named = ({ printed, kind, resolved, by }: TaskUnit): BulkUnit => ({ printed, kind, resolved, by });
