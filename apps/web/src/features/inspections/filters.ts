import type { InspectionState } from '@yaodian/api-client';

export const inspectionStates: readonly InspectionState[] = ['draft', 'field', 'feedback', 'final', 'published'];

/** Whether units have been asked for their opinion. */
export const wasAsked = (state: InspectionState): boolean =>
  inspectionStates.indexOf(state) >= inspectionStates.indexOf('feedback');

export interface InspectionFilter {
  year?: number;
  quarter?: number;
  state?: InspectionState;
  search?: string;
}

/** The filter that stands in the address. */
export function filterOf(params: URLSearchParams): InspectionFilter {
  const count = (name: string) => Number(params.get(name)) || undefined;
  return {
    year: count('year'),
    quarter: count('quarter'),
    state: inspectionStates.find((state) => state === params.get('state')),
    search: params.get('search') ?? undefined,
  };
}
