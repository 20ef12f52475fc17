import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadWorkbook } from '../../workbooks/components/download-workbook';
import { useDownloadPeople } from '../api/person-workbook';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { SearchField } from '../../../shared/search-field';
import { useAddress } from '../../../shared/use-address';
import { peopleQuery } from '../api/list-people';
import style from '../components/people/people.module.css';
import { LastImport } from '../components/people/workbook/last-import';
import { PeopleTable } from '../components/people/people-table';
import { useMay } from '../self';

const PersonDrawer = lazy(async () => ({
  default: (await import('../components/people/person-drawer')).PersonDrawer,
}));

const ImportPeople = lazy(async () => ({
  default: (await import('../components/people/workbook/import-people')).ImportPeople,
}));

/** Accounts and roles: each of the two administrators sees the same people, and does their own part. */
export function PeoplePage() {
  const { t } = useTranslation();
  const download = useDownloadPeople();
  const mayKeep = useMay()('people.keep');
  const [params, set] = useAddress();
  const search = params.get('search') ?? '';
  const opened = params.get('person');
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    peopleQuery(search),
  );
  const people = data?.pages.flatMap(({ items }) => items);

  const close = useCallback(() => set('person', null, true), [set]);
  const closeImport = useCallback(() => set('import', null, true), [set]);
  const which = opened === 'new' ? (mayKeep ? 'new' : null) : Number(opened) || null;
  return (
    <div className="page">
      <PageHead
        title={t('accounts.people.title')}
        takesText
        facts={<p>{t(mayKeep ? 'accounts.people.factsKeep' : 'accounts.people.factsGive')}</p>}
        actions={
          <>
            <DownloadWorkbook download={download} />
            <Button onClick={() => set('import', '1', false)}>{t('workbooks.open')}</Button>
            {mayKeep && (
              <Button type="primary" onClick={() => set('person', 'new', false)}>
                {t('accounts.people.add')}
              </Button>
            )}
          </>
        }
      />
      <LastImport />
      <div className={style.bar} role="search">
        <SearchField
          label={t('accounts.people.search')}
          value={search}
          onSearch={(words) => set('search', words, true)}
        />
      </div>
      {error && (
        <div className={style.alert}>
          <ProblemAlert
            title={t('accounts.people.notLoaded')}
            error={error}
            kept={people && t('identity.oldStays')}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {people?.length === 0 ? (
        <section className={style.empty}>
          <h2>{search === '' ? t('accounts.people.none') : t('accounts.people.noneFound', { search })}</h2>
          {search !== '' && (
            <>
              <p>{t('accounts.people.noneFoundWhy')}</p>
              <Button onClick={() => set('search', null, true)}>{t('accounts.people.showAll')}</Button>
            </>
          )}
        </section>
      ) : (
        (isPending || people) && <PeopleTable people={people} onOpen={(id) => set('person', String(id), false)} />
      )}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('accounts.people.more')}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {params.get('import') === '1' && <ImportPeople onClose={closeImport} />}
        {which !== null && <PersonDrawer which={which} onClose={close} />}
      </Suspense>
    </div>
  );
}
