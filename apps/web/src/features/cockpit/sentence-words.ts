import type { CockpitSentence } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { useReasonWords } from '../lights/reasons';
import { briefSection, oneDecimal } from './figures';

interface Said {
  finding: string;
  why: string;
}

/** A finding in words, and its cause with what comes next. */
export function useSentenceWords(): (sentence: CockpitSentence) => Said {
  const { t, i18n } = useTranslation();
  const { brief } = useReasonWords();
  const gap = i18n.language === 'en' ? ' ' : '';
  const unitSays = ({ unitName, reason }: CockpitSentence) => ({
    unit: unitName ?? '',
    reason: reason ? brief(reason) : '',
  });
  const nextWords = ({ next }: CockpitSentence) =>
    next ? t(`cockpit.next.${next.code}`, { reference: next.reference ?? '', date: next.date ?? '' }) : '';
  return (sentence) => {
    const { code, count, isMost, lights, review } = sentence;
    const facts = { ...unitSays(sentence), task: sentence.taskTitle ?? '', count: count ?? 0 };
    const next = nextWords(sentence);
    switch (code) {
      case 'unit-red':
      case 'reports-missing':
        return {
          finding: t(isMost ? `cockpit.sentences.${code}-most` : `cockpit.sentences.${code}`, facts),
          why: t(`cockpit.sentences.${code}-why`, facts) + gap + next,
        };
      case 'overdue':
      case 'behind':
        return { finding: t(`cockpit.sentences.${code}`, facts), why: t('cockpit.sentences.unit', facts) + gap + next };
      case 'notice-unanswered':
        return {
          finding: t('cockpit.sentences.notice-unanswered', facts),
          why: t('cockpit.sentences.notice-unanswered-why', facts) + gap + next,
        };
      case 'section-slow':
        return {
          finding: t('cockpit.sentences.section-slow', {
            section: sentence.section ? briefSection(sentence.section) : t('cockpit.noSection'),
            percent: oneDecimal(sentence.percent ?? 0),
          }),
          why: t('cockpit.sentences.section-slow-why', {
            elapsed: oneDecimal(sentence.elapsed ?? 0),
            units: sentence.units ?? 0,
            red: lights?.red ?? 0,
            yellow: lights?.yellow ?? 0,
          }),
        };
      case 'office-slow':
        return {
          finding:
            (count ?? 0) > 0
              ? t('cockpit.sentences.office-slow', facts)
              : t('cockpit.sentences.office-waiting', { days: review?.longestWaitingDays ?? 0 }),
          why:
            review?.medianDays == null
              ? t('cockpit.sentences.office-first', { waiting: review?.waiting ?? 0 })
              : t('cockpit.sentences.office-slow-why', {
                  median: oneDecimal(review.medianDays),
                  waiting: review.waiting,
                }),
        };
    }
  };
}
