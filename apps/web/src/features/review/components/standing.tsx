import type { Report, ReportStanding } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import style from './standing.module.css';

/** Filled is now, hollow is past; a square says that a date was missed, a circle that none was. */
const shapes = {
  'in-time': <circle cx="8" cy="8" r="6" fill="currentColor" />,
  late: <DoneLate />,
  'made-good': <DoneLate />,
  returned: <Triangle />,
  'missing-in-grace': <Triangle />,
  missing: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1.5" fill="currentColor" />
      <path d="M8 4.5v4.4M8 10.6v1.3" className={style.on} strokeWidth="1.8" />
    </>
  ),
  awaited: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="2.6 2" />,
  'not-owed': <path d="M5 8h6" stroke="currentColor" strokeWidth="1.5" />,
} satisfies Record<ReportStanding, ReactNode>;

function DoneLate() {
  return (
    <g fill="none" stroke="currentColor">
      <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" strokeWidth="1.3" />
      <path d="M5 8.2l2.2 2.2L11 6" strokeWidth="1.5" />
    </g>
  );
}

function Triangle() {
  return <path d="M8 2.2L14.4 13.4H1.6z" className={style.triangle} strokeWidth="1.3" strokeLinejoin="round" />;
}

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
