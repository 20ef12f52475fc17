import { useQuery } from '@tanstack/react-query';
import type { Report } from '@yaodian/api-client';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { reportsOfTaskQuery } from '../api/list-reports-of-task';
import { roundsBefore } from '../matrix';
import style from './report.module.css';
import { Standing } from './standing';
import { useRoundWords } from './use-round-words';

/** What the unit has reported on the task in the rounds before, once that is asked for. */
export function EarlierRounds({ report }: { report: Report }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className={style.older} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('review.earlierRounds')}</summary>
      {open && <Rounds report={report} />}
    </details>
  );
}

function Rounds({ report }: { report: Report }) {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  const { data, error, refetch } = useQuery(reportsOfTaskQuery(report.taskId));
  if (error) return <ProblemAlert title={t('review.matrixNotLoaded')} error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active={false} title={false} paragraph={{ rows: 2 }} />;
  const before = roundsBefore(data, report);
  if (before.length === 0) return <p className={style.nothing}>{t('review.noEarlierRounds')}</p>;
  return (
    <ul className={style.rounds}>
      {before.map((one) => (
        <li key={one.id}>
          <Link to={`/tasks/${one.taskId}?report=${one.id}`}>{roundWords(one.round)}</Link>
          <Standing report={one} />
          <span>{typeof one.current?.percent === 'number' ? `${one.current.percent}%` : ''}</span>
          <span className={style.words} lang="zh-CN">
            {one.current?.done}
          </span>
        </li>
      ))}
    </ul>
  );
}
