import { useQuery } from '@tanstack/react-query';
import type { WaitingGroup } from '@yaodian/api-client';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { ownRoles } from '../../identity/own-roles';
import { useSelf } from '../../identity/self';
import { placeOf } from '../../workbench/places';
import { waitingQuery } from '../api/list-waiting';
import style from './waiting.module.css';

/** 待处理: how much of each kind waits for the office, and since when; each leads to where it is done. */
export function Waiting() {
  const { t } = useTranslation();
  const isOffice = ownRoles(useSelf()).includes('office');
  const { data, error, isPending, refetch } = useQuery(waitingQuery());
  return (
    <section className={`${style.sheet} screen-only`} aria-labelledby="supervision-waiting">
      <h2 id="supervision-waiting">
        {t('supervision.waiting')}
        <span className={style.note}>{t(isOffice ? 'supervision.waitingHow' : 'supervision.waitingOfOffice')}</span>
      </h2>
      {error && <ProblemAlert title={t('supervision.waitingNotLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 2 }} />}
      <ul className={style.groups}>
        {data?.map((group) => (
          <Group key={group.kind} group={group} linked={isOffice} />
        ))}
      </ul>
    </section>
  );
}

function Group({ group, linked }: { group: WaitingGroup; linked: boolean }) {
  const { t } = useTranslation();
  const { kind, count, late, due, since } = group;
  const what = t(`workbench.kinds.${kind}`);
  const one = count === 1;
  return (
    <li>
      <span className={count === 0 ? style.zero : style.count}>{count}</span>
      <span className={style.what}>{count > 0 && linked ? <Link to={placeOf(group)}>{what}</Link> : what}</span>
      {count > 0 && (
        <span className={style.note}>
          {late > 0 && <strong className={style.late}>{t('workbench.late', { count: late })} </strong>}
          {due && t(one ? 'workbench.due' : 'workbench.firstDue', { date: due })}
          {since && t(one ? 'workbench.since' : 'workbench.firstSince', { date: clockTime(since).slice(0, 10) })}
        </span>
      )}
    </li>
  );
}
