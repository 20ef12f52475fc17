import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api';

/** A link by which a person sets a password, once; an earlier one no longer works. */
export const useCreateSetUpLink = () =>
  useMutation({
    mutationFn: (id: number) => answerOf(api.POST('/api/people/{id}/set-up-link', { params: { path: { id } } })),
    gcTime: 0,
  });
