import { useTranslation } from 'react-i18next';
import type { TableComparison, TableWords } from '../words';

type Field = TableComparison['rows'][number]['fields'][number];

/** The cells of the table as words. */
export function useFieldWords({ field: fieldName }: TableWords) {
  const { t } = useTranslation();
  const told = (words: string) => (words === '' ? t('units.register.empty') : words);
  const changeWords = ({ field, now, file }: Field, added: boolean) =>
    `${fieldName(field)}${t('units.register.colon')}${added ? '' : `${told(now)} → `}${told(file)}`;
  return { told, fieldName, changeWords };
}
