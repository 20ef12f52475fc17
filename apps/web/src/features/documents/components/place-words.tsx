import type { Place } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

/** Where something stands in the file itself: page, or sheet and row. */
export function PlaceWords({ place: { page, sheet, row } }: { place: Place }) {
  const { t } = useTranslation();
  const words = [
    ...(page === undefined ? [] : [t('documents.place.page', { page })]),
    ...(sheet === undefined ? [] : [t('documents.place.sheet', { sheet })]),
    ...(row === undefined ? [] : [t('documents.place.row', { row })]),
  ];
  return <span>{words.join(' ')}</span>;
}
