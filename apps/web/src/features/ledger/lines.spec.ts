import type { LedgerRow } from '@yaodian/api-client';
import { linesOf, sectionKey } from './lines';

const row = (id: number, planId: number, ...section: string[]) => ({ id, planId, section }) as LedgerRow;
const plan = (id: number) => ({ id, year: 2026, title: `要点${id}`, state: 'issued' as const });
const rows = [
  row(1, 2, '一', '（一）'),
  row(2, 2, '一', '（二）'),
  row(3, 2, '二'),
  row(4, 2),
  row(5, 1, '二'),
  row(6, 1),
];
const lights = { red: 0, yellow: 0, green: 1, 'done-late': 0, done: 0 };
const sections = [
  { planId: 2, section: '一', tasks: 2, lights },
  { planId: 2, section: '二', tasks: 1, lights },
];
const words = (plans: number[], folded: string[] = []) =>
  linesOf(rows, { sections, plans: plans.map(plan) }, new Set(folded)).map((line) =>
    line.kind === 'task'
      ? line.row.id
      : [line.plan, line.heading, line.continued ? '续' : line.tasks].filter(Boolean).join(' '),
  );

it('stands tasks under their highest headings, and under their plans where there are several', () => {
  expect(words([2])).toEqual(['一 2', 1, 2, '二 1', 3, 4, '二', 5, 6]);
  expect(words([2, 1])).toEqual(['要点2 一 2', 1, 2, '要点2 二 1', 3, '要点2', 4, '要点1 二', 5, '要点1', 6]);
});

it('leaves the tasks of a folded heading out, not those of another plan', () => {
  expect(words([2], [sectionKey(2, '二')])).toEqual(['一 2', 1, 2, '二 1', 4, '二', 5, 6]);
});

it('says of a heading that comes again that it goes on, and folds all of it', () => {
  const scattered = [row(1, 2, '一'), row(2, 2, '二'), row(3, 2, '一')];
  const lines = (...folded: string[]) =>
    linesOf(scattered, { sections, plans: [plan(2)] }, new Set(folded)).map((line) =>
      line.kind === 'task' ? line.row.id : `${line.heading} ${line.continued}`,
    );
  expect(lines()).toEqual(['一 false', 1, '二 false', 2, '一 true', 3]);
  expect(lines(sectionKey(2, '一'))).toEqual(['一 false', '二 false', 2]);
  const keys = linesOf(scattered, { sections, plans: [] }, new Set()).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
