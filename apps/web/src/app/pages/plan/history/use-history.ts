import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Change } from '@yaodian/api-client';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { changesQuery } from '../../../../features/plans/api/list-changes';
import { useSelf } from '../../../../features/identity/self';
import { useStepChange } from '../../../../features/plans/api/step-change';
import { tasksQuery } from '../../../../features/tasks/api/list-tasks';
import { type Doubt, doubtsBack } from '../../../../features/tasks/doubts';
import { announce } from '../../../../shared/announcer';
import type { Attempt } from '../use-attempt';

type Direction = 'undo' | 'redo';

interface Props {
  planId: number;
  attempt: Attempt;
  /** The row that the step has changed, and what has to be settled again since then. */
  onShow: (key: string, back: Doubt[]) => void;
}

/** What the steps are called, and how they are taken back and done again. */
export function useHistory({ planId, attempt, onShow }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: changes } = useQuery(changesQuery(planId));
  const step = useStepChange(planId);
  const self = useSelf();
  const { modal } = App.useApp();

  const wordsOf = ({ kind, facts }: Change) => {
    const count = facts['count'];
    const counted = kind === 'match' ? 'plans.changeOfUnits' : 'plans.changeOfTasks';
    const thing = facts['title'] ?? facts['printed'];
    const of = count ? t(counted, { count: Number(count) }) : thing && t('plans.changeOf', { thing });
    return `${t(`plans.changeKinds.${kind}`)}${of ?? ''}`;
  };

  const nextOf = (direction: Direction) => client.getQueryData(changesQuery(planId).queryKey)?.[direction];

  /** Another person's step is taken back, or done again, only when that is meant. */
  const isMeant = (direction: Direction, { by, ...change }: Change): Promise<boolean> => {
    if (by === null || by.id === self.id) return Promise.resolve(true);
    return new Promise((resolve) =>
      modal.confirm({
        title: t(`plans.ofOthers.${direction}`, { name: by.name, change: wordsOf({ by, ...change }) }),
        okText: t(`tasks.${direction}`),
        cancelText: t('shared.cancel'),
        onOk: () => resolve(true),
        onCancel: () => resolve(false),
      }),
    );
  };

  /** `only`: this step or none, for whoever has seen it offered while others may have come after it. */
  const go = (direction: Direction, only?: number): Promise<boolean> =>
    attempt(async () => {
      const next = nextOf(direction);
      if (only !== undefined && next?.id !== only) return;
      if (!next) return announce(t(`plans.nothingTo.${direction}`));
      if (!(await isMeant(direction, next))) return;
      const before = client.getQueryData(tasksQuery(planId).queryKey)?.pages.flatMap(({ items }) => items) ?? [];
      const { change, tasks } = await step.mutateAsync({ direction, change: next.id });
      announce(t(`plans.done.${direction}`, { change: wordsOf(change) }));
      const back = doubtsBack(before, tasks);
      const shown = back[0]?.row?.task ?? tasks[0];
      if (shown) onShow(String(shown.id), back);
    });

  return {
    undo: (only?: number) => go('undo', only),
    redo: () => go('redo'),
    /** The last step as it is known by now; null where there is none. */
    lastStep: (): number | null => nextOf('undo')?.id ?? null,
    /** The last step that was shown. */
    shownStep: changes?.undo?.id ?? null,
    /** What would be undone or redone, in words; null where there is nothing. */
    wordsOf: (direction: Direction): string | null => {
      const change = changes?.[direction];
      return change ? t(`plans.would.${direction}`, { change: wordsOf(change) }) : null;
    },
  };
}

export type History = ReturnType<typeof useHistory>;
