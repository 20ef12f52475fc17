import type { NamedTask } from '@yaodian/api-client';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './issuing.module.css';
import { TaskLinks } from './task-links';

interface Props {
  planId: number;
  tasks: NamedTask[];
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}

/** Deadlines that have passed on the day of issue: no mistake, but somebody has to say that it is meant so. */
export function PassedDeadlines({ planId, tasks, confirmed, onConfirm }: Props) {
  const { t } = useTranslation();
  return (
    <section className={style.sheet} aria-labelledby="passed">
      <h2 id="passed">{t('issuing.passed', { count: tasks.length })}</h2>
      <p className={style.note}>{t('issuing.passedWhy')}</p>
      <TaskLinks planId={planId} tasks={tasks} />
      <div className={style.form}>
        <Checkbox checked={confirmed} onChange={({ target }) => onConfirm(target.checked)}>
          {t('issuing.passedMeant')}
        </Checkbox>
      </div>
    </section>
  );
}
