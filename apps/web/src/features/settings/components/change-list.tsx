import type { InstallationChange } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import style from './setting-history.module.css';

interface Props {
  changes: InstallationChange[];
  words: (change: InstallationChange) => string;
}

/** Who changed a setting of the installation, and when, the newest first. */
export function ChangeList({ changes, words }: Props) {
  const { t } = useTranslation();
  return (
    <section className={style.history} aria-labelledby="settings-history">
      <h2 id="settings-history">{t('settings.history')}</h2>
      {changes.length === 0 && <p className={style.when}>{t('settings.noHistory')}</p>}
      <ol>
        {changes.map((change) => (
          <li key={`${change.version} ${change.name}`}>
            <p className={style.when}>{[clockTime(change.at), change.by].filter(Boolean).join(' ')}</p>
            <p>{words(change)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
