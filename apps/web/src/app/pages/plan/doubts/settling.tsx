import type { PlanSummary } from '@yaodian/api-client';
import { type Ref, useState } from 'react';
import type { Doubt } from '../../../../features/tasks/doubts';
import type { TaskFilter } from '../../../../features/tasks/task-row';
import type { History } from '../history/use-history';
import type { RowCommands } from '../row-commands';
import { AllSettled } from './all-settled';
import type { Choice } from './choices';
import { type BarHandle, DoubtsBar } from './doubts-bar';

interface Props {
  ref: Ref<BarHandle>;
  plan: PlanSummary;
  doubts: Doubt[];
  /** Deadlines. */
  missing: Doubt[];
  filter: TaskFilter;
  onFilter: (filter: TaskFilter) => void;
  activeKey: string | null;
  shownDocument: number | null;
  commands: RowCommands;
  history: History;
  onGo: (doubt: Doubt) => void;
  onChoose: (doubt: Doubt, choice: Choice, all: boolean) => Promise<boolean>;
  onFinish: () => void;
  finishing: boolean;
}

/**
 * What is left to settle: the doubts, which come before the end of the check; then its end; and, whenever somebody wants
 * to, the deadlines that are not printed.
 */
export function Settling(props: Props) {
  const { ref, plan, doubts, missing, filter, onFilter, onFinish, finishing, ...walk } = props;
  const [dating, setDating] = useState(false);
  const { year, checkedAt } = plan;

  if (missing.length > 0 && (filter === 'no-deadline' || (dating && doubts.length === 0)))
    return (
      <DoubtsBar
        key="deadlines"
        {...walk}
        ref={ref}
        doubts={missing}
        started={dating}
        year={year}
        onLater={() => {
          setDating(false);
          if (filter === 'no-deadline') onFilter('all');
        }}
      />
    );
  if (doubts.length > 0)
    return <DoubtsBar key="doubts" {...walk} ref={ref} doubts={doubts} started={false} year={year} />;
  if (checkedAt !== null && missing.length === 0) return null;
  return (
    <AllSettled
      ref={ref}
      missing={missing.length}
      onSetDeadlines={() => setDating(true)}
      onFinish={checkedAt === null ? onFinish : undefined}
      busy={finishing}
      commands={walk.commands}
      history={walk.history}
    />
  );
}
