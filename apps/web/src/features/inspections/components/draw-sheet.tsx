import type { Draw } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import style from './draws.module.css';

/** One draw with all that it takes to do it again by hand. */
export function DrawSheet({ draw }: { draw: Draw }) {
  const { t } = useTranslation();
  const title = `${draw.unitName === null ? '' : `${draw.unitName} · `}${t(`inspections.draws.kinds.${draw.kind}`)}`;
  const titleId = `draw-${draw.id}`;
  return (
    <section className={style.draw} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <span lang="zh-CN">{title}</span>{' '}
        {draw.number > 1 && (
          <span className={style.former}>{t('inspections.draws.number', { count: draw.number })}</span>
        )}
      </h2>
      <dl>
        {draw.reason !== null && (
          <>
            <dt>{t('inspections.draws.reason')}</dt>
            <dd lang="zh-CN">{draw.reason}</dd>
          </>
        )}
        <dt>{t('inspections.draws.population')}</dt>
        <dd className={style.population} lang="zh-CN">
          {t('inspections.draws.populationOf', { count: draw.population.length })}
          {draw.population.map(({ id, name }) => `${id} ${name}`).join('、')}
        </dd>
        <dt>{t('inspections.draws.hash')}</dt>
        <dd className={style.code}>{draw.populationHash}</dd>
        <dt>{t('inspections.draws.frozenAt')}</dt>
        <dd>{preciseTime(draw.frozenAt)}</dd>
        <dt>{t('inspections.draws.seed')}</dt>
        <dd className={style.code}>{draw.seed}</dd>
        <dt>{t('inspections.draws.seededAt')}</dt>
        <dd>{preciseTime(draw.seededAt)}</dd>
        <dt>{t('inspections.draws.drawn', { wanted: draw.wanted })}</dt>
        <dd>
          <ol className={style.drawn} lang="zh-CN">
            {draw.drawn.map(({ id, name }) => (
              <li key={id}>
                {id} {name}
              </li>
            ))}
          </ol>
        </dd>
        <dt>{t('inspections.draws.by')}</dt>
        <dd lang="zh-CN">{draw.by}</dd>
        <dt>{t('inspections.draws.check')}</dt>
        <dd>{t(draw.isSame ? 'inspections.draws.same' : 'inspections.draws.different')}</dd>
      </dl>
    </section>
  );
}

/** With seconds and their thousandths, as the order of the two moments matters. */
const preciseTime = (instant: string): string => `${clockTime(instant)}:${instant.slice(17, 23)}`;
