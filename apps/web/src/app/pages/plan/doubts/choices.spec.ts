import type { NameKind, TaskUnit, UnitCandidate, WarningKind } from '@yaodian/api-client';
import { draftRow } from '../../../../../test/tasks';
import type { Doubt } from '../../../../features/tasks/doubts';
import { fieldOf, offersFor } from './choices';

const unit = (printed: string): TaskUnit => ({ printed, role: 'responsible', kind: 'unit', resolved: null, by: null });
const doubt = (kind: WarningKind, facts: Record<string, string> = {}): Doubt => ({
  id: kind,
  key: kind,
  kind,
  facts,
  place: null,
  documentId: 1,
  row: draftRow(1, { units: [unit('县民政局'), unit('县财政局')] }),
});
const candidate = (id: number, name: string, by: NameKind = 'former-name'): UnitCandidate => ({
  unit: {
    id,
    name,
    shortName: null,
    aliases: [],
    formerNames: [],
    place: null,
    level: null,
    kind: null,
    order: id,
    parentId: null,
    parentName: null,
    validFrom: null,
    validTo: null,
    liaison: null,
    liaisonTelephone: null,
    leader: null,
    needsApprover: true,
    version: 1,
    updatedAt: '2026-03-12T01:00:00.000Z',
  },
  by,
  match: name,
  score: 0.8,
});
const candidates = [candidate(7, '县行政审批局'), candidate(8, '县数据局')];

/** What a key stands for. */
const answer = (key: string, asked: Doubt, near: UnitCandidate[] = []) =>
  offersFor(asked, { candidates: near, groups: 0, year: 2026, unknown: 1, all: false }).find(({ keys }) =>
    keys.includes(key),
  )?.choice;

it.each([
  ['enter', 'unknown-unit', { kind: 'unit', unitId: 7, name: '县行政审批局', alias: true }],
  ['2', 'unknown-unit', { kind: 'unit', unitId: 8, name: '县数据局', alias: true }],
  ['enter', 'ambiguous-unit', { kind: 'unit', unitId: 7, name: '县行政审批局', alias: false }],
  ['n', 'unknown-unit', { kind: 'new-unit' }],
  ['/', 'unknown-unit', { kind: 'pick' }],
  ['g', 'unknown-unit', { kind: 'group' }],
  ['k', 'other-level-unit', { kind: 'keep' }],
  ['1', 'no-lead-unit', { kind: 'lead', printed: '县民政局' }],
  ['2', 'no-lead-unit', { kind: 'lead', printed: '县财政局' }],
  ['enter', 'no-deadline', { kind: 'deadline', choice: { kind: 'date', date: '2026-12-31', recurrence: null } }],
  ['l', 'no-deadline', { kind: 'deadline', choice: { kind: 'standing', date: null, recurrence: null } }],
  ['k', 'no-deadline', undefined],
  ['enter', 'ambiguous-date', { kind: 'keep' }],
  ['enter', 'impossible-date', { kind: 'date' }],
  ['d', 'unknown-year', { kind: 'date' }],
  ['k', 'unreckoned-deadline', { kind: 'keep' }],
  ['enter', 'no-unit', { kind: 'edit' }],
  ['enter', 'unassigned-item', { kind: 'make-task' }],
  ['k', 'unassigned-item', { kind: 'keep' }],
  ['enter', 'empty-row', { kind: 'keep' }],
  ['e', 'unclosed-bracket', { kind: 'edit' }],
] as const)('%s answers %s with %j', (key, kind, expected) => {
  expect(answer(key, doubt(kind), candidates)).toEqual(expected);
});

it('calls units that share a short name by their full names', () => {
  const known = (id: number, name: string, shortName: string): UnitCandidate => {
    const found = candidate(id, name, 'short-name');
    return { ...found, unit: { ...found.unit, shortName } };
  };
  const near = [
    known(1, '云水县数据局', '县数据局'),
    known(2, '青石县数据局', '县数据局'),
    known(3, '县档案史志馆', '县档案馆'),
    known(4, '县行政审批服务局', '县行政审批局'),
    candidate(5, '县行政审批局'),
  ];
  const offers = offersFor(doubt('ambiguous-unit'), {
    candidates: near,
    groups: 0,
    year: 2026,
    unknown: 1,
    all: false,
  });
  const names = offers.flatMap(({ words }) => (words.sentence === 'candidate' ? words.name : []));
  expect(names).toEqual(['云水县数据局', '青石县数据局', '县档案馆', '县行政审批服务局', '县行政审批局']);
});

it.each<[string, number, string, object | undefined]>([
  ['a group of the register first, where there is any', 2, 'enter', { kind: 'pick-group' }],
  ['a new one, too', 2, 'n', { kind: 'new-group' }],
  ['a new one first, where there is none', 0, 'enter', { kind: 'new-group' }],
  ['one unit in its place', 2, '/', { kind: 'pick' }],
  ['the name as it is printed', 0, 'k', { kind: 'keep' }],
])('offers for a group that is not registered %s', (_what, groups, key, expected) => {
  const asked = doubt('unknown-group', { unit: '各乡镇' });
  const offers = offersFor(asked, { candidates: [], groups, year: 2026, unknown: 0, all: false });
  expect(offers.find(({ keys }) => keys.includes(key))?.choice).toEqual(expected);
});

it('offers a group neither as the lead nor to the key Enter', () => {
  const groups = { ...unit('各级各部门'), kind: 'group' as const };
  const asked = (...units: TaskUnit[]) => ({ ...doubt('no-lead-unit'), row: draftRow(1, { units }) });
  expect(answer('enter', asked(groups, unit('县财政局')))).toEqual({ kind: 'lead', printed: '县财政局' });
  expect(answer('2', asked(groups, unit('县财政局')))).toBeUndefined();
  expect(answer('enter', asked(groups))).toEqual({ kind: 'keep' });
  expect(answer('e', asked(groups))).toEqual({ kind: 'edit' });
  const toAll = offersFor(asked(groups), { candidates, groups: 0, year: 2026, unknown: 1, all: true });
  expect(toAll.map(({ choice }) => choice)).toEqual([{ kind: 'keep' }]);
});

it.each([
  ['no-unit', {}, 'lead'],
  ['no-lead-unit', {}, 'lead'],
  ['no-deadline', {}, 'deadline'],
  ['ambiguous-date', { text: '年底' }, 'deadline'],
  ['impossible-date', { text: '2月30日' }, 'deadline'],
  ['unknown-unit', { unit: '县财政局' }, 'responsible'],
  ['repeated-task', { title: '公开事项' }, 'title'],
] as const)('leads for %s %j to the field %s', (kind, facts, field) => {
  expect(fieldOf(doubt(kind, facts))).toBe(field);
});

it.each([
  ['no-lead-unit', 'enter', { kind: 'first-leads' }],
  ['no-lead-unit', '2', undefined],
  ['no-lead-unit', 'k', { kind: 'keep' }],
  ['no-unit', 'enter', { kind: 'keep' }],
  ['unclosed-bracket', 'e', undefined],
  ['no-deadline', 'l', { kind: 'deadline', choice: { kind: 'standing', date: null, recurrence: null } }],
] as const)('to all doubts %s at once, %s answers %j', (kind, key, expected) => {
  const offers = offersFor(doubt(kind), { candidates, groups: 0, year: 2026, unknown: 1, all: true });
  expect(offers.find(({ keys }) => keys.includes(key))?.choice).toEqual(expected);
});

it('takes the rhythm that the text names', () => {
  expect(answer('enter', doubt('recurrence-in-text', { text: '每季度', recurrence: 'quarterly' }))).toEqual({
    kind: 'recur',
    recurrence: 'quarterly',
  });
});

it('adds the unit where nothing comes near', () => {
  expect(answer('enter', doubt('unknown-unit'))).toEqual({ kind: 'new-unit' });
});

it('takes all unknown names as new units where nothing comes near to one of several', () => {
  const all = (near: UnitCandidate[], unknown: number) =>
    offersFor(doubt('unknown-unit'), { candidates: near, groups: 0, year: 2026, unknown, all: false }).filter(
      ({ choice }) => choice.kind === 'register-all',
    );
  expect(all([], 3)).toMatchObject([{ keys: ['a'], words: { count: 3 } }]);
  expect([...all([], 1), ...all(candidates, 3)]).toEqual([]);
});

it('gives no key two meanings, and every doubt one likeliest answer', () => {
  const kinds: WarningKind[] = [
    'unknown-unit',
    'no-lead-unit',
    'no-unit',
    'no-deadline',
    'ambiguous-date',
    'impossible-date',
    'unknown-year',
    'unreckoned-deadline',
    'empty-row',
  ];
  for (const kind of [...kinds, 'unassigned-item', 'repeated-task', 'recurrence-in-text'] as WarningKind[]) {
    for (const all of [false, true]) {
      const offers = offersFor(doubt(kind), { candidates, groups: 0, year: 2026, unknown: 3, all });
      const keys = offers.flatMap((offer) => offer.keys);
      expect(new Set(keys).size).toBe(keys.length);
      expect(offers.filter(({ look }) => look === 'primary').map(({ keys: [first] }) => first)).toEqual(['enter']);
    }
  }
});
