import type { UnitFinding } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './feedback.module.css';
import { Proofs } from './proofs';

interface Props {
  problem: UnitFinding;
  /** With pictures and evidence. */
  withProofs?: boolean;
}

/** One finding of a sheet: what was found, where, and what it deducts; why it was withdrawn. */
export function Problem({ problem, withProofs = false }: Props) {
  const { t } = useTranslation();
  const { number, severity, deduction, deductionReason, words, item, task, state, withdrawnReason } = problem;
  const isWithdrawn = state === 'withdrawn';
  return (
    <div className={style.problem}>
      <p className={style.facts}>
        <span>{t('feedback.problem', { number })}</span>
        <span>{t(severity === null ? 'feedback.veto' : `feedback.severities.${severity}`)}</span>
        {isWithdrawn && <span>{t('feedback.withdrawn')}</span>}
        {deduction !== null && !isWithdrawn && <span>{t('feedback.deducts', { points: deduction })}</span>}
      </p>
      <p className={`${style.words} ${isWithdrawn ? style.gone : ''}`} lang="zh-CN">
        {words}
      </p>
      {withdrawnReason !== null && (
        <p className={style.how}>
          {t('feedback.withdrawnReason')} <span lang="zh-CN">{withdrawnReason}</span>
        </p>
      )}
      {item !== null && (
        <p className={style.how}>
          {t('feedback.item')} <span lang="zh-CN">{item}</span>
        </p>
      )}
      {task && (
        <p className={style.how}>
          {t('feedback.task')}{' '}
          <Link to={`/tasks/${task.taskId}`} lang="zh-CN">
            {task.title}
          </Link>
        </p>
      )}
      {deductionReason !== null && (
        <p className={style.how}>
          {t('feedback.deductionReason')} <span lang="zh-CN">{deductionReason}</span>
        </p>
      )}
      {withProofs && <Proofs finding={problem} />}
    </div>
  );
}
