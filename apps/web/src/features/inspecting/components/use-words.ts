import type { CheckedSample, EarlierFinding } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { Problem } from '../../../shared/problem';
import { quarterName } from '../quarter-name';
import type { Refusal } from '../store/entries';

/** Why the server did not take something, in a sentence. */
export function useRefusalSentence(): (refusal: Refusal) => string {
  const sentenceOf = useProblemSentence();
  return ({ code, facts }) => sentenceOf(new Problem({ code: code as Problem['code'], facts, status: 409 }));
}

/** 2026年第三季度督查 · 线上 */
export function useQuarterWords() {
  const { t } = useTranslation();
  return ({ year, quarter, method }: { year: number; quarter: number; method: 'online' | 'on-site' | 'both' }) =>
    t('inspecting.quarter', {
      year,
      quarter: t(`inspecting.quarters.${quarterName(quarter)}`),
      method: t(`inspecting.methods.${method}`),
    });
}

/** An earlier problem: of which quarter, and what it was. */
export function useEarlierWords() {
  const { t } = useTranslation();
  return ({ year, quarter, number, words }: EarlierFinding) =>
    t('inspecting.earlierOne', { year, quarter: t(`inspecting.quarters.${quarterName(quarter)}`), number, words });
}

/** A sample by its task: 第 4 项 政府采购公示. */
export function useSampleTitle() {
  const { t } = useTranslation();
  return ({ no, title }: Pick<CheckedSample, 'no' | 'title'>) =>
    no === null ? title : t('inspecting.sampleTitle', { no, title });
}
