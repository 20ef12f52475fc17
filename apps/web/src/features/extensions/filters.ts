import type { ExtensionReason, ExtensionState } from '@yaodian/api-client';

export const extensionStates: readonly ExtensionState[] = [
  'asked',
  'submitted',
  'draft',
  'granted',
  'refused',
  'withdrawn',
  'dropped',
];
export const extensionReasons: readonly ExtensionReason[] = ['own', 'superior', 'force-majeure', 'office-change'];

export interface ExtensionFilter {
  state?: ExtensionState;
  planId?: number;
  unitId?: number;
  reason?: ExtensionReason;
  search?: string;
  own?: boolean;
}

/** The filter that stands in the address. */
export function filterOf(params: URLSearchParams): ExtensionFilter {
  const one = <T extends string>(name: string, of: readonly T[]) => of.find((value) => value === params.get(name));
  const count = (name: string) => Number(params.get(name)) || undefined;
  return {
    state: one('state', extensionStates),
    planId: count('plan'),
    unitId: count('unit'),
    reason: one('reason', extensionReasons),
    search: params.get('search') ?? undefined,
    own: params.get('own') === '1' || undefined,
  };
}
