import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { PageHosts, StatePage } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** What evidence proves is shown with it. */
const shownIn = [['evidence'], ['reports'], ['assignments'], ['notices'], ['instructions']];

/** The page of a version as it was kept, and what checks have found there since; anew when another check has been done. */
export const extractQuery = (versionId: number, checkedAt: string | null) =>
  queryOptions({
    queryKey: ['evidence', 'page', versionId, checkedAt],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/evidence/versions/{id}/page', { params: { path: { id: versionId } }, signal })),
  });

/** Pages that wait for a person. */
export const pagesToSeeQuery = () =>
  queryOptions({
    queryKey: ['evidence', 'pages-to-see'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/page-checks/waiting', { signal })),
  });

export const pageHostsQuery = () =>
  queryOptions({
    queryKey: ['page-hosts'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/page-checks/hosts', { signal })),
  });

function useShownAnew() {
  const client = useQueryClient();
  return { onSettled: () => Promise.all(shownIn.map((queryKey) => client.invalidateQueries({ queryKey }))) };
}

const ask = (evidenceIds: number[]) => answerOf(api.POST('/api/page-checks', { body: { evidenceIds } }));
export const useAskPageChecks = () => useMutation({ mutationFn: ask, ...useShownAnew() });

const state = ({ versionId, ...body }: StatePage & { versionId: number }) =>
  answerOf(api.POST('/api/evidence/versions/{id}/page/statement', { params: { path: { id: versionId } }, body }));
export const useStatePage = () => useMutation({ mutationFn: state, ...useShownAnew() });

function useHosts<Asked>(mutationFn: (asked: Asked) => Promise<PageHosts>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (hosts) => client.setQueryData(pageHostsQuery().queryKey, hosts),
  });
}

const addHost = (pattern: string) => answerOf(api.POST('/api/page-checks/hosts', { body: { pattern } }));
const removeHost = (id: number) => answerOf(api.DELETE('/api/page-checks/hosts/{id}', { params: { path: { id } } }));
export const useAddPageHost = () => useHosts(addHost);
export const useRemovePageHost = () => useHosts(removeHost);
