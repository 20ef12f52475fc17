import { type Role, roles } from '@yaodian/access';
import { createClient } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { issuePlan } from './issued.js';
import { type SignedInPerson, staffOf } from './people.js';

const everybody = [...roles];
const business: Role[] = ['office', 'reporter', 'approver', 'inspector', 'leader'];
const readers: Role[] = ['office', 'leader'];
const assigned: Role[] = ['office', 'leader', 'reporter', 'approver'];
const doers: Role[] = ['office', 'reporter', 'approver'];
const keepers: Role[] = ['system-admin', 'security-admin'];

/** Who may use which route; `open` is for everybody, signed in or not. A route that is not here fails the test. */
const matrix: Record<string, 'open' | Role[]> = {
  'GET /api/health/live': 'open',
  'GET /api/health/ready': 'open',
  'GET /api/session/options': 'open',
  'POST /api/session': 'open',
  'GET /api/session/provider': 'open',
  'GET /api/session/provider/callback': 'open',
  'POST /api/set-up': 'open',
  'POST /api/set-up/link': 'open',
  'POST /api/set-up/password': 'open',

  'GET /api/live': everybody,
  'GET /api/session': everybody,
  'GET /api/session/all': everybody,
  'DELETE /api/session/{id}': everybody,
  'DELETE /api/session/others': everybody,
  'POST /api/session/password': everybody,
  'PUT /api/session/language': everybody,
  'POST /api/session/provider/link': everybody,
  'DELETE /api/session/provider/link': everybody,
  'DELETE /api/session': everybody,

  'GET /api/deputies': everybody,
  'GET /api/deputies/colleagues': ['reporter', 'approver'],
  'POST /api/deputies': ['reporter', 'approver'],
  'DELETE /api/deputies/{id}': everybody,

  'GET /api/people': keepers,
  'GET /api/people/{id}': keepers,
  'GET /api/people/{id}/deputies': keepers,
  'GET /api/people/{id}/hand-overs': keepers,
  'POST /api/people/{id}/hand-overs/preview': ['security-admin'],
  'POST /api/people/{id}/hand-overs': ['security-admin'],
  'GET /api/people/register.xlsx': keepers,
  'POST /api/people/import': keepers,
  'GET /api/people/imports': keepers,
  'DELETE /api/people/imports/{id}': keepers,
  'POST /api/people/imports/{id}/set-up-links': ['system-admin'],
  'POST /api/people': ['system-admin'],
  'PATCH /api/people/{id}': ['system-admin'],
  'POST /api/people/{id}/set-up-link': ['system-admin'],
  'PUT /api/people/{id}/memberships': ['security-admin'],

  'GET /api/supervision/board': readers,
  'GET /api/supervision/board/export.xlsx': readers,
  'POST /api/supervision/board/urgent': readers,
  'GET /api/supervision/waiting': readers,

  'GET /api/inspections/{id}/ranking': business,
  'POST /api/inspections/{id}/ranking/refresh': business,
  'GET /api/inspections/{id}/units/{unitId}/sheet': business,
  'GET /api/inspections/{id}/units/{unitId}/sheet.docx': business,
  'GET /api/inspections/{id}/units/{unitId}/figures/{figure}/rows': business,
  'GET /api/inspections': business,
  'GET /api/inspections/people': ['office'],
  'POST /api/inspections': ['office'],
  'GET /api/inspections/{id}': business,
  'PATCH /api/inspections/{id}': ['office'],
  'DELETE /api/inspections/{id}': ['office'],
  'GET /api/inspections/{id}/preparation': ['office'],
  'POST /api/inspections/{id}/start': ['office'],
  'POST /api/inspections/{id}/feedback': ['office'],
  'POST /api/inspections/{id}/finalising': ['office'],
  'GET /api/inspections/{id}/draws': business,
  'POST /api/inspections/{id}/draws': ['office'],
  'PUT /api/inspections/{id}/units/{unitId}/inspectors': ['office'],
  'GET /api/inspections/{id}/units/{unitId}/samples': ['office'],
  'POST /api/inspections/{id}/units/{unitId}/samples': ['office'],
  'DELETE /api/inspections/{id}/samples/{sampleId}': ['office'],
  'GET /api/results/{planId}/papers': assigned,
  'GET /api/results/{planId}/units/{unitId}/sheet.docx': assigned,
  'GET /api/results/{planId}/units/{unitId}/sheet.xlsx': assigned,
  'GET /api/results/{planId}/units/{unitId}/sheet.pdf': assigned,
  'GET /api/results/{planId}/ranking.docx': assigned,
  'GET /api/results/{planId}/ranking.xlsx': assigned,
  'GET /api/results/{planId}/ranking.pdf': assigned,
  'GET /api/results/{planId}/circular.docx': assigned,
  'GET /api/results/{planId}/circular.pdf': assigned,
  'GET /api/results/{planId}/transfer.xlsx': ['office'],
  'GET /api/results/{planId}/transfer.csv': ['office'],
  'GET /api/cockpit': readers,
  'GET /api/display-links': ['office'],
  'POST /api/display-links': ['office'],
  'DELETE /api/display-links/{id}': ['office'],
  'GET /api/wall/{token}': 'open',
  'GET /api/schemes': ['office'],
  'POST /api/schemes': ['office'],
  'GET /api/schemes/templates': ['office'],
  'GET /api/schemes/{id}': ['office'],
  'PUT /api/schemes/{id}': ['office'],
  'DELETE /api/schemes/{id}': ['office'],
  'GET /api/schemes/{id}/workbook.xlsx': ['office'],
  'POST /api/schemes/{id}/workbook': ['office'],
  'POST /api/schemes/{id}/adoption': ['office'],
  'POST /api/schemes/{id}/rehearsal': ['office'],
  'POST /api/schemes/{id}/rehearsal/units/{unitId}': ['office'],
  'GET /api/schemes/{id}/rehearsal.xlsx': ['office'],
  'GET /api/scores': ['office', 'leader', 'reporter', 'approver'],
  'GET /api/scores/plans': ['office', 'leader', 'reporter', 'approver'],
  'GET /api/scores/{planId}/trend': ['office', 'leader', 'reporter', 'approver'],
  'GET /api/scores/{planId}/units/{unitId}': ['office', 'leader', 'reporter', 'approver'],
  'GET /api/scores/{planId}/units/{unitId}/lines/{key}': ['office', 'leader', 'reporter', 'approver'],
  'GET /api/scoring/plans': business,
  'GET /api/scoring/outline': business,
  'GET /api/entries': business,
  'PUT /api/entries': business,
  'GET /api/entries/files/{id}': business,
  'POST /api/entries/{id}/files': business,
  'DELETE /api/entries/{id}/files/{fileId}': business,
  'GET /api/assessment-events': business,
  'POST /api/assessment-events': business,
  'POST /api/assessment-events/{id}/withdrawal': business,
  'GET /api/assessment-events/files/{id}': business,
  'POST /api/assessment-events/{id}/files': business,
  'DELETE /api/assessment-events/{id}/files/{fileId}': business,
  'GET /api/measures': business,
  'PUT /api/measures': business,
  'GET /api/measures/workbook': business,
  'POST /api/measures/workbook': business,
  'GET /api/own-figures': doers,
  'PUT /api/own-figures': doers,
  'GET /api/results/{planId}': ['office', 'leader', 'reporter', 'approver'],
  'POST /api/results/{planId}/waivers': ['office'],
  'DELETE /api/results/{planId}/waivers/{quarter}': ['office'],
  'POST /api/results/{planId}/announcement': ['office'],
  'POST /api/results/{planId}/finalisation': ['office'],
  'POST /api/results/{planId}/publication': ['office'],
  'POST /api/results/{planId}/corrections': ['office'],
  'GET /api/appeals': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  'POST /api/appeals': ['office', 'reporter', 'approver'],
  'GET /api/appeals/files/{id}': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  'GET /api/appeals/{id}': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  'POST /api/appeals/{id}/approval': ['office', 'reporter', 'approver'],
  'POST /api/appeals/{id}/return': ['office', 'reporter', 'approver'],
  'POST /api/appeals/{id}/taking-back': ['office', 'reporter', 'approver'],
  'POST /api/appeals/{id}/decision': ['office', 'reporter', 'approver', 'inspector', 'leader'],
  'POST /api/appeals/{id}/files': ['office', 'reporter', 'approver'],
  'DELETE /api/appeals/{id}/files/{fileId}': ['office', 'reporter', 'approver'],
  'GET /api/check-lists': ['office'],
  'GET /api/check-lists/built-in': ['office'],
  'POST /api/check-lists': ['office'],
  'POST /api/check-lists/workbook': ['office'],
  'GET /api/check-lists/{id}/items.xlsx': ['office'],
  'GET /api/check-lists/{id}': ['office'],
  'PUT /api/check-lists/{id}': ['office'],
  'POST /api/check-lists/{id}/retirement': ['office'],

  'GET /api/audit': ['auditor'],
  'GET /api/audit/chain': ['auditor'],
  'GET /api/audit/export.csv': ['auditor'],
  'GET /api/audit/{id}': ['auditor'],
  'POST /api/audit/verifications': ['auditor'],
  'POST /api/audit/{id}/values': ['auditor'],

  'GET /api/removals': ['office', 'security-admin', 'auditor'],
  'POST /api/removals': ['office'],
  'POST /api/removals/{id}/approval': ['security-admin'],
  'POST /api/removals/{id}/refusal': ['security-admin'],
  'POST /api/removals/{id}/withdrawal': ['office'],

  'GET /api/units': [...business, ...keepers],
  'GET /api/units/candidates': [...business, ...keepers],
  'GET /api/units/{id}': [...business, ...keepers],
  'GET /api/units/{id}/changes': ['office'],
  'POST /api/units': ['office'],
  'PATCH /api/units/{id}': ['office'],
  'POST /api/units/{id}/move': ['office'],
  'DELETE /api/units/{id}': ['office'],
  'GET /api/units/register.xlsx': ['office'],
  'POST /api/units/import': ['office'],
  'GET /api/unit-groups': [...business, ...keepers],
  'GET /api/unit-groups/{id}': [...business, ...keepers],
  'GET /api/unit-groups/{id}/members': [...business, ...keepers],
  'POST /api/unit-groups': ['office'],
  'POST /api/unit-groups/preview': ['office'],
  'PATCH /api/unit-groups/{id}': ['office'],
  'DELETE /api/unit-groups/{id}': ['office'],
  'POST /api/units/reorganisations/preview': ['office'],
  'POST /api/units/reorganisations': ['office'],
  'GET /api/units/{id}/reorganisations': ['office'],
  'GET /api/register-loads': ['office'],
  'POST /api/register-loads': ['office'],
  'DELETE /api/register-loads/{id}': ['office'],

  'GET /api/calendar/{year}': everybody,
  'GET /api/calendar/{year}/changes': everybody,
  'POST /api/calendar/explain': everybody,
  'PUT /api/calendar/{year}/days': ['office'],
  'PUT /api/calendar/{year}/notice': ['office'],

  'GET /api/settings/visibility': ['office'],
  'PUT /api/settings/visibility': ['office'],
  'GET /api/settings/passwords': ['security-admin'],
  'PUT /api/settings/passwords': ['security-admin'],
  'GET /api/settings/reminders': ['office'],
  'PUT /api/settings/reminders': ['office'],
  'POST /api/settings/reminders/forecast': ['office'],
  'GET /api/reminders': readers,
  'GET /api/reminders/export.xlsx': readers,
  'GET /api/reminders/own': assigned,
  'POST /api/reminders/preview': ['office'],
  'POST /api/reminders': ['office'],
  'POST /api/reminders/calls': ['office'],
  'GET /api/tasks/{id}/reminders': business,
  'GET /api/plans/{id}/settings': readers,
  'GET /api/plans/{id}/settings/changes': readers,
  'POST /api/plans/{id}/settings/preview': ['office'],
  'PATCH /api/plans/{id}/settings': ['office'],

  'GET /api/assignments': assigned,
  'GET /api/reports': ['office', 'reporter', 'approver'],
  'GET /api/plans/{id}/rounds': ['office', 'leader'],
  'GET /api/rounds/{id}/opening': ['office'],
  'POST /api/rounds/{id}/opening': ['office'],
  'GET /api/rounds/{id}/units/{unitId}/reports.xlsx': ['office', 'reporter', 'approver'],
  'POST /api/rounds/{id}/units/{unitId}/reports/import': ['office', 'reporter', 'approver'],
  'GET /api/rounds/{id}/units/{unitId}/reports/imports': ['office', 'reporter', 'approver'],
  'DELETE /api/reports/imports/{id}': ['office', 'reporter', 'approver'],
  'GET /api/reports/review': business,
  'GET /api/reports/review/times': business,
  'GET /api/reports/review/rounds': business,
  'GET /api/reports/{id}': business,
  'GET /api/tasks/{id}/reports': business,
  'PUT /api/reports/{id}/draft': ['office', 'reporter', 'approver'],
  'POST /api/reports/unchanged': ['office', 'reporter', 'approver'],
  'POST /api/reports/submit': ['office', 'reporter', 'approver'],
  'POST /api/reports/withdraw': ['office', 'reporter', 'approver'],
  'POST /api/reports/approve': ['approver'],
  'POST /api/reports/{id}/send-back': ['approver'],
  'POST /api/reports/accept': business,
  'POST /api/reports/undo': business,
  'POST /api/reports/{id}/return': business,
  'POST /api/reports/{id}/revoke': business,
  'POST /api/reports/{id}/reopen': business,
  'POST /api/reports/{id}/comments': ['reporter', 'approver'],
  'GET /api/assignments/receipts': doers,
  'POST /api/assignments/receipts': doers,
  'GET /api/assignments/persons': doers,
  'PUT /api/assignments/persons': doers,
  'POST /api/assignments/{id}/refusal': doers,
  'POST /api/assignments/{id}/insistence': business,
  'POST /api/assignments/{id}/rerouting': business,
  'POST /api/assignments/{id}/closing': doers,
  'POST /api/assignments/{id}/closing/approval': doers,
  'POST /api/assignments/{id}/closing/sending-back': doers,
  'POST /api/assignments/{id}/closing/withdrawal': doers,
  'POST /api/assignments/{id}/closing/acceptance': business,
  'POST /api/assignments/{id}/closing/refusal': business,
  'POST /api/assignments/{id}/reopening': business,
  'GET /api/assignments/decisions': business,
  'GET /api/extensions': business,
  'GET /api/extensions/export.xlsx': business,
  'POST /api/extensions/decisions': business,
  'GET /api/assignments/{id}/extension/effect': business,
  'PUT /api/assignments/{id}/extension': doers,
  'DELETE /api/assignments/{id}/extension': doers,
  'POST /api/assignments/{id}/extension/submission': doers,
  'POST /api/assignments/{id}/extension/approval': doers,
  'POST /api/assignments/{id}/extension/sending-back': doers,
  'POST /api/assignments/{id}/extension/withdrawal': doers,
  'POST /api/assignments/{id}/extension/grant': business,
  'POST /api/assignments/{id}/extension/refusal': business,
  'GET /api/stops/plans': business,
  'GET /api/plans/{id}/stops': business,
  'GET /api/plans/{id}/stops/assignments': business,
  'POST /api/stops/preview': business,
  'POST /api/stops': business,
  'PUT /api/stops/{id}': business,
  'POST /api/stops/{id}/taking-back': business,
  'POST /api/assignments/{id}/steps': doers,
  'PUT /api/assignments/{id}/steps/order': doers,
  'PATCH /api/steps/{id}': doers,
  'DELETE /api/steps/{id}': doers,
  'GET /api/notices': business,
  'GET /api/notices/export.xlsx': business,
  'GET /api/notices/proposals': ['office'],
  'POST /api/notices/proposals/dismissals': ['office'],
  'POST /api/notices/drafts': ['office'],
  'PUT /api/notices/drafts/{id}': ['office'],
  'DELETE /api/notices/drafts/{id}': ['office'],
  'POST /api/notices/sending': ['office'],
  'POST /api/notices/{id}/withdrawal': business,
  'GET /api/notices/{address}': business,
  'GET /api/signing/names': ['office'],
  'POST /api/demands/{id}/reply': doers,
  'POST /api/demands/{id}/reply/approval': doers,
  'POST /api/demands/{id}/reply/sending-back': doers,
  'POST /api/demands/{id}/reply/taking-back': doers,
  'POST /api/demands/{id}/reply/acceptance': business,
  'POST /api/demands/{id}/reply/refusal': business,
  'GET /api/inspections/{id}/feedback': business,
  'GET /api/inspections/{id}/units/{unitId}/feedback': business,
  'GET /api/inspections/{id}/units/{unitId}/findings': business,
  'POST /api/inspections/{id}/units/{unitId}/figures/{figure}/doubt': business,
  'POST /api/inspections/{id}/units/{unitId}/feedback': doers,
  'POST /api/inspections/{id}/units/{unitId}/feedback/approval': doers,
  'POST /api/inspections/{id}/units/{unitId}/feedback/sending-back': doers,
  'POST /api/inspections/{id}/units/{unitId}/feedback/taking-back': doers,
  'POST /api/inspections/{id}/units/{unitId}/feedback/decisions': business,
  'GET /api/inspections/{id}/rectification-orders': business,
  'POST /api/inspections/{id}/rectification-orders': business,
  'GET /api/rectification-orders/{id}': business,
  'GET /api/rectification-orders/{id}/document': business,
  'POST /api/rectification-orders/{id}/withdrawal': business,
  'GET /api/rectifications': business,
  'GET /api/rectifications/export.xlsx': business,
  'GET /api/rectifications/{id}': business,
  'POST /api/rectifications/{id}/proof': doers,
  'POST /api/rectifications/{id}/proof/approval': doers,
  'POST /api/rectifications/{id}/proof/sending-back': doers,
  'POST /api/rectifications/{id}/proof/taking-back': doers,
  'POST /api/rectifications/{id}/re-check': business,
  'POST /api/rectifications/{id}/reopening': business,
  'GET /api/instructions': business,
  'POST /api/tasks/{id}/instructions': ['office', 'leader'],
  'POST /api/instructions/{id}/withdrawal': ['office', 'leader'],
  'GET /api/ledger': assigned,
  'GET /api/ledger/summary': assigned,
  'GET /api/ledger/export.docx': assigned,
  'GET /api/ledger/export.xlsx': assigned,
  'GET /api/ledger/views': assigned,
  'POST /api/ledger/views': assigned,
  'PATCH /api/ledger/views/{id}': assigned,
  'DELETE /api/ledger/views/{id}': assigned,
  'GET /api/tasks/{id}': business,
  'GET /api/workbench': everybody,
  'GET /api/unit-events': assigned,
  'POST /api/unit-events/seen': assigned,
  'GET /api/notifications': everybody,
  'GET /api/notifications/unread': everybody,
  'POST /api/notifications/read': everybody,
  'GET /api/notifications/own': everybody,
  'PUT /api/notifications/own': everybody,
  'POST /api/notifications/own/contacts': everybody,
  'POST /api/notifications/own/contacts/verification': everybody,
  'DELETE /api/notifications/own/contacts/{medium}': everybody,
  'GET /api/channels': ['system-admin'],
  'POST /api/channels': ['system-admin'],
  'PATCH /api/channels/{id}': ['system-admin'],
  'DELETE /api/channels/{id}': ['system-admin'],
  'POST /api/channels/{id}/test': ['system-admin'],
  'GET /api/channels/deliveries': ['system-admin'],
  'POST /api/channels/deliveries/resending': ['system-admin'],

  'GET /api/notices/{address}/document.docx': business,
  'GET /api/supervision/sheets': readers,
  'POST /api/supervision/sheets/document': readers,
  'GET /api/inspections/{id}/circulars': business,
  'POST /api/inspections/{id}/circulars': ['office'],
  'POST /api/inspections/{id}/circulars/corrections': ['office'],
  'GET /api/inspections/{id}/circulars/{number}': business,
  'PUT /api/inspections/{id}/circulars/{number}': ['office'],
  'DELETE /api/inspections/{id}/circulars/{number}': ['office'],
  'POST /api/inspections/{id}/circulars/{number}/publication': ['office'],
  'GET /api/inspections/{id}/circulars/{number}/circular.docx': business,
  'GET /api/inspections/{id}/circulars/{number}/circular.pdf': business,
  'GET /api/inspections/{id}/circulars/{number}/annexes.xlsx': business,
  'GET /api/inspections/{id}/circulars/{number}/published.json': readers,
  'GET /api/supervision/templates': ['office'],
  'POST /api/supervision/templates': ['office'],
  'GET /api/supervision/templates/starter.docx': ['office'],
  'PUT /api/supervision/templates/choice': ['office'],
  'GET /api/supervision/templates/{id}/file.docx': ['office'],
  'GET /api/supervision/templates/{id}/preview.docx': ['office'],

  'GET /api/evidence': assigned,
  'GET /api/evidence/duplicates': assigned,
  'GET /api/evidence/{id}': assigned,
  'GET /api/evidence/versions/{id}/file': business,
  'GET /api/evidence/versions/{id}/page': business,
  'POST /api/evidence/versions/{id}/page/statement': business,
  'GET /api/page-checks/waiting': business,
  'POST /api/page-checks': business,
  'GET /api/page-checks/hosts': ['office'],
  'POST /api/page-checks/hosts': ['office'],
  'DELETE /api/page-checks/hosts/{id}': ['office'],
  'POST /api/evidence': doers,
  'POST /api/evidence/{id}/places': doers,
  'POST /api/evidence/{id}/places/{placeId}/versions': doers,
  'POST /api/evidence/{id}/join': ['office', 'reporter', 'approver'],
  'POST /api/evidence/{id}/grade': business,
  'PATCH /api/evidence/{id}': doers,
  'PATCH /api/evidence/{id}/places/{placeId}': doers,
  'DELETE /api/evidence/{id}': doers,

  'GET /api/checks': business,
  'GET /api/checks/{id}': business,
  'GET /api/checks/{id}/evidence': business,
  'PUT /api/checks/{id}/answers/{question}': business,
  'POST /api/checks/{id}/conforming': business,
  'POST /api/checks/{id}/findings': business,
  'POST /api/checks/{id}/end': business,
  'POST /api/checks/{id}/reopening': ['office'],
  'GET /api/findings/files/{id}': business,
  'PATCH /api/findings/{id}': business,
  'POST /api/findings/{id}/withdrawal': business,
  'POST /api/findings/{id}/files': business,
  'DELETE /api/findings/{id}/files/{fileId}': business,
  'GET /api/inspections/{id}/repeats': ['office'],

  'GET /api/plans': readers,
  'GET /api/plans/{id}': readers,
  'GET /api/plans/{id}/changes': readers,
  'GET /api/plans/{id}/amendments': readers,
  'GET /api/plans/{id}/lineage': readers,
  'GET /api/plans/{id}/documents': readers,
  'GET /api/plans/{id}/export.docx': readers,
  'GET /api/plans/{id}/export.xlsx': readers,
  'GET /api/plans/{id}/tasks': readers,
  'GET /api/documents/{id}': readers,
  'GET /api/documents/{id}/file': readers,

  'DELETE /api/plans/{id}': ['office'],
  'GET /api/plans/{id}/reviewers': ['office'],
  'GET /api/plans/{id}/history.xlsx': ['office'],
  'POST /api/plans/{id}/history/import': ['office'],
  'GET /api/plans/{id}/history/imports': ['office'],
  'DELETE /api/history/imports/{id}': ['office'],
  'POST /api/plans/{id}/amendments': ['office'],
  'POST /api/plans/{id}/amendments/tasks': ['office'],
  'POST /api/plans/{id}/amendments/import': ['office'],
  'GET /api/plans/{id}/tasks.xlsx': ['office'],
  'POST /api/plans/{id}/tasks/import': ['office'],
  'DELETE /api/tasks/{id}': ['office'],
  'PATCH /api/plans/{id}': ['office'],
  'PATCH /api/tasks/{id}': ['office'],
  'POST /api/documents': ['office'],
  'POST /api/documents/{id}/correction': ['office'],
  'POST /api/documents/{id}/doubts/settle': ['office'],
  'POST /api/plans': ['office'],
  'POST /api/plans/{id}/check': ['office'],
  'POST /api/plans/{id}/doubts/settle': ['office'],
  'GET /api/plans/{id}/issuing': ['office'],
  'PATCH /api/plans/{id}/issuing': ['office'],
  'POST /api/plans/{id}/issue': ['office'],
  'GET /api/plans/{id}/outcome': ['office'],
  'POST /api/plans/{id}/archive': ['office'],
  'POST /api/plans/{id}/unarchive': ['office'],
  'GET /api/plans/{id}/carry-over': ['office'],
  'POST /api/plans/{id}/carry-over': ['office'],
  'POST /api/plans/{id}/redo': ['office'],
  'POST /api/plans/{id}/tasks': ['office'],
  'POST /api/plans/{id}/tasks/deadline': ['office'],
  'POST /api/plans/{id}/tasks/durations': ['office'],
  'POST /api/plans/{id}/tasks/edit': ['office'],
  'POST /api/plans/{id}/tasks/edit/preview': ['office'],
  'POST /api/plans/{id}/undo': ['office'],
  'POST /api/plans/{id}/units/match': ['office'],
  'POST /api/plans/{id}/units/register': ['office'],
  'POST /api/tasks/{id}/doubts/settle': ['office'],
  'PUT /api/tasks/{id}/targets/{number}/units': ['office'],
  'POST /api/tasks/{id}/merge': ['office'],
  'POST /api/tasks/{id}/move': ['office'],
  'POST /api/tasks/{id}/split': ['office'],
};

/** Routes open to reporters on which a unit, or a person, has its own: what is another's is not there. */
const ownOnly = [
  'GET /api/scoring/plans',
  'GET /api/inspections',
  'GET /api/inspections/{id}',
  'GET /api/inspections/{id}/draws',
  'GET /api/extensions',
  'GET /api/appeals',
  'GET /api/stops/plans',
  'GET /api/plans/{id}/stops',
  'GET /api/plans/{id}/stops/assignments',
  'GET /api/assignments',
  'GET /api/assignments/receipts',
  'GET /api/assignments/decisions',
  'GET /api/notices',
  'GET /api/notices/{address}',
  'GET /api/instructions',
  'GET /api/checks',
  'GET /api/ledger',
  'GET /api/workbench',
  'GET /api/unit-events',
  'GET /api/reminders/own',
  'GET /api/tasks/{id}/reminders',
  'GET /api/notifications',
  'GET /api/tasks/{id}',
  'GET /api/deputies',
  'DELETE /api/deputies/{id}',
  'DELETE /api/session/{id}',
];

const matrixRoutes = Object.keys(matrix);
// the routes that end sessions come last
const ending = (route: string) => Number(/^DELETE \/api\/session/.test(route)) + Number(/session$/.test(route));
const inOrder = matrixRoutes.toSorted((one, other) => ending(one) - ending(other));

describe('the routes of the running application', () => {
  const app = useApplication(databases()[0]!);
  const cookies = new Map<Role, string>();
  let outsider: SignedInPerson;
  /** Things of the unit to which the outsider does not belong, by the first part of the address. */
  let theirs: Record<string, number>;

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局']);
    const { items: units } = ok(await app.client.GET('/api/units', {}));
    const [finance, justice] = ['县财政局', '县司法局'].map((name) => units.find((unit) => unit.name === name)!.id);
    const staff = await staffOf(app.url);
    cookies
      .set('office', app.cookie)
      .set('system-admin', staff.systemAdmin.cookie)
      .set('security-admin', staff.securityAdmin.cookie)
      .set('auditor', staff.auditor.cookie);
    for (const role of roles) {
      if (!cookies.has(role)) cookies.set(role, (await staff.hire(role, role, finance!)).cookie);
    }
    outsider = await staff.hire('outsider', 'reporter', justice!);
    const plan = await issuePlan(app, [{ title: '公开预决算', units: ['县财政局'] }]);
    const reporter = createClient(app.url, { cookie: cookies.get('reporter')! });
    theirs = {
      plans: plan.id,
      tasks: ok(await reporter.GET('/api/assignments', {})).items[0]!.taskId,
      session: ok(await reporter.GET('/api/session/all', {}))[0]!.id,
      units: finance!,
    };
  });

  const send = (route: string, cookie: string | undefined, idOf: (thing: string) => number) => {
    const [method, path] = route.split(' ') as [string, string];
    const hasBody = method !== 'GET' && method !== 'DELETE';
    const thing = path.split('/')[2]!;
    return fetch(app.url + path.replace(/\{\w+\}/g, String(idOf(thing))), {
      method,
      headers: {
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
        ...(cookie === undefined ? {} : { cookie }),
      },
      body: hasBody ? '{}' : undefined,
    });
  };
  const nothing = 999_999;
  const refusal = async (response: Response): Promise<'let in' | 'signed-out' | 'forbidden'> => {
    const { code } = response.ok ? { code: undefined } : ((await response.json()) as { code: string });
    return code === 'signed-out' || code === 'forbidden' ? code : 'let in';
  };

  it('are those of the written matrix', async () => {
    const { paths } = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const running = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(running.sort()).toEqual(matrixRoutes.toSorted());
  });

  it(`give another unit's reporter nothing of the unit's: ${matrixRoutes.length} routes`, async () => {
    const wrong: string[] = [];
    for (const route of inOrder) {
      const allowed = matrix[route]!;
      const response = await send(route, outsider.cookie, (thing) => theirs[thing] ?? nothing);
      if (allowed !== 'open' && !allowed.includes('reporter')) {
        const got = await refusal(response);
        if (got !== 'forbidden') wrong.push(`${route}: ${got}`);
      } else if (ownOnly.includes(route)) {
        const body = (await response.json()) as unknown[] | Record<string, unknown>;
        const lists = Array.isArray(body) ? [body] : Object.values(body).filter(Array.isArray);
        const seen = lists.length === 0 ? undefined : lists.flat().length;
        if (response.status !== 404 && seen !== 0) wrong.push(`${route}: ${response.status}, ${seen}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it(`let in whom the matrix names: ${matrixRoutes.length} routes × ${roles.length} roles and nobody`, async () => {
    const wrong: string[] = [];
    // what is asked for is not there, so that nothing is changed
    const check = async (route: string, who: string, cookie: string | undefined, expected: string) => {
      const got = await refusal(await send(route, cookie, () => nothing));
      if (got !== expected) wrong.push(`${route} for ${who}: ${got}, not ${expected}`);
    };
    for (const route of inOrder) {
      const allowed = matrix[route]!;
      await check(route, 'nobody', undefined, allowed === 'open' ? 'let in' : 'signed-out');
      for (const [role, cookie] of cookies) {
        const mayEnter = allowed === 'open' || allowed.includes(role);
        await check(route, role, cookie, mayEnter ? 'let in' : 'forbidden');
      }
    }
    expect(wrong).toEqual([]);
  });
});
