import { answeredFile } from '../../../shared/answered-file';
import { api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';
import type { ReminderFilter } from '../filter';

/** All that pass, as an Excel workbook. */
export const useExportReminders = () =>
  useDownload((query: ReminderFilter, signal: AbortSignal) =>
    answeredFile(
      api.GET('/api/reminders/export.xlsx', { params: { query }, signal, parseAs: 'blob' }),
      'reminders.xlsx',
    ),
  );
