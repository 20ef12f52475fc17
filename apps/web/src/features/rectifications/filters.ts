import type { LightColour, RectificationState } from '@yaodian/api-client';
import { colours } from '../lights/colours';

export const rectificationStates: readonly RectificationState[] = [
  'ordered',
  'proved',
  'returned',
  'closed',
  'dropped',
];

export interface RectificationFilter {
  inspection?: number | undefined;
  unit?: number | undefined;
  state?: RectificationState | undefined;
  light?: LightColour | undefined;
}

/** The filter that stands in the address. */
export function filterOf(params: URLSearchParams): RectificationFilter {
  const count = (name: string) => Number(params.get(name)) || undefined;
  return {
    inspection: count('inspection'),
    unit: count('unit'),
    state: rectificationStates.find((state) => state === params.get('state')),
    light: colours.find((light) => light === params.get('light')),
  };
}
