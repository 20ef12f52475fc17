import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Channel, EditChannel, NewChannel } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

export const channelsQuery = () =>
  queryOptions({
    queryKey: ['channels', 'list'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/channels', { signal })),
  });

function useChange<T, R>(change: (asked: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // also after a failure: somebody else may have changed it, and a test that failed is kept
    onSettled: () => client.invalidateQueries({ queryKey: ['channels'] }),
  });
}

const byId = ({ id }: Pick<Channel, 'id'>) => ({ path: { id } });

export const useCreateChannel = () => useChange((body: NewChannel) => answerOf(api.POST('/api/channels', { body })));

export const useEditChannel = () =>
  useChange(({ id, ...body }: EditChannel & { id: number }) =>
    answerOf(api.PATCH('/api/channels/{id}', { params: byId({ id }), body })),
  );

export const useDeleteChannel = () =>
  useChange(({ id, version }: Channel) =>
    answerOf(api.DELETE('/api/channels/{id}', { params: { ...byId({ id }), query: { version } } })),
  );

export const useTestChannel = () =>
  useChange(({ id, to }: { id: number; to: string | null }) =>
    answerOf(api.POST('/api/channels/{id}/test', { params: byId({ id }), body: { to } })),
  );
