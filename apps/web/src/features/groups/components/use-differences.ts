import { useTranslation } from 'react-i18next';
import { useUnitWords } from '../../units/components/register/use-unit-words';
import type { GroupValues } from '../group-values';
import { useRuleWords } from './use-rule-words';

/** Where two versions of a group differ, in words. */
export function useDifferences() {
  const { t } = useTranslation();
  const { listed } = useUnitWords();
  const { ruleWords } = useRuleWords();
  const wordsOf = (values: GroupValues) => [
    { label: t('groups.fields.name'), words: values.name },
    { label: t('groups.fields.aliases'), words: listed(values.aliases) },
    { label: t('groups.columns.rule'), words: ruleWords(values) },
    { label: t('groups.byHand'), words: listed(values.byHand.takenIn.map(({ name }) => name)) },
    { label: t('groups.leftOutByHand'), words: listed(values.byHand.leftOut.map(({ name }) => name)) },
  ];
  return (theirs: GroupValues, mine: GroupValues) => {
    const own = wordsOf(mine);
    return wordsOf(theirs)
      .map(({ label, words }, index) => ({ label, theirs: words, mine: own[index]!.words }))
      .filter((each) => each.theirs !== each.mine);
  };
}
