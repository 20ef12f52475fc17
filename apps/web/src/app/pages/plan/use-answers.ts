import type { Deadline, DraftTask, Recurrence, UnitRole } from '@yaodian/api-client';
import { useSettlePassage } from '../../../features/documents/api/settle-passage';
import { useEditTask } from '../../../features/tasks/api/edit-task';
import { useSettleDoubt } from '../../../features/tasks/api/settle-doubt';
import type { Doubt } from '../../../features/tasks/doubts';
import type { DraftRow } from '../../../features/tasks/task-row';
import { type Meaning, useMatchUnit } from '../../../features/units/api/match-unit';
import type { Attempt } from './use-attempt';

export type DeadlineChoice = Pick<Deadline, 'kind' | 'date' | 'recurrence'>;

interface Props {
  planId: number;
  attempt: Attempt;
  taskNow: (row: DraftRow) => DraftTask;
}

/** What settles a doubt, sent to the server; each tells whether it was done. */
export function useAnswers({ planId, attempt, taskNow }: Props) {
  const edit = useEditTask(planId);
  const settle = useSettleDoubt(planId);
  const settlePassage = useSettlePassage(planId);
  const match = useMatchUnit(planId);

  const setDeadline = (row: DraftRow, choice: DeadlineChoice) => {
    const { id, version, deadline } = taskNow(row);
    return edit.mutateAsync({ id, version, deadline: { ...deadline, ...choice } });
  };

  return {
    /** It stays as it is printed. */
    keep: ({ row, id, documentId }: Doubt) =>
      attempt(async () => {
        if (row) await settle.mutateAsync({ id: row.task.id, version: taskNow(row).version, doubt: id });
        else if (documentId !== null) await settlePassage.mutateAsync({ id: documentId, doubt: id });
      }),

    /** What a printed name stands for, wherever the draft prints it. */
    match: (printed: string, meaning: Meaning) => attempt(() => match.mutateAsync({ printed, ...meaning })),

    setDeadline: (rows: DraftRow[], choice: DeadlineChoice) =>
      attempt(async () => {
        for (const row of rows) await setDeadline(row, choice);
      }),

    recur: (row: DraftRow, recurrence: Recurrence) =>
      attempt(() => setDeadline(row, { kind: 'recurring', date: null, recurrence })),

    /** One of the responsible units leads. */
    setLead: (row: DraftRow, printed: string) =>
      attempt(() => {
        const { id, version, units } = taskNow(row);
        const role = (each: { printed: string; role: UnitRole }): UnitRole =>
          each.printed === printed ? 'lead' : each.role;
        return edit.mutateAsync({ id, version, units: units.map((each) => ({ ...each, role: role(each) })) });
      }),
  };
}

export type Answers = ReturnType<typeof useAnswers>;
