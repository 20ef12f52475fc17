import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { documentsQuery } from '../../../features/documents/api/list-documents';
import { draftChanged } from '../../../features/plans/api/draft-changed';
import { tasksQuery } from '../../../features/tasks/api/list-tasks';
import { isConflict, isNotFound, isOutdated } from '../../../shared/problem';
import { useProblemSentence } from '../../../shared/use-problem-sentence';

const messageKey = 'task-action';

/**
 * Does something to the draft, one thing after the other, and tells whether it was done; where it was not, it says why,
 * and shows what is there now.
 */
export function useAttempt(planId: number, before: () => Promise<unknown>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const sentenceOf = useProblemSentence();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const perform = async (action: () => unknown): Promise<boolean> => {
    try {
      await before();
      await action();
      return true;
    } catch (error) {
      // the table is older than what somebody else has done: it is brought up to date, and the action is left to the reader
      if (isConflict(error) || isNotFound(error) || isOutdated(error)) {
        const documents = client.getQueryData(documentsQuery(planId).queryKey) ?? [];
        void client.invalidateQueries({ queryKey: tasksQuery(planId).queryKey });
        void draftChanged(
          client,
          planId,
          documents.map(({ id }) => id),
        );
      }
      void message.error({ key: messageKey, content: `${t('tasks.notDone')} ${sentenceOf(error)}`, duration: 8 });
      return false;
    }
  };
  return (action: () => unknown): Promise<boolean> => {
    const now = last.current.then(() => perform(action));
    last.current = now;
    return now;
  };
}

export type Attempt = ReturnType<typeof useAttempt>;
