import type { UnitGroup } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

/** What to say of a group that is saved; a group that nobody belongs to is saved, too, but not without a word. */
export function useSavedWords() {
  const { t } = useTranslation();
  return (done: 'groups.added' | 'groups.saved', { name, memberCount: count }: UnitGroup): string =>
    `${t(done, { name, count })}${count === 0 ? ` ${t('groups.savedEmpty')}` : ''}`;
}
