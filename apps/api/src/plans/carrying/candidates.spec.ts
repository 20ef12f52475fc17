import { type FollowedTask } from '../followed-tasks.js';
import { isProposed, isUnfinished, titleFor } from './candidates.js';

const today = '2026-12-20';

describe('what is proposed to be carried over', () => {
  it.each<[string, Parameters<typeof isProposed>[0], boolean]>([
    ['missed its date', { planState: 'issued', kind: 'date', date: '2026-12-19', carried: false }, true],
    ['has its date today', { planState: 'issued', kind: 'date', date: today, carried: false }, false],
    ['standing, the year not over', { planState: 'issued', kind: 'standing', date: null, carried: false }, false],
    ['standing, left at archiving', { planState: 'archived', kind: 'standing', date: null, carried: false }, true],
    ['recurring, left at archiving', { planState: 'archived', kind: 'recurring', date: null, carried: false }, true],
    ['dated, left at archiving', { planState: 'archived', kind: 'date', date: '2026-12-31', carried: false }, true],
    ['carried over before', { planState: 'archived', kind: 'date', date: '2026-06-30', carried: true }, false],
  ])('%s: %#', (_what, candidate, proposed) => {
    expect(isProposed(candidate, today)).toBe(proposed);
  });

  it.each<[FollowedTask['units'][number]['state'][], cancelledAt: string | null, boolean]>([
    [['closed', 'awaiting-receipt'], null, true],
    [['closed'], null, false],
    [['cancelled'], null, false],
    [['awaiting-receipt'], '2026-05-01T00:00:00.000Z', false],
    [[], null, false],
  ])('unfinished with %j, cancelled %s: %s', (states, cancelledAt, unfinished) => {
    const units = states.map((state) => ({ state }));
    expect(isUnfinished({ number: 1, task: { cancelledAt }, units } as FollowedTask)).toBe(unfinished);
  });

  it.each([
    ['云岭县2026年政务公开工作要点', '云岭县2027年政务公开工作要点'],
    ['政务公开工作要点', '政务公开工作要点'],
  ])('%s becomes %s', (title, next) => {
    expect(titleFor(title, 2026, 2027)).toBe(next);
  });
});
