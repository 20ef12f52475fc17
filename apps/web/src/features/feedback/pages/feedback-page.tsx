import { useQuery } from '@tanstack/react-query';
import type { FeedbackOffer, FeedbackOfUnit } from '@yaodian/api-client';
import { Alert, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHead } from '../../../shared/page-head';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { InspectionLink } from '../../inspections/components/inspection-link';
import { InspectionNav } from '../../rectifications/components/inspection-nav';
import { Reminded } from '../../rectifications/components/reminded';
import { feedbackQuery, findingsQuery } from '../api/queries';
import { ActForm, type PlainAct } from '../components/act-form';
import { AnswerForm } from '../components/answer-form';
import { Answers } from '../components/answers';
import { Due } from '../components/due';
import style from '../components/feedback.module.css';
import { Problem } from '../components/problem';
import { Scores } from '../components/scores';

/** 反馈意见 of a unit: what was found there, what the unit says to it, and what was decided. */
export function FeedbackPage() {
  const { t } = useTranslation();
  const params = useParams();
  const [id, unitId] = [Number(params['id']), Number(params['unitId'])];
  const { data: feedback, error, isPending, refetch } = useQuery(feedbackQuery(id, unitId));
  return (
    <div className="page">
      <PageHead
        takesText={feedback !== undefined && feedback.offers.length > 0}
        title={feedback ? t('feedback.ofUnit', { unit: feedback.unitName }) : t('feedback.title')}
        facts={
          feedback && (
            <>
              <InspectionLink id={id} title={feedback.inspectionTitle} />
              <p>{t(`feedback.states.${feedback.state}`)}</p>
              <Due {...feedback} runs={feedback.state === 'awaited' || feedback.state === 'with-head'} />
            </>
          )
        }
        actions={feedback && <Button onClick={() => window.print()}>{t('feedback.print')}</Button>}
      />
      <InspectionNav id={id} />
      {error && (
        <ProblemAlert
          title={t(isNotFound(error) ? 'feedback.notThere' : 'feedback.notLoaded')}
          error={error}
          onRetry={isNotFound(error) ? undefined : () => void refetch()}
        />
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
      {feedback && <Sheets key={`${id} ${unitId}`} feedback={feedback} />}
    </div>
  );
}

/** How things stand once an answer was sent. */
function Stands({ feedback: { state, undecided, due, answers } }: { feedback: FeedbackOfUnit }) {
  const { t } = useTranslation();
  if (answers.length === 0 || !(state === 'with-head' || state === 'to-decide' || state === 'answered')) return null;
  return (
    <Alert
      className={style.stands}
      type={state === 'answered' ? 'success' : 'info'}
      showIcon
      title={t(`feedback.stands.${state}`, { count: undecided, date: due ?? '' })}
    />
  );
}

const plainActs: readonly FeedbackOffer[] = ['approve-feedback', 'send-back-feedback', 'take-back-feedback'];

function Sheets({ feedback }: { feedback: FeedbackOfUnit }) {
  const { t } = useTranslation();
  const { inspectionId, unitId, offers } = feedback;
  const found = useQuery(findingsQuery(inspectionId, unitId));
  const [open, setOpen] = useState<PlainAct | null>(null);
  const all = found.data ?? [];
  const problems = all.filter(({ state }) => state === 'standing');
  const acts = offers.filter((offer): offer is PlainAct => plainActs.includes(offer));
  return (
    <div className={style.sides}>
      <div className={style.column}>
        {found.error && (
          <ProblemAlert
            title={t('feedback.problemsNotLoaded')}
            error={found.error}
            onRetry={() => void found.refetch()}
          />
        )}
        {offers.includes('give-feedback') && found.data && (
          <section className={`${style.sheet} ${style.answering}`} aria-labelledby="answering">
            <h2 id="answering">{t('feedback.acts.give-feedback')}</h2>
            <AnswerForm feedback={feedback} problems={problems} onDone={() => setOpen(null)} />
          </section>
        )}
        <section className={style.sheet} aria-labelledby="answer">
          <h2 id="answer">{t('feedback.title')}</h2>
          <Stands feedback={feedback} />
          {acts.length > 0 && (
            <div className={style.acts}>
              {acts.map((act) => (
                <Button
                  key={act}
                  type={act === 'approve-feedback' ? 'primary' : 'default'}
                  aria-expanded={open === act}
                  onClick={() => setOpen(act)}
                >
                  {t(`feedback.acts.${act}`)}
                </Button>
              ))}
            </div>
          )}
          {open !== null && acts.includes(open) && (
            <ActForm key={open} act={open} feedback={feedback} onDone={() => setOpen(null)} />
          )}
          <Answers feedback={feedback} problems={problems} />
        </section>
        <Reminded reminders={feedback.reminders} />
      </div>
      <div className={style.column}>
        <section className={style.sheet} aria-labelledby="scores">
          <h2 id="scores">{t('feedback.scores')}</h2>
          <Scores id={inspectionId} unitId={unitId} />
        </section>
        <section className={style.sheet} aria-labelledby="problems">
          <h2 id="problems">{t('feedback.problems')}</h2>
          {found.data?.length === 0 && <p className={style.how}>{t('feedback.noProblems')}</p>}
          <ul className={style.list}>
            {all.map((problem) => (
              <li key={problem.id} className={style.target}>
                <Problem problem={problem} withProofs />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
