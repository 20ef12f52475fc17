import type { PlanLights } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { colours } from '../../lights/colours';
import { LightMark } from '../../lights/components/light-mark';
import style from './workbench.module.css';

/** How many assignments of each plan have which light; each figure leads to them. */
export function LightsNow({ plans }: { plans: PlanLights[] }) {
  const { t } = useTranslation();
  return (
    <section className={style.sheet} aria-labelledby="workbench-lights">
      <h2 id="workbench-lights">{t('workbench.lights')}</h2>
      {plans.map(({ planId, planTitle, assignments, lights }) => (
        <div key={planId} className={style.round}>
          <h3>
            <span lang="zh-CN">{planTitle}</span>{' '}
            <span className={style.note}>{t('workbench.assignments', { count: assignments })}</span>
          </h3>
          <div className={style.bar} aria-hidden="true">
            {colours
              .filter((colour) => lights[colour] > 0)
              .map((colour) => (
                <span key={colour} className={style[colour]} style={{ flexGrow: lights[colour] }} />
              ))}
          </div>
          <ul className={style.lights}>
            {colours.map((colour) => (
              <li key={colour}>
                <LightMark light={colour} />
                {lights[colour] === 0 ? (
                  <span className={style.zero}>0</span>
                ) : (
                  <Link
                    to={`/tasks?plan=${planId}&light=${colour}`}
                    aria-label={`${t(`lights.colours.${colour}`)} ${lights[colour]}`}
                  >
                    {lights[colour]}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
