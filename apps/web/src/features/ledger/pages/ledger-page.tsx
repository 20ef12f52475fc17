import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '@yaodian/api-client';
import { useSearchParams } from 'react-router';
import { isTyping } from '../../../shared/composing';
import { PageHead } from '../../../shared/page-head';
import { usePrinting } from '../../../shared/printing';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useAddress } from '../../../shared/use-address';
import { DecisionsLink } from '../../assignments/components/decisions-link';
import { NewItems } from '../../assignments/components/new-items';
import { SignForAll } from '../../assignments/components/sign-for-all';
import { seesAll } from '../../assignments/scope';
import { ownRoles } from '../../identity/own-roles';
import { useSelf } from '../../identity/self';
import { ExportMenu } from '../../plans/components/export-menu';
import { RemindFiltered } from '../../reminders/components/remind-filtered';
import { useExportLedger } from '../api/export-ledger';
import { ledgerQuery, ledgerSummaryQuery } from '../api/list-ledger';
import { FilterBar } from '../components/filter-bar';
import { LedgerSheet } from '../components/ledger-sheet';
import sheetStyle from '../components/ledger-sheet.module.css';
import { LedgerTable } from '../components/ledger-table';
import style from '../components/ledger.module.css';
import { PrintButton } from '../components/print-button';
import { ViewTabs } from '../components/view-tabs';
import { SheetsLink } from '../../sheets/components/sheets-link';
import { addressOf, columnsInAddress, filterNames, isNarrowed } from '../filters';
import { linesOf, withoutSections } from '../lines';

/** 任务台账, or for the people of a unit 本单位任务: what was issued, as far as it is theirs to see. */
export function LedgerPage() {
  const { t } = useTranslation();
  const self = useSelf();
  const ofUnits = !seesAll(self);
  const [params, set] = useAddress();
  const [, setParams] = useSearchParams();
  const { filter, order, columns } = addressOf(params, ofUnits);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(ledgerQuery(filter, order));
  const summary = useQuery(ledgerSummaryQuery(filter)).data;
  const exported = useExportLedger(filter, order);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const sheet = useRef<HTMLElement>(null);
  const printing = usePrinting();
  const [onPaper, setOnPaper] = useState<LedgerRow[] | null>(null);

  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  const lines = useMemo(() => {
    if (!rows) return undefined;
    return order === 'printed' ? linesOf(rows, summary ?? { sections: [], plans: [] }, folded) : withoutSections(rows);
  }, [rows, order, summary, folded]);
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const onFold = (key: string, fold: boolean) =>
    setFolded((before) => new Set(fold ? [...before, key] : [...before].filter((each) => each !== key)));
  const clear = () =>
    setParams((old) => new URLSearchParams([...old].filter(([name]) => !filterNames.some((each) => each === name))), {
      replace: true,
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== '/' || isTyping(event.target)) return;
    event.preventDefault();
    sheet.current?.querySelector('input')?.focus();
  };
  const plan = summary?.plans.find(({ id }) => id === filter.planId) ?? only(summary?.plans);
  return (
    <div className={`page fill ${sheetStyle.paper}`}>
      <PageHead
        title={t(ofUnits ? 'assignments.ofUnit' : 'assignments.all')}
        facts={
          summary && (
            <>
              {plan && <p>{plan.title}</p>}
              <p>
                {t('ledger.tasks', { count: summary.tasks })}
                {t('ledger.assignments', { count: summary.assignments })}
              </p>
              {filter.own && <p>{t('ledger.onlyOwn')}</p>}
              {summary.computing > 0 && <p>{t('lights.computing', { count: summary.computing })}</p>}
            </>
          )
        }
        actions={
          <>
            <DecisionsLink />
            <SheetsLink planId={plan?.id} />
            {summary && <RemindFiltered filter={filter} assignments={summary.assignments} />}
            <PrintButton filter={filter} order={order} tasks={summary?.tasks} onRows={setOnPaper} />
            {rows && rows.length > 0 && <ExportMenu download={exported} />}
          </>
        }
      />
      {printing && (
        <>
          {!onPaper && hasNextPage && <p>{t('ledger.print.onlyLoaded', { count: rows?.length ?? 0 })}</p>}
          <LedgerSheet rows={onPaper ?? rows ?? []} plans={summary?.plans ?? []} underHeadings={order === 'printed'} />
        </>
      )}
      <div className="screen-only">
        <NewItems />
        <SignForAll />
      </div>
      {error && (
        <div className={`${style.alert} screen-only`}>
          <ProblemAlert
            title={t('assignments.notLoaded')}
            error={error}
            kept={rows && t('plans.oldStays')}
            onRetry={() => void refetch()}
          />
        </div>
      )}
      <ViewTabs />
      <section
        ref={sheet}
        className={`${style.sheet} screen-only`}
        aria-label={t('ledger.table')}
        onKeyDown={onKeyDown}
      >
        <FilterBar
          filter={filter}
          order={order}
          columns={columns}
          summary={summary}
          ofUnits={ofUnits}
          onSet={(name, value) => set(name, value, true)}
          onColumns={(chosen) => set('columns', columnsInAddress(chosen, ofUnits), true)}
        />
        {rows?.length === 0 ? (
          <div className={style.empty}>
            <h2>{t(isNarrowed(filter) ? 'assignments.noneFound' : 'identity.nothingYet')}</h2>
            {isNarrowed(filter) ? (
              <>
                <p>{t('assignments.noneFoundWhy')}</p>
                <Button onClick={clear}>{t('assignments.clear')}</Button>
              </>
            ) : (
              ownRoles(self).map((role) => <p key={role}>{t(`identity.willFind.${role}`)}</p>)
            )}
          </div>
        ) : (
          (lines || !error) && (
            <LedgerTable
              lines={lines}
              columns={columns}
              order={order}
              onOrder={(next) => set('order', next === 'printed' ? null : next, true)}
              onFold={onFold}
              onMore={hasNextPage && !isFetching ? more : undefined}
            />
          )
        )}
      </section>
    </div>
  );
}

const only = <T,>(all: readonly T[] | undefined): T | undefined => (all?.length === 1 ? all[0] : undefined);
