import type { Report } from '@yaodian/api-client';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { KeyHint } from '../../../shared/key-hint';
import style from './reports.module.css';

interface Props {
  report: Report;
  /** Takes the words of the last time into the form; absent where nothing can be written. */
  onTake?: () => void;
  /** 较上轮无变化, submitted at once. */
  unchanged?: ReactNode;
}

/** The text of the last time, directly over the empty box. */
export function EarlierText({ report: { earlier }, onTake, unchanged }: Props) {
  const { t } = useTranslation();
  if (!earlier) return <p className={style.note}>{t('reports.nothingEarlier')}</p>;
  return (
    <section className={style.earlier}>
      <h3>
        {t('reports.earlier')}
        {earlier.leftAt && <span className={style.note}>{clockTime(earlier.leftAt)}</span>}
        {earlier.decision && <span className={style.note}>{t(`reports.states.${earlier.decision}`)}</span>}
      </h3>
      {earlier.decision === 'returned' && earlier.decisionReason && (
        <p className={style.returned}>{t('reports.returnedWhy', { reason: earlier.decisionReason })}</p>
      )}
      <p className={style.earlierWords} lang="zh-CN">
        {earlier.done}
      </p>
      {(onTake ?? unchanged) && (
        <p className={style.buttons}>
          {onTake && (
            <Button size="small" onClick={onTake}>
              {t('reports.take')} <KeyHint>Alt L</KeyHint>
            </Button>
          )}
          {unchanged}
        </p>
      )}
    </section>
  );
}
