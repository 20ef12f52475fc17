import { Injectable } from '@nestjs/common';
import {
  addWorkingDays,
  type Calendar,
  type CivilDate,
  type Rhythm,
  type RoundRules,
  roundsOf,
} from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import type { MovedDate } from '../../calendar/calendar.dto.js';
import { OpenDates } from '../../calendar/open-dates.js';
import { instant } from '../../database/columns.js';
import { roundRulesOf } from '../../plans/settings/setting.queries.js';
import { RoundRow } from './round.entity.js';

interface OpenRound extends Pick<
  RoundRow,
  'id' | 'planId' | 'periodFirst' | 'periodLast' | 'opens' | 'due' | 'closes'
> {
  plan: string;
  year: number;
  rhythm: Rhythm;
  openedAt: Date | string | null;
}

/** The rounds of issued plans follow the calendar. */
@Injectable()
export class RoundDates extends OpenDates {
  async follow(tx: EntityManager, calendar: Calendar, today: CivilDate): Promise<MovedDate[]> {
    const moved: MovedDate[] = [];
    for (const round of await openRounds(tx, today)) {
      const { id, planId, plan, periodFirst, periodLast } = round;
      // an opened one goes on by what was set when it opened
      const openedAt = round.openedAt === null ? undefined : new Date(instant(round.openedAt));
      const rules = await roundRulesOf(tx, planId, openedAt);
      const dates = countedAnew({ calendar, rules }, today, round);
      const changes = (['opens', 'due', 'closes'] as const).filter((name) => dates[name] !== round[name]);
      if (changes.length === 0) continue;
      const { isLast, ...next } = dates;
      await tx.update(RoundRow, { id }, { ...next, ...(isLast && { countedUntil: next.due }) });
      for (const name of changes)
        moved.push({ planId, plan, periodFirst, periodLast, date: name, from: round[name], to: dates[name] });
      const { opens, due, closes } = round;
      await record(tx, { action: 'round.follow-calendar', objectId: id, before: { opens, due, closes }, after: next });
    }
    return moved;
  }
}

const openRounds = (tx: EntityManager, today: CivilDate): Promise<OpenRound[]> =>
  tx.query<OpenRound[]>(
    `SELECT reporting_round.id, plan_id AS planId, plan.title AS plan, plan.year, rhythm,
       period_first AS periodFirst, period_last AS periodLast, opens, due, closes,
       opened_at AS openedAt
     FROM reporting_round JOIN plan ON plan.id = reporting_round.plan_id
     WHERE plan.state = 'issued' AND closes >= ? ORDER BY plan.year, plan_id, period_last`,
    [today],
  );

/** The dates as the calendar gives them now; each stays that has passed, or would come before today. */
function countedAnew(
  { calendar, rules }: { calendar: Calendar; rules: RoundRules },
  today: CivilDate,
  round: OpenRound,
) {
  const all = roundsOf(calendar, round.year, round.rhythm, rules);
  const counted = all.find(({ period }) => period.last === round.periodLast);
  if (!counted) throw new Error(`Round ${round.id} is none of its plan's timetable.`);
  const open = (before: CivilDate, after: CivilDate) => (before < today || after < today ? before : after);
  const due = open(round.due, counted.due.date);
  return {
    isLast: counted.isLast,
    // one that the office has opened early stays open
    opens: round.openedAt === null ? open(round.opens, counted.opens.date) : round.opens,
    due,
    closes: open(round.closes, addWorkingDays(calendar, due, rules.closesAfter).date),
  };
}
