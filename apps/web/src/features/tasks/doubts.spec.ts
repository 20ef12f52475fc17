import type { DocumentWarning, Doubt, WarningKind } from '@yaodian/api-client';
import { draftTask } from '../../../test/tasks';
import { openDoubts } from './doubts';
import { hasDoubt, rowsOfDraft } from './task-row';

const warning = (kind: WarningKind, start: number, facts = {}): DocumentWarning => ({
  kind,
  start,
  end: start + 5,
  message: '',
  facts,
});
const warnings = new Map([
  [1, [warning('ambiguous-date', 110, { text: '9月底左右' }), warning('unassigned-item', 250, { title: '统一格式' })]],
]);

const doubt = (kind: WarningKind, facts = {}): Doubt => ({ id: kind, kind, facts, place: null });

it('asks about what the task itself leaves open and what the reading was not sure of', () => {
  const doubts = [doubt('no-lead-unit'), doubt('no-deadline'), doubt('ambiguous-date')];
  const rows = rowsOfDraft([draftTask(1, { doubts })]);
  expect(rows[0]!.doubts).toEqual(['no-lead-unit', 'no-deadline', 'ambiguous-date']);
  expect(openDoubts(rows, warnings, false).map(({ kind, row }) => [kind, row?.number])).toEqual([
    ['no-lead-unit', 1],
    ['ambiguous-date', 1],
    ['unassigned-item', undefined],
  ]);
});

it('names in the sentence what the reading named', () => {
  const rows = rowsOfDraft([draftTask(1, { doubts: [doubt('ambiguous-date')] })]);
  expect(openDoubts(rows, warnings, false)[0]!.facts).toEqual({ text: '9月底左右' });
});

it('walks through missing deadlines on their own, and does not count them as doubts', () => {
  const rows = rowsOfDraft([draftTask(1, { doubts: [doubt('no-deadline')], version: 2 })]);
  expect(hasDoubt(rows[0]!)).toBe(false);
  expect(openDoubts(rows, warnings, true).map(({ kind }) => kind)).toEqual(['no-deadline']);
});

it('drops a passage of which a task has been made since', () => {
  const rows = rowsOfDraft([draftTask(2, { source: { start: 250, end: 260 } })]);
  expect(openDoubts(rows, warnings, false)).toEqual([]);
});
