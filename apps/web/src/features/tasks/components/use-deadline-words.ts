import type { Deadline } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

/** The printed words, where they say more than the table's own. */
export const printedBeside = ({ text }: Deadline, words: string | null): string | null =>
  text === words ? null : text;

/** A deadline in the table's words: the date, the rhythm or the kind; null where none is printed. */
export function useDeadlineWords(): (deadline: Deadline) => string | null {
  const { t } = useTranslation();
  return ({ kind, date, recurrence }) => {
    if (kind === 'none') return null;
    if (kind === 'date' && date) return date;
    if (kind === 'recurring' && recurrence) return t(`tasks.recurrences.${recurrence}`);
    return t(`tasks.deadlineKinds.${kind}`);
  };
}
