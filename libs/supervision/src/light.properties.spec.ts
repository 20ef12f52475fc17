import { addDays, createCalendar, holidayYears, roundsOf } from '@yaodian/calendar';
import fc from 'fast-check';
import { deadlinesOf, punctualityOf } from './deadline.js';
import type { AssignmentFacts, DeadlineFacts, Leaving, RoundFacts, Stay } from './facts.js';
import { actsFrom, stateAfter } from './life-cycle.js';
import { type Light, lightOf } from './light.js';
import { countedPercent } from './progress.js';

const calendar = createCalendar(holidayYears);
const begin = '2026-01-05';
const day = fc.nat(420).map((days) => addDays(begin, days));
const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);

/** A walk through the life cycle: each step so many days after the one before, by any of the acts that are possible. */
const stays = (dated: boolean): fc.Arbitrary<Stay[]> =>
  fc.tuple(fc.nat(250), fc.array(fc.tuple(fc.nat(60), fc.nat(9)), { maxLength: 6 })).map(([issued, steps]) => {
    const life: Stay[] = [{ state: 'awaiting-receipt', from: noon(addDays(begin, issued)), until: null }];
    for (const [days, choice] of steps) {
      const last = life.at(-1) as Stay;
      const acts = actsFrom(last.state, { dated, refusedBefore: life.some(({ state }) => state === 'refused') });
      const act = acts[choice % acts.length];
      const state = act && stateAfter(last.state, act);
      if (!state) break;
      last.until = new Date(last.from.getTime() + days * 24 * 60 * 60 * 1000);
      life.push({ state, from: last.until, until: null });
    }
    return life;
  });

const stop = fc.tuple(day, fc.option(fc.nat(30))).map(([first, days]) => ({
  first,
  last: days === null ? null : addDays(first, days),
}));
const deadline: fc.Arbitrary<DeadlineFacts> = fc.record({
  first: fc.record({ date: day, setOn: day }),
  extensions: fc.array(fc.record({ date: day, grantedOn: day }), { maxLength: 2 }),
  stops: fc.array(stop, { maxLength: 3 }),
});

const percent = fc.integer({ min: 0, max: 100 });
const decision: fc.Arbitrary<Leaving['decision']> = fc.oneof(
  fc.constant(null),
  fc.constant({ outcome: 'accepted' as const }),
  day.map((backBy) => ({ outcome: 'returned' as const, backBy })),
);
/** All versions but the last one have been returned. */
const leavings: fc.Arbitrary<Leaving[]> = fc
  .array(fc.record({ date: day, backBy: day, percent, decision }), { maxLength: 3 })
  .map((versions) => {
    const dates = versions.map(({ date }) => date).sort();
    return versions.map(({ backBy, percent, decision }, index) => ({
      leftAt: noon(dates[index] as string),
      percent,
      decision: index < versions.length - 1 ? { outcome: 'returned', backBy } : decision,
    }));
  });
const rounds: fc.Arbitrary<RoundFacts[]> = fc
  .tuple(...roundsOf(calendar, 2026, 'monthly').map((round) => fc.tuple(fc.constant(round), fc.option(leavings))))
  .map((all) =>
    all.flatMap(([{ due, closes, ...round }, leavings]) =>
      leavings ? [{ dates: { ...round, due: due.date, closes: closes.date }, leavings }] : [],
    ),
  );

const facts: fc.Arbitrary<AssignmentFacts> = fc.boolean().chain((dated) =>
  fc
    .record({
      stays: stays(dated),
      deadline: dated ? deadline : fc.constant(null),
      recordedPercent: fc.option(percent),
      rounds,
      notices: fc.array(fc.record({ reference: fc.constant('2026-blue-1'), answerBy: day }), { maxLength: 1 }),
      rectifications: fc.array(fc.record({ reference: fc.constant('整改〔2026〕1号'), due: day }), { maxLength: 1 }),
    })
    .map((facts) => {
      const request = facts.stays.findLast(({ state }) => state === 'closing');
      return { ...facts, closing: request ? { leftAt: request.from } : null };
    }),
);

/** 0 is the best. What is over is neither better nor worse than another end. */
const badness = ({ light }: Light) => (light === null ? -1 : ['green', 'yellow', 'red'].indexOf(light));

const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) => fc.assert(property, { numRuns: 100 });

it('never gets better by time passing, and what is over stays as it is', () =>
  holds(
    fc.property(facts, day, (facts, today) => {
      const lights = [0, 1, 2, 3, 4, 7, 30, 90].map((days) => lightOf(facts, addDays(today, days), calendar));
      const bad = lights.map(badness);
      expect(bad).toEqual([...bad].sort((one, other) => one - other));
      if (bad[0] === -1) expect(new Set(lights.map(({ light }) => light)).size).toBe(1);
    }),
  ));

it('remembers a period that was missed', () =>
  holds(
    fc.property(facts, day, fc.nat(60), (facts, today, days) => {
      const later = lightOf(facts, addDays(today, days), calendar).missed;
      for (const { period, daysLate } of lightOf(facts, today, calendar).missed) {
        const marked = later.find((other) => other.period.last === period.last);
        expect(marked?.daysLate).toBeGreaterThanOrEqual(daysLate);
      }
    }),
  ));

it('never gets worse by an accepted report whose percent is not lower', () =>
  holds(
    fc.property(facts, day, fc.nat(10), percent, (facts, today, choice, above) => {
      const round = facts.rounds[choice % facts.rounds.length];
      const counted = countedPercent(facts.rounds, facts.recordedPercent);
      fc.pre(round !== undefined && counted !== null);
      const leaving: Leaving = {
        leftAt: noon(today),
        percent: Math.min(100, (counted ?? 0) + above),
        decision: { outcome: 'accepted' },
      };
      const reported = (one: RoundFacts) => (one === round ? { ...one, leavings: [...one.leavings, leaving] } : one);
      const after = { ...facts, rounds: facts.rounds.map(reported) };
      expect(badness(lightOf(after, today, calendar))).toBeLessThanOrEqual(badness(lightOf(facts, today, calendar)));
    }),
  ));

it('does not depend on the order in which rounds and stops are told', () =>
  holds(
    fc.property(facts, day, (facts, today) => {
      const { deadline } = facts;
      const turned = {
        ...facts,
        rounds: [...facts.rounds].reverse(),
        deadline: deadline && { ...deadline, stops: [...deadline.stops].reverse() },
      };
      expect(lightOf(turned, today, calendar)).toEqual(lightOf(facts, today, calendar));
    }),
  ));

it('always has a reason, but where it is cancelled', () =>
  holds(
    fc.property(facts, day, (facts, today) => {
      const { light, reasons } = lightOf(facts, today, calendar);
      expect(reasons.length === 0).toBe(light === null);
    }),
  ));

describe('the deadlines', () => {
  it('come one after the other, and nothing is later by the effective than by the first', () =>
    holds(
      fc.property(deadline, day, day, (facts, today, done) => {
        const deadlines = deadlinesOf(facts, today, calendar);
        expect(deadlines.base >= deadlines.first && deadlines.effective.date >= deadlines.base).toBe(true);
        const { first, effective } = punctualityOf(deadlines, done, calendar);
        expect(effective.daysLate).toBeLessThanOrEqual(first.daysLate);
      }),
    ));

  it('do not move by a stop that is told twice', () =>
    holds(
      fc.property(deadline, day, (facts, today) => {
        const twice = { ...facts, stops: [...facts.stops, ...facts.stops] };
        expect(deadlinesOf(twice, today, calendar)).toEqual(deadlinesOf(facts, today, calendar));
      }),
    ));

  it('open to how the effective one was counted', () =>
    holds(
      fc.property(deadline, day, (facts, today) => {
        const { base, effective } = deadlinesOf(facts, today, calendar);
        expect(effective.counting).toMatchObject({ from: base, to: effective.date });
      }),
    ));
});
