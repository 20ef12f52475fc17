import type { Evidence, EvidenceVersion, PageStanding } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../shared/file-size';
import { filePath, isOpenable, publishedFirst } from '../evidence-values';
import style from './evidence.module.css';

/** Where a version is to be seen: a page in a tab of its own, or a download. */
export function VersionLink({ version, children }: { version: EvidenceVersion; children?: string }) {
  const { t } = useTranslation();
  const { id, kind, url, name, size, removed } = version;
  if (removed || (kind === 'url' && !isOpenable(url ?? '')))
    return <span>{removed ? t('evidence.removed') : url}</span>;
  if (kind === 'url')
    return (
      <a href={url ?? ''} target="_blank" rel="noopener noreferrer" className={style.link}>
        {children ?? url}
        <span className="visually-hidden">{t('evidence.newTab')}</span>
      </a>
    );
  return (
    <a href={filePath(id)} target="_blank" rel="noopener" download className={style.link}>
      {children ?? name} <span className={style.size}>{fileSize(size ?? 0)}</span>
    </a>
  );
}

/** What is to be known of a page at a glance: that all is well goes without saying once the grade says so. */
function briefOf({
  state,
  statement,
  changedAt,
}: PageStanding): ('seen' | 'saidGone' | 'gone' | 'failed' | 'changed')[] {
  if (state === 'failed') return [statement === null ? 'failed' : statement.said === 'seen' ? 'seen' : 'saidGone'];
  if (state === 'gone') return ['gone'];
  return state === 'good' && changedAt !== null ? ['changed'] : [];
}

/** In one line: the grade, where it is, and since when; in short, only the day that says most. */
export function EvidenceFacts({ evidence, brief = false }: { evidence: Evidence; brief?: boolean }) {
  const { t } = useTranslation();
  const { grade, places, formedOn, isRecorded } = evidence;
  const published = publishedFirst(places);
  const found = [...new Set(places.flatMap(({ page }) => (page === null ? [] : briefOf(page))))];
  const where = [...new Set(places.map(({ channel }) => t(`evidence.channels.${channel ?? 'none'}`)))];
  return (
    <span className={style.facts}>
      <span>{t(`evidence.grades.${grade}`)}</span>
      {isRecorded && <span>{t('evidence.recorded')}</span>}
      <span>{where.join(' · ')}</span>
      {formedOn && !(brief && published) && <span>{t('evidence.formed', { date: formedOn })}</span>}
      {published && <span>{t('evidence.published', { date: published })}</span>}
      {found.map((state) => (
        <span key={state}>{t(`evidence.page.brief.${state}`)}</span>
      ))}
    </span>
  );
}
