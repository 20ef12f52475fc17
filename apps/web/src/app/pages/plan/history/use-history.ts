import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Change } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { changesQuery } from '../../../../features/plans/api/list-changes';
import { useStepChange } from '../../../../features/plans/api/step-change';
import { announce } from '../../../../shared/announcer';
import type { Attempt } from '../use-attempt';

type Direction = 'undo' | 'redo';

interface Props {
  planId: number;
  attempt: Attempt;
  /** The row that the step has changed. */
  onShow: (key: string) => void;
}

/** What the steps are called, and how they are taken back and done again. */
export function useHistory({ planId, attempt, onShow }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: changes } = useQuery(changesQuery(planId));
  const step = useStepChange(planId);

  const wordsOf = ({ kind, facts }: Change) => {
    const count = facts['count'];
    const thing = facts['title'] ?? facts['printed'];
    const of = count ? t('plans.changeOfTasks', { count: Number(count) }) : thing && t('plans.changeOf', { thing });
    return `${t(`plans.changeKinds.${kind}`)}${of ?? ''}`;
  };

  const go = (direction: Direction): Promise<boolean> =>
    attempt(async () => {
      const next = client.getQueryData(changesQuery(planId).queryKey)?.[direction];
      if (!next) return announce(t(`plans.nothingTo.${direction}`));
      const { change, tasks } = await step.mutateAsync({ direction, change: next.id });
      announce(t(`plans.done.${direction}`, { change: wordsOf(change) }));
      if (tasks[0]) onShow(String(tasks[0].id));
    });

  return {
    undo: () => go('undo'),
    redo: () => go('redo'),
    /** What would be undone or redone, in words; null where there is nothing. */
    wordsOf: (direction: Direction): string | null => {
      const change = changes?.[direction];
      return change ? t(`plans.would.${direction}`, { change: wordsOf(change) }) : null;
    },
  };
}

export type History = ReturnType<typeof useHistory>;
