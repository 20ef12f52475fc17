import { useQuery } from '@tanstack/react-query';
import type { OwedReports, Report, ReportSeen } from '@yaodian/api-client';
import { Button, Drawer, Popconfirm, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { KeyHint } from '../../../shared/key-hint';
import { PageHead } from '../../../shared/page-head';
import { Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useAddress } from '../../../shared/use-address';
import { useRoundWords } from '../../review/components/use-round-words';
import { NextRound } from '../../workbench/components/next-round';
import {
  useApproveReports,
  useReportUnchanged,
  useSendBack,
  useSubmitReports,
  useWithdrawReports,
} from '../api/keep-reports';
import { owedQuery } from '../api/owed-reports';
import type { FormOf } from '../api/report-form';
import { LastForm } from '../components/last-form';
import { NextItems } from '../components/next-items';
import { OfflineForm } from '../components/offline-form';
import { ReportForm } from '../components/report-form';
import { ReportList } from '../components/report-list';
import { ReportRead } from '../components/report-read';
import style from '../components/reports.module.css';
import { canBeUnchanged } from '../content';

/** 进展填报: all that a unit owes in one round, on one page. */
export function ReportingPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const number = (name: string) => Number(params.get(name)) || undefined;
  const { data, error, refetch } = useQuery(owedQuery({ roundId: number('round'), unitId: number('unit') }));
  const round = data?.rounds.find(({ id }) => id === data.roundId);
  const form = data && formOf(data);
  // forms that are open begin anew with what a file has brought
  const [brought, setBrought] = useState(0);
  const onBrought = () => setBrought((times) => times + 1);
  const roundWords = useRoundWords();
  return (
    <div className="page" aria-busy={!error && !data}>
      <PageHead
        title={round ? t('reports.titleOf', { round: roundWords(round, false) }) : t('reports.title')}
        takesText
        facts={
          round && (
            <>
              <p>{t('reports.period', { first: round.periodFirst, last: round.periodLast })}</p>
              <p>{t('reports.counts', { count: round.reports, waiting: round.waiting })}</p>
              <p>
                <strong>{t('reports.due', { date: round.due })}</strong>
              </p>
              <p>{t('reports.closes', { date: round.closes })}</p>
            </>
          )
        }
        actions={
          data && (
            <>
              {data.units.length > 1 && (
                <Select<number | null>
                  aria-label={t('reports.unit')}
                  className={style.choice}
                  value={data.unitId}
                  popupMatchSelectWidth={false}
                  onChange={(id) => set('unit', id === null ? null : String(id), false)}
                  options={[
                    ...(data.together ? [{ value: null, label: t('reports.allUnits') }] : []),
                    ...data.units.map(({ id, name, waiting }) => ({ value: id, label: `${name} (${waiting})` })),
                  ]}
                />
              )}
              {data.rounds.length > 1 && (
                <Select<number>
                  aria-label={t('reports.round')}
                  className={style.choice}
                  value={data.roundId}
                  popupMatchSelectWidth={false}
                  onChange={(id) => set('round', String(id), false)}
                  options={data.rounds.map(({ id, periodFirst, periodLast, waiting }) => ({
                    value: id,
                    label: `${t('reports.period', { first: periodFirst, last: periodLast })} (${waiting})`,
                  }))}
                />
              )}
              {form && <OfflineForm of={form} reports={data.reports} onImported={onBrought} />}
            </>
          )
        }
      />
      {form && <LastForm of={form} onUndone={onBrought} />}
      {error && <ProblemAlert title={t('reports.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active paragraph={{ rows: 8 }} />}
      {data && data.reports.length === 0 && (
        <section className={style.empty}>
          <h2>{t('reports.none')}</h2>
          <p>{t('reports.noneWhy')}</p>
          <NextRound />
        </section>
      )}
      {data && data.reports.length > 0 && (
        <Desk
          key={brought}
          owed={data}
          chosenId={number('report')}
          onChoose={(id) => set('report', String(id), true)}
        />
      )}
    </div>
  );
}

/** Whose form can be filled in elsewhere: that of one unit for which something can be written. */
function formOf({ roundId, reports }: OwedReports): FormOf | null {
  const units = new Set(reports.filter(({ acts }) => acts.includes('write')).map(({ unitId }) => unitId));
  const [unitId, ...others] = units;
  return roundId === null || unitId === undefined || others.length > 0 ? null : { roundId, unitId };
}

interface DeskProps {
  owed: OwedReports;
  chosenId: number | undefined;
  onChoose: (id: number) => void;
}

/** The list at the left, the one in work beside it, and what can be done with many below. */
function Desk({ owed: { reports }, chosenId, onChoose }: DeskProps) {
  const { t } = useTranslation();
  const [listOpen, setListOpen] = useState(false);
  const keyOf = useRequestKey();
  const unchanged = useReportUnchanged();
  const submit = useSubmitReports();
  const approve = useApproveReports();
  const withdraw = useWithdrawReports();
  const sendBack = useSendBack();
  const all = [unchanged, submit, approve, withdraw, sendBack];
  const busy = all.some(({ isPending }) => isPending);
  const failure = all.map(({ error }) => error).find((error) => error !== null);
  const forget = () => all.forEach(({ reset }) => reset());

  const chosen = reports.find(({ id }) => id === chosenId) ?? reports.find(isTheirs) ?? reports[0];
  const withUnits = new Set(reports.map(({ unitId }) => unitId)).size > 1;
  const written = reports.filter(({ acts }) => acts.includes('submit'));
  const toApprove = reports.filter(({ acts }) => acts.includes('approve'));
  const same = reports.filter(canBeUnchanged);
  const filled = reports.filter((report) => !isWaiting(report)).length;

  const left = reports.filter(({ acts }) => acts.includes('write') && !acts.includes('submit')).length;
  const at = reports.findIndex(({ id }) => id === chosen?.id);
  const after = [...reports.slice(at + 1), ...reports.slice(0, Math.max(at, 0))];
  const following = after.filter(({ state }) => state === 'owed' || state === 'returned').slice(0, shownAfter);

  const go = (id: number) => {
    forget();
    setListOpen(false);
    onChoose(id);
  };
  const step = (by: 1 | -1) => {
    const next = reports[(at + by + reports.length) % reports.length];
    if (next) go(next.id);
  };
  /** The next one that waits, after this one is done. */
  const goOn = () => {
    const next = after.find(isTheirs);
    if (next) go(next.id);
  };
  const act = (
    how: { mutateAsync: (asked: { reports: ReportSeen[]; key: string }) => Promise<Report[]> },
    what: 'unchanged' | 'submitted' | 'approved' | 'withdrawn',
    chosenOnes: readonly ReportSeen[],
    then?: () => void,
  ) => {
    forget();
    const seen = chosenOnes.map(({ id, version }) => ({ id, version }));
    how.mutateAsync({ reports: seen, key: keyOf([what, seen]) }).then(
      (done) => {
        announce(t(`reports.done.${what}`, { count: done.length }));
        then?.();
      },
      () => undefined,
    );
  };
  const faults = faultsIn(failure);
  const faultsOf = (id: number) =>
    faults.filter((fault) => fault.id === id).map(({ code }) => t(`reports.faults.${code}`));
  const problem = failure !== undefined && <ProblemAlert title={t('reports.notDone')} error={failure} />;
  const common = { busy, problem };
  const list = (
    <>
      <ReportList reports={reports} chosen={chosen} withUnits={withUnits} onChoose={go} />
      {same.length > 1 && (
        <div className={style.allSame}>
          <Popconfirm
            title={t('reports.allUnchangedSure', { count: same.length })}
            okText={t('reports.allUnchangedDo')}
            cancelText={t('shared.cancel')}
            onConfirm={() => act(unchanged, 'unchanged', same)}
          >
            <Button loading={unchanged.isPending}>{t('reports.allUnchanged', { count: same.length })}</Button>
          </Popconfirm>
        </div>
      )}
      <p className={style.keys} aria-hidden="true">
        <KeyHint>Ctrl ↓</KeyHint> {t('reports.next')}
      </p>
    </>
  );
  return (
    <>
      <div className={style.desk}>
        <div className={style.side}>{list}</div>
        {chosen?.acts.includes('write') ? (
          <ReportForm
            key={chosen.id}
            report={chosen}
            faults={faultsOf(chosen.id)}
            {...common}
            onNext={step}
            following={
              <NextItems
                reports={following}
                busy={busy}
                onUnchanged={(seen) => act(unchanged, 'unchanged', [seen])}
                onWrite={go}
              />
            }
            onUnchanged={(seen) => act(unchanged, 'unchanged', [seen], goOn)}
            onSubmit={(seen) => act(submit, 'submitted', [seen], goOn)}
          />
        ) : (
          chosen && (
            <ReportRead
              key={chosen.id}
              report={chosen}
              {...common}
              onApprove={(seen) => act(approve, 'approved', [seen], goOn)}
              onWithdraw={(seen) => act(withdraw, 'withdrawn', [seen])}
              onSendBack={(asked) => {
                forget();
                sendBack.mutate(asked);
              }}
            />
          )
        )}
      </div>
      <div className={style.foot}>
        <Button className={style.openList} onClick={() => setListOpen(true)}>
          {filled} / {reports.length}
        </Button>
        <span className={style.count}>
          {t('reports.filled', { filled, count: reports.length })}
          <span className={style.bar} aria-hidden="true">
            <span style={{ width: `${(100 * filled) / reports.length}%` }} />
          </span>
        </span>
        {left > 0 && written.length > 0 && <span className={style.later}>{t('reports.later', { count: left })}</span>}
        {reports.length > 1 && <Button onClick={() => step(1)}>{t('reports.next')}</Button>}
        {written.length > 0 && (
          <Button type="primary" loading={submit.isPending} onClick={() => act(submit, 'submitted', written)}>
            {t('reports.submitAll', { count: written.length })}
          </Button>
        )}
        {toApprove.length > 0 && (
          <Button type="primary" loading={approve.isPending} onClick={() => act(approve, 'approved', toApprove)}>
            {t('reports.approveAll', { count: toApprove.length })}
          </Button>
        )}
      </div>
      <Drawer
        open={listOpen}
        onClose={() => setListOpen(false)}
        title={t('reports.list')}
        size="large"
        placement="left"
      >
        {list}
      </Drawer>
    </>
  );
}

/** So many of those that come next stand under the one in work. */
const shownAfter = 3;

/** What the person has to do something about. */
const isTheirs = ({ acts }: Report) => acts.includes('write') || acts.includes('approve');

const isWaiting = ({ state }: Report) => state === 'owed' || state === 'draft' || state === 'returned';

type FaultCode = 'nothing-written' | 'percent-missing' | 'correction-unexplained' | 'target-absurd' | 'nothing-earlier';

/** What hinders which report, as the server said. */
function faultsIn(error: unknown): { id: number; code: FaultCode }[] {
  if (!(error instanceof Problem) || error.code !== 'report-faults') return [];
  return (error.current as { reports: { id: number; code: FaultCode }[] }).reports;
}
