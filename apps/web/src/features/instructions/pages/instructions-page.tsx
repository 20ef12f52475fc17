import { useQuery } from '@tanstack/react-query';
import type { InstructionStanding } from '@yaodian/api-client';
import { Button, Checkbox, Pagination, Segmented, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { SearchField } from '../../../shared/search-field';
import { useAddress } from '../../../shared/use-address';
import { useMay, useSelf } from '../../identity/self';
import { NoticeTabs } from '../../notices/components/notice-tabs';
import { instructionsInPage, instructionsQuery } from '../api/queries';
import { InstructionCard } from '../components/instruction-card';
import style from '../components/instructions.module.css';

const standings: readonly InstructionStanding[] = ['open', 'late', 'over'];

/** 领导批示: all within the scope, the last one first. */
export function InstructionsPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { memberships } = useSelf();
  const [params, set] = useAddress();
  const standing = standings.find((one) => one === params.get('standing'));
  const own = params.get('own') === 'true' || undefined;
  const search = params.get('search') ?? undefined;
  const page = Number(params.get('page')) || 1;
  const { data, error, isPending, refetch } = useQuery(instructionsQuery({ standing, own, search }, page));
  const isFiltered = standing !== undefined || own === true || !!search;
  const onSet = (name: string, value: string | null) => {
    set('page', null, true);
    set(name, value, true);
  };
  return (
    <div className="page">
      <PageHead
        title={t('instructions.title')}
        takesText={data?.items.some(({ demands }) => demands.some(({ offers }) => offers.length > 0)) ?? false}
        facts={data && <p>{t('instructions.total', { count: data.total })}</p>}
        actions={
          <Button disabled={!data?.total} onClick={() => window.print()}>
            {t('notices.print')}
          </Button>
        }
      />
      <NoticeTabs />
      <div className={style.bar} role="search" aria-label={t('notices.filterBar')}>
        <SearchField
          label={t('instructions.search')}
          value={search ?? ''}
          onSearch={(words) => onSet('search', words)}
        />
        <Segmented<string>
          aria-label={t('notices.columns.state')}
          value={standing ?? ''}
          onChange={(value) => onSet('standing', value || null)}
          options={[
            { value: '', label: t('instructions.standings.all') },
            ...standings.map((value) => ({ value, label: t(`instructions.standings.${value}`) })),
          ]}
        />
        {memberships.some(({ role }) => role === 'leader') && (
          <Checkbox checked={own ?? false} onChange={({ target }) => onSet('own', target.checked ? 'true' : null)}>
            {t('instructions.own')}
          </Checkbox>
        )}
      </div>
      {error && <ProblemAlert title={t('instructions.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {data?.total === 0 && (
        <div className={style.none}>
          <p>{t(isFiltered ? 'instructions.noneFound' : 'instructions.none')}</p>
          {!isFiltered && may('instructions.write') && (
            <p>
              {t('instructions.noneHow')} <Link to="/tasks">{t('instructions.toTasks')}</Link>
            </p>
          )}
        </div>
      )}
      {data && data.total > 0 && (
        <div className={style.list}>
          {data.items.map((one) => (
            <InstructionCard key={one.id} one={one} ofTask={false} />
          ))}
        </div>
      )}
      {data && data.total > instructionsInPage && (
        <div className={style.more}>
          <Pagination
            current={page}
            total={data.total}
            pageSize={instructionsInPage}
            showSizeChanger={false}
            onChange={(next) => set('page', next === 1 ? null : String(next), false)}
          />
        </div>
      )}
    </div>
  );
}
