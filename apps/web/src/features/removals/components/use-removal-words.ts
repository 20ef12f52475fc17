import type { Removal } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { fieldKey } from '../field-key';

/** A request in words; it names the object and the field, never the content. */
export function useRemovalWords() {
  const { t } = useTranslation();
  const whatWords = ({ objectKind, objectId, field, partial }: Removal) =>
    t(partial ? 'removals.partOfField' : 'removals.wholeField', {
      object: t(`removals.objects.${objectKind}`, { id: objectId }),
      field: t(fieldKey(objectKind, field)),
    });
  const byWords = (name: string | null, at: string) =>
    t('removals.by', { name: name ?? t('removals.somebody'), time: clockTime(at) });
  const placeWords = ({ place, count }: Removal['found'][number]) => t(`removals.places.${place}`, { count });
  return { whatWords, byWords, placeWords };
}
