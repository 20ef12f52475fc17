import {
  defaultCreditSettings,
  defaultSchemeSettings,
  type Facts,
  type Ledger,
  noFacts,
  type Scheme,
  score,
} from '@yaodian/assessment';

const leaf = { standard: '', appliesTo: null };
const manual = { kind: 'manual', version: 1, choices: null } as const;
const item = { standard: '', groups: null };
const one = { per: '件', source: { from: 'entered' }, withStatement: null } as const;

/** A branch of three lines of which one does not apply, a line that is not scored, one bonus and one deduction. */
export const exampleScheme: Scheme = {
  year: 2026,
  title: '2026年度政务公开考核方案',
  weightBasisPoints: 400,
  settings: defaultSchemeSettings,
  measures: [],
  trees: [
    {
      key: 'all',
      name: '指标',
      fullMarks: '100',
      division: { by: 'points' },
      indicators: [
        {
          ...leaf,
          ...{ key: 'work', name: '要点任务', share: '75', division: { by: 'points' } },
          children: [
            {
              ...leaf,
              ...{ key: 'completed', name: '任务办结', share: '40' },
              rule: { kind: 'completion', version: 1, credit: defaultCreditSettings, responsibleShare: '0.5' },
            },
            { ...leaf, key: 'judged', name: '政策解读', share: '20', rule: manual },
            { ...leaf, key: 'gone', name: '依申请公开', share: '15', rule: manual },
          ],
        },
        { ...leaf, key: 'open', name: '社会评议', share: '25', rule: manual },
      ],
    },
  ],
  groups: [{ key: 'units', name: '县直部门', tree: 'all' }],
  bonuses: [
    {
      ...{ ...item, key: 'plus', name: '经验推广', cap: '5' },
      counted: [{ ...one, key: 'city', name: '市级推广', amount: { kind: 'fixed', points: '3' } }],
    },
  ],
  deductions: [
    {
      ...{ ...item, key: 'minus', name: '通报批评', cap: '5' },
      counted: [{ ...one, key: 'bad', name: '通报批评', amount: { kind: 'fixed', points: '4' } }],
    },
  ],
  vetoes: [],
  confirmations: [],
};

const assignment = (assignmentId: number, late: number, first: number, ownExtensions = 0) => ({
  ...({ assignmentId, kind: 'dated', role: 'lead', state: 'closed', leftOn: '2026-06-30' } as const),
  ...{ firstDeadline: '2026-05-29', effectiveDeadline: '2026-06-23', daysLate: { first, effective: late } },
  ...{ acceptedPercent: 100, ownExtensions },
});
const event = (id: number, kind: string) => ({
  ...{ id: `event:${id}`, kind, on: '2026-05-11', count: 1, points: null },
  ...{ hasStatement: false, subject: null, reason: '市级通报' },
});

export const exampleFacts = (more: Partial<Facts> = {}): Facts => ({
  ...noFacts(7, 'units', { first: '2026-01-01', last: '2026-12-31', isResult: false }, '2026'),
  completion: [assignment(1, 0, 0), assignment(2, 7, 23)],
  entries: [{ id: 'entry:1', line: 'judged', points: '20', of: '20', reason: '解读及时' }],
  notApplicable: [{ id: 'entry:2', line: 'gone', reason: '全年没有申请' }],
  events: [event(1, 'city'), event(2, 'bad')],
  ...more,
});

export const exampleLedger = (more: Partial<Facts> = {}): Ledger => score(exampleFacts(more), exampleScheme);
