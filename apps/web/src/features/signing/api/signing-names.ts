import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** Who can be named as drafter, checker and signer, and who was last. */
export const signingNamesQuery = () =>
  queryOptions({
    queryKey: ['signing', 'names'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/signing/names', { signal })),
  });
