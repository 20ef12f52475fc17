import type { IssuePreview } from '@yaodian/api-client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { byKind } from './hindrance-list';
import style from './issue-desk.module.css';

interface Props {
  preview: IssuePreview;
  /** Deadlines that have passed are still to be confirmed. */
  unconfirmed: boolean;
  busy: boolean;
  onIssue: () => void;
  onTable: () => void;
}

/** 印发: whom it goes to, or what has to come first. */
export function IssueBar({ preview, unconfirmed, busy, onIssue, onTable }: Props) {
  const { t } = useTranslation();
  const { hindrances, units, assignments, rounds } = preview;
  const reason =
    hindrances.length > 0
      ? t('issuing.first', { count: byKind(hindrances).length })
      : unconfirmed
        ? t('issuing.confirmFirst')
        : null;
  return (
    <div className={style.foot}>
      <div className={style.inner}>
        <p className={style.words} id="issue-words" aria-live="polite">
          {reason ?? t('issuing.ready', { units: units.length, assignments, rounds: rounds.length })}
        </p>
        <div className={style.buttons}>
          <Button onClick={onTable}>{t('issuing.toTable')}</Button>
          <Button
            type="primary"
            disabled={reason !== null}
            loading={busy}
            aria-describedby="issue-words"
            onClick={onIssue}
          >
            {t('issuing.issue')}
          </Button>
        </div>
      </div>
    </div>
  );
}
