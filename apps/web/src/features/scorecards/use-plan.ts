import { useQuery } from '@tanstack/react-query';
import { idIn } from '../review/address';
import { scoredPlansQuery } from './api/scores';

/** The plan that the address names, or the newest one that is scored, or the newest. */
export function usePlan(params: URLSearchParams) {
  const asked = idIn(params, 'planId');
  const plans = useQuery(scoredPlansQuery());
  const found = plans.data?.find(({ isScored }) => isScored) ?? plans.data?.[0];
  return { planId: asked ?? found?.planId, plans };
}
