import type { ReportHistory } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Figures } from './figures';
import { VersionHead, VersionText } from './report-body';
import style from './report.module.css';

/** Versions before the newest, as they were, each with why it was returned. */
export function OlderVersions({ versions }: Pick<ReportHistory, 'versions'>) {
  const { t } = useTranslation();
  const older = versions.slice(1);
  if (older.length === 0) return null;
  return (
    <section className={style.group} aria-label={t('review.versions')}>
      <h3>{t('review.versions')}</h3>
      {older.map((version) => (
        <details key={version.id} className={style.older}>
          <summary>{t('review.version', { ordinal: version.ordinal })}</summary>
          <VersionHead version={version} />
          {version.decisionReason !== null && (
            <p className={style.line}>
              {t('review.returnReason')} <span lang="zh-CN">{version.decisionReason}</span>
            </p>
          )}
          <VersionText version={version} other={null} side="after" />
          <Figures current={version} earlier={null} earlierName="before" />
        </details>
      ))}
    </section>
  );
}
