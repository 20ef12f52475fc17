import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SheetFigure } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import { useDownload } from '../../../shared/use-download';

/** A unit's sheet, as it is now or in a frozen version. */
export const sheetQuery = (id: number, unitId: number, version: number | undefined) =>
  queryOptions({
    queryKey: ['inspections', 'sheet', id, unitId, version ?? null],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/inspections/{id}/units/{unitId}/sheet', {
          params: { path: { id, unitId }, query: { version } },
          signal,
        }),
      ),
  });

/** Which rows are looked at: those of a figure, or of one line of quantity. */
export interface ShownRows {
  figure: SheetFigure;
  assignmentId?: number;
  target?: number;
}

export const rowsQuery = (id: number, unitId: number, version: number | undefined, shown: ShownRows) =>
  infiniteQueryOptions({
    queryKey: ['inspections', 'rows', id, unitId, version ?? null, shown],
    queryFn: ({ signal, pageParam }) => {
      const { figure, ...line } = shown;
      return answerOf(
        api.GET('/api/inspections/{id}/units/{unitId}/figures/{figure}/rows', {
          params: { path: { id, unitId, figure }, query: { ...line, version, from: pageParam } },
          signal,
        }),
      );
    },
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });

/** The units of an inspection by group and rank. */
export const rankingQuery = (id: number, version: number | undefined) =>
  queryOptions({
    queryKey: ['inspections', 'ranking', id, version ?? null],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/inspections/{id}/ranking', { params: { path: { id }, query: { version } }, signal })),
    refetchInterval: ({ state }) => (state.data?.scoring ? 2000 : false),
  });

/** Computes the ranking anew. */
export function useRefreshRanking(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/inspections/{id}/ranking/refresh', { params: { path: { id } } })),
    onSuccess: (ranking) => client.setQueryData(rankingQuery(id, undefined).queryKey, ranking),
  });
}

/** A unit's sheet as a Word document. */
export const useSheetDocument = (id: number, unitId: number, version: number | undefined) =>
  useDownload((file: string, signal) =>
    answeredFile(
      api.GET('/api/inspections/{id}/units/{unitId}/sheet.docx', {
        params: { path: { id, unitId }, query: { version } },
        signal,
        parseAs: 'blob',
      }),
      file,
    ),
  );
