import { useQuery } from '@tanstack/react-query';
import type { ScoreOverview } from '@yaodian/api-client';
import { useMay } from '../identity/self';
import { overviewQuery } from '../scorecards/api/scores';
import { type GroupStanding, standingsOf } from './standing';

/** How the units stand in the score; `none`: there is nothing to show, and nothing that whoever looks could do about it. */
export type Standing =
  | { state: 'none' | 'pending' | 'no-scheme' }
  | { state: 'failed'; retry: () => void }
  | { state: 'known'; result: ScoreOverview['state']; isPart: boolean; groups: GroupStanding[] };

export function useStanding(planId: number | undefined): Standing {
  const may = useMay();
  const { data, error, isPlaceholderData, refetch } = useQuery(overviewQuery(planId));
  if (planId === undefined) return { state: 'none' };
  if (!data || isPlaceholderData)
    return error ? { state: 'failed', retry: () => void refetch() } : { state: 'pending' };
  if (!data.scheme) return { state: may('schemes.keep') ? 'no-scheme' : 'none' };
  const units = data.groups.flatMap((group) => group.units);
  return {
    ...{ state: 'known', result: data.state, groups: standingsOf(data.groups) },
    isPart: units.some(
      ({ scoredPoints, fullMarks }) => scoredPoints !== null && Number(scoredPoints) < Number(fullMarks),
    ),
  };
}
