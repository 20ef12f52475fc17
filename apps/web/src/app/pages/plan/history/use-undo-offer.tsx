import { App, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { History } from './use-history';

const messageKey = 'undo-offer';

/** A message that offers to take its step back stays this long. */
const seconds = 8;

/**
 * Says what a step did and offers to take that step back, and no other one: the message goes with the next step, of
 * whatever kind, and with the page. `before` is the step that was the last one until then: where the new one is not
 * known, nothing is offered.
 */
export function useUndoOffer(history: History): (sentence: string, before: number | null) => void {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const offered = useRef<number | null>(null);
  const { shownStep } = history;

  useEffect(() => {
    if (offered.current === null || offered.current === shownStep) return;
    offered.current = null;
    message.destroy(messageKey);
  }, [message, shownStep]);
  useEffect(() => () => message.destroy(messageKey), [message]);

  return (sentence, before) => {
    const step = history.lastStep();
    const known = step !== null && step !== before;
    offered.current = known ? step : null;
    const takeBack = () => {
      message.destroy(messageKey);
      if (known) void history.undo(step);
    };
    const content = (
      <>
        {sentence}{' '}
        {known && (
          <Button type="link" size="small" onClick={takeBack}>
            {t('tasks.undo')}
          </Button>
        )}
      </>
    );
    void message.open({ key: messageKey, type: 'info', duration: seconds, content });
  };
}
