import { defaultSchemeSettings } from '@yaodian/assessment';
import { at, seed } from './seed.mjs';

/** Every fourth task has a count target. */
const targetsOf = (number) =>
  number % 4 === 0 ? [{ text: '每月公开不少于1条', comparator: '>=', value: 1, unit: '条', period: 'month' }] : [];
const rounds = [
  ['2026-03-02', '2026-03-31', '2026-04-01', '2026-04-13', '2026-04-27', 1],
  ['2026-04-01', '2026-04-30', '2026-05-06', '2026-05-15', '2026-05-29', 2],
  ['2026-05-01', '2026-05-31', '2026-06-01', '2026-06-10', '2026-06-24', 2],
  ['2026-06-01', '2026-06-30', '2026-07-01', '2026-07-10', '2026-07-24', 2],
];
const counted = (kind, points) => ({
  ...{ key: kind, name: kind, per: '次', withStatement: null, source: { from: 'system', kind } },
  amount: { kind: 'fixed', points },
});
const leaves = [
  [
    ...['completion', '40'],
    {
      ...{ kind: 'completion', version: 1, responsibleShare: '0.5' },
      credit: { perOwnExtension: '0.05', perDayLate: '0.02', leastLate: '0.6', openShare: '0.5' },
    },
  ],
  ['timeliness', '20', { kind: 'timeliness', version: 1, disclosureShare: '0.5', graceDays: 3 }],
  ['quantity', '20', { kind: 'quantity', version: 1 }],
  [
    ...['deduct', '20'],
    {
      ...{ kind: 'deduct', version: 1 },
      counted: [counted('overdue-assignment', '0.1'), counted('missing-report', '0.1'), counted('late-report', '0.1')],
    },
  ],
];
const body = {
  settings: defaultSchemeSettings,
  ...{ measures: [], bonuses: [], deductions: [], vetoes: [], confirmations: [] },
  trees: [
    {
      ...{ key: 'tree', name: '指标体系', fullMarks: '100', division: { by: 'points' } },
      indicators: leaves.map(([key, share, rule]) => ({ key, name: key, standard: '', share, appliesTo: null, rule })),
    },
  ],
  groups: [{ key: 'units', name: '各单位', tree: 'tree' }],
};

/** A year with an adopted scheme: half of the tasks have a date, and every unit has four rounds of reports. */
export async function seedYear(tx, { units, tasks }) {
  await seed(tx, { units, tasks, rounds, targetsOf, deadlineOf: (number) => (number % 2 ? '2026-06-30' : null) });
  await tx.query(
    `INSERT INTO assessment_scheme (id, plan_id, title, state, number, weight, body, selection, created_by, created_at,
       updated_at, version) VALUES (1, 1, '方案', 'adopted', 1, 400, ?, '{}', 1, ?, ?, 1)`,
    [JSON.stringify(body), at, at],
  );
  await tx.query(
    `INSERT INTO assessment_unit (scheme_id, unit_id, unit_name, position, group_key, ranked)
     SELECT 1, id, '单位', id, 'units', 1 FROM unit`,
  );
}
