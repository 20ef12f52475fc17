import { useMutation } from '@tanstack/react-query';
import type { NamedCell } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Which assignments in some cells are red or yellow and wait for their unit. */
export const useSelectUrgent = () =>
  useMutation({
    mutationFn: (body: { planId: number; cells: NamedCell[] }) =>
      answerOf(api.POST('/api/supervision/board/urgent', { body })),
  });
