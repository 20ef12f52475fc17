import { useQuery } from '@tanstack/react-query';
import { Button, Pagination, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { SearchField } from '../../../shared/search-field';
import { useAddress } from '../../../shared/use-address';
import { useMay } from '../../identity/self';
import { inspectionsInPage, inspectionsQuery } from '../api/queries';
import { InspectionTable } from '../components/inspection-table';
import { quarterKey, quarters } from '../quarters';
import style from '../components/inspections.module.css';
import { NewInspection } from '../components/new-inspection';
import { filterOf, inspectionStates } from '../filters';

/** 季度督查: all that the person sees. */
export function InspectionsPage() {
  const { t } = useTranslation();
  const mayPlan = useMay()('inspections.plan');
  const [params, set] = useAddress();
  const filter = filterOf(params);
  const page = Number(params.get('page')) || 1;
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery(inspectionsQuery(filter, page));
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const onSet = (name: string, value: string | number | null | undefined) => {
    set('page', null, true);
    set(name, value === null || value === undefined ? null : String(value), true);
  };
  const plan = mayPlan && (
    <Button type="primary" onClick={() => set('new', 'true', false)}>
      {t('inspections.new.open')}
    </Button>
  );
  return (
    <div className="page">
      <PageHead
        title={t('inspections.title')}
        facts={data && <p>{t('inspections.total', { count: data.total })}</p>}
        actions={plan}
      />
      <div className={style.bar} role="search" aria-label={t('inspections.filterBar')}>
        <SearchField
          label={t('inspections.search')}
          value={filter.search ?? ''}
          onSearch={(words) => onSet('search', words)}
        />
        <Select
          aria-label={t('inspections.columns.state')}
          placeholder={t('inspections.any.state')}
          className={style.select}
          allowClear
          value={filter.state ?? null}
          onChange={(value?: string) => onSet('state', value)}
          options={inspectionStates
            .filter((state) => mayPlan || state !== 'draft')
            .map((value) => ({ value, label: t(`inspections.states.${value}`) }))}
        />
        <Select
          aria-label={t('inspections.fields.quarter')}
          placeholder={t('inspections.any.quarter')}
          className={style.select}
          allowClear
          value={filter.quarter ?? null}
          onChange={(value?: number) => onSet('quarter', value)}
          options={quarters.map((value) => ({ value, label: t(`inspections.quarters.${quarterKey(value)}`) }))}
        />
        {((data?.years.length ?? 0) > 1 || filter.year !== undefined) && (
          <Select
            aria-label={t('inspections.year')}
            placeholder={t('inspections.any.year')}
            className={style.select}
            allowClear
            value={filter.year ?? null}
            onChange={(value?: number) => onSet('year', value)}
            options={data?.years.map((value) => ({ value, label: String(value) })) ?? []}
          />
        )}
      </div>
      {error && <ProblemAlert title={t('inspections.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {data?.total === 0 && (
        <div className={style.none}>
          <p>{t(isFiltered ? 'inspections.noneFound' : mayPlan ? 'inspections.none' : 'inspections.noneForOthers')}</p>
          {!isFiltered && plan}
        </div>
      )}
      {data && data.total > 0 && <InspectionTable items={data.items} busy={isPlaceholderData} />}
      {data && data.total > inspectionsInPage && (
        <div className={style.more}>
          <Pagination
            current={page}
            total={data.total}
            pageSize={inspectionsInPage}
            showSizeChanger={false}
            onChange={(next) => set('page', next === 1 ? null : String(next), false)}
          />
        </div>
      )}
      {mayPlan && params.get('new') === 'true' && <NewInspection onClose={() => set('new', null, true)} />}
    </div>
  );
}
