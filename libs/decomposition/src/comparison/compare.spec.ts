import fc from 'fast-check';
import { decompose, readText, type TaskUnit } from '../index.js';
import { type ComparableTask, compareTasks, type ComparisonKind } from './compare.js';

const unit = (printed: string): TaskUnit => ({ printed, role: 'lead', kind: 'unit', resolved: null, by: null });
const task = (title: string, part: Partial<ComparableTask> = {}): ComparableTask => ({
  no: null,
  section: [],
  title,
  requirement: `${title}的要求，按时完成。`,
  units: [unit('县财政局')],
  deadline: { text: null, kind: 'none', date: null, recurrence: null, milestones: [] },
  targets: [],
  source: null,
  ...part,
});
const a = task('公开财政预算', { source: { start: 0, end: 9 } });
const b = task('公开会议纪要', { source: { start: 9, end: 20 } });
const c = task('开展业务培训', { source: { start: 20, end: 30 } });
const edited = { ...a, requirement: '预算公开率达到100%。' };
const corrected = { ...a, requirement: '预算和决算一并公开。' };

const inShort = (...lists: [ComparableTask[], ComparableTask[], ComparableTask[]]) =>
  compareTasks(...lists).map(({ kind, changes }) =>
    [kind, ...changes.map(({ field, by }) => `${field}:${by}`)].join(' '),
  );

describe('three versions of a document', () => {
  test.each<[string, ComparableTask[], ComparableTask[], ComparableTask[], string[]]>([
    ['nothing changed', [a, b], [a, b], [a, b], ['unchanged', 'unchanged']],
    ['changed in the file alone', [a], [a], [corrected], ['changed requirement:file']],
    ['edited by hand alone', [a], [edited], [a], ['edited requirement:hand']],
    ['changed in both', [a], [edited], [corrected], ['conflict requirement:both']],
    ['changed in both to the same', [a], [corrected], [corrected], ['unchanged']],
    [
      'different fields in both',
      [a],
      [{ ...a, title: '公开预决算' }],
      [corrected],
      ['changed title:hand requirement:file'],
    ],
    ['new in the file', [a], [a], [a, c], ['unchanged', 'new']],
    ['gone from the file', [a, b, c], [a, b, c], [a, c], ['unchanged', 'removed', 'unchanged']],
    ['gone from the file and edited', [a], [edited], [], ['removed requirement:hand']],
    ['deleted by hand, still in the file', [a, b], [a], [a, b], ['unchanged', 'deleted']],
    ['deleted by hand, gone from the file', [a, b], [a], [a], ['unchanged']],
    ['added by hand', [a, b], [a, c, b], [a, b], ['unchanged', 'by-hand', 'unchanged']],
    ['added by hand and in the file', [a], [a, c], [a, c], ['unchanged', 'unchanged']],
    ['added by hand and in the file in other words', [], [edited], [corrected], ['conflict requirement:both']],
    ['another number', [{ ...a, no: '1' }], [{ ...a, no: '1' }], [{ ...a, no: '2' }], ['unchanged no:file']],
    [
      'renamed beyond recognition, at its place',
      [a],
      [{ ...c, source: a.source }],
      [a],
      ['edited title:hand requirement:hand'],
    ],
    [
      'a unit found in the register is no edit',
      [a],
      [{ ...a, units: [{ ...unit('县财政局'), resolved: '云岭县财政局', by: 'alias' }] }],
      [{ ...a, units: [unit('县税务局')] }],
      ['changed units:file'],
    ],
  ])('%s', (_what, first, present, next, expected) => expect(inShort(first, present, next)).toEqual(expected));

  const documents = fc
    .array(fc.constantFrom('1.公开预算。(县财政局)', '2.公开纪要。按时公开。(县府办牵头)', '3.培训。(各乡镇,年底前)'), {
      maxLength: 8,
    })
    .map((lines) => decompose(readText(`工作要点\n一、公开\n${lines.join('\n')}\n`)).tasks);

  it('compares identical documents as unchanged, and gives every present and every new task exactly once', () => {
    fc.assert(
      fc.property(documents, documents, documents, (first, present, next) => {
        expect(new Set(compareTasks(first, first, first).map(({ kind }) => kind)).size).toBeLessThanOrEqual(1);
        expect(compareTasks(first, first, first).every(({ kind }) => kind === 'unchanged')).toBe(true);
        const rows = compareTasks(first, present, next);
        const places = (name: 'present' | 'next') =>
          rows.flatMap((row) => (row[name] === null ? [] : [row[name]])).sort((x, y) => x - y);
        expect(places('present')).toEqual(present.map((_task, index) => index));
        expect(places('next')).toEqual(next.map((_task, index) => index));
        expect(rows.flatMap((row) => (row.next === null ? [] : [row.next]))).toEqual(places('next'));
        const untouched = compareTasks(first, first, next);
        const kinds: ComparisonKind[] = ['edited', 'conflict', 'deleted', 'by-hand'];
        expect(untouched.filter(({ kind }) => kinds.includes(kind))).toEqual([]);
      }),
    );
  });
});
