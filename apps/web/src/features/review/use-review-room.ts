import { useQuery } from '@tanstack/react-query';
import { useMay, useSelf } from '../identity/self';
import { reviewRoundsQuery } from './api/review-reports';

/**
 * What the page is called for the person: 审核 for those who decide, 牵头任务进展 for units. Null where there is nothing to
 * read: the office always has it, others as soon as something is reported that they may review or comment on.
 */
export function useReviewRoom(): 'review' | 'led' | null {
  const { memberships } = useSelf();
  const has = (...roles: string[]) => memberships.some(({ role }) => roles.includes(role));
  const isOffice = has('office');
  const { data: rounds } = useQuery({
    ...reviewRoundsQuery(),
    enabled: useMay()('reports.read') && !isOffice,
  });
  if (isOffice) return 'review';
  if (!rounds?.length) return null;
  return has('reporter', 'approver') ? 'led' : 'review';
}
