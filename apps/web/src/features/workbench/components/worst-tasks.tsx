import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { seesAll } from '../../assignments/scope';
import { useSelf } from '../../identity/self';
import { LightLine } from '../../lights/components/light-line';
import { worstQuery } from '../api/list-worst';
import style from './workbench.module.css';

/** The tasks that are late or about to be, with the reason; nothing where there are none. */
export function WorstTasks() {
  const { t } = useTranslation();
  const { data } = useQuery(worstQuery(!seesAll(useSelf())));
  const worst = data?.items.filter(({ light }) => light.light === 'red' || light.light === 'yellow') ?? [];
  if (worst.length === 0) return null;
  return (
    <section className={style.sheet} aria-labelledby="workbench-worst">
      <h2 id="workbench-worst">
        {t('workbench.worst')}
        <Link className={style.more} to="/tasks?order=light">
          {t('workbench.allTasks')}
        </Link>
      </h2>
      <ul>
        {worst.map(({ id, title, leadUnits, light, deadline }) => (
          <li key={id} className={style.worst}>
            <LightLine light={light} />
            <Link to={`/tasks/${id}`} lang="zh-CN">
              {title}
            </Link>
            <span className={style.note} lang="zh-CN">
              {leadUnits.join('、')}
            </span>
            <time className={style.note} dateTime={deadline.date ?? undefined}>
              {deadline.date ?? ''}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
