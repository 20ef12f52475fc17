import type { DraftTask } from '@yaodian/api-client';
import { hasWords, isReady, itemOf, newItem, requestOf, withTheirs } from './items';

const unit = { printed: '县财政局', role: 'lead', kind: 'unit', resolved: '县财政局', by: 'hand' } as const;
const task = {
  id: 7,
  version: 3,
  no: null,
  section: [],
  title: '公开预算',
  requirement: '按时公开。',
  units: [unit],
  deadline: { text: null, kind: 'standing', date: null, recurrence: null, milestones: [] },
  targets: [],
} as unknown as DraftTask;

it('sends only what was changed, each in the version that was seen', () => {
  const item = itemOf(task);
  expect(isReady(item)).toBe(false);
  const edited = { ...item, values: { ...item.values, title: '公开预算和决算' } };
  expect(isReady(edited)).toBe(true);
  const cancelled = { ...itemOf({ ...task, id: 8 }), kind: 'cancelled' as const };
  expect(requestOf([edited, cancelled], '上级要求')).toEqual({
    reason: '上级要求',
    edited: [{ id: 7, version: 3, title: '公开预算和决算' }],
    added: [],
    cancelled: [{ id: 8, version: 3 }],
  });
});

it('waits until a new task is whole', () => {
  const item = newItem(1);
  const whole = {
    ...item.values,
    title: '新',
    requirement: '新。',
    deadline: { ...item.values.deadline, date: '2026-06-30' },
  };
  expect(isReady({ ...item, values: whole })).toBe(false);
  expect(isReady({ ...item, values: { ...whole, units: [unit] } })).toBe(true);
});

it('keeps what was written here where somebody else was first, and takes the rest from them', () => {
  const item = itemOf(task);
  const mine = { ...item, values: { ...item.values, title: '我的' } };
  const [merged] = withTheirs([mine], { ...task, version: 4, title: '他们的', requirement: '他们的。' });
  expect(merged).toMatchObject({ task: { version: 4 }, values: { title: '我的', requirement: '他们的。' } });
});

it('changes nothing by taking a unit out and choosing it again', () => {
  const item = itemOf({ ...task, units: [{ ...unit, by: 'name' }] });
  const again = { ...item, values: { ...item.values, units: [unit] } };
  expect([isReady(again), hasWords(again)]).toEqual([false, false]);
  const other = { ...item, values: { ...item.values, units: [{ ...unit, role: 'responsible' as const }] } };
  expect([isReady(other), hasWords(other)]).toEqual([true, true]);
});

it('knows what would be lost', () => {
  const added = newItem(1);
  expect(hasWords(added)).toBe(false);
  expect(hasWords({ ...added, values: { ...added.values, title: '新' } })).toBe(true);
  expect(hasWords({ ...itemOf(task), kind: 'cancelled' })).toBe(false);
});
