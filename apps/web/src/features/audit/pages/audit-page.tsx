import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { entriesQuery } from '../api/list-entries';
import { AuditTable } from '../components/audit-table';
import { ChainState } from '../components/chain-state';
import { ExportButton } from '../components/export-button';
import { FilterBar } from '../components/filter-bar';
import { filterOf } from '../filter';
import style from './audit-page.module.css';

const EntryDrawer = lazy(async () => ({ default: (await import('../components/entry-drawer')).EntryDrawer }));

/** The auditor's page: who did what when, whether the record is whole, and the values of an entry for a reason. */
export function AuditPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const [, setParams] = useSearchParams();
  const filter = filterOf(params);
  const filtered = Object.keys(filter).length > 0;
  const opened = Number(params.get('entry')) || null;
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    entriesQuery(filter),
  );
  const entries = data?.pages.flatMap(({ items }) => items);

  const close = useCallback(() => set('entry', null, true), [set]);
  const clear = () => setParams({}, { replace: true });
  return (
    <div className="page">
      <PageHead
        title={t('audit.title')}
        takesText
        facts={<p>{t('audit.what')}</p>}
        actions={<ExportButton filter={filter} />}
      />
      <ChainState />
      <FilterBar filter={filter} onChange={(name, value) => set(name, value, true)} onClear={filtered ? clear : null} />
      {error && (
        <div className={style.alert}>
          <ProblemAlert
            title={t('audit.notLoaded')}
            error={error}
            kept={entries && t('identity.oldStays')}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {entries?.length === 0 ? (
        <section className={style.empty}>
          <h2>{t(filtered ? 'audit.noneFound' : 'audit.none')}</h2>
          <p>{t(filtered ? 'audit.noneFoundWhy' : 'audit.noneWhy')}</p>
          {filtered && <Button onClick={clear}>{t('audit.filter.clear')}</Button>}
        </section>
      ) : (
        (isPending || entries) && <AuditTable entries={entries} onOpen={(id) => set('entry', String(id), false)} />
      )}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('audit.more')}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>{opened !== null && <EntryDrawer id={opened} onClose={close} />}</Suspense>
    </div>
  );
}
