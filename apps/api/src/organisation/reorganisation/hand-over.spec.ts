import fc from 'fast-check';
import { type Duty, handOver, openStates } from './hand-over.js';

const duty = (written: string): Duty => {
  const [id, taskId, role, state] = written.split(' ') as [string, string, Duty['role'], Duty['state']];
  return { id: Number(id), taskId: Number(taskId), role, state };
};
const outcome = (ending: string[], own: string[]) => {
  const { handed, changed } = handOver(ending.map(duty), own.map(duty));
  return {
    handed: handed.map(({ duty: { id }, joinedTo }) => (joinedTo === null ? `${id}` : `${id} in ${joinedTo}`)),
    changed: changed.map(({ id, role, state }) => `${id} ${role} ${state}`),
  };
};

describe('the assignments of a unit that ends', () => {
  it.each<[what: string, ending: string[], own: string[], handed: string[], changed: string[]]>([
    [
      'go over where they are open, and stay where they are closed or cancelled',
      [
        '1 1 lead awaiting-receipt',
        '2 2 responsible in-progress',
        '3 3 lead closing',
        '4 4 lead refused',
        '5 5 lead closed',
        '6 6 lead cancelled',
      ],
      ['9 8 lead in-progress'],
      ['1', '3', '4', '2'],
      [],
    ],
    ['make the successor lead', ['1 1 lead in-progress'], ['9 1 responsible closing'], ['1 in 9'], ['9 lead closing']],
    [
      'change nothing of a successor that leads',
      ['1 1 responsible in-progress'],
      ['9 1 lead in-progress'],
      ['1 in 9'],
      [],
    ],
    [
      'wake what the successor no longer had',
      ['1 1 responsible in-progress'],
      ['9 1 lead cancelled'],
      ['1 in 9'],
      ['9 responsible in-progress'],
    ],
    [
      'are no longer refused',
      ['1 1 responsible in-progress'],
      ['9 1 responsible refused'],
      ['1 in 9'],
      ['9 responsible in-progress'],
    ],
    [
      'are not in closing, nor refused, where that was asked for with the one that ends',
      ['1 1 lead closing', '2 2 responsible closing', '3 3 responsible refused'],
      ['9 1 responsible refused', '10 2 responsible cancelled', '11 3 responsible cancelled'],
      ['1 in 9', '2 in 10', '3 in 11'],
      ['9 lead in-progress', '10 responsible in-progress', '11 responsible awaiting-receipt'],
    ],
    ['stay refused by both', ['1 1 responsible refused'], ['9 1 responsible refused'], ['1 in 9'], []],
    [
      'open what the successor had closed',
      ['1 1 responsible awaiting-receipt'],
      ['9 1 lead closed'],
      ['1 in 9'],
      ['9 lead in-progress'],
    ],
    [
      'are joined with each other, the leading one first',
      ['1 1 responsible closing', '2 1 lead awaiting-receipt'],
      [],
      ['2', '1 in 2'],
      [],
    ],
    ['leave the successor alone where theirs is closed', ['1 1 lead closed'], ['9 1 responsible in-progress'], [], []],
  ])('%s', (_what, ending, own, handed, changed) => expect(outcome(ending, own)).toEqual({ handed, changed }));

  it('are none of them lost or doubled, and who leads for one of them leads', () => {
    const states = fc.constantFrom(...openStates, 'closed', 'cancelled');
    const role = fc.constantFrom<Duty['role']>('lead', 'responsible');
    const some = fc.array(fc.record({ taskId: fc.nat(5), role, state: states }), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (ending, own) => {
        const theirs = ending.map((each, index) => ({ ...each, id: index + 1 }));
        const ofTask = new Map(own.map((each, index) => [each.taskId, { ...each, id: index + 101 }]));
        const { handed, changed } = handOver(theirs, [...ofTask.values()]);
        const open = theirs.filter(({ state }) => openStates.some((one) => one === state));
        expect(handed.map(({ duty: { id } }) => id).sort()).toEqual(open.map(({ id }) => id).sort());

        const now = new Map<number, Duty>([...theirs, ...ofTask.values()].map((each) => [each.id, each]));
        for (const each of changed) now.set(each.id, { ...now.get(each.id)!, ...each });
        for (const taskId of new Set(open.map((each) => each.taskId))) {
          const gone = handed.filter(({ duty: each, joinedTo }) => each.taskId === taskId && joinedTo === null);
          const had = ofTask.get(taskId);
          expect(gone).toHaveLength(had ? 0 : 1);
          const holder = now.get(had?.id ?? gone[0]!.duty.id)!;
          expect(openStates).toContain(holder.state);
          const leading = [...open, ...(had && had.state !== 'cancelled' ? [had] : [])].some(
            (each) => each.taskId === taskId && each.role === 'lead',
          );
          expect(holder.role).toBe(leading ? 'lead' : 'responsible');
        }
      }),
    );
  });
});
