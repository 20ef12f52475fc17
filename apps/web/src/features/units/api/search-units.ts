import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** The first units there are today that a part of a name, or the initials of its pinyin, finds. */
export const unitsFoundQuery = (search: string) =>
  queryOptions({
    queryKey: ['units', 'list', { search }],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/units', { params: { query: { search, current: true, limit: 20 } }, signal })),
    placeholderData: keepPreviousData,
  });
