import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { type StopContent, stopPreviewQuery } from '../api/stops';
import style from './extensions.module.css';

interface Props {
  asked: StopContent & { planId: number; stopId?: number };
}

/** Which deadlines a stop moves, from when to when, before it is kept; or why it cannot be. */
export function MovedDeadlines({ asked }: Props) {
  const { t } = useTranslation();
  // the words move nothing
  const { data, error } = useQuery(stopPreviewQuery(useDeferredValue({ ...asked, words: '' })));
  if (error) return <ProblemAlert title={t('extensions.stops.impossible')} error={error} />;
  if (!data) return null;
  const moved = data.filter(({ before, after }) => before !== after);
  const staying = data.length - moved.length;
  return (
    <div className={style.effect} aria-live="polite">
      {moved.length > 0 && (
        <table>
          <caption>{t('extensions.stops.moves', { count: moved.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('extensions.columns.unit')}</th>
              <th scope="col">{t('extensions.columns.task')}</th>
              <th scope="col">{t('extensions.stops.fromTo')}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ assignmentId, unitName, title, before, after }) => (
              <tr key={assignmentId}>
                <th scope="row" lang="zh-CN">
                  {unitName}
                </th>
                <td lang="zh-CN">{title}</td>
                <td className={style.number}>
                  {before} → {after}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {staying > 0 && <p>{t('extensions.stops.stay', { count: staying })}</p>}
    </div>
  );
}
