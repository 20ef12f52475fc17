import { useQuery } from '@tanstack/react-query';
import type { LineMove } from '@yaodian/api-client';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { signed } from '../../scorecards/model/figures';
import { type Asked, unitRehearsalQuery } from '../api/rehearse';
import style from './rehearsal.module.css';

/** What changes for a unit, line by line. */
export function UnitLines({ asked, unitId, unitName }: { asked: Asked; unitId: number; unitName: string }) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(unitRehearsalQuery(asked, unitId));
  if (error) return <ProblemAlert title={t('rehearsal.linesNotLoaded')} error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton active={false} title={false} paragraph={{ rows: 3 }} />;
  if (data.lines.length === 0) return <p className={style.note}>{t('rehearsal.noLines')}</p>;
  return (
    <div className={style.scroller} tabIndex={0} role="group" aria-label={t('rehearsal.showOf', { unit: unitName })}>
      <table className={style.lineTable} aria-label={t('rehearsal.showOf', { unit: unitName })}>
        <thead>
          <tr>
            {(['name', 'before', 'after', 'change'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'name' ? undefined : style.number}>
                {t(`rehearsal.line.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.lines.map((line) => (
            <Line key={`${line.kind} ${line.key}`} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const figures = (side: LineMove['before']): string =>
  side === null ? '—' : side.points === null ? (side.score ?? '—') : `${side.score ?? '—'} / ${side.points}`;

function Line({ line: { before, after, change, how } }: { line: LineMove }) {
  const { t } = useTranslation();
  const { number, name } = (after ?? before)!;
  return (
    <tr>
      <th scope="row">
        <span lang="zh-CN">
          {number} {name}
        </span>
        {how !== 'changed' && (
          <span className={style.mark}>{t(`rehearsal.line.${how === 'same-score' ? 'sameScore' : how}`)}</span>
        )}
      </th>
      <td className={style.number}>{figures(before)}</td>
      <td className={style.number}>{figures(after)}</td>
      <td className={style.number}>{signed(change)}</td>
    </tr>
  );
}
