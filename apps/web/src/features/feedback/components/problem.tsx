import type { FigureRows } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './feedback.module.css';

/** One finding of a sheet: what was found, where, and what it deducts. */
export function Problem({ problem }: { problem: FigureRows['findings'][number] }) {
  const { t } = useTranslation();
  const { number, severity, deduction, deductionReason, words, item, task } = problem;
  return (
    <div className={style.problem}>
      <p className={style.facts}>
        <span>{t('feedback.problem', { number })}</span>
        <span>{t(severity === null ? 'feedback.veto' : `feedback.severities.${severity}`)}</span>
        {deduction !== null && <span>{t('feedback.deducts', { points: deduction })}</span>}
      </p>
      <p className={style.words} lang="zh-CN">
        {words}
      </p>
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
    </div>
  );
}
