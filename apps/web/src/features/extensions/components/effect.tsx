import { useQuery } from '@tanstack/react-query';
import type { ExtensionReason } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { effectQuery } from '../api/queries';
import style from './extensions.module.css';

interface Props {
  id: number;
  version: number;
  date: string;
  reason: ExtensionReason;
}

/** What closing on the new date would count: with the extension and without, by the first and by the effective deadline. */
export function Effect({ id, version, date, reason }: Props) {
  const { t } = useTranslation();
  const { data, error } = useQuery(effectQuery(id, version, { date, reason }));
  if (error) return <ProblemAlert title={t('extensions.noEffect')} error={error} />;
  if (!data) return null;
  const late = (days: number) => (days === 0 ? t('extensions.onTime') : t('extensions.daysLate', { count: days }));
  return (
    <div className={style.effect} aria-live="polite">
      <table>
        <caption>{t('extensions.effect', { date })}</caption>
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('extensions.byEffective')}</th>
            <th scope="col">{t('extensions.byFirst', { date: data.first.deadline })}</th>
            <th scope="col">{t('extensions.credit')}</th>
          </tr>
        </thead>
        <tbody>
          {(['granted', 'without'] as const).map((side) => (
            <tr key={side}>
              <th scope="row">{t(`extensions.sides.${side}`)}</th>
              <td>
                {data[side].effective.deadline} · {late(data[side].effective.daysLate)}
              </td>
              <td>{late(data.first.daysLate)}</td>
              <td className={style.number}>{data[side].credit}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('extensions.cost', { cost: data.cost, count: data.ownBefore, byFirst: data.creditByFirst })}
        {data.endsStop && ` ${t('extensions.endsStop')}`}
      </p>
    </div>
  );
}
