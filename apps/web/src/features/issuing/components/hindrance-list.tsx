import type { Hindrance } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import style from './issuing.module.css';
import { TaskLinks } from './task-links';

interface Props {
  planId: number;
  hindrances: Hindrance[];
  /** What settles a hindrance right here, in place of the links to its rows. */
  here: (hindrance: Hindrance) => ReactNode;
}

/** What still keeps the plan from being issued, each with the way out. */
export function HindranceList({ planId, hindrances, here }: Props) {
  const { t } = useTranslation();
  return (
    <section className={style.sheet} aria-labelledby="hindrances">
      <h2 id="hindrances">{t('issuing.hindrances', { count: hindrances.length })}</h2>
      <ol className={style.hindrances}>
        {hindrances.map((hindrance) => {
          const { kind, name, tasks } = hindrance;
          return (
            <li key={`${kind} ${name}`}>
              <h3>{t(`issuing.kinds.${kind}`, { name, count: tasks.length })}</h3>
              <p>{t(`issuing.ways.${kind}`)}</p>
              {here(hindrance) ?? <TaskLinks planId={planId} tasks={tasks} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
