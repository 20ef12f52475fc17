import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, api } from '../../../shared/api';

export const exportFormats = ['xlsx', 'docx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Asks for the file and keeps the name that comes with it. */
async function exportPlan(id: number, format: ExportFormat, signal: AbortSignal): Promise<File> {
  const options = { params: { path: { id } }, signal, parseAs: 'blob' } as const;
  const request =
    format === 'xlsx'
      ? api.GET('/api/plans/{id}/export.xlsx', options)
      : api.GET('/api/plans/{id}/export.docx', options);
  const blob = await answerOf(request);
  const { response } = await request;
  return new File([blob], nameOf(response, format), { type: blob.type });
}

/** The name in the Content-Disposition (RFC 6266). */
function nameOf({ headers }: Response, format: ExportFormat): string {
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '') ?? [];
  return name ? decodeURIComponent(name) : `export.${format}`;
}

/** One export at a time; `cancel` gives the one under way up. */
export function useExportPlan(id: number) {
  const running = useRef<AbortController>(null);
  const mutation = useMutation({
    mutationFn: (format: ExportFormat) => {
      running.current = new AbortController();
      return exportPlan(id, format, running.current.signal);
    },
  });
  return { ...mutation, cancel: () => running.current?.abort() };
}
