import type { Report } from '@yaodian/api-client';
import { Button, Checkbox } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import style from './review-page.module.css';
import { Standing } from './standing';
import { useRoundWords } from './use-round-words';

interface Props {
  reports: Report[];
  chosen: number | undefined;
  /** The address that shows a report. */
  addressOf: (id: number) => string;
  ticked: ReadonlySet<number>;
  onTick: (id: number, ticked: boolean) => void;
  /** Absent where all are there. */
  onMore?: () => void;
  loadingMore: boolean;
}

/** Reports one below the other; those that can be accepted can be ticked. */
export function Queue({ reports, chosen, addressOf, ticked, onTick, onMore, loadingMore }: Props) {
  const { t } = useTranslation();
  const roundWords = useRoundWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      <ul ref={list} aria-label={t('review.queue')}>
        {reports.map((report) => (
          <li key={report.id} className={style.item}>
            {report.acts.includes('accept') && (
              <Checkbox
                aria-label={t('review.tick', { unit: report.unitName, title: report.title })}
                checked={ticked.has(report.id)}
                onChange={({ target }) => onTick(report.id, target.checked)}
              />
            )}
            <Link
              to={addressOf(report.id)}
              className={style.link}
              aria-current={report.id === chosen ? 'true' : undefined}
            >
              <b lang="zh-CN">{report.title}</b>
              <span className={style.under}>
                {report.shortName ?? report.unitName} · {roundWords(report.round, false)}
                {report.current && report.current.ordinal > 1 && (
                  <> · {t('review.version', { ordinal: report.current.ordinal })}</>
                )}
                {report.current?.isUnchanged && <> · {t('review.unchanged')}</>}
              </span>
              <span className={style.under}>
                <Standing report={report} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {onMore && (
        <Button block loading={loadingMore} onClick={onMore}>
          {t('review.more')}
        </Button>
      )}
    </>
  );
}
