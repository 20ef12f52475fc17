import type { AuditEntry } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { actionKey } from '../action-key';

/** The log's codes in words; what an older version recorded and nobody names any more stays a code. */
export function useAuditWords() {
  const { t, i18n } = useTranslation();
  const actionWords = (action: AuditEntry['action']) =>
    t(`audit.actions.${actionKey(action)}`, { defaultValue: action });
  const objectWords = ({ objectKind, objectId }: AuditEntry) => {
    const kind = t(`audit.kinds.${objectKind}`, { defaultValue: objectKind });
    return objectId === null ? kind : t('audit.object', { kind, id: objectId });
  };
  const fieldWords = (field: string) => {
    const key = `audit.fields.${field}`;
    return i18n.exists(key) ? t(key as 'audit.fields.name') : field;
  };
  const whoWords = ({ name, account }: AuditEntry) => name ?? account ?? t('audit.bySystem');
  return { actionWords, objectWords, fieldWords, whoWords };
}
