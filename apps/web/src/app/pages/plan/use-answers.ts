import type { CommonAnswer, Deadline, DraftTask, UnitRole } from '@yaodian/api-client';
import { useSettlePassage } from '../../../features/documents/api/settle-passage';
import { useEditTask } from '../../../features/tasks/api/edit-task';
import { useSettleDoubt } from '../../../features/tasks/api/settle-doubt';
import { useSettleDoubts } from '../../../features/tasks/api/settle-doubts';
import { useSetDeadline } from '../../../features/tasks/api/set-deadline';
import type { Doubt } from '../../../features/tasks/doubts';
import type { DraftRow } from '../../../features/tasks/task-row';
import { type Meaning, useMatchUnit } from '../../../features/units/api/match-unit';
import { useRegisterUnits } from '../../../features/units/api/register-units';
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
  const deadline = useSetDeadline(planId);
  const settle = useSettleDoubt(planId);
  const settleAll = useSettleDoubts(planId);
  const settlePassage = useSettlePassage(planId);
  const match = useMatchUnit(planId);
  const register = useRegisterUnits(planId);

  const seen = (rows: DraftRow[]) => rows.map(taskNow).map(({ id, version }) => ({ id, version }));

  return {
    /** It stays as it is printed; a name does so in all tasks. */
    keep: ({ row, id, documentId, facts }: Doubt) =>
      attempt(async () => {
        if (row && facts['unit'] !== undefined) await match.mutateAsync({ printed: facts['unit'], asPrinted: true });
        else if (row) await settle.mutateAsync({ id: row.task.id, version: taskNow(row).version, doubt: id });
        else if (documentId !== null) await settlePassage.mutateAsync({ id: documentId, doubt: id });
      }),

    /** What a printed name stands for, wherever the draft prints it. */
    match: (printed: string, meaning: Meaning) => attempt(() => match.mutateAsync({ printed, ...meaning })),

    /** Every name that is still unknown is a unit of its own. */
    registerAll: () => attempt(() => register.mutateAsync()),

    setDeadline: (rows: DraftRow[], choice: DeadlineChoice) =>
      attempt(() => {
        return deadline.mutateAsync({ tasks: seen(rows), ...choice });
      }),

    /** The same for all doubts of a kind that these rows have. */
    answerAll: (kind: Doubt['kind'], rows: DraftRow[], answer: CommonAnswer) =>
      attempt(() => settleAll.mutateAsync({ kind, answer, tasks: seen(rows) })),

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
