import type { Report, ReportStanding } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Circle, Dash, DashedCircle, Square, TickedSquare, Triangle } from '../../../shared/shapes';
import style from './standing.module.css';

const shapes = {
  'in-time': <Circle />,
  late: <TickedSquare />,
  'made-good': <TickedSquare />,
  returned: <Triangle />,
  'missing-in-grace': <Triangle />,
  missing: <Square />,
  awaited: <DashedCircle />,
  'not-owed': <Dash />,
} satisfies Record<ReportStanding, ReactNode>;

/** Where a report stands against its due time: a shape and a word, and by how many working days it is late. */
export function Standing({
  report,
  brief = false,
}: {
  report: Pick<Report, 'standing' | 'daysLate'>;
  brief?: boolean;
}) {
  const { t } = useTranslation();
  const { standing, daysLate } = report;
  return (
    <span className={`${style.standing} ${style[standing] ?? ''}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {shapes[standing]}
      </svg>
      <span>
        {t(`review.standings.${standing}`)}
        {!brief && daysLate > 0 && ` ${t('review.daysLate', { count: daysLate })}`}
      </span>
    </span>
  );
}
