import type { Calendar, CivilDate } from '@yaodian/calendar';
import {
  type Leaving,
  type RoundFacts,
  standingOf as standingOfRound,
  type SupervisionSettings,
} from '@yaodian/supervision';
import type { Report } from './report.dto.js';
import type { FoundReport, KnownVersion } from './report.queries.js';

/** Where a report stands today, by the rules for rounds. */
export function standingOf(
  report: Pick<FoundReport, 'isOwed' | 'round' | 'versions'>,
  { calendar, today, settings }: { calendar: Calendar; today: CivilDate; settings: SupervisionSettings },
): Pick<Report, 'standing' | 'daysLate' | 'countsAsMissing'> {
  const facts = factsOf(report);
  const owes = report.isOwed || facts.leavings.length > 0;
  const { standing, daysLate, countsAsMissing } = standingOfRound(facts, owes, today, calendar, settings);
  return { standing, daysLate, countsAsMissing };
}

/** A round and what left its unit for it, as the rules ask for them. */
export const factsOf = ({ round, versions }: Pick<FoundReport, 'round' | 'versions'>): RoundFacts => ({
  dates: {
    period: { first: round.periodFirst, last: round.periodLast },
    countedUntil: round.countedUntil,
    leastOpenDays: round.leastOpenDays,
    due: round.due,
    closes: round.closes,
  },
  leavings: versions.flatMap(leavingOf),
});

/** A version as far as its leaving goes. */
export type LeftVersion = Pick<KnownVersion, 'leftAt' | 'percent' | 'decision' | 'returnDue'>;

export function leavingOf({ leftAt, percent, decision, returnDue }: LeftVersion): Leaving[] {
  if (leftAt === null) return [];
  const common = { leftAt: new Date(leftAt), percent };
  if (decision === 'returned' && returnDue !== null)
    return [{ ...common, decision: { outcome: 'returned', backBy: returnDue } }];
  return [{ ...common, decision: decision === 'accepted' ? { outcome: 'accepted' } : null }];
}
