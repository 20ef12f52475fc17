import type { Report, ReportSeen } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useUndoDecisions } from '../api/decide-reports';

const messageKey = 'review-undo';
/** A message that offers to take the decision back stays this long. */
const seconds = 8;

/** Says what was decided, and offers for a moment to take it back; `onUndone` shows the report again. */
export function useUndoOffer(onUndone: (id: number) => void): (sentence: string, decided: readonly Report[]) => void {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutate } = useUndoDecisions();
  useEffect(() => () => message.destroy(messageKey), [message]);
  return (sentence, decided) => {
    const reports: ReportSeen[] = decided.map(({ id, version }) => ({ id, version }));
    const takeBack = () => {
      message.destroy(messageKey);
      mutate(reports, {
        onSuccess: () => {
          announce(t('review.undone'));
          if (reports[0]) onUndone(reports[0].id);
        },
        onError: (error) => void message.error(sentenceOf(error)),
      });
    };
    const content = (
      <>
        {sentence}{' '}
        <Button type="link" size="small" onClick={takeBack}>
          {t('review.undo')}
        </Button>
      </>
    );
    void message.open({ key: messageKey, type: 'success', duration: seconds, content });
  };
}
