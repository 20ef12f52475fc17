import { useQuery } from '@tanstack/react-query';
import type { EditNotice, Notice } from '@yaodian/api-client';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { DemandPanel } from '../../demands/components/demand-panel';
import { Withdraw } from '../../demands/components/withdraw';
import { withdrawNotice } from '../api/mutations';
import { noticeQuery } from '../api/queries';
import { DraftButton } from '../components/draft-button';
import { DraftForm } from '../components/draft-form';
import { NoticeMark } from '../components/notice-mark';
import { NoticePaper } from '../components/notice-paper';
import { DocumentButton } from '../components/document-button';
import { NoticeTabs } from '../components/notice-tabs';
import { RectificationLinks } from '../components/rectification-links';
import style from '../components/notices.module.css';

/** 督办单: the sheet as it looks on paper, the reply and what became of it, and what went out before and after. */
export function NoticePage() {
  const { t } = useTranslation();
  const address = useParams()['address'] ?? '';
  const { data: notice, error, isPending, refetch } = useQuery(noticeQuery(address));
  return (
    <div className={`page ${style.ofPaper}`}>
      <PageHead
        takesText={notice !== undefined && (notice.offers.length > 0 || (notice.demand?.offers.length ?? 0) > 0)}
        title={notice?.documentNumber ?? t(notice ? 'notices.draft.page' : 'notices.title')}
        facts={
          notice && (
            <>
              <NoticeMark colour={notice.colour} />
              <p>{t(`notices.states.${notice.state}`)}</p>
              <p>{t('notices.answerUntil', { date: notice.answerBy })}</p>
              {notice.daysLate > 0 && (
                <p className={style.lateDays}>{t('notices.daysLate', { count: notice.daysLate })}</p>
              )}
            </>
          )
        }
        actions={
          notice && (
            <>
              <DocumentButton address={notice.address} />
              {notice.state !== 'draft' && <Button onClick={() => window.print()}>{t('notices.print')}</Button>}
            </>
          )
        }
      />
      <NoticeTabs />
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'notices.notThere' : 'notices.notLoaded')}
          error={error}
          onRetry={isNotFound(error) ? undefined : () => void refetch()}
          action={isNotFound(error) ? <Link to="/notices">{t('notices.toList')}</Link> : undefined}
        />
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {notice && <Sheets key={notice.id} notice={notice} />}
    </div>
  );
}

function Sheets({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Omit<EditNotice, 'version'> | null>(null);
  const shown = typed
    ? { ...notice, title: typed.title, body: typed.body, colour: typed.colour, writtenAnswerBy: typed.answerBy }
    : notice;
  return (
    <div className={style.sides}>
      <div className={style.column}>
        <NoticePaper notice={shown} />
      </div>
      <div className={`${style.column} ${style.rail}`}>
        {notice.offers.includes('edit') && (
          <section className={style.sheet} aria-labelledby="draft">
            <h2 id="draft">{t('notices.draft.edit')}</h2>
            <DraftForm notice={notice} onContent={setTyped} />
          </section>
        )}
        {notice.demand && (
          <section className={style.sheet} aria-labelledby="reply">
            <h2 id="reply">{t('notices.replying')}</h2>
            <p>{t(`notices.standing.${notice.demand.state}`, { date: notice.demand.answerBy ?? '' })}</p>
            <DemandPanel key={`${notice.demand.state} ${notice.demand.version}`} demand={notice.demand} />
          </section>
        )}
        <Facts notice={notice} />
        {notice.chain.length > 0 && (
          <section className={style.sheet} aria-labelledby="chain">
            <h2 id="chain">{t('notices.chain')}</h2>
            <ol className={style.chain}>
              {notice.chain.map((one) => (
                <li key={one.id} className={one.id === notice.id ? style.here : undefined}>
                  <NoticeMark colour={one.colour} />
                  <Link to={`/notices/${one.address}`} aria-current={one.id === notice.id ? 'page' : undefined}>
                    {one.documentNumber}
                  </Link>
                  <span className={style.facts}>
                    {one.sentAt && clockTime(one.sentAt).slice(0, 10)} {t(`notices.states.${one.state}`)}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {notice.offers.includes('follow') && (
          <section className={style.sheet} aria-labelledby="follow">
            <h2 id="follow">{t('notices.follow.title')}</h2>
            <p>
              {t('notices.follow.what', {
                colour: notice.ruled.colour && t(`notices.colours.${notice.ruled.colour}`),
              })}
            </p>
            <DraftButton
              assignmentId={notice.assignmentId}
              cause={{ kind: notice.cause.kind, of: notice.cause.of }}
              label={t('notices.follow.draft')}
            />
          </section>
        )}
        {notice.offers.includes('withdraw') && (
          <section className={style.sheet} aria-labelledby="withdraw">
            <h2 id="withdraw">{t('notices.withdraw.title')}</h2>
            <Withdraw
              name={t('notices.withdraw.withdraw')}
              how={t('notices.withdraw.how')}
              version={notice.version}
              send={(body) => withdrawNotice(notice.id, body)}
            />
          </section>
        )}
      </div>
    </div>
  );
}

function Facts({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const { cause } = notice;
  const facts: [string, React.ReactNode][] = [
    [
      t('notices.columns.task'),
      <Link key="task" to={`/tasks/${notice.taskId}`} lang="zh-CN">
        {notice.taskTitle}
      </Link>,
    ],
    [t('notices.columns.unit'), `${notice.unitName}（${t(`tasks.roles.${notice.role}`)}）`],
    [
      t('notices.columns.cause'),
      <div key="cause">
        {t(`notices.causes.${cause.rule}`)}
        <RectificationLinks rectifications={notice.rectifications} />
      </div>,
    ],
    ...(notice.firstDeadline === null ? [] : [[t('notices.firstDeadline'), notice.firstDeadline] as [string, string]]),
    ...(notice.effectiveDeadline === null || notice.effectiveDeadline === notice.firstDeadline
      ? []
      : [[t('notices.effectiveDeadline'), notice.effectiveDeadline] as [string, string]]),
    ...(notice.colourReason === null
      ? []
      : [[t('notices.draft.colourReason'), notice.colourReason] as [string, string]]),
    ...(notice.sentAt === null
      ? [[t('notices.drafted'), notice.draftedBy ?? ''] as [string, string]]
      : [[t('notices.sent'), `${notice.sentBy ?? ''} ${clockTime(notice.sentAt)}`] as [string, string]]),
    ...(notice.withdrawnAt === null
      ? []
      : [
          [t('notices.withdrawn'), `${notice.withdrawnBy ?? ''} ${clockTime(notice.withdrawnAt)}`] as [string, string],
          [t('demands.withdraw.reason'), notice.withdrawalReason ?? ''] as [string, string],
        ]),
  ];
  return (
    <section className={style.sheet} aria-labelledby="facts">
      <h2 id="facts">{t('notices.facts')}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} className={style.fact}>
            <dt>{name}</dt>
            <dd className={style.words}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
