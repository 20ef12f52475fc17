import type { AuditFilter } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';

const exportLog = (query: AuditFilter, signal: AbortSignal): Promise<File> =>
  answeredFile(api.GET('/api/audit/export.csv', { params: { query }, signal, parseAs: 'blob' }), 'export.csv');

export const useExportLog = () => useDownload(exportLog);
