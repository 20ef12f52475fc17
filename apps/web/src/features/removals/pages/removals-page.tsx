import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Removal } from '@yaodian/api-client';
import { Alert, Button, Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { removalQuery, removalsQuery } from '../api/list-removals';
import { AskRemoval } from '../components/ask-removal';
import { RemovalDrawer } from '../components/removal-drawer';
import { RemovalTable } from '../components/removal-table';
import style from '../components/removals.module.css';

const states = ['asked', 'removed', 'refused', 'withdrawn'] as const satisfies Removal['state'][];

/** 清除: what was asked for, and what has become of it; the security administrator decides here. */
export function RemovalsPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const mayAsk = useMay()('removals.ask');
  const state = states.find((one) => one === params.get('state'));
  const opened = Number(params.get('request')) || null;
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    removalsQuery(state),
  );
  const removals = data?.pages.flatMap(({ items }) => items);
  const listed = removals?.find(({ id }) => id === opened);
  // a link may lead to one that is further down
  const found = useQuery({
    ...removalQuery(opened ?? 0),
    enabled: opened !== null && removals !== undefined && !listed,
  });
  const removal = listed ?? (opened === null ? undefined : found.data);
  return (
    <div className="page">
      <PageHead
        title={t('removals.title')}
        takesText
        facts={<p>{t('removals.what')}</p>}
        actions={<AskRemoval objectKind="record" />}
      />
      <div className={style.above}>
        <Alert type="info" showIcon title={t('removals.backups')} />
        <Segmented<string>
          className={style.filter}
          aria-label={t('removals.filter')}
          value={state ?? ''}
          onChange={(chosen) => set('state', chosen || null, true)}
          options={[
            { value: '', label: t('removals.all') },
            ...states.map((value) => ({ value, label: t(`removals.states.${value}`) })),
          ]}
        />
      </div>
      {error && <ProblemAlert title={t('removals.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {removals?.length === 0 && (
        <section className={style.empty}>
          <h2>{t(state ? 'removals.noneFound' : 'removals.none')}</h2>
          {!state && <p>{t(mayAsk ? 'removals.noneAsk' : 'removals.noneDecide')}</p>}
        </section>
      )}
      {removals && removals.length > 0 && (
        <RemovalTable removals={removals} onOpen={(id) => set('request', String(id), false)} />
      )}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('removals.more')}
          </Button>
        </div>
      )}
      {removal && <RemovalDrawer key={removal.id} removal={removal} onClose={() => set('request', null, true)} />}
    </div>
  );
}
