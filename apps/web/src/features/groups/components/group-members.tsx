import { useQuery } from '@tanstack/react-query';
import type { UnitGroup } from '@yaodian/api-client';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { membersQuery } from '../api/group-members';
import style from './groups.module.css';

/** How many units belong to a group; who they are is shown when it is asked for. */
export function GroupMembers({ group: { id, name, memberCount } }: { group: UnitGroup }) {
  const { t } = useTranslation();
  return (
    <Popover trigger="click" title={t('groups.membersOf', { name })} content={<Members id={id} />}>
      <Button
        type="link"
        size="small"
        className={style.count}
        aria-label={t('groups.showMembers', { name, count: memberCount })}
      >
        {t('groups.count', { count: memberCount })}
      </Button>
    </Popover>
  );
}

function Members({ id }: { id: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(membersQuery(id));
  if (error) return <ProblemAlert title={t('groups.notLoaded')} error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (data.length === 0) return <p className={style.nobody}>{t('groups.nobody')}</p>;
  return (
    <ul className={style.names} lang="zh-CN" tabIndex={0}>
      {data.map(({ id: unit, name, byHand }) => (
        <li key={unit}>
          {name}
          {byHand && <span className={style.chip}>{t('groups.byHand')}</span>}
        </li>
      ))}
    </ul>
  );
}
