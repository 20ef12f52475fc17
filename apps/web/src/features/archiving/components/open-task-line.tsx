import type { OpenTask } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeadlineWords } from '../../tasks/components/use-deadline-words';
import style from './archiving.module.css';

interface Props {
  task: OpenTask;
  /** In front of the title. */
  tick?: ReactNode;
  /** Behind the units. */
  more?: ReactNode;
}

/** A task that is open: its title, its deadline, and for whom. */
export function OpenTaskLine({ task: { id, number, title, deadline, assignments }, tick, more }: Props) {
  const { t } = useTranslation();
  const wordsOf = useDeadlineWords();
  const [first] = assignments;
  const words = wordsOf(deadline);
  return (
    <div className={style.line}>
      <span className={style.title}>
        {tick} <span className={style.number}>{number}</span> <Link to={`/tasks/${id}`}>{title}</Link>
      </span>
      <span className={style.deadline}>{words}</span>
      <span className={style.units}>
        {assignments.length === 1
          ? first?.unitName
          : t('archiving.unitsOf', { unit: first?.unitName ?? '', count: assignments.length })}
      </span>
      {more}
    </div>
  );
}
