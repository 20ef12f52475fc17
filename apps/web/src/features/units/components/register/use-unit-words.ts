import type { OrganKind } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import type { UnitValues } from '../../unit-values';

/** The values of a unit's fields as words. */
export function useUnitWords() {
  const { t } = useTranslation();
  const listed = (all: string[]) => (all.length === 0 ? t('units.register.empty') : all.join('、'));
  const kindWords = (kind: string) => t(`units.kinds.${kind as OrganKind}`);
  const yesOrNo = (value: boolean) => t(value ? 'units.register.yes' : 'units.register.no');
  const valueWords = (field: keyof UnitValues, value: UnitValues[keyof UnitValues] | undefined): string => {
    if (value === null || value === undefined || value === '') return t('units.register.empty');
    if (typeof value === 'object') return Array.isArray(value) ? listed(value) : value.label;
    if (typeof value === 'boolean') return yesOrNo(value);
    return field === 'kind' ? kindWords(value) : value;
  };
  return { listed, kindWords, yesOrNo, valueWords };
}
