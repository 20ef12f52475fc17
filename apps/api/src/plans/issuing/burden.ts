import { type Calendar, type CivilDate, owedRounds, type Round } from '@yaodian/calendar';
import type { UnitRole } from '@yaodian/decomposition';
import type { Deadline } from '../task.dto.js';
import type { AssignedUnit } from './assigned.js';

/** Until there are measurements, filling in one field of a report is taken for a minute. */
export const minutesPerField = 1;

/** What every report asks for: words, percent and evidence; beside it the value of each target. */
const commonFields = 3;

/** How many fields a report of a task has. */
export const fieldsOf = ({ targets }: { targets: readonly unknown[] }): number => commonFields + targets.length;

/** What is known of a task before it is issued. */
export interface AssignedTask {
  deadline: Pick<Deadline, 'date'>;
  targets: readonly unknown[];
  /** The rounds that there are for it. */
  rounds: readonly Round[];
  units: readonly AssignedUnit[];
}

/** What a plan asks of one unit. */
export type Burden = Record<UnitRole, number> & { reports: number; minutes: number };

/**
 * What tasks ask of each unit, by the units' identifiers: how many it leads or is responsible for, how many reports it
 * owes in its rounds if everything is open from `today` to its deadline, and how many minutes their fields
 * take (units × fields × minutes), an estimate.
 */
export function burdens(
  tasks: Iterable<AssignedTask>,
  { calendar, today }: { calendar: Calendar; today: CivilDate },
): Map<number, Burden> {
  const found = new Map<number, Burden>();
  for (const { deadline, targets, rounds, units } of tasks) {
    const reports = owedRounds(calendar, rounds, { from: today, until: deadline.date }).length;
    const minutes = reports * fieldsOf({ targets }) * minutesPerField;
    for (const { unitId, role } of units) {
      const own = found.get(unitId) ?? { lead: 0, responsible: 0, reports: 0, minutes: 0 };
      found.set(unitId, own);
      own[role] += 1;
      own.reports += reports;
      own.minutes += minutes;
    }
  }
  return found;
}
