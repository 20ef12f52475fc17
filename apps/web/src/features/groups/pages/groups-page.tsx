import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { groupsQuery } from '../api/list-groups';
import { GroupsTable } from '../components/groups-table';
import style from './groups-page.module.css';

const GroupDrawer = lazy(async () => ({ default: (await import('../components/group-drawer')).GroupDrawer }));

/** Groups of units: what documents name together, and which units that is. */
export function GroupsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const { data: groups, error, refetch } = useQuery(groupsQuery());
  const close = useCallback(() => set('group', null, true), [set]);
  const opened = params.get('group');
  const which = opened === 'new' ? 'new' : Number(opened) || null;
  const add = () => set('group', 'new', false);
  return (
    <div className="page">
      <PageHead
        title={t('groups.title')}
        takesText
        facts={<p>{t('groups.facts')}</p>}
        actions={
          <Button type="primary" onClick={add}>
            {t('groups.add')}
          </Button>
        }
      />
      {error && (
        <div className={style.alert}>
          <ProblemAlert title={t('groups.notLoaded')} error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {groups?.length === 0 ? (
        <section className={style.empty}>
          <h2>{t('groups.none')}</h2>
          <p>{t('groups.noneWhy')}</p>
          <Button onClick={add}>{t('groups.add')}</Button>
        </section>
      ) : (
        !(error && !groups) && <GroupsTable groups={groups} onOpen={(id) => set('group', String(id), false)} />
      )}
      <Suspense fallback={null}>
        {which !== null && groups && <GroupDrawer which={which} groups={groups} onClose={close} />}
      </Suspense>
    </div>
  );
}
