import type { FeedbackAnswer, FeedbackOfUnit, UnitFinding } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { DecideForm } from './decide-form';
import style from './feedback.module.css';
import { ObjectionSheet } from './objection-sheet';

interface Props {
  feedback: FeedbackOfUnit;
  problems: UnitFinding[];
}

/** What the unit answered and what was decided; earlier ones, which did not leave the unit, are folded. */
export function Answers({ feedback, problems }: Props) {
  const { t } = useTranslation();
  const [last, ...earlier] = feedback.answers;
  if (!last) return <p className={style.how}>{t('feedback.noAnswer')}</p>;
  const decides = feedback.offers.includes('decide-objections') && last.leftAt !== null;
  return (
    <div className={style.form}>
      <Facts answer={last} />
      {decides ? (
        <DecideForm feedback={feedback} answer={last} problems={problems} />
      ) : (
        last.objections.map((one) => <ObjectionSheet key={one.id} objection={one} />)
      )}
      {earlier.length > 0 && (
        <details className={style.earlier}>
          <summary>{t('feedback.earlier', { count: earlier.length })}</summary>
          {earlier.map((answer) => (
            <div key={answer.id} className={style.form}>
              <Facts answer={answer} />
              {answer.objections.map((one) => (
                <ObjectionSheet key={one.id} objection={one} />
              ))}
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

function Facts({ answer }: { answer: FeedbackAnswer }) {
  const { t } = useTranslation();
  const { objections, words, submittedBy, submittedAt, onBehalf, approvedBy, leftAt, outcome, reason } = answer;
  return (
    <div>
      <p>
        <b>{objections.length === 0 ? t('feedback.agrees') : t('feedback.objections', { count: objections.length })}</b>
      </p>
      {words !== '' && (
        <p className={style.words} lang="zh-CN">
          {words}
        </p>
      )}
      <p className={style.how}>
        {t('feedback.submitted', { name: submittedBy ?? '', time: clockTime(submittedAt) })}
        {onBehalf && t('feedback.onBehalf')}
        {approvedBy !== null &&
          leftAt !== null &&
          t('feedback.approved', { name: approvedBy, time: clockTime(leftAt) })}
        {outcome === null
          ? t(leftAt === null ? 'feedback.waitsHere' : 'feedback.waitsForOffice')
          : outcome !== 'answered' && t(`feedback.outcomes.${outcome}`)}
      </p>
      {reason !== null && (
        <p className={style.words} lang="zh-CN">
          {reason}
        </p>
      )}
    </div>
  );
}
