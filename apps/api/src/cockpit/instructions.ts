import { type Calendar, type CivilDate, workingDaysBetween } from '@yaodian/calendar';
import { owesReply } from '@yaodian/supervision';
import type { Instruction } from '../supervision/instructions/instruction.dto.js';
import type { CockpitInstruction } from './cockpit.dto.js';

/** What has become of an instruction, over all of its units. */
export function standingOf(
  { id, taskId, taskTitle, words, leader, givenOn, demands }: Instruction,
  today: CivilDate,
  calendar: Calendar,
): CockpitInstruction {
  const owed = demands.filter(({ state }) => owesReply(state));
  const [answerBy = null] = owed.flatMap((one) => one.answerBy ?? []).sort();
  const workingDays =
    answerBy === null
      ? null
      : answerBy >= today
        ? workingDaysBetween(calendar, today, answerBy)
        : -Math.max(1, workingDaysBetween(calendar, answerBy, today));
  const standing = () => {
    if (owed.length > 0) return answerBy !== null && answerBy < today ? 'late' : 'open';
    return demands.some(({ state }) => state === 'replied') ? 'answered' : 'over';
  };
  return {
    ...{ id, taskId, taskTitle, words, leader, givenOn, answerBy, workingDays },
    units: demands.map(({ unitName }) => unitName),
    standing: standing(),
  };
}
