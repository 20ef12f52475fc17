import { queryOptions, useMutation } from '@tanstack/react-query';
import { type RehearsalProgress, type RehearsedYear, rehearseScheme } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';

/** Which schemes are compared, and on the facts of which year. */
export interface Asked {
  scheme: number;
  against: number | null;
  facts: RehearsedYear;
}

/** Computed once for what is asked: whoever wants the facts of a later minute asks again. */
export const rehearsalQuery = (
  { scheme, against, facts }: Asked,
  onProgress: (progress: RehearsalProgress) => void = () => undefined,
) =>
  queryOptions({
    queryKey: ['schemes', 'rehearsal', { scheme, against, facts }],
    queryFn: ({ signal }) => answerOf(rehearseScheme(api, scheme, { against, facts }, { signal, onProgress })),
    staleTime: Infinity,
    retry: false,
  });

export const unitRehearsalQuery = ({ scheme, against, facts }: Asked, unitId: number) =>
  queryOptions({
    queryKey: ['schemes', 'rehearsal', { scheme, against, facts }, unitId],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/schemes/{id}/rehearsal/units/{unitId}', {
          params: { path: { id: scheme, unitId } },
          body: { against, facts },
          signal,
        }),
      ),
    staleTime: Infinity,
  });

export const useExportRehearsal = ({ scheme, against, facts }: Asked) =>
  useMutation({
    mutationFn: () =>
      answeredFile(
        api.GET('/api/schemes/{id}/rehearsal.xlsx', {
          params: { path: { id: scheme }, query: { facts, against: against ?? undefined } },
          parseAs: 'blob',
        }),
        'rehearsal.xlsx',
      ),
  });
