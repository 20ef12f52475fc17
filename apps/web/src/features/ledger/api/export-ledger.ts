import type { LedgerFilter, LedgerOrder } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';
import type { ExportFormat } from '../../plans/api/export-plan';

/** All tasks that pass, as far as the person may see them, as a file. */
export const useExportLedger = (filter: LedgerFilter, order: LedgerOrder) =>
  useDownload((format: ExportFormat, signal) => {
    const options = { params: { query: { ...filter, order } }, signal, parseAs: 'blob' } as const;
    const request =
      format === 'xlsx' ? api.GET('/api/ledger/export.xlsx', options) : api.GET('/api/ledger/export.docx', options);
    return answeredFile(request, `ledger.${format}`);
  });
