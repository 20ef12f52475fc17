import { infiniteQueryOptions, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import type { DraftTask, DraftTaskPage } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';
import { draftChanged } from '../../plans/api/draft-changed';

type Pages = InfiniteData<DraftTaskPage>;

/** What a change of the table takes out and puts in; `after: null` is the beginning, absent the end. */
interface TableChange {
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

interface Changed {
  tasks?: DraftTask[];
  removed?: number[];
  documents?: number[];
}

/** The same pages with tasks as they are now: each at its position, whether it was there before or not. */
export function withTasks(data: Pages | undefined, tasks: DraftTask[], removed: number[] = []): Pages | undefined {
  if (!data) return data;
  const gone = new Set([...removed, ...tasks.map(({ id }) => id)]);
  const before = data.pages.reduce((sum, { items }) => sum + items.length, 0);
  let rest = [...tasks].sort((a, b) => a.position - b.position);
  const pages = data.pages.map((page, index) => {
    const stay = page.items.filter(({ id }) => !gone.has(id));
    const next = data.pages.slice(index + 1).find(({ items }) => items.length > 0)?.items[0];
    const own = next ? rest.filter(({ position }) => position < next.position) : rest;
    rest = rest.slice(own.length);
    const items = own.length === 0 ? stay : [...stay, ...own].sort((a, b) => a.position - b.position);
    return { ...page, items };
  });
  const grown = pages.reduce((sum, { items }) => sum + items.length, 0) - before;
  return { ...data, pages: pages.map((page) => ({ ...page, total: page.total + grown })) };
}

/** Shows tasks that came as a whole from the server, and takes others away. */
export async function showTasks(client: QueryClient, planId: number, { tasks = [], removed, documents }: Changed) {
  client.setQueryData(tasksQuery(planId).queryKey, (data) => withTasks(data, tasks, removed));
  await draftChanged(client, planId, documents);
}

/** Positions grow; where they do not, tasks that are shown have been given new ones to make room. */
const inOrder = (data: Pages | undefined): boolean => {
  const positions = data?.pages.flatMap(({ items }) => items.map(({ position }) => position)) ?? [];
  return positions.every((position, index) => index === 0 || position > positions[index - 1]!);
};

/** Keeps what is shown in step with a change of the table: the rows at once, the documents and counts by asking again. */
export async function applyChange(client: QueryClient, planId: number, change: TableChange, documentIds: number[]) {
  const { queryKey } = tasksQuery(planId);
  client.setQueryData(queryKey, (data) => withChange(data, change));
  if (!inOrder(client.getQueryData(queryKey))) void client.invalidateQueries({ queryKey });
  await draftChanged(client, planId, documentIds);
}
