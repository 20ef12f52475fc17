import type { FollowedAssignment, PlanState } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';

/** What an assignment has come to, in words. In an archived plan nothing waits any more: it is done or it is not. */
export function useStateWords() {
  const { t } = useTranslation();
  return (
    { state, completedForYear, isRecorded }: Pick<FollowedAssignment, 'state' | 'completedForYear' | 'isRecorded'>,
    planState: PlanState,
  ) => {
    if (completedForYear) return t('assignments.completedForYear');
    const isOpen = state !== 'closed' && state !== 'cancelled';
    const words = isOpen && planState === 'archived' ? t('assignments.notClosed') : t(`assignments.states.${state}`);
    return isRecorded ? t('assignments.recordedState', { state: words }) : words;
  };
}
