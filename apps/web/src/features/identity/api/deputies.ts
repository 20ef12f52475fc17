import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NameDeputy } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { selfQuery } from './get-self';

/** Who stands in for one, and for whom one stands in. */
export const deputiesQuery = () =>
  queryOptions({
    queryKey: ['deputies'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/deputies', { signal })),
  });

/** Who stands in for a person, and for whom that person does. */
export const deputiesOfQuery = (id: number) =>
  queryOptions({
    queryKey: ['people', 'deputies', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/people/{id}/deputies', { params: { path: { id } }, signal })),
  });

/** Who of a unit could stand in in a role. */
export const colleaguesQuery = (query: Pick<NameDeputy, 'unitId' | 'role'>) =>
  queryOptions({
    queryKey: ['deputies', 'colleagues', query],
    queryFn: ({ signal }) => answerOf(api.GET('/api/deputies/colleagues', { params: { query }, signal })),
  });

export function useNameDeputy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NameDeputy) => answerOf(api.POST('/api/deputies', { body })),
    onSuccess: (deputies) => client.setQueryData(deputiesQuery().queryKey, deputies),
  });
}

export function useEndDeputy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => answerOf(api.DELETE('/api/deputies/{id}', { params: { path: { id } } })),
    onSuccess: (deputies) => {
      client.setQueryData(deputiesQuery().queryKey, deputies);
      // who no longer stands in may do less
      return client.invalidateQueries({ queryKey: selfQuery().queryKey });
    },
    onError: () => client.invalidateQueries({ queryKey: deputiesQuery().queryKey }),
  });
}
