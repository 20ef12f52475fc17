import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { tasksQuery } from './list-tasks';

/** All tasks of a plan, loaded one page after the other. */
export function useEveryTask(planId: number) {
  const { data, error, hasNextPage, isFetching, isError, isFetchNextPageError, fetchNextPage, refetch } =
    useInfiniteQuery(tasksQuery(planId));
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const pages = data?.pages;
  const items = useMemo(() => (pages ?? []).flatMap((page) => page.items), [pages]);
  return {
    items,
    /** How many there are. */
    total: pages?.[0]?.total,
    complete: pages !== undefined && !hasNextPage,
    error,
    refetch: () => (isFetchNextPageError ? fetchNextPage() : refetch()),
  };
}
