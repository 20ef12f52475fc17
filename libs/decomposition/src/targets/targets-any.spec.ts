import fc from 'fast-check';
import { findTargets } from './targets.js';

const PARTS = [
  ...'0123456789.,%、,;。()至-~每年月周日季半度不少于低超过达到以上内率面均各和及的了第近共已一两十百千万亿\n 次个期篇条天'.split(
    '',
  ),
  '不少于',
  '至少',
  '以上',
  '个工作日',
  '百分之',
  '每季度',
  '公开率',
  '开展',
  '７',
  '％',
  '個',
  '達到',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('findTargets on any text', () => {
  it('throws nothing, answers alike, and its ranges lie in the text and hold the words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findTargets(text);
        expect(findTargets(text)).toEqual(found);
        for (const target of found) {
          expect(target.start).toBeGreaterThanOrEqual(0);
          expect(target.end).toBeGreaterThan(target.start);
          expect(target.end).toBeLessThanOrEqual(text.length);
          expect(target.text).toBe(text.slice(target.start, target.end).replace(/\s*\n\s*/g, ''));
          expect(['>=', '<=', '=']).toContain(target.comparator);
          expect(Number.isFinite(target.value) && target.value >= 0).toBe(true);
          expect(target.unit).not.toBe('');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('finds a firm demand wherever it stands', () => {
    const words = fc.constantFrom('', '要加强公开,', '按照要求,', '(一)政策解读。', '为此,各单位:', '公開要求;');
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('次', '篇', '场', '%'),
        (before, value, unit) => {
          const [target, ...others] = findTargets(`${before}总量不少于${value}${unit}。`);
          expect(others).toEqual([]);
          expect(target).toMatchObject({ comparator: '>=', value, unit, period: null });
          expect(target?.text).toBe(`总量不少于${value}${unit}`);
        },
      ),
    );
  });

  it.each([
    ['figures', '1'.repeat(200_000)],
    ['numerals', '一'.repeat(200_000)],
    ['thousands', '1,'.repeat(100_000)],
    ['blanks', `不少于${' '.repeat(200_000)}2次`],
    ['one clause of targets', '不少于2次'.repeat(40_000)],
    ['one clause of shares', '率、'.repeat(66_000) + '100%'],
    ['words without figures', '至少'.repeat(100_000)],
    ['brackets', '('.repeat(200_000)],
    ['periods', '每年'.repeat(100_000)],
    ['dates', '2026年6月30日'.repeat(18_000)],
  ])('reads a long text in its length: %s', (_, text) => {
    for (const target of findTargets(text)) if (target.end > text.length) throw new Error('range');
  });
});
