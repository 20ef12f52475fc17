import { Exact } from '@yaodian/inspection';
import type { GradeBand, SchemeSettings } from '../settings.js';
import { isFigure, isMissing } from './figures.js';
import { type At, type Found, under } from './found.js';

const at: At = { path: 'settings', line: null };

export function checkSettings(found: Found, settings: SchemeSettings): void {
  const setting = (name: string, value: unknown, isRight: boolean): void => {
    found.expect(isRight, 'setting-invalid', under(at, name), { setting: name, value: String(value) });
  };
  const { decimals, capAt, givesTo, bonusAbove, vetoCeiling, appealDays } = settings;
  setting('decimals', decimals, [2, 3, 4].includes(decimals));
  setting('capAt', capAt, ['item', 'first-level'].includes(capAt));
  setting('givesTo', givesTo, ['pro-rata', 'equal'].includes(givesTo));
  if (bonusAbove !== null)
    setting('bonusAbove', bonusAbove.score, isFigure(bonusAbove.score, 2) && new Exact(bonusAbove.score).lte(100));
  if (vetoCeiling !== null)
    setting('vetoCeiling', vetoCeiling, isFigure(vetoCeiling, 2) && new Exact(vetoCeiling).lte(100));
  setting('appealDays', appealDays, Number.isInteger(appealDays) && appealDays >= 1 && appealDays <= 60);
  checkGrades(found, settings.grades, vetoCeiling);
}

/** Half-open bands from the best to the lowest, each ending where the one before begins. */
function checkGrades(found: Found, grades: readonly GradeBand[], vetoCeiling: string | null): void {
  const here = (index: number): At => ({
    path: `settings.grades[${index}]`,
    line: { number: null, name: grades[index]!.name },
  });
  if (!found.expect(grades.length > 1, 'grades-missing', under(at, 'grades'))) return;
  const isLimit = (limit: string | null) => limit === null || isFigure(limit, 2);
  const isRight = grades.map((grade, index) => {
    const { name, from, below } = grade;
    const isBand =
      !isMissing(name) &&
      isLimit(from) &&
      isLimit(below) &&
      (from === null || below === null || new Exact(from).lt(below)) &&
      grades.findIndex((other) => other.name === name) === index;
    return found.expect(isBand, 'grade-invalid', here(index), { from: from ?? '', below: below ?? '' });
  });
  if (!isRight.every(Boolean)) return;
  grades.forEach(({ from, below, name }, index) => {
    const better = index === 0 ? null : grades[index - 1]!;
    const limits = { grade: name, below: below ?? '', from: better?.from ?? '', other: better?.name ?? '' };
    if (index === 0) found.expect(below === null, 'grades-with-hole', here(index), { ...limits, from: below ?? '' });
    else if (better!.from === null || below === null) found.add('grades-overlap', here(index), limits);
    else if (new Exact(below).gt(better!.from)) found.add('grades-overlap', here(index), limits);
    else if (new Exact(below).lt(better!.from)) found.add('grades-with-hole', here(index), limits);
    if (index === grades.length - 1)
      found.expect(from === null || new Exact(from).isZero(), 'grades-with-hole', here(index), {
        ...limits,
        below: '0',
        from: from ?? '',
      });
  });
  const lowest = grades[grades.length - 1]!;
  if (isFigure(vetoCeiling, 2) && lowest.below !== null)
    found.expect(new Exact(vetoCeiling).lt(lowest.below), 'setting-invalid', under(at, 'vetoCeiling'), {
      setting: 'vetoCeiling',
      value: vetoCeiling,
    });
}
