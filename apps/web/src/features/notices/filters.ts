import type { NoticeColour, NoticeFilter, NoticeState } from '@yaodian/api-client';

export const noticeColours: readonly NoticeColour[] = ['blue', 'yellow', 'red'];
export const noticeStates: readonly NoticeState[] = [
  'draft',
  'sent',
  'replied',
  'refused',
  'accepted',
  'escalated',
  'withdrawn',
  'dropped',
];

/** The filter that stands in the address. */
export function filterOf(params: URLSearchParams): NoticeFilter {
  const one = <T extends string>(name: string, of: readonly T[]) => of.find((value) => value === params.get(name));
  const count = (name: string) => Number(params.get(name)) || undefined;
  return {
    colour: one('colour', noticeColours),
    state: one('state', noticeStates),
    owed: params.get('owed') === 'true' || undefined,
    late: params.get('late') === 'true' || undefined,
    unitId: count('unit'),
    year: count('year'),
    search: params.get('search') ?? undefined,
  };
}
