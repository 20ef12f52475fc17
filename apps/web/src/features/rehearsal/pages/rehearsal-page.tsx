import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RehearsalProgress, RehearsedYear, SchemeLine } from '@yaodian/api-client';
import { Button, Progress, Segmented, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { schemesQuery } from '../../schemes/api/queries';
import { useSaveWorkbook } from '../../workbooks/components/download-workbook';
import { type Asked, rehearsalQuery, useExportRehearsal } from '../api/rehearse';
import { RehearsalResult } from '../components/rehearsal-result';
import style from '../components/rehearsal.module.css';

const years: readonly RehearsedYear[] = ['this-year', 'last-year'];

/** 推演: two schemes on the facts of the same year. */
export function RehearsalPage() {
  const { t } = useTranslation();
  const [params] = useAddress();
  const { data: schemes, error, isPending, refetch } = useQuery(schemesQuery());
  const wanted = Number(params.get('scheme'));
  const scheme =
    schemes?.find(({ id }) => id === wanted) ?? schemes?.find(({ state }) => state === 'draft') ?? schemes?.[0];
  if (scheme && schemes) {
    const against = schemes.find(({ id }) => id === Number(params.get('against')) && id !== scheme.id)?.id ?? null;
    const facts = years.find((year) => year === params.get('facts')) ?? 'this-year';
    return <Compared asked={{ scheme: scheme.id, against, facts }} scheme={scheme} schemes={schemes} />;
  }
  return (
    <div className="page" aria-busy={isPending}>
      <PageHead title={t('rehearsal.title')} facts={<p>{t('rehearsal.facts')}</p>} />
      {error && <ProblemAlert title={t('rehearsal.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {schemes?.length === 0 && (
        <div className={style.none}>
          <p>{t('rehearsal.noSchemes')}</p>
          <Link to="/scorecards/schemes">{t('rehearsal.toSchemes')}</Link>
        </div>
      )}
    </div>
  );
}

interface Props {
  asked: Asked;
  scheme: SchemeLine;
  schemes: readonly SchemeLine[];
}

function Compared({ asked, scheme, schemes }: Props) {
  const { t } = useTranslation();
  const [, set] = useAddress();
  const client = useQueryClient();
  const [progress, setProgress] = useState<RehearsalProgress | null>(null);
  const query = rehearsalQuery(asked, setProgress);
  const { data, error, isFetching, isPending, refetch } = useQuery(query);
  const download = useExportRehearsal(asked);
  const save = useSaveWorkbook(download);
  const nameOf = ({ title, year, state }: SchemeLine) =>
    t('rehearsal.option', { title, year, state: t(`schemes.states.${state}`) });
  const again = () => {
    setProgress(null);
    // what was opened line by line is of the facts before
    client.removeQueries({ queryKey: query.queryKey, predicate: ({ queryKey }) => queryKey.length > 3 });
    void refetch();
  };
  return (
    <div className="page" aria-busy={isFetching}>
      <PageHead
        title={t('rehearsal.title')}
        facts={
          <>
            <p>{t('rehearsal.facts')}</p>
            {data && (
              <p>
                {t('rehearsal.basis', {
                  plan: data.facts.planTitle,
                  until: data.facts.until ?? '—',
                  kind:
                    data.facts.snapshot === null
                      ? t('rehearsal.basisNow')
                      : t('rehearsal.basisFrozen', { number: data.facts.snapshot }),
                })}
              </p>
            )}
            {data && (
              <p className={style.printed}>
                {t('rehearsal.schemes', { scheme: data.scheme.title, against: data.against.title })}
              </p>
            )}
          </>
        }
        actions={
          <>
            <Link to={`/scorecards/schemes/${asked.scheme}`}>
              {scheme.state === 'draft' ? t('rehearsal.edit') : t('rehearsal.toSchemes')}
            </Link>
            <Button disabled={isFetching} onClick={again}>
              {t('rehearsal.again')}
            </Button>
            <Button disabled={!data?.moves.length} loading={download.isPending} onClick={() => void save()}>
              {t('rehearsal.export')}
            </Button>
            <Button disabled={!data} onClick={() => window.print()}>
              {t('rehearsal.print')}
            </Button>
          </>
        }
      />
      <div className={style.choices} role="search" aria-label={t('rehearsal.title')}>
        <label className={style.field}>
          {t('rehearsal.scheme')}
          <Select<number>
            aria-label={t('rehearsal.scheme')}
            popupMatchSelectWidth={false}
            value={asked.scheme}
            onChange={(id) => set('scheme', String(id), false)}
            options={schemes.map((one) => ({ value: one.id, label: nameOf(one) }))}
          />
        </label>
        <label className={style.field}>
          {t('rehearsal.against')}
          <Select<number>
            aria-label={t('rehearsal.against')}
            popupMatchSelectWidth={false}
            value={asked.against ?? 0}
            onChange={(id) => set('against', id === 0 ? null : String(id), false)}
            options={[
              { value: 0, label: t('rehearsal.adopted') },
              ...schemes.filter(({ id }) => id !== asked.scheme).map((one) => ({ value: one.id, label: nameOf(one) })),
            ]}
          />
        </label>
        <div className={style.year}>
          <Segmented<RehearsedYear>
            aria-label={t('rehearsal.year')}
            value={asked.facts}
            onChange={(year) => set('facts', year === 'this-year' ? null : year, false)}
            options={years.map((value) => ({ value, label: t(`rehearsal.years.${value}`) }))}
          />
        </div>
      </div>
      {error && !isFetching && <ProblemAlert title={t('rehearsal.notDone')} error={error} onRetry={again} />}
      {isFetching && !data && (
        <Working progress={progress} onCancel={() => void client.cancelQueries({ queryKey: query.queryKey })} />
      )}
      {isPending && !isFetching && (
        <div className={style.none}>
          <p>{t('rehearsal.cancelled')}</p>
          <Button type="primary" onClick={again}>
            {t('rehearsal.start')}
          </Button>
        </div>
      )}
      {data && <RehearsalResult asked={asked} rehearsal={data} />}
    </div>
  );
}

/** How far it is, and a way to stop it. */
function Working({ progress, onCancel }: { progress: RehearsalProgress | null; onCancel: () => void }) {
  const { t } = useTranslation();
  const total = progress?.total ?? 0;
  return (
    <div className={style.working}>
      <p role="status">
        {progress === null
          ? t('rehearsal.preparing')
          : t('rehearsal.computing', { done: progress.done, total: progress.total })}
      </p>
      {total > 0 && (
        <Progress percent={Math.floor(((progress?.done ?? 0) * 100) / total)} aria-label={t('rehearsal.title')} />
      )}
      <Button onClick={onCancel}>{t('rehearsal.cancel')}</Button>
    </div>
  );
}
