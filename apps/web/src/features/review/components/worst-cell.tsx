import type { Report } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import style from './task-reports.module.css';
import { useRoundWords } from './use-round-words';

/** In one plain sentence what is the matter with the cell that stands worst, with its dates. */
export function WorstCell({ report }: { report: Report }) {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  const { standing, round, daysLate, current, returnDue, unitName } = report;
  const facts = {
    due: round.due,
    closes: round.closes,
    count: daysLate,
    left: current?.leftAt ? clockTime(current.leftAt).slice(0, 10) : '',
    until: returnDue ?? '',
  };
  const known = standing as 'missing' | 'missing-in-grace' | 'returned' | 'late' | 'made-good';
  return (
    <p className={`${style.worst} ${style[standing] ?? ''}`}>
      <strong>{t(`review.worst.head.${known}`, { unit: unitName, round: roundWords(round, false) })}</strong>{' '}
      {t(`review.worst.says.${known}`, facts)}
    </p>
  );
}
