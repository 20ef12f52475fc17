import type { ReviewFilter } from '@yaodian/api-client';

export const filters: ReviewFilter[] = ['waiting', 'returned', 'accepted'];

/** What the address holds of the queue. */
export interface ReviewAddress {
  filter: ReviewFilter;
  roundId: number | undefined;
  unitId: number | undefined;
}

/** An identifier in the address; undefined for whatever else somebody has typed there. */
export function idIn(params: URLSearchParams, name: string): number | undefined {
  const value = params.get(name) ?? '';
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}

/** Only what there is. */
export const addressOf = (params: URLSearchParams): ReviewAddress => ({
  filter: filters.find((one) => one === params.get('filter')) ?? 'waiting',
  roundId: idIn(params, 'round'),
  unitId: idIn(params, 'unit'),
});
