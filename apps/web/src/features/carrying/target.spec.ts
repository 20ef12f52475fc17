import type { CarryCandidate, CarryPreview } from '@yaodian/api-client';
import { proposedOf, requestOf, type Target } from './target';

const task = (id: number, proposed: boolean, into: number[] = []) =>
  ({ id, proposed, into: into.map((planId) => ({ planId })) }) as CarryCandidate;
const preview = { version: 4, tasks: [task(1, true), task(2, false), task(3, false, [9])] } as CarryPreview;

it('ticks at first what is proposed', () => {
  expect([...proposedOf(preview)]).toEqual([1]);
});

it.each<[Target, ticked: number[], ReturnType<typeof requestOf>]>([
  [{ kind: 'new', title: ' 2027年要点 ' }, [2, 1], { version: 4, tasks: [1, 2], title: '2027年要点' }],
  [{ kind: 'new', title: ' ' }, [1], 'titleFirst'],
  [{ kind: 'new', title: '要点' }, [], 'chooseFirst'],
  [{ kind: 'draft', id: null }, [1], 'draftFirst'],
  [{ kind: 'draft', id: 9 }, [1, 3], { version: 4, tasks: [1], intoId: 9 }],
  // what the draft has already is not sent again
  [{ kind: 'draft', id: 9 }, [3], 'chooseFirst'],
  [{ kind: 'draft', id: 8 }, [3], { version: 4, tasks: [3], intoId: 8 }],
])('into %j with %j ticked: %j', (target, ticked, request) => {
  expect(requestOf(preview, target, new Set(ticked))).toEqual(request);
});
