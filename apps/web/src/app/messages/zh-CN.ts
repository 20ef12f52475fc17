import { amending } from '../../features/amending/messages/zh-CN';
import { archiving } from '../../features/archiving/messages/zh-CN';
import { extensions } from '../../features/extensions/messages/zh-CN';
import { assignments } from '../../features/assignments/messages/zh-CN';
import { audit } from '../../features/audit/messages/zh-CN';
import { bulk } from '../../features/bulk/messages/zh-CN';
import { calendar } from '../../features/calendar/messages/zh-CN';
import { channels } from '../../features/channels/messages/zh-CN';
import { notifications } from '../../features/notifications/messages/zh-CN';
import { carrying } from '../../features/carrying/messages/zh-CN';
import { plans } from '../../features/plans/messages/zh-CN';
import { documents } from '../../features/documents/messages/zh-CN';
import { evidence } from '../../features/evidence/messages/zh-CN';
import { inspecting } from '../../features/inspecting/messages/zh-CN';
import { issuing } from '../../features/issuing/messages/zh-CN';
import { inspections } from '../../features/inspections/messages/zh-CN';
import { inspectionSheets } from '../../features/inspection-sheets/messages/zh-CN';
import { ledger } from '../../features/ledger/messages/zh-CN';
import { groups } from '../../features/groups/messages/zh-CN';
import { identity } from '../../features/identity/messages/zh-CN';
import { demands } from '../../features/demands/messages/zh-CN';
import { feedback } from '../../features/feedback/messages/zh-CN';
import { instructions } from '../../features/instructions/messages/zh-CN';
import { notices } from '../../features/notices/messages/zh-CN';
import { circulars } from '../../features/inspections/circular/messages/zh-CN';
import { signing } from '../../features/signing/messages/zh-CN';
import { recording } from '../../features/recording/messages/zh-CN';
import { rectifications } from '../../features/rectifications/messages/zh-CN';
import { reminders } from '../../features/reminders/messages/zh-CN';
import { removals } from '../../features/removals/messages/zh-CN';
import { reports } from '../../features/reports/messages/zh-CN';
import { lights } from '../../features/lights/messages/zh-CN';
import { review } from '../../features/review/messages/zh-CN';
import { rounds } from '../../features/rounds/messages/zh-CN';
import { supervision } from '../../features/supervision/messages/zh-CN';
import { settings } from '../../features/settings/messages/zh-CN';
import { sheets } from '../../features/sheets/messages/zh-CN';
import { tasks } from '../../features/tasks/messages/zh-CN';
import { templates } from '../../features/templates/messages/zh-CN';
import { units } from '../../features/units/messages/zh-CN';
import { workbench } from '../../features/workbench/messages/zh-CN';
import { workbooks } from '../../features/workbooks/messages/zh-CN';
import { problems, problemsOfKind, shared } from '../../shared/messages/zh-CN';
import { frame } from '../frame/messages/zh-CN';

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
