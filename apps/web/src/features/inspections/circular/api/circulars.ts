import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditCircular, PublishCircular } from '@yaodian/api-client';
import { answeredFile } from '../../../../shared/answered-file';
import { answerOf, api } from '../../../../shared/api';
import { Problem } from '../../../../shared/problem';
import { useDownload } from '../../../../shared/use-download';

/** Of an inspection: all versions of its circular. */
export const circularsQuery = (inspectionId: number) =>
  queryOptions({
    queryKey: ['circulars', 'list', inspectionId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/inspections/{id}/circulars', { params: { path: { id: inspectionId } }, signal })),
  });

export const circularQuery = (inspectionId: number, number: number) =>
  queryOptions({
    queryKey: ['circulars', 'detail', inspectionId, number],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/inspections/{id}/circulars/{number}', {
          params: { path: { id: inspectionId, number } },
          signal,
        }),
      ),
  });

/** Everything that shows circulars, or what publishing one changes. */
const refresh = (client: QueryClient) =>
  Promise.all(
    [['circulars'], ['inspections'], ['workbench'], ['signing']].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );

export function useDraftCircular(inspectionId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/inspections/{id}/circulars', { params: { path: { id: inspectionId } } })),
    onSuccess: () => refresh(client),
  });
}

export function useCorrectCircular(inspectionId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answerOf(
        api.POST('/api/inspections/{id}/circulars/corrections', {
          params: { path: { id: inspectionId } },
          body: { reason },
        }),
      ),
    onSuccess: () => refresh(client),
  });
}

interface Of {
  inspectionId: number;
  number: number;
}

const at = ({ inspectionId, number }: Of) => ({ path: { id: inspectionId, number } });

export function useEditCircular(of: Of) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EditCircular) =>
      answerOf(api.PUT('/api/inspections/{id}/circulars/{number}', { params: at(of), body })),
    onSuccess: (circular) => {
      client.setQueryData(circularQuery(of.inspectionId, of.number).queryKey, circular);
      return client.invalidateQueries({ queryKey: ['circulars', 'list'] });
    },
    // whoever was away has not heard that it is out
    onError: (error) => (error instanceof Problem && error.code === 'circular-published' ? refresh(client) : undefined),
  });
}

export function useDropCircular(of: Of) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      answerOf(api.DELETE('/api/inspections/{id}/circulars/{number}', { params: { ...at(of), query: { version } } })),
    onSuccess: () => refresh(client),
  });
}

export function usePublishCircular(of: Of) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: PublishCircular) =>
      answerOf(api.POST('/api/inspections/{id}/circulars/{number}/publication', { params: at(of), body })),
    onSuccess: () => refresh(client),
    // whoever was first has published it: the page shows that
    onError: () => client.invalidateQueries({ queryKey: ['circulars'] }),
  });
}

export type CircularFile = 'circular.docx' | 'circular.pdf' | 'annexes.xlsx' | 'published.json';

export const useCircularFile = (of: Of) =>
  useDownload((file: CircularFile, signal) => {
    const asked = { params: at(of), signal, parseAs: 'blob' as const };
    const requests = {
      'circular.docx': () => api.GET('/api/inspections/{id}/circulars/{number}/circular.docx', asked),
      'circular.pdf': () => api.GET('/api/inspections/{id}/circulars/{number}/circular.pdf', asked),
      'annexes.xlsx': () => api.GET('/api/inspections/{id}/circulars/{number}/annexes.xlsx', asked),
      'published.json': () => api.GET('/api/inspections/{id}/circulars/{number}/published.json', asked),
    };
    return answeredFile(requests[file](), file);
  });
