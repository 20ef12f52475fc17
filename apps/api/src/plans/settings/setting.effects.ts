import { createHash } from 'node:crypto';
import { type Calendar, type CivilDate, type Rhythm, roundsOf } from '@yaodian/calendar';
import { daysLate } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import type { MovedDate } from '../../calendar/calendar.dto.js';
import { findCalendar } from '../../calendar/calendar.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import { RoundRow } from '../../reports/rounds/round.entity.js';
import type { PlanSummary } from '../plan.dto.js';
import { type Figures, roundRulesFrom } from './figures.js';
import type { SettingsEffects } from './setting.dto.js';

type RoundValues = Pick<RoundRow, 'opens' | 'due' | 'closes' | 'countedUntil' | 'leastOpenDays'>;

/** A round that a change of settings changes. */
export interface ChangedRound {
  round: RoundRow;
  before: RoundValues;
  after: RoundValues;
}

interface Change {
  before: Figures;
  after: Figures;
  today: CivilDate;
}

/** What a change of a plan's figures does to its rounds and reports. Throws DomainError round-due-passed. */
export async function effectsOf(
  manager: EntityManager,
  plan: PlanSummary,
  { before, after, today }: Change,
): Promise<{ rounds: ChangedRound[]; effects: SettingsEffects }> {
  const calendar = await findCalendar(manager);
  const changed = await changedRounds(manager, plan, { before, after, today, calendar });
  const dates = changed.flatMap(({ round, ...sides }) =>
    (['opens', 'due', 'closes'] as const).flatMap((date): MovedDate[] => {
      const [from, to] = [sides.before[date], sides.after[date]];
      if (from === to) return [];
      const { periodFirst, periodLast } = round;
      return [{ planId: plan.id, plan: plan.title, periodFirst, periodLast, date, from, to }];
    }),
  );
  const effects = {
    seen: createHash('sha256').update(JSON.stringify(dates)).digest('hex'),
    dates,
    rounds: changed.filter((one) => one.before.leastOpenDays !== one.after.leastOpenDays).length,
    ...(await movedOverGrace(manager, plan.id, { before, after, today, calendar })),
  };
  return { rounds: changed, effects };
}

/** The rounds that have not opened yet, and are not as the new figures have them. */
async function changedRounds(
  manager: EntityManager,
  { id, year }: PlanSummary,
  { before, after, today, calendar }: Change & { calendar: Calendar },
): Promise<ChangedRound[]> {
  const rules = roundRulesFrom(after);
  if (JSON.stringify(rules) === JSON.stringify(roundRulesFrom(before))) return [];
  const rounds = await manager.find(RoundRow, { where: { planId: id }, order: { periodLast: 'ASC', rhythm: 'ASC' } });
  return rounds
    .filter(({ openedAt, due }) => openedAt === null && due > today)
    .flatMap((round) => {
      const counted = roundsOf(calendar, year, round.rhythm as Rhythm, rules).find(
        ({ period }) => period.last === round.periodLast,
      );
      if (!counted) throw new Error(`Round ${round.id} is none of its plan's timetable.`);
      const { opens, due, closes, countedUntil, leastOpenDays } = counted;
      // nobody can report in time in what is due today or was due before
      if (due.date <= today) throw new DomainError('round-due-passed', { due: due.date, today });
      const wanted: RoundValues = {
        opens: opens.date < today ? today : opens.date,
        due: due.date,
        closes: closes.date,
        countedUntil,
        leastOpenDays,
      };
      const present: RoundValues = {
        opens: round.opens,
        due: round.due,
        closes: round.closes,
        countedUntil: round.countedUntil,
        leastOpenDays: round.leastOpenDays,
      };
      return JSON.stringify(present) === JSON.stringify(wanted) ? [] : [{ round, before: present, after: wanted }];
    });
}

/** How many reports that are missing today are past the grace days by the one figure, and within them by the other. */
async function movedOverGrace(
  manager: EntityManager,
  planId: number,
  { before, after, today, calendar }: Change & { calendar: Calendar },
): Promise<Pick<SettingsEffects, 'toMissing' | 'toGrace'>> {
  if (before.graceDays === after.graceDays) return { toMissing: 0, toGrace: 0 };
  const rows = await manager.query<{ day: CivilDate; reports: number | string }[]>(
    `SELECT COALESCE(report.return_due, round.due) AS day, COUNT(*) AS reports
     FROM progress_report report JOIN reporting_round round ON round.id = report.round_id
     WHERE round.plan_id = ? AND ((report.first_left_at IS NULL AND report.is_owed = 1)
       OR (report.return_due IS NOT NULL AND report.state IN ('returned', 'draft', 'submitted')))
     GROUP BY COALESCE(report.return_due, round.due)`,
    [planId],
  );
  const isPast = (day: CivilDate, graceDays: number) => daysLate(day, today, calendar) > graceDays;
  const count = (from: number, to: number) =>
    rows
      .filter(({ day }) => !isPast(day, from) && isPast(day, to))
      .reduce((sum, { reports }) => sum + Number(reports), 0);
  return { toMissing: count(before.graceDays, after.graceDays), toGrace: count(after.graceDays, before.graceDays) };
}
