import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditLedgerView, LedgerView, NewLedgerView } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** The shared views, and one's own. */
export const viewsQuery = () =>
  queryOptions({
    queryKey: ['ledger-views', 'list'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/ledger/views', { signal })),
  });

function useChange<What, Answer>(change: (what: What) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: viewsQuery().queryKey }),
  });
}

export const useKeepView = () => useChange((body: NewLedgerView) => answerOf(api.POST('/api/ledger/views', { body })));

export const useEditView = () =>
  useChange(({ id, ...body }: EditLedgerView & { id: number }) =>
    answerOf(api.PATCH('/api/ledger/views/{id}', { params: { path: { id } }, body })),
  );

export const useDeleteView = () =>
  useChange(({ id, version }: Pick<LedgerView, 'id' | 'version'>) =>
    answerOf(api.DELETE('/api/ledger/views/{id}', { params: { path: { id }, query: { version } } })),
  );
