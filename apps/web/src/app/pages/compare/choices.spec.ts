import type { CorrectionRow } from '@yaodian/api-client';
import { fieldFollows, followsFile, isOpen, rowChoices } from './choices';

const row = (kind: CorrectionRow['kind'], ...changes: CorrectionRow['changes']): CorrectionRow => ({
  kind,
  present: null,
  next: null,
  changes,
});
const edited = { field: 'title', by: 'hand' } as const;
const both = { field: 'requirement', by: 'both' } as const;
const file = { field: 'deadline', by: 'file' } as const;

it('proposes to follow the file in what is new and gone, not in what a person has removed', () => {
  const kinds = (['new', 'removed', 'deleted'] as const).map((kind) => followsFile(row(kind), undefined));
  expect(kinds).toEqual([true, true, false]);
  expect(followsFile(row('new'), { follow: false })).toBe(false);
});

it('asks what becomes of an edited task that is gone', () => {
  const gone = row('removed', edited);
  expect([followsFile(gone, undefined), isOpen(gone, undefined), isOpen(gone, { follow: true })]).toEqual([
    null,
    true,
    false,
  ]);
});

it('takes what only the file has changed, and keeps what a person has changed', () => {
  expect([edited, both, file].map((change) => fieldFollows(change, undefined))).toEqual([false, false, true]);
});

it('sends for a row the fields that follow the file, proposed ones among them', () => {
  const rows = [row('unchanged'), row('conflict', both, file), row('removed', edited)];
  const chosen = new Map([
    [1, { fields: { requirement: true } }],
    [2, { follow: false }],
  ]);
  expect(rowChoices(rows, chosen)).toEqual([
    { row: 1, fields: ['requirement', 'deadline'] },
    { row: 2, follow: false },
  ]);
});
