import { answeredFile } from '../../../shared/answered-file';
import { api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';

export type Format = 'docx' | 'xlsx' | 'pdf';

/** A paper of the result. */
export type Paper =
  | { kind: 'sheet'; unitId: number; format: Format; snapshot?: number }
  | { kind: 'ranking'; format: Format; snapshot?: number }
  | { kind: 'circular'; format: 'docx' | 'pdf'; snapshot?: number }
  | { kind: 'transfer'; format: 'xlsx' | 'csv' };

function ask(planId: number, paper: Paper, signal: AbortSignal): Promise<File> {
  const blob = { signal, parseAs: 'blob' as const };
  const name = `${paper.kind}.${paper.format}`;
  const path = { planId };
  if (paper.kind === 'transfer') {
    const asked = { ...blob, params: { path } };
    return answeredFile(
      paper.format === 'xlsx'
        ? api.GET('/api/results/{planId}/transfer.xlsx', asked)
        : api.GET('/api/results/{planId}/transfer.csv', asked),
      name,
    );
  }
  const query = { snapshot: paper.snapshot };
  const asked = { ...blob, params: { path, query } };
  if (paper.kind === 'circular')
    return answeredFile(
      paper.format === 'docx'
        ? api.GET('/api/results/{planId}/circular.docx', asked)
        : api.GET('/api/results/{planId}/circular.pdf', asked),
      name,
    );
  if (paper.kind === 'ranking') {
    const requests = {
      docx: () => api.GET('/api/results/{planId}/ranking.docx', asked),
      xlsx: () => api.GET('/api/results/{planId}/ranking.xlsx', asked),
      pdf: () => api.GET('/api/results/{planId}/ranking.pdf', asked),
    };
    return answeredFile(requests[paper.format](), name);
  }
  const ofUnit = { ...blob, params: { path: { planId, unitId: paper.unitId }, query } };
  const requests = {
    docx: () => api.GET('/api/results/{planId}/units/{unitId}/sheet.docx', ofUnit),
    xlsx: () => api.GET('/api/results/{planId}/units/{unitId}/sheet.xlsx', ofUnit),
    pdf: () => api.GET('/api/results/{planId}/units/{unitId}/sheet.pdf', ofUnit),
  };
  return answeredFile(requests[paper.format](), name);
}

export const usePaper = (planId: number) => useDownload((paper: Paper, signal) => ask(planId, paper, signal));
