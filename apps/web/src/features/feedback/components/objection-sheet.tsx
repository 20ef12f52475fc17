import type { Objection } from '@yaodian/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { EvidenceSheet } from '../../evidence';
import style from './feedback.module.css';

interface Props {
  objection: Objection;
  /** Where it is decided. */
  children?: ReactNode;
}

/** 异议: what is disputed, why, and what was decided. */
export function ObjectionSheet({ objection, children }: Props) {
  const { t } = useTranslation();
  const { figure, findingNumber, findingWords, words, evidence, decision } = objection;
  const { decisionWords, decidedBy, decidedAt, oldDeduction, newDeduction } = objection;
  return (
    <div className={style.target}>
      <p>
        <b>
          {figure === null
            ? t('feedback.problem', { number: findingNumber ?? '' })
            : t('feedback.figure', { name: t(`feedback.dimensions.${figure}`) })}
        </b>{' '}
        {findingWords !== null && <span lang="zh-CN">{findingWords}</span>}
      </p>
      <p className={style.how}>{t('feedback.objection')}</p>
      <p className={style.words} lang="zh-CN">
        {words}
      </p>
      {evidence.length > 0 && (
        <ul className={style.proofs} aria-label={t('feedback.evidence')}>
          {evidence.map((one) => (
            <li key={one.id}>
              <EvidenceSheet evidence={one} mayGrade={false} />
            </li>
          ))}
        </ul>
      )}
      {decision === null
        ? (children ?? <p className={style.how}>{t('feedback.undecided')}</p>)
        : decidedAt !== null && (
            <div>
              <p className={style.how}>
                {t('feedback.decided', { name: decidedBy ?? '', time: clockTime(decidedAt) })}
              </p>
              <p className={style.words}>
                <b>{t(`feedback.decisions.${decision}`)}</b>{' '}
                {oldDeduction !== null &&
                  newDeduction !== null &&
                  t('feedback.changed', { before: oldDeduction, after: newDeduction })}{' '}
                <span lang="zh-CN">{decisionWords}</span>
              </p>
            </div>
          )}
    </div>
  );
}
