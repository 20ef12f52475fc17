import { type Counted, defaultSchemeSettings, type Rule, type Scheme, type SystemKind } from '@yaodian/assessment';
import type { AssessmentScheme, SchemeBody } from '@yaodian/api-client';
import { ok, type RunningApplication } from './application.js';
import { path } from './doubtful.js';

const counted = (kind: SystemKind, points: string): Counted => ({
  ...{ key: `c-${kind}`, name: kind, per: '次', withStatement: null },
  source: { from: 'system', kind },
  amount: { kind: 'fixed', points },
});
const entered = (key: string, points: string): Counted => ({
  ...{ key, name: key, per: '次', withStatement: null, source: { from: 'entered' }, amount: { kind: 'fixed', points } },
});

/** A leaf of every rule; 100 points together. */
const rules: [key: string, points: string, Rule][] = [
  [
    'completion',
    '30',
    {
      ...{ kind: 'completion', version: 1, responsibleShare: '0.5' },
      credit: { perOwnExtension: '0.05', perDayLate: '0.02', leastLate: '0.6', openShare: '0.5' },
    },
  ],
  ['timeliness', '15', { kind: 'timeliness', version: 1, disclosureShare: '0.5', graceDays: 3 }],
  ['quantity', '10', { kind: 'quantity', version: 1 }],
  ['inspection', '15', { kind: 'inspection', version: 1, dimension: null, quarterWeights: ['1', '1', '1', '1'] }],
  ['ratio', '10', { kind: 'ratio', version: 1, measure: 'replies', target: '1' }],
  [
    'tiers',
    '5',
    {
      ...{ kind: 'tiers', version: 1, measure: 'visits' },
      tiers: [
        { from: null, ratio: '0.5' },
        { from: '80', ratio: '0.8' },
        { from: '90', ratio: '1' },
      ],
    },
  ],
  [
    'deduct',
    '10',
    {
      ...{ kind: 'deduct', version: 1 },
      counted: [
        counted('red-notice', '2'),
        counted('overdue-assignment', '1'),
        counted('missing-report', '1'),
        counted('late-report', '0.5'),
        counted('late-return', '1'),
      ],
    },
  ],
  ['manual', '5', { kind: 'manual', version: 1, choices: null } as Rule],
];

const scheme: Pick<Scheme, 'settings' | 'measures' | 'trees' | 'groups' | 'bonuses' | 'deductions' | 'vetoes'> = {
  settings: defaultSchemeSettings,
  measures: [
    { key: 'replies', name: '按期答复', unit: '件', hasDenominator: true },
    { key: 'visits', name: '满意度', unit: '分', hasDenominator: false },
  ],
  trees: [
    {
      ...{ key: 'tree', name: '指标体系', fullMarks: '100', division: { by: 'points' } },
      indicators: rules.map(([key, share, rule]) => ({ key, name: key, standard: '', share, appliesTo: null, rule })),
    },
  ],
  groups: [{ key: 'units', name: '县直部门', tree: 'tree' }],
  bonuses: [{ key: 'bonus', name: '加分', standard: '', cap: '2', groups: null, counted: [entered('b-adopted', '1')] }],
  deductions: [
    {
      ...{ key: 'minus', name: '扣分', standard: '', cap: '5', groups: null },
      counted: [counted('serious-finding', '2'), counted('overdue-rectification', '1')],
    },
  ],
  vetoes: [
    { key: 'veto', name: '弄虚作假', standard: '', groups: null, source: { from: 'system', kind: 'veto-finding' } },
  ],
};

/** Adopts a scheme with a leaf of every rule for all units in one comparison group. */
export async function adoptScheme(
  { client }: Pick<RunningApplication, 'client'>,
  planId: number,
  units: number[],
): Promise<AssessmentScheme> {
  const draft = ok(await client.POST('/api/schemes', { body: { planId, title: '2026年考核方案' } }));
  const measured = [
    'overdue-assignment',
    'red-notice',
    'late-report',
    'missing-report',
    'late-return',
    'serious-finding',
  ];
  const body = { ...scheme, confirmations: measured.map((kind) => ({ kind, reason: '另有规定' })) };
  const groups = [{ title: '县直部门', unitGroupId: null, unitIds: units }];
  const kept = ok(
    await client.PUT('/api/schemes/{id}', {
      params: path(draft.id),
      body: {
        ...{ version: draft.version, title: draft.title, weight: 400, body: body as unknown as SchemeBody },
        selection: { ...draft.selection, unitIds: units, groups },
      },
    }),
  );
  if (kept.problems.length > 0) throw new Error(JSON.stringify(kept.problems));
  return ok(
    await client.POST('/api/schemes/{id}/adoption', { params: path(draft.id), body: { version: kept.version } }),
  );
}
