import type { FileTable } from '../../attached-files/attached-file.queries.js';
import { EntryFileRow } from './entry.entity.js';
import { AssessmentEventFileRow } from './event.entity.js';

/** What files prove: figures of the office, or events. */
export type Proved = 'entry' | 'event';

export const scoreFiles: Record<Proved, FileTable> = {
  entry: { name: 'assessment_entry_file', owner: 'entry_id', row: EntryFileRow, ownerId: 'entryId' },
  event: { name: 'assessment_event_file', owner: 'event_id', row: AssessmentEventFileRow, ownerId: 'eventId' },
};
