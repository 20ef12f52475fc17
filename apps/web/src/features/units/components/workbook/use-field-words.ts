import type { ImportedRow } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

type Field = ImportedRow['fields'][number];

/** The cells of the table as words. */
export function useFieldWords() {
  const { t } = useTranslation();
  const told = (words: string) => (words === '' ? t('units.register.empty') : words);
  const fieldName = (field: Field['field']) => t(`units.fields.${field}`);
  const changeWords = ({ field, now, file }: Field, added: boolean) =>
    `${fieldName(field)}${t('units.register.colon')}${added ? '' : `${told(now)} → `}${told(file)}`;
  return { told, fieldName, changeWords };
}
