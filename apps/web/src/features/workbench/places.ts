import type { WaitingGroup } from '@yaodian/api-client';

/** The page on which something is done. */
export function placeOf({
  kind,
  planId,
  taskId,
  inspectionId,
  unitId,
}: Pick<WaitingGroup, 'kind' | 'planId' | 'taskId' | 'inspectionId' | 'unitId'>): string {
  switch (kind) {
    case 'sign':
      return '/tasks?state=awaiting-receipt';
    case 'report':
    case 'mend-report':
    case 'approve-report':
    case 'report-on-behalf':
      return '/reports';
    case 'approve-closing':
      return `/tasks/${taskId}`;
    case 'mend-extension':
      return '/extensions?state=draft&own=1';
    case 'approve-extension':
      return '/extensions?state=submitted';
    case 'decide-extension':
      return '/extensions?state=asked';
    case 'review-report':
      return '/review';
    case 'decide-refusal':
    case 'decide-closing':
      return `/assignments/decisions?kind=${kind === 'decide-refusal' ? 'refusal' : 'closing'}`;
    case 'answer-notice':
      return '/notices?owed=true';
    case 'approve-reply':
      return taskId === null ? '/notices?owed=true' : `/tasks/${taskId}`;
    case 'answer-instruction':
      return taskId === null ? '/instructions?standing=open' : `/tasks/${taskId}`;
    case 'decide-reply':
      return '/notices?state=replied';
    case 'decide-instruction-reply':
      return taskId === null ? '/instructions?standing=open' : `/tasks/${taskId}`;
    case 'inspect':
      return '/inspecting';
    case 'give-feedback':
    case 'approve-feedback':
    case 'decide-objections':
      return `/inspections/${inspectionId}${unitId === null ? '' : `/units/${unitId}`}/feedback`;
    case 'order-rectification':
      return `/inspections/${inspectionId}/rectification-orders`;
    case 'prove-rectification':
    case 'approve-proof':
      return '/rectifications';
    case 're-check':
      return '/rectifications?state=proved';
    case 'rectifications-overdue':
      return '/rectifications?light=red';
    case 'check-ledger':
    case 'approve-appeal':
    case 'decide-appeal':
      return `/scorecards/result?planId=${planId}`;
    case 'send-notices':
      return '/notices/proposals';
    case 'notice-drafts':
      return '/notices?state=draft';
    case 'notices-unanswered':
      return '/notices?late=true';
    case 'own-instructions':
      return '/instructions?own=true&standing=open';
    case 'call-units':
      return '/reminders?show=to-call';
    case 'climbed-to-notice':
      return '/reminders?show=for-notice';
    case 'finish-draft':
      return planId === null ? '/plans' : `/plans/${planId}`;
    case 'set-up-account':
    case 'give-role':
      return '/administration/people';
    case 'see-page':
      return '/evidence/pages';
    case 'decide-removal':
      return '/administration/removals';
  }
}
