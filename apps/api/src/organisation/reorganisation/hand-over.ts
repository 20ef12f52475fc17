import type { UnitRole } from '@yaodian/decomposition';
import type { AssignmentState } from '@yaodian/supervision';

/** What somebody still has to do for an assignment. */
export const openStates = ['awaiting-receipt', 'in-progress', 'closing', 'refused'] as const;

/** An assignment as far as a hand-over looks at it. */
export interface Duty {
  id: number;
  taskId: number;
  role: UnitRole;
  state: AssignmentState;
}

export interface HandOver<Ending extends Duty> {
  /** Every open assignment of the units that end, and the one that it is joined with; null where it goes over itself. */
  handed: { duty: Ending; joinedTo: number | null }[];
  /** What becomes of assignments by that: only those whose role or state is another one than before. */
  changed: (Pick<Duty, 'id' | 'role' | 'state'> & { former: AssignmentState })[];
}

const isOpen = ({ state }: Duty): boolean => openStates.some((open) => open === state);

/**
 * What becomes of the assignments of units that end (`ending`) beside those that their successor has (`own`, one for each
 * task). What is open goes over; of a task that the successor has already, or gets from two of the units, one assignment
 * goes on and the others are joined with it. Who leads for one of them leads. What is closed or cancelled stays.
 */
export function handOver<Ending extends Duty>(ending: readonly Ending[], own: readonly Duty[]): HandOver<Ending> {
  const held = new Map(own.map((duty) => [duty.taskId, duty]));
  const joined = new Map<number, Duty>();
  // the one that leads goes over itself, so that its reports stay those of the leading assignment
  const leadFirst = ending
    .filter(isOpen)
    .sort((one, other) => Number(other.role === 'lead') - Number(one.role === 'lead'));
  const handed = leadFirst.map((duty) => {
    const present = held.get(duty.taskId);
    const next = present ? join(present, duty) : duty;
    held.set(duty.taskId, next);
    if (present) joined.set(next.id, next);
    return { duty, joinedTo: present?.id ?? null };
  });
  const before = new Map([...own, ...ending].map((duty) => [duty.id, duty]));
  const changed = [...joined.values()].flatMap(({ id, role, state }) => {
    const former = before.get(id)!;
    return former.role === role && former.state === state ? [] : [{ id, role, state, former: former.state }];
  });
  return { handed, changed };
}

/** The successor's assignment once it stands for an open one of a unit that ended, too. */
function join(own: Duty, taken: Duty): Duty {
  const leads = taken.role === 'lead' || (own.role === 'lead' && own.state !== 'cancelled');
  return { ...own, role: leads ? 'lead' : 'responsible', state: joinedState(own.state, taken.state) };
}

function joinedState(own: AssignmentState, taken: AssignmentState): AssignmentState {
  // its own part was done; what it takes over is not
  if (own === 'closed') return 'in-progress';
  // what it has refused, or no longer had, is its duty now as far as it was the other's
  if (own === 'cancelled' || own === 'refused') return untold(own, taken);
  return own;
}

/** The other's request to close, or its refusal, ends with its assignment: nobody has asked that of the successor's. */
function untold(own: AssignmentState, taken: AssignmentState): AssignmentState {
  if (taken === 'closing') return 'in-progress';
  return taken === 'refused' && own !== 'refused' ? 'awaiting-receipt' : taken;
}
