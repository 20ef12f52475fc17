import { answeredFile } from '../../../shared/answered-file';
import { api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';

export const exportFormats = ['xlsx', 'docx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

function exportPlan(id: number, format: ExportFormat, signal: AbortSignal): Promise<File> {
  const options = { params: { path: { id } }, signal, parseAs: 'blob' } as const;
  const request =
    format === 'xlsx'
      ? api.GET('/api/plans/{id}/export.xlsx', options)
      : api.GET('/api/plans/{id}/export.docx', options);
  return answeredFile(request, `export.${format}`);
}

export const useExportPlan = (id: number) =>
  useDownload((format: ExportFormat, signal) => exportPlan(id, format, signal));
