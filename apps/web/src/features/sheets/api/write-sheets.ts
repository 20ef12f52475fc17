import type { WriteSheets } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';

export const useWriteSheets = () =>
  useDownload((body: WriteSheets, signal) =>
    answeredFile(api.POST('/api/supervision/sheets/document', { body, signal, parseAs: 'blob' }), 'sheets.docx'),
  );
