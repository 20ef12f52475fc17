import { useQuery } from '@tanstack/react-query';
import type { EvidencePlace, PageExtract as Extract } from '@yaodian/api-client';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { extractQuery } from '../api/page-checks';
import style from './page-checks.module.css';
import { usePageWords } from './use-page-words';

function useExtract({ page, versions: [now] }: EvidencePlace) {
  const checkedAt = page?.checkedAt ?? null;
  return useQuery({ ...extractQuery(now?.id ?? 0, checkedAt), enabled: checkedAt !== null });
}

/** What was kept of the page at a place, to be read without leaving; nothing before a check has found it. */
export function PageExtract({ place }: { place: EvidencePlace }) {
  const { t } = useTranslation();
  const { data, error, isLoading, refetch } = useExtract(place);
  if (error) return <ProblemAlert title={t('evidence.page.notLoaded')} error={error} onRetry={() => void refetch()} />;
  if (isLoading) return <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />;
  return data && data.goodAt !== null ? <Paper extract={data} /> : null;
}

/** What checks have found at a place, the last first. */
export function PageFindings({ place }: { place: EvidencePlace }) {
  const { data } = useExtract(place);
  return data && data.findings.length > 0 ? <Findings findings={data.findings} /> : null;
}

function Paper({ extract }: { extract: Extract }) {
  const { t } = useTranslation();
  const { title, publishedOn, text, isCut, finalUrl, goodAt } = extract;
  return (
    <section className={style.paper} aria-label={t('evidence.page.extract')}>
      {finalUrl !== null && (
        <div className={style.address} title={finalUrl}>
          {t('evidence.page.movedTo', { address: finalUrl.replace(/^https?:\/\//, '') })}
        </div>
      )}
      {/* it scrolls, and so has to be reached with the keyboard */}
      <div className={style.body} tabIndex={0} role="group" aria-label={title ?? t('evidence.page.extract')}>
        {title !== null && <h4 lang="zh-CN">{title}</h4>}
        <p className={style.date}>
          {publishedOn !== null && `${t('evidence.page.date', { date: publishedOn })} · `}
          {t('evidence.page.keptAt', { time: clockTime(goodAt ?? '') })}
        </p>
        {text === null ? (
          <p className={style.hint}>{t('evidence.page.noCopy')}</p>
        ) : (
          <p className={style.text} lang="zh-CN">
            {text}
            {isCut && '……'}
          </p>
        )}
      </div>
    </section>
  );
}

function Findings({ findings }: Pick<Extract, 'findings'>) {
  const { t } = useTranslation();
  const words = usePageWords();
  return (
    <details>
      <summary>{t('evidence.page.history')}</summary>
      <ul className={style.found}>
        {findings.map(({ firstAt, lastAt, times, ...found }) => (
          <li key={`${firstAt}-${found.state}`}>
            {times === 1
              ? clockTime(firstAt)
              : t('evidence.page.between', { from: clockTime(firstAt), to: clockTime(lastAt), count: times })}{' '}
            {words.finding(found)}
          </li>
        ))}
      </ul>
    </details>
  );
}
