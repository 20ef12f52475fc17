import { useQuery } from '@tanstack/react-query';
import type { Reorganisation } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../../shared/dates';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { reorganisationsQuery } from '../../api/list-reorganisations';
import style from '../register/unit-drawer.module.css';

/** Who took over from a unit, or from whom it took over, since when and by which document. */
export function UnitSuccession({ id }: { id: number }) {
  const { t } = useTranslation();
  const { data = [], error, refetch } = useQuery(reorganisationsQuery(id));
  if (error)
    return <ProblemAlert title={t('units.reorganisation.notListed')} error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return null;
  const words = ({ successor, predecessors, since }: Reorganisation) =>
    successor.id === id
      ? t('units.reorganisation.tookOver', { since, units: predecessors.map(({ name }) => name).join('、') })
      : t('units.reorganisation.wentTo', { since, successor: successor.name });
  return (
    <section className={style.group}>
      <h3>{t('units.reorganisation.history')}</h3>
      <ol className={style.history}>
        {data.map((done) => (
          <li key={done.id}>
            <p>{words(done)}</p>
            <p lang="zh-CN">{done.reason}</p>
            <p className={style.when}>
              {t('units.reorganisation.facts', { count: done.assignments, at: clockTime(done.at), by: done.by ?? '' })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
