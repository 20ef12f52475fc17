import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { ownRoles } from '../../identity/own-roles';
import { useSelf } from '../../identity/self';
import { assignmentsQuery } from '../api/list-assignments';
import { AssignmentTable } from '../components/assignment-table';
import style from '../components/assignments.module.css';
import { FilterBar } from '../components/filter-bar';
import { NewItems } from '../components/new-items';
import { filtersOf } from '../filters';
import { seesAll } from '../scope';

/** 任务台账, or for the people of a unit 本单位任务: what was issued, as far as it is theirs to see. */
export function AssignmentsPage() {
  const { t } = useTranslation();
  const self = useSelf();
  const ofUnits = !seesAll(self);
  const [params, set] = useAddress();
  const [, setParams] = useSearchParams();
  const filters = filtersOf(params, ofUnits);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    assignmentsQuery(filters),
  );
  const lines = data?.pages.flatMap(({ items }) => items);
  const { own, ...narrowing } = filters;
  const filtered = Object.keys(narrowing).length > 0;
  return (
    <div className="page">
      <PageHead
        title={t(ofUnits ? 'assignments.ofUnit' : 'assignments.all')}
        facts={
          lines && (
            <p>
              {t(hasNextPage ? 'assignments.countSoFar' : 'assignments.count', { count: lines.length })}
              {own && ` · ${t('assignments.onlyOwn')}`}
            </p>
          )
        }
      />
      <NewItems />
      <FilterBar filters={filters} ofUnits={ofUnits} onSet={(name, value) => set(name, value, true)} />
      {error && (
        <div className={style.alert}>
          <ProblemAlert
            title={t('assignments.notLoaded')}
            error={error}
            kept={lines && t('plans.oldStays')}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      {lines?.length === 0 ? (
        <section className={style.empty}>
          <h2>{t(filtered ? 'assignments.noneFound' : 'identity.nothingYet')}</h2>
          {filtered ? (
            <>
              <p>{t('assignments.noneFoundWhy')}</p>
              <Button onClick={() => setParams({}, { replace: true })}>{t('assignments.clear')}</Button>
            </>
          ) : (
            ownRoles(self).map((role) => <p key={role}>{t(`identity.willFind.${role}`)}</p>)
          )}
        </section>
      ) : (
        (isPending || lines) && <AssignmentTable lines={lines} />
      )}
      {hasNextPage && (
        <div className={style.more}>
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('assignments.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
