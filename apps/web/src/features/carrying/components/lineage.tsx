import type { LinkedTask } from '@yaodian/api-client';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface Props {
  from?: LinkedTask[];
  into?: LinkedTask[];
  className?: string;
}

// a click on the row around it would lead elsewhere
const alone = (event: MouseEvent) => event.stopPropagation();

/** Where a task comes from, with the deadline that it had there, and where it went: links to the tasks of other years. */
export function LineageLinks({ from = [], into = [], className }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {from.map(({ id, year, title, deadlineText, deadlineDate }) => {
        const deadline = deadlineDate ?? deadlineText;
        return (
          <Link
            key={id}
            to={`/tasks/${id}`}
            className={className}
            onClick={alone}
            title={t('carrying.fromWhat', { year, title })}
          >
            {deadline === null ? t('carrying.from', { year }) : t('carrying.fromWas', { year, deadline })}
          </Link>
        );
      })}
      {into.map(({ id, planId, year, title }) => (
        <Link
          key={id}
          to={`/plans/${planId}?task=${id}`}
          className={className}
          onClick={alone}
          title={t('carrying.intoWhat', { year, title })}
        >
          {t('carrying.intoYear', { year })}
        </Link>
      ))}
    </>
  );
}
