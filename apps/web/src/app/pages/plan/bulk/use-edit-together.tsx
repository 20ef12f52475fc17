import type { DraftTask, PlanSummary } from '@yaodian/api-client';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftRow } from '../../../../features/tasks/task-row';
import { announce } from '../../../../shared/announcer';
import type { History } from '../history/use-history';
import { useUndoOffer } from '../history/use-undo-offer';
import type { Attempt } from '../use-attempt';
import { EditTogether } from './edit-together';
import type { useMarking } from './use-marking';

interface Props {
  plan: PlanSummary | undefined;
  rows: DraftRow[];
  marking: ReturnType<typeof useMarking>;
  attempt: Attempt;
  taskNow: (row: DraftRow) => DraftTask;
  history: History;
}

/** One edit of the chosen rows of a draft; it says what it did and offers to take it back as one step. */
export function useEditTogether({ plan, rows, marking, attempt, taskNow, history }: Props) {
  const { t } = useTranslation();
  const offerUndo = useUndoOffer(history);
  const [before, setBefore] = useState<{ step: number | null } | null>(null);
  const drawer: ReactNode = plan && before && (
    <EditTogether
      plan={plan}
      rows={rows}
      chosen={marking.rows}
      taskNow={taskNow}
      onDone={({ tasks }) => {
        const sentence = t('bulk.done', { count: tasks });
        setBefore(null);
        marking.markAll(false);
        announce(sentence);
        offerUndo(sentence, before.step);
      }}
      onClose={() => setBefore(null)}
    />
  );
  return {
    // what stands in an open form is saved first
    open: () => void attempt(() => setBefore({ step: history.lastStep() })),
    drawer,
  };
}
