import { useQuery } from '@tanstack/react-query';
import type { SchemeLine } from '@yaodian/api-client';
import { Button, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { useDone } from '../../../shared/use-done';
import { useDeleteScheme } from '../api/mutations';
import { schemesQuery } from '../api/queries';
import { NewScheme } from '../components/new-scheme';
import { SchemeTable } from '../components/scheme-table';
import style from '../components/schemes.module.css';

const states = ['draft', 'adopted', 'replaced'] as const;

/** 考核方案: of all years, drafts and what was adopted. */
export function SchemesPage() {
  const { t } = useTranslation();
  const done = useDone();
  const [params, set] = useAddress();
  const { data, error, isPending, refetch } = useQuery(schemesQuery());
  const remove = useDeleteScheme();
  const year = Number(params.get('year')) || null;
  const state = states.find((one) => one === params.get('state')) ?? null;
  const years = [...new Set(data?.map((scheme) => scheme.year))];
  const shown = data?.filter(
    (scheme) => (year === null || scheme.year === year) && (state === null || scheme.state === state),
  );
  const onDelete = async ({ id, version }: SchemeLine) => {
    await remove.mutateAsync({ id, version });
    done(t('schemes.deleted'));
  };
  const add = (
    <Button type="primary" onClick={() => set('new', 'empty', false)}>
      {t('schemes.new.open')}
    </Button>
  );
  const asked = params.get('new');
  return (
    <div className="page">
      <PageHead title={t('schemes.title')} facts={<p>{t('schemes.facts')}</p>} actions={add} />
      {data && data.length > 0 && (
        <div className={style.bar} role="search" aria-label={t('schemes.filterBar')}>
          <Select
            aria-label={t('schemes.columns.state')}
            placeholder={t('schemes.anyState')}
            className={style.select}
            allowClear
            value={state}
            onChange={(value?: string) => set('state', value ?? null, true)}
            options={states.map((value) => ({ value, label: t(`schemes.states.${value}`) }))}
          />
          {(years.length > 1 || year !== null) && (
            <Select
              aria-label={t('schemes.columns.year')}
              placeholder={t('schemes.anyYear')}
              className={style.select}
              allowClear
              value={year}
              onChange={(value?: number) => set('year', value === undefined ? null : String(value), true)}
              options={years.map((value) => ({ value, label: String(value) }))}
            />
          )}
        </div>
      )}
      {remove.error && (
        <div className={style.alert}>
          <ProblemAlert title={t('schemes.notDeleted')} error={remove.error} />
        </div>
      )}
      {error && <ProblemAlert title={t('schemes.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {shown?.length === 0 && (
        <div className={style.none}>
          <p>{t(data?.length === 0 ? 'schemes.none' : 'schemes.noneFound')}</p>
          {data?.length === 0 && add}
        </div>
      )}
      {shown && shown.length > 0 && (
        <SchemeTable
          items={shown}
          onCopy={({ id }) => set('new', String(id), false)}
          onDelete={(scheme) => void onDelete(scheme).catch(() => undefined)}
        />
      )}
      {asked !== null && (
        <NewScheme from={asked === 'empty' ? null : Number(asked)} onClose={() => set('new', null, true)} />
      )}
    </div>
  );
}
