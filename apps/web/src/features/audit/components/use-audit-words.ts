import type { AuditEntry } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { actionKey } from '../action-key';

/** More fields than these are counted: one act can change a thousand tasks. */
const mostFields = 12;

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
    const [, task] = /^task (\d+)$/.exec(field) ?? [];
    if (task !== undefined) return t('audit.taskField', { id: task });
    const key = `audit.fields.${field}`;
    return i18n.exists(key) ? t(key as 'audit.fields.name') : field;
  };
  const codeWords = (text: string) => {
    const key = `audit.codes.${text}`;
    return /^[a-z-]+$/.test(text) && i18n.exists(key) ? t(key as 'audit.codes.lead') : text;
  };
  const listWords = (fields: AuditEntry['fields']) => {
    const first = fields.slice(0, mostFields).map(({ field }) => fieldWords(field));
    const words = first.join(t('identity.comma'));
    return fields.length > mostFields ? t('audit.fieldsAndMore', { words, count: fields.length }) : words;
  };
  const whoWords = ({ name, account }: AuditEntry) => name ?? account ?? t('audit.bySystem');
  return { actionWords, objectWords, fieldWords, codeWords, listWords, whoWords };
}
