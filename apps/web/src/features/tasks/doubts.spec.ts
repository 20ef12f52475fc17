import type { Doubt as OpenDoubt, WarningKind } from '@yaodian/api-client';
import { draftTask } from '../../../test/tasks';
import { type Doubt, doubtsBack, missingDeadlines, openDoubts } from './doubts';
import { hasDoubt, hasNoDeadline, isUnitInDoubt, rowsOfDraft, rowsOfReading } from './task-row';

const doubt = (kind: WarningKind, facts: Record<string, string> = {}): OpenDoubt => ({
  id: `${kind}:${Object.values(facts).join()}`,
  kind,
  facts,
  place: null,
});
const rows = rowsOfDraft([
  draftTask(1, { doubts: [doubt('no-deadline'), doubt('unknown-unit', { unit: '大数据中心' })] }),
  draftTask(2),
  draftTask(3, { doubts: [doubt('no-lead-unit')] }),
]);
const documents = [{ id: 7, doubts: [doubt('unassigned-item', { title: '统一格式' })] }];
const shown = (doubts: Doubt[]) => doubts.map(({ kind, row, documentId }) => [kind, row?.number, documentId]);

it('lists the doubts of the rows in their order, then those of passages; what has no deadline is apart', () => {
  expect(shown(openDoubts(rows, documents))).toEqual([
    ['unknown-unit', 1, 1],
    ['no-lead-unit', 3, 1],
    ['unassigned-item', undefined, 7],
  ]);
  expect(shown(missingDeadlines(rows))).toEqual([['no-deadline', 1, 1]]);
});

it('finds what a step has brought back, in the order of the table', () => {
  const open = (id: number, ...kinds: WarningKind[]) => draftTask(id, { doubts: kinds.map((kind) => doubt(kind)) });
  const before = [open(1, 'unknown-unit'), open(2), open(3, 'no-lead-unit')];
  const now = [open(3, 'no-lead-unit'), open(2, 'no-deadline'), open(1, 'no-lead-unit', 'unknown-unit')];
  expect(doubtsBack(before, now).map(({ kind, row }) => [kind, row?.key])).toEqual([
    ['no-lead-unit', '1'],
    ['no-deadline', '2'],
  ]);
});

it('gives the same doubt of two rows two keys', () => {
  const twice = rowsOfDraft([1, 2].map((id) => draftTask(id, { doubts: [doubt('no-unit')] })));
  expect(new Set(openDoubts(twice, []).map(({ key }) => key)).size).toBe(2);
});

it('does not count a missing deadline among the doubts', () => {
  const [row] = rowsOfDraft([draftTask(1, { doubts: [doubt('no-deadline')] })]);
  expect([hasDoubt(row!), hasNoDeadline(row!)]).toEqual([false, true]);
});

it('knows which printed names are in doubt', () => {
  const unit = { printed: '大数据中心', role: 'lead', kind: 'unit', resolved: null, by: null } as const;
  expect([isUnitInDoubt(rows[0]!, unit), isUnitInDoubt(rows[0]!, { ...unit, printed: '财政局' })]).toEqual([
    true,
    false,
  ]);
});

it('shows at a task that was only read what the reading was not sure of', () => {
  const { title, requirement, section, units, deadline, targets, no } = draftTask(1);
  const task = { title, requirement, section, units, deadline, targets, no, leadUnits: [], responsibleUnits: [] };
  const warning = (start: number) => ({
    kind: 'ambiguous-date' as const,
    start,
    end: start + 3,
    message: '',
    facts: {},
  });
  const [first, second] = rowsOfReading({
    tasks: [
      { ...task, source: { start: 0, end: 50 } },
      { ...task, source: { start: 50, end: 90 } },
    ],
    warnings: [warning(60)],
  } as never);
  expect(first!.doubts).toEqual([]);
  expect(second!.doubts).toMatchObject([{ kind: 'ambiguous-date', place: { start: 60, end: 63 } }]);
});
