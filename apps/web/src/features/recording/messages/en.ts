import type { MessagesLike } from '../../../shared/messages/messages-like';
import type { recording as chinese } from './zh-CN';

export const recording: MessagesLike<typeof chinese> = {
  download: 'Download the form for recorded history',
  open: 'Import recorded history',
  title: 'Record earlier history',
  how: 'What it would record is shown first. It is marked as recorded, stays outside punctuality, and the units concerned are told. Where one cell of a row has changed since the download, you choose for the whole row.',
  assignment: 'Task (unit)',
  sum: '{{closed}} closed, {{recorded}} recorded, {{unchanged}} unchanged',
  absent: 'Not in the file, and staying as they are: {{count}}',
  absentHow: 'Nothing has to be done; they can be recorded later.',
  outcomes: { closed: 'Closed', recorded: 'Recorded' },
  fields: {
    state: 'State',
    percent: 'Progress',
    closedOn: 'Closed on',
    evidenceTitle: 'Title of the evidence',
    evidenceUrl: 'Address of the evidence',
  },
  done: 'Recorded: {{count}}',
  recordedAt:
    '{{count}} recorded at {{at}}. As long as nothing new has happened to any of them, all of it can be undone.',
  undo: 'Undo the recording',
  undone: 'The recording was undone',
  notUndone: 'The recording was not undone',
};
