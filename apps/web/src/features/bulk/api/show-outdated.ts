import type { QueryClient } from '@tanstack/react-query';
import { isNotFound, Problem } from '../../../shared/problem';
import { tasksQuery } from '../../tasks/api/list-tasks';

/** Others have changed or removed some of the tasks: they are shown as they are now, to look again. */
export function showOutdated(client: QueryClient, planId: number, error: unknown): Promise<void> | undefined {
  if (isNotFound(error) || (error instanceof Problem && error.code === 'tasks-outdated'))
    return client.invalidateQueries({ queryKey: tasksQuery(planId).queryKey });
  return undefined;
}
