import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Report } from '@yaodian/api-client';
import { Button, Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { announce } from '../../../shared/announcer';
import { KeyHint } from '../../../shared/key-hint';
import { keepKeys, keysAreOn } from '../../../shared/keys-setting';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useAddress } from '../../../shared/use-address';
import { usePageKeys } from '../../../shared/use-page-keys';
import { NextRound } from '../../workbench/components/next-round';
import { addressOf, idIn } from '../address';
import { useAcceptReports } from '../api/decide-reports';
import { reviewQuery, reviewRoundsQuery } from '../api/review-reports';
import { ActionBar, useActions } from '../components/actions';
import { FilterBar } from '../components/filter-bar';
import { Queue } from '../components/queue';
import { KeysList } from '../components/keys-list';
import { Proofs, stepped } from '../components/proofs';
import { type Explaining, stock } from '../components/reason-form';
import { ReviewTimes } from '../components/review-times';
import { ReportDetail, useReport } from '../components/report-detail';
import style from '../components/review-page.module.css';
import { useUndoOffer } from '../components/use-undo-offer';
import { useReviewRoom } from '../use-review-room';

/** 审核: the queue, and beside it the report that is read, compared and decided. */
export function ReviewPage() {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const [, setParams] = useSearchParams();
  const address = addressOf(params);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    reviewQuery(address),
  );
  const rounds = useQuery(reviewRoundsQuery()).data ?? [];
  const reports = data?.pages.flatMap(({ items }) => items) ?? [];
  const asked = idIn(params, 'report');
  const chosen = asked ?? reports[0]?.id;
  const at = reports.findIndex(({ id }) => id === chosen);
  const { report, history, ...loading } = useReport(chosen, reports[at]);

  const [keys, setKeys] = useState(keysAreOn);
  const [compares, setCompares] = useState(true);
  const [explaining, setExplaining] = useState<(Explaining & { id: number | undefined }) | null>(null);
  // another report was chosen in the list: the form goes, and what was typed is kept for it
  if (explaining && explaining.id !== chosen) setExplaining(null);
  const [typed] = useState(() => new Map<string, string>());
  const [proof, setProof] = useState(0);
  const [keysShown, setKeysShown] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const tickedReports = reports.filter(({ id, acts }) => ticked.has(id) && acts.includes('accept'));
  const unchanged = reports.filter(({ current, acts }) => current?.isUnchanged && acts.includes('accept'));

  const show = (id: number | undefined) => {
    setExplaining(null);
    setProof(0);
    set('report', id === undefined ? null : String(id), true);
  };
  const step = (by: number) => {
    const next = reports[Math.min(Math.max(at + by, 0), reports.length - 1)];
    if (next) show(next.id);
  };
  // what is decided leaves the list that waits; the one after it takes its place, or the one before at the end
  const actions = useActions(
    report,
    () => {
      if (explaining) typed.delete(`${report?.id} ${explaining.act}`);
      show((reports[at + 1] ?? reports[at - 1])?.id);
    },
    show,
  );
  const keyFor = useRequestKey();
  const bulk = useAcceptReports();
  const offerUndo = useUndoOffer(show);
  const acceptAll = (all: Report[]) => {
    if (all.length === 0 || bulk.isPending) return;
    const seen = all.map(({ id, version }) => ({ id, version }));
    bulk.mutate(
      { reports: seen, key: keyFor(seen) },
      {
        onSuccess: (accepted) => {
          announce(t('review.done'));
          offerUndo(t('review.decided.accept', { count: accepted.length }), accepted);
          setTicked(new Set());
          show(reports.find(({ id }) => all.every((one) => one.id !== id))?.id);
        },
      },
    );
  };
  const explain = (reason?: Explaining['reason']) => {
    const act = (reason ? (['return'] as const) : (['return', 'revoke'] as const)).find((one) =>
      report?.acts.includes(one),
    );
    // what is being typed is not changed from outside
    if (act && explaining === null) setExplaining({ id: chosen, act, reason });
  };
  const stepProof = (by: number) => setProof(stepped(proof, by, report?.current?.evidence.length ?? 0));
  usePageKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      a: actions.accept,
      'Shift a': () => acceptAll(unchanged),
      r: () => explain(),
      ...Object.fromEntries(stock.map((one, index) => [String(index + 1), () => explain(one)])),
      d: () => setCompares(!compares),
      '[': () => stepProof(-1),
      ']': () => stepProof(1),
      '?': () => setKeysShown(true),
      Escape: () => setExplaining(null),
    },
    keys,
  );

  const room = useReviewRoom();
  const title = t(room === 'led' ? 'frame.rooms.led' : 'frame.rooms.review');
  const hrefOf = (id: number) => {
    const next = new URLSearchParams(params);
    next.set('report', String(id));
    return `?${next}`;
  };
  return (
    <div className="page fill">
      <PageHead
        title={title}
        takesText
        facts={
          <>
            <p>{t(room === 'led' ? 'review.whatLed' : 'review.what')}</p>
            <ReviewTimes />
          </>
        }
        actions={
          <>
            <Checkbox
              className={style.keys}
              checked={keys}
              onChange={({ target }) => {
                keepKeys(target.checked);
                setKeys(target.checked);
              }}
            >
              {t('review.keys')} <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> <KeyHint>A</KeyHint> <KeyHint>R</KeyHint>{' '}
              <KeyHint>D</KeyHint>
            </Checkbox>
            <Button size="small" className={style.keys} onClick={() => setKeysShown(true)}>
              {t('review.allKeys')} {keys && <KeyHint>?</KeyHint>}
            </Button>
          </>
        }
      />
      <FilterBar
        address={address}
        rounds={rounds}
        onSet={(name, value) => {
          setTicked(new Set());
          setExplaining(null);
          setParams((old) => {
            const next = new URLSearchParams(old);
            next.delete('report');
            if (value === null) next.delete(name);
            else next.set(name, value);
            return next;
          });
        }}
      />
      {error && <ProblemAlert title={t('review.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {bulk.error && <ProblemAlert title={t('review.notDone')} error={bulk.error} kept={t('review.bulkKept')} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {data && reports.length === 0 && asked === undefined ? (
        <section className={style.empty}>
          <h2>{t(`review.none.${address.filter}`)}</h2>
          <p>{t('review.noneWhy')}</p>
          {address.filter === 'waiting' && <NextRound />}
          {(address.roundId !== undefined || address.unitId !== undefined) && (
            <Button onClick={() => setParams(address.filter === 'waiting' ? {} : { filter: address.filter })}>
              {t('review.clear')}
            </Button>
          )}
        </section>
      ) : (
        data && (
          <div className={style.columns} data-reading={asked !== undefined}>
            <section className={style.queue} aria-label={t('review.queue')}>
              {(unchanged.length > 0 || tickedReports.length > 0) && (
                <div className={style.bulk}>
                  {tickedReports.length > 0 ? (
                    <Button
                      type="primary"
                      size="small"
                      loading={bulk.isPending}
                      onClick={() => acceptAll(tickedReports)}
                    >
                      {t('review.acceptTicked', { count: tickedReports.length })}
                    </Button>
                  ) : (
                    <Button size="small" loading={bulk.isPending} onClick={() => acceptAll(unchanged)}>
                      {t('review.acceptUnchanged', { count: unchanged.length })} {keys && <KeyHint>Shift A</KeyHint>}
                    </Button>
                  )}
                </div>
              )}
              <Queue
                reports={reports}
                chosen={chosen}
                addressOf={hrefOf}
                ticked={ticked}
                onTick={(id, on) =>
                  setTicked((old) => new Set(on ? [...old, id] : [...old].filter((other) => other !== id)))
                }
                onMore={hasNextPage ? () => void fetchNextPage() : undefined}
                loadingMore={isFetchingNextPage}
              />
            </section>
            <section className={style.detail} aria-labelledby="report">
              <div className={style.body}>
                <div className={style.reading}>
                  <Button className={style.back} size="small" onClick={() => show(undefined)}>
                    {t('review.back')}
                  </Button>
                  <div className={style.detailHead}>
                    <h2 id="report">
                      {report && (
                        <>
                          {report.unitName} · <span lang="zh-CN">{report.title}</span>
                        </>
                      )}
                    </h2>
                    {report?.earlier && (
                      <Checkbox checked={compares} onChange={({ target }) => setCompares(target.checked)}>
                        {t('review.compare')} {keys && <KeyHint>D</KeyHint>}
                      </Checkbox>
                    )}
                  </div>
                  <ReportDetail
                    report={report}
                    history={history}
                    error={loading.error}
                    onRetry={() => void loading.refetch()}
                    compares={compares}
                  />
                </div>
                {report && <Proofs report={report} at={proof} onStep={stepProof} hasKeys={keys} />}
              </div>
              {report && (
                <ActionBar
                  report={report}
                  actions={actions}
                  hasKeys={keys}
                  open={explaining?.act ?? null}
                  reason={explaining?.reason}
                  typed={typed}
                  onOpen={(act, reason) => setExplaining(act && { id: chosen, act, reason })}
                />
              )}
            </section>
          </div>
        )
      )}
      <KeysList open={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}
