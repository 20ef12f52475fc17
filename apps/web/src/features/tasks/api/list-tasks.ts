import { infiniteQueryOptions, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import type { DraftTask, DraftTaskPage } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { documentQuery } from '../../documents/api/get-document';
import { documentsQuery } from '../../documents/api/list-documents';
import { planQuery } from '../../plans/api/get-plan';
import { plansQuery } from '../../plans/api/list-plans';

type Pages = InfiniteData<DraftTaskPage>;

/** What a change of the table takes out and puts in; `after: null` is the beginning, absent the end. */
export interface TableChange {
  remove?: number[];
  insert?: DraftTask[];
  after?: number | null;
}

const listTasks = (id: number, after: string | undefined, signal: AbortSignal) =>
  answerOf(api.GET('/api/plans/{id}/tasks', { params: { path: { id }, query: { after, limit: 500 } }, signal }));

export const tasksQuery = (planId: number) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', { planId }],
    queryFn: ({ pageParam, signal }) => listTasks(planId, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** The same pages with one task in its newer form. */
export const withTask = (data: Pages | undefined, task: DraftTask): Pages | undefined =>
  data && {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === task.id ? task : item)),
    })),
  };

/** The same pages after a change, so that ten thousand rows need not be asked for again. */
export function withChange(data: Pages | undefined, { remove = [], insert = [], after }: TableChange) {
  if (!data) return data;
  const gone = new Set(remove);
  const last = data.pages.length - 1;
  const change = insert.length - remove.length;
  let placed = insert.length === 0;
  const pages = data.pages.map((page, index) => {
    const items: DraftTask[] = [];
    const place = () => {
      items.push(...insert);
      placed = true;
    };
    if (!placed && after === null) place();
    for (const item of page.items) {
      if (!gone.has(item.id)) items.push(item);
      if (!placed && item.id === after) place();
    }
    if (!placed && after === undefined && index === last) place();
    return { ...page, items, total: page.total + change };
  });
  return { ...data, pages };
}

/** Keeps what is shown in step with a change of the table: the rows at once, the documents and counts by asking again. */
export async function applyChange(client: QueryClient, planId: number, change: TableChange, documentIds: number[]) {
  client.setQueryData(tasksQuery(planId).queryKey, (data) => withChange(data, change));
  const stale = [planQuery(planId), plansQuery(), documentsQuery(planId), ...documentIds.map(documentQuery)];
  await Promise.all(stale.map(({ queryKey }) => client.invalidateQueries({ queryKey })));
}
