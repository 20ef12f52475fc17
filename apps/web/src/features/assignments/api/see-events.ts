import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';
import { unitEventsQuery } from './list-unit-events';

/** The person has seen these; their rows are new no more. */
export function useSeeEvents() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (events: number[]) => answerOf(api.POST('/api/unit-events/seen', { body: { events } })),
    onSuccess: (left) => {
      client.setQueryData(unitEventsQuery().queryKey, left);
      return client.invalidateQueries({ queryKey: ['assignments', 'list'] });
    },
  });
}
