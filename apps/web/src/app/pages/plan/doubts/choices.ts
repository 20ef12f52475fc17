import type { NewGroup, Recurrence, UnitCandidate } from '@yaodian/api-client';
import type { EditorFocus } from '../../../../features/tasks/components/editor/task-editor';
import type { Doubt } from '../../../../features/tasks/doubts';
import { deadlineDoubts } from '../../../../features/tasks/task-row';
import type { NewUnitValues } from '../../../../features/units/components/new-unit-form';
import type { DeadlineChoice } from '../use-answers';

/** An answer that a doubt of its kind can be given. */
export type Choice =
  | { kind: 'unit'; unitId: number; name: string; alias: boolean }
  | { kind: 'add-unit'; unit: NewUnitValues }
  | { kind: 'to-group'; groupId: number; name: string }
  | { kind: 'add-group'; group: Pick<NewGroup, 'name' | 'kinds'> }
  | { kind: 'lead'; printed: string }
  | { kind: 'deadline'; choice: DeadlineChoice }
  | { kind: 'recur'; recurrence: Recurrence }
  | { kind: 'group' | 'register-all' | 'first-leads' | 'make-task' | 'keep' | 'edit' }
  /** Opens a small form in the bar. */
  | { kind: Form };

/** A small form in the bar. */
export type Form = 'pick' | 'new-unit' | 'pick-group' | 'new-group' | 'date';

const forms: readonly string[] = ['pick', 'new-unit', 'pick-group', 'new-group', 'date'] satisfies Form[];

export const opensForm = (choice: Choice): choice is { kind: Form } => forms.includes(choice.kind);

/** How a choice is made, and what it is called. */
export interface Offer {
  /** As the keyboard reports it, in lower case. */
  keys: string[];
  choice: Choice;
  words: Words;
  /** A button for the most common answers; the others are in the line of keys, which can be pressed as well. */
  look: 'primary' | 'button' | 'line';
}

export type Words =
  | { sentence: OfferSentence }
  /** `found`: by which of its names, where that is not said already. */
  | { sentence: 'candidate'; name: string; found: Pick<UnitCandidate, 'by' | 'match'> | null }
  | { sentence: 'lead'; name: string }
  | { sentence: 'register-all'; count: number }
  | { sentence: 'year-end'; date: string };

type OfferSentence =
  | 'accept'
  | 'accept-here'
  | 'pick'
  | 'new-unit'
  | 'group'
  | 'pick-group'
  | 'new-group'
  | 'pick-instead'
  | 'keep'
  | 'edit'
  | 'date'
  | 'standing'
  | 'recur'
  | 'first-leads'
  | 'make-task'
  | 'leave'
  | 'as-read';

const unitKinds = ['unknown-unit', 'ambiguous-unit', 'other-level-unit'];

export const isAboutUnit = ({ kind }: Doubt): boolean => unitKinds.includes(kind);

/** One answer may hold for all doubts of such a kind: each is at a task, and none is a question of its own words. */
const kindsInBulk = ['no-deadline', 'no-lead-unit', 'no-unit', 'unclosed-bracket', 'repeated-task'];

export const isInBulk = ({ kind }: Doubt): boolean => kindsInBulk.includes(kind);

const offer = (key: string | string[], choice: Choice, sentence: OfferSentence, look: Offer['look']): Offer => ({
  keys: [key].flat(),
  choice,
  words: { sentence },
  look,
});

const keep = (look: Offer['look']) => offer('k', { kind: 'keep' }, 'keep', look);
const edit = (look: Offer['look']) => offer('e', { kind: 'edit' }, 'edit', look);

const registerAllOffer = (count: number): Offer => ({
  keys: ['a'],
  choice: { kind: 'register-all' },
  words: { sentence: 'register-all', count },
  look: 'button',
});

function ofUnit({ kind }: Doubt, candidates: UnitCandidate[], unknown: number): Offer[] {
  // a name that several units go by, or a unit of another level, is chosen for this draft only
  const alias = kind === 'unknown-unit';
  const choiceOf = ({ unit }: UnitCandidate): Choice => ({ kind: 'unit', unitId: unit.id, name: unit.name, alias });
  const [best] = candidates;
  const first = best
    ? offer('enter', choiceOf(best), alias ? 'accept' : 'accept-here', 'primary')
    : offer(['enter', 'n'], { kind: 'new-unit' }, 'new-unit', 'primary');
  // where nothing comes near, the register is likely to be new, and most of the other names will not be in it either
  const registerAll = !best && alias && unknown > 1;
  // a short name that is another one's name as well would tell none from the other
  const names = candidates.flatMap(({ unit: { name, shortName } }) => [...new Set([name, shortName])]);
  const nameOf = ({ unit: { name, shortName } }: UnitCandidate) =>
    shortName === null || names.filter((each) => each === shortName).length > 1 ? name : shortName;
  return [
    first,
    ...(registerAll ? [registerAllOffer(unknown)] : []),
    ...candidates.map((candidate, index): Offer => {
      // how the nearest one was found stands in the question
      const words = { sentence: 'candidate' as const, name: nameOf(candidate), found: index === 0 ? null : candidate };
      return { keys: [String(index + 1)], choice: choiceOf(candidate), words, look: 'line' };
    }),
    offer('/', { kind: 'pick' }, 'pick', registerAll ? 'line' : 'button'),
    ...(best ? [offer('n', { kind: 'new-unit' }, 'new-unit', 'line')] : []),
    offer('g', { kind: 'group' }, 'group', 'line'),
    keep('button'),
  ];
}

/** A group that is not registered: another one of the register, a new one, or one unit in its place. */
const ofGroup = (groups: number): Offer[] => [
  ...(groups > 0
    ? [
        offer('enter', { kind: 'pick-group' }, 'pick-group', 'primary'),
        offer('n', { kind: 'new-group' }, 'new-group', 'button'),
      ]
    : [offer(['enter', 'n'], { kind: 'new-group' }, 'new-group', 'primary')]),
  offer('/', { kind: 'pick' }, 'pick-instead', 'line'),
  edit('line'),
  keep('button'),
];

/** A group of units leads nothing: only one unit can. */
const possibleLeads = ({ row }: Doubt): string[] =>
  (row?.units ?? [])
    .filter(({ role, kind }) => role === 'responsible' && kind !== 'group')
    .map(({ printed }) => printed);

function ofLead(doubt: Doubt): Offer[] {
  const names = possibleLeads(doubt);
  if (names.length === 0) return [offer(['enter', 'k'], { kind: 'keep' }, 'keep', 'primary'), edit('button')];
  return [
    ...names.slice(0, 9).map((name, index): Offer => ({
      keys: index === 0 ? ['enter', '1'] : [String(index + 1)],
      choice: { kind: 'lead', printed: name },
      words: { sentence: 'lead', name },
      look: index === 0 ? 'primary' : 'line',
    })),
    edit('line'),
    keep('button'),
  ];
}

function ofDeadline(year: number): Offer[] {
  const date = `${year}-12-31`;
  return [
    {
      keys: ['enter'],
      choice: { kind: 'deadline', choice: { kind: 'date', date, recurrence: null } },
      words: { sentence: 'year-end', date },
      look: 'primary',
    },
    offer('l', { kind: 'deadline', choice: { kind: 'standing', date: null, recurrence: null } }, 'standing', 'button'),
    offer('d', { kind: 'date' }, 'date', 'button'),
    edit('line'),
  ];
}

/** The field of a task's form that a doubt is about. */
export function fieldOf({ kind, facts, row }: Doubt): EditorFocus {
  switch (kind) {
    case 'no-unit':
    case 'no-lead-unit':
    case 'unclosed-bracket':
      return 'lead';
    default:
      if (deadlineDoubts.includes(kind)) return 'deadline';
      return row?.units.find(({ printed }) => printed === facts['unit'])?.role ?? 'title';
  }
}

interface Surroundings {
  /** The units that come nearest to the printed name. */
  candidates: UnitCandidate[];
  /** How many groups the register holds. */
  groups: number;
  /** Of the plan. */
  year: number;
  /** How many names of the plan are not in the register. */
  unknown: number;
  /** The answer is to hold for all doubts of the kind. */
  all: boolean;
}

/** What can be answered to a doubt, the likeliest first. */
export function offersFor(doubt: Doubt, { candidates, groups, year, unknown, all }: Surroundings): Offer[] {
  if (isAboutUnit(doubt)) return ofUnit(doubt, candidates, unknown);
  if (doubt.kind === 'unknown-group') return ofGroup(groups);
  if (all && possibleLeads(doubt).length > 0 && doubt.kind === 'no-lead-unit')
    return [offer(['enter', '1'], { kind: 'first-leads' }, 'first-leads', 'primary'), keep('button')];
  if (all && doubt.kind !== 'no-deadline') return [offer(['enter', 'k'], { kind: 'keep' }, 'keep', 'primary')];
  switch (doubt.kind) {
    case 'no-lead-unit':
      return ofLead(doubt);
    case 'no-deadline':
      return ofDeadline(year);
    case 'no-unit':
      return [offer(['enter', 'e'], { kind: 'edit' }, 'edit', 'primary'), keep('button')];
    case 'recurrence-in-text': {
      const recurrence = doubt.facts['recurrence'] as Recurrence;
      return [offer('enter', { kind: 'recur', recurrence }, 'recur', 'primary'), edit('line'), keep('button')];
    }
    case 'ambiguous-date':
      return [
        offer(['enter', 'k'], { kind: 'keep' }, 'as-read', 'primary'),
        offer('d', { kind: 'date' }, 'date', 'button'),
        edit('line'),
      ];
    case 'impossible-date':
    case 'unknown-year':
    case 'unreckoned-deadline':
      return [offer(['enter', 'd'], { kind: 'date' }, 'date', 'primary'), edit('line'), keep('button')];
    case 'unassigned-item':
      return [
        offer('enter', { kind: 'make-task' }, 'make-task', 'primary'),
        offer('k', { kind: 'keep' }, 'leave', 'button'),
      ];
    case 'empty-row':
      return [offer(['enter', 'k'], { kind: 'keep' }, 'leave', 'primary')];
    default:
      // what is at no task can only be taken note of
      return [offer(['enter', 'k'], { kind: 'keep' }, 'keep', 'primary'), ...(doubt.row ? [edit('button')] : [])];
  }
}
