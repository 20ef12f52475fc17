import { useQuery } from '@tanstack/react-query';
import type { AuditEntry } from '@yaodian/api-client';
import { Drawer, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { isNotFound } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useMay } from '../../identity/self';
import { entryQuery } from '../api/get-entry';
import style from './entry-drawer.module.css';
import { EntryValues } from './entry-values';
import { useAuditWords } from './use-audit-words';

/** One entry beside the list: everything but its values, which are asked for. */
export function EntryDrawer({ id, onClose }: { id: number; onClose: () => void }) {
  const { t } = useTranslation();
  const { actionWords } = useAuditWords();
  const mayReadValues = useMay()('audit.read-values');
  const { data: entry, error, refetch } = useQuery(entryQuery(id));
  const missing = isNotFound(error);
  return (
    <Drawer
      open
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={entry ? actionWords(entry.action) : t('audit.entry', { id })}
      onClose={onClose}
    >
      {error && (
        <ProblemAlert
          title={t(missing ? 'audit.entryMissing' : 'audit.entryNotLoaded')}
          error={error}
          onRetry={missing ? undefined : () => void refetch()}
        />
      )}
      {!entry && !error && <Skeleton active={false} paragraph={{ rows: 6 }} title={false} />}
      {entry && (
        <div className={style.drawer}>
          <Facts entry={entry} />
          {mayReadValues && entry.fields.length > 0 && <EntryValues key={id} id={id} />}
        </div>
      )}
    </Drawer>
  );
}

function Facts({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const { objectWords, listWords } = useAuditWords();
  const { id, at, account, name, address, requestId, fields, batch, reason } = entry;
  const who = name === null ? (account ?? t('audit.bySystem')) : t('audit.nameAndAccount', { name, account });
  const facts: [word: string, value: string | null][] = [
    [t('audit.facts.id'), String(id)],
    [t('audit.facts.time'), clockTime(at)],
    [t('audit.facts.who'), who],
    [t('audit.facts.address'), address],
    [t('audit.facts.object'), objectWords(entry)],
    [t('audit.facts.reason'), reason],
    [t('audit.facts.fields'), listWords(fields) || t('audit.noFields')],
    [t('audit.facts.batch'), batch === null ? t('audit.notSealed') : String(batch)],
    [t('audit.facts.request'), requestId],
  ];
  return (
    <dl className={style.facts}>
      {facts
        .filter(([, value]) => value !== null)
        .map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
