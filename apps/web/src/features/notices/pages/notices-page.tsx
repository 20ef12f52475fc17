import { useQuery } from '@tanstack/react-query';
import { Button, Pagination, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { useSaveWorkbook } from '../../workbooks/components/download-workbook';
import { useExportNotices } from '../api/mutations';
import { noticesInPage, noticesQuery } from '../api/queries';
import { FilterBar } from '../components/filter-bar';
import { NoticeTable } from '../components/notice-table';
import { NoticeTabs } from '../components/notice-tabs';
import style from '../components/notices.module.css';
import { filterOf } from '../filters';

/** 督办单: what went out, and for the office what is drafted. */
export function NoticesPage() {
  const { t } = useTranslation();
  const may = useMay();
  const [params, set] = useAddress();
  const filter = filterOf(params);
  const page = Number(params.get('page')) || 1;
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery(noticesQuery(filter, page));
  const exported = useExportNotices(filter);
  const save = useSaveWorkbook(exported);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const onSet = (name: string, value: string | null) => {
    set('page', null, true);
    set(name, value, true);
  };
  return (
    <div className="page">
      <PageHead
        title={t('notices.title')}
        facts={data && <p>{t('notices.total', { count: data.total })}</p>}
        actions={
          <>
            <Button disabled={!data?.total} onClick={() => window.print()}>
              {t('notices.print')}
            </Button>
            <Button loading={exported.isPending} disabled={!data?.total} onClick={() => void save()}>
              {t('notices.export')}
            </Button>
          </>
        }
      />
      <NoticeTabs />
      <FilterBar filter={filter} years={data?.years ?? []} onSet={onSet} />
      {error && <ProblemAlert title={t('notices.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {data?.total === 0 && (
        <div className={style.none}>
          <p>{t(isFiltered ? 'notices.noneFound' : 'notices.none')}</p>
          {!isFiltered && may('notices.send') && (
            <p>
              <Link to="/notices/proposals">{t('notices.toProposals')}</Link>
            </p>
          )}
        </div>
      )}
      {data && data.total > 0 && <NoticeTable items={data.items} busy={isPlaceholderData} />}
      {data && data.total > noticesInPage && (
        <div className={style.more}>
          <Pagination
            current={page}
            total={data.total}
            pageSize={noticesInPage}
            showSizeChanger={false}
            onChange={(next) => set('page', next === 1 ? null : String(next), false)}
          />
        </div>
      )}
    </div>
  );
}
