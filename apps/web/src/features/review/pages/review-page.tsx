import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { KeyHint } from '../../../shared/key-hint';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useAddress } from '../../../shared/use-address';
import { addressOf, idIn } from '../address';
import { useAcceptReports } from '../api/decide-reports';
import { reviewQuery, reviewRoundsQuery } from '../api/review-reports';
import { ActionBar, useActions } from '../components/actions';
import { FilterBar } from '../components/filter-bar';
import { Queue } from '../components/queue';
import type { Explained } from '../components/reason-form';
import { ReportDetail, useReport } from '../components/report-detail';
import style from '../components/review-page.module.css';
import { useReviewKeys } from '../components/use-review-keys';
import { keysAreOn, keepKeys } from '../keys-setting';
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
  const [explaining, setExplaining] = useState<Explained | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const tickedReports = reports.filter(({ id, acts }) => ticked.has(id) && acts.includes('accept'));
  const unchanged = reports.filter(({ current, acts }) => current?.isUnchanged && acts.includes('accept'));

  const show = (id: number | undefined) => {
    setExplaining(null);
    set('report', id === undefined ? null : String(id), true);
  };
  const step = (by: number) => {
    const next = reports[Math.min(Math.max(at + by, 0), reports.length - 1)];
    if (next) show(next.id);
  };
  // what is decided leaves the list that waits; the one after it takes its place, or the one before at the end
  const actions = useActions(report, () => show((reports[at + 1] ?? reports[at - 1])?.id));
  const keyFor = useRequestKey();
  const bulk = useAcceptReports();
  const acceptTicked = () => {
    const seen = tickedReports.map(({ id, version }) => ({ id, version }));
    bulk.mutate(
      { reports: seen, key: keyFor(seen) },
      {
        onSuccess: () => {
          setTicked(new Set());
          show(reports.find(({ id }) => !ticked.has(id))?.id);
        },
      },
    );
  };
  const explain = () => {
    const act = (['return', 'revoke'] as const).find((one) => report?.acts.includes(one));
    if (act) setExplaining(act);
  };
  useReviewKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      a: actions.accept,
      r: explain,
      d: () => setCompares(!compares),
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
        facts={<p>{t(room === 'led' ? 'review.whatLed' : 'review.what')}</p>}
        actions={
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
                    <Button type="primary" size="small" loading={bulk.isPending} onClick={acceptTicked}>
                      {t('review.acceptTicked', { count: tickedReports.length })}
                    </Button>
                  ) : (
                    <Button size="small" onClick={() => setTicked(new Set(unchanged.map(({ id }) => id)))}>
                      {t('review.tickUnchanged', { count: unchanged.length })}
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
              {report && (
                <ActionBar report={report} actions={actions} hasKeys={keys} open={explaining} onOpen={setExplaining} />
              )}
            </section>
          </div>
        )
      )}
    </div>
  );
}
