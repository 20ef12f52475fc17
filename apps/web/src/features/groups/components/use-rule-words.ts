import type { OrganKind } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import type { GroupValues } from '../group-values';

/** Who belongs to a group, in words. */
export function useRuleWords() {
  const { t } = useTranslation();
  const kindWords = (kinds: OrganKind[]) => kinds.map((kind) => t(`units.kinds.${kind}`)).join(t('groups.and'));
  const ruleWords = ({ kinds, parent }: Pick<GroupValues, 'kinds' | 'parent'>): string => {
    if (parent && kinds.length > 0) return t('groups.rules.both', { kinds: kindWords(kinds), parent: parent.label });
    if (parent) return t('groups.rules.parent', { parent: parent.label });
    return kinds.length > 0 ? t('groups.rules.kinds', { kinds: kindWords(kinds) }) : t('groups.rules.none');
  };
  const handWords = ({ takenIn, leftOut }: GroupValues['byHand']): string[] => [
    ...(takenIn.length > 0 ? [t('groups.takenIn', { count: takenIn.length })] : []),
    ...(leftOut.length > 0 ? [t('groups.leftOut', { count: leftOut.length })] : []),
  ];
  return { ruleWords, handWords };
}
