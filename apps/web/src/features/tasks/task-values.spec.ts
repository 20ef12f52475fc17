import { changedFields, changes, emptyValues, mergedValues, problemsOf, take } from './task-values';

const base = { ...emptyValues(['重点领域']), title: '公开预算', requirement: '按时公开预算。' };

it('sends only what was changed', () => {
  const mine = { ...base, title: '公开预决算' };
  expect(changedFields(base, mine)).toEqual(['title']);
  expect(changes(base, mine)).toEqual({ title: '公开预决算' });
  expect(changes(base, { ...base, section: [...base.section] })).toEqual({});
});

describe('problemsOf', () => {
  it('finds nothing in a task with title and requirement', () => expect(problemsOf(base)).toEqual({}));

  it.each([
    ['a title of blanks', { title: '  ' }, { title: 'needed' }],
    ['no requirement', { requirement: '' }, { requirement: 'needed' }],
    ['a date without a day', { deadline: { ...base.deadline, kind: 'date' as const } }, { deadline: 'date-needed' }],
    [
      'a rhythm without its period',
      { deadline: { ...base.deadline, kind: 'recurring' as const } },
      { deadline: 'recurrence-needed' },
    ],
    [
      'a target without its number',
      { targets: [{ text: '不少于', comparator: '>=' as const, value: null, unit: '次', period: null }] },
      { targets: 'target-incomplete' },
    ],
  ])('finds %s', (_name, part, expected) => expect(problemsOf({ ...base, ...part })).toEqual(expected));
});

it('proposes mine where I changed a field, and theirs everywhere else', () => {
  const mine = { ...base, title: '我的标题' };
  const theirs = { ...base, title: '对方的标题', requirement: '对方的要求。' };
  expect(mergedValues(base, mine, theirs)).toEqual({ ...base, title: '我的标题', requirement: '对方的要求。' });
});

it('takes single fields of the other version', () => {
  const theirs = { ...base, title: '对方的标题', no: '7' };
  expect(take(base, theirs, (field) => field === 'no')).toEqual({ ...base, no: '7' });
});
