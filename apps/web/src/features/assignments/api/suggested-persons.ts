import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** Who answers in a unit: whom it has named last, or the liaison and the leader of the register. */
export const suggestedPersonsQuery = (unitId: number) =>
  queryOptions({
    queryKey: ['assignments', 'persons', unitId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/assignments/persons', { params: { query: { unitId } }, signal })),
  });
