import { civilDateOf } from '@yaodian/calendar';
import type { Report } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { HowCounted } from '../../calendar/components/how-counted';
import style from './task-reports.module.css';
import { useRoundWords } from './use-round-words';

/** In one plain sentence what is the matter with the cell that stands worst, with its dates and how its days were counted. */
export function WorstCell({ report }: { report: Report }) {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  const { standing, round, daysLate, current, returnDue, unitName } = report;
  const left = current?.leftAt ? clockTime(current.leftAt).slice(0, 10) : '';
  const facts = { due: round.due, closes: round.closes, count: daysLate, left, until: returnDue ?? '' };
  const known = standing as 'missing' | 'missing-in-grace' | 'returned' | 'late' | 'made-good';
  // of what came more than once the first leaving counts, or the date of a return
  const isPlain = (current?.ordinal ?? 1) === 1;
  return (
    <div className={`${style.worst} ${style[standing] ?? ''}`}>
      <p>
        <strong>{t(`review.worst.head.${known}`, { unit: unitName, round: roundWords(round, false) })}</strong>{' '}
        {t(`review.worst.says.${known}`, facts)}
      </p>
      {daysLate > 0 && isPlain && <HowCounted key={report.id} from={round.due} to={left || civilDateOf(new Date())} />}
    </div>
  );
}
