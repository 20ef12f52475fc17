import type { DraftTask, EditTask, Target } from '@yaodian/api-client';

/** A target whose number may still be missing while it is typed. */
export type TargetValues = Omit<Target, 'value'> & { value: number | null };

/** What a person edits of a task. */
export type TaskValues = Pick<
  DraftTask,
  'no' | 'section' | 'title' | 'requirement' | 'units' | 'deadline' | 'roundRhythm'
> & {
  targets: TargetValues[];
};

export type Field = keyof TaskValues;

export const fields: Field[] = ['no', 'title', 'requirement', 'units', 'deadline', 'targets', 'roundRhythm', 'section'];

export const valuesOf = ({
  no,
  section,
  title,
  requirement,
  units,
  deadline,
  targets,
  roundRhythm,
}: TaskValues): TaskValues => ({
  no,
  section,
  title,
  requirement,
  units,
  deadline,
  targets,
  roundRhythm: roundRhythm ?? null,
});

export const emptyValues = (section: string[]): TaskValues => ({
  no: null,
  section,
  title: '',
  requirement: '',
  units: [],
  deadline: { text: null, kind: 'none', date: null, recurrence: null, milestones: [] },
  targets: [],
  roundRhythm: null,
});

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export const changedFields = (from: TaskValues, to: TaskValues): Field[] =>
  fields.filter((field) => !sameValue(from[field], to[field]));

/** The fields that differ, in the form that the server takes; call it with what `problemsOf` finds nothing in. */
export function changes(from: TaskValues, to: TaskValues): Omit<EditTask, 'version'> {
  const changed = changedFields(from, to);
  return Object.fromEntries(changed.map((field) => [field, to[field]]));
}

type FieldProblem = 'needed' | 'date-needed' | 'recurrence-needed' | 'target-incomplete';

/** What must be mended before it can be saved. */
export function problemsOf({
  title,
  requirement,
  deadline,
  targets,
}: TaskValues): Partial<Record<Field, FieldProblem>> {
  const problems: Partial<Record<Field, FieldProblem>> = {};
  if (title.trim() === '') problems.title = 'needed';
  if (requirement.trim() === '') problems.requirement = 'needed';
  if (deadline.kind === 'date' && deadline.date === null) problems.deadline = 'date-needed';
  if (deadline.kind === 'recurring' && deadline.recurrence === null) problems.deadline = 'recurrence-needed';
  if (targets.some(({ text, value }) => text.trim() === '' || value === null)) problems.targets = 'target-incomplete';
  return problems;
}

/** Where both have changed the same task: mine where I changed the field, theirs where I did not. */
export function mergedValues(base: TaskValues, mine: TaskValues, theirs: TaskValues): TaskValues {
  const own = new Set(changedFields(base, mine));
  return take(theirs, mine, (field) => own.has(field));
}

/** One set of values with some fields of another. */
export function take(values: TaskValues, other: TaskValues, chosen: (field: Field) => boolean): TaskValues {
  return Object.assign({ ...values }, ...fields.filter(chosen).map((field) => ({ [field]: other[field] })));
}
