import { amending } from '../../features/amending/messages/en';
import { archiving } from '../../features/archiving/messages/en';
import { extensions } from '../../features/extensions/messages/en';
import { assignments } from '../../features/assignments/messages/en';
import { audit } from '../../features/audit/messages/en';
import { bulk } from '../../features/bulk/messages/en';
import { calendar } from '../../features/calendar/messages/en';
import { channels } from '../../features/channels/messages/en';
import { notifications } from '../../features/notifications/messages/en';
import { carrying } from '../../features/carrying/messages/en';
import { plans } from '../../features/plans/messages/en';
import { documents } from '../../features/documents/messages/en';
import { evidence } from '../../features/evidence/messages/en';
import { inspecting } from '../../features/inspecting/messages/en';
import { issuing } from '../../features/issuing/messages/en';
import { inspections } from '../../features/inspections/messages/en';
import { inspectionSheets } from '../../features/inspection-sheets/messages/en';
import { ledger } from '../../features/ledger/messages/en';
import { groups } from '../../features/groups/messages/en';
import { identity } from '../../features/identity/messages/en';
import { demands } from '../../features/demands/messages/en';
import { feedback } from '../../features/feedback/messages/en';
import { instructions } from '../../features/instructions/messages/en';
import { notices } from '../../features/notices/messages/en';
import { circulars } from '../../features/inspections/circular/messages/en';
import { signing } from '../../features/signing/messages/en';
import { recording } from '../../features/recording/messages/en';
import { rectifications } from '../../features/rectifications/messages/en';
import { reminders } from '../../features/reminders/messages/en';
import { removals } from '../../features/removals/messages/en';
import { reports } from '../../features/reports/messages/en';
import { lights } from '../../features/lights/messages/en';
import { review } from '../../features/review/messages/en';
import { rounds } from '../../features/rounds/messages/en';
import { supervision } from '../../features/supervision/messages/en';
import { settings } from '../../features/settings/messages/en';
import { sheets } from '../../features/sheets/messages/en';
import { tasks } from '../../features/tasks/messages/en';
import { templates } from '../../features/templates/messages/en';
import { units } from '../../features/units/messages/en';
import { workbench } from '../../features/workbench/messages/en';
import { workbooks } from '../../features/workbooks/messages/en';
import { problems, problemsOfKind, shared } from '../../shared/messages/en';
import { frame } from '../frame/messages/en';

export const messages = {
  frame,
  shared,
  problems,
  problemsOfKind,
  identity,
  plans,
  issuing,
  amending,
  archiving,
  carrying,
  assignments,
  extensions,
  inspections,
  inspectionSheets,
  ledger,
  reports,
  documents,
  evidence,
  inspecting,
  tasks,
  units,
  workbooks,
  demands,
  feedback,
  instructions,
  notices,
  circulars,
  signing,
  recording,
  groups,
  bulk,
  calendar,
  audit,
  rectifications,
  reminders,
  removals,
  lights,
  review,
  rounds,
  supervision,
  settings,
  sheets,
  templates,
  notifications,
  channels,
  workbench,
};
