import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InstructionStanding } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

export interface InstructionFilter {
  taskId?: number;
  standing?: InstructionStanding;
  own?: boolean;
  search?: string;
}

export const instructionsInPage = 20;

export const instructionsQuery = (filter: InstructionFilter, page = 1, limit = instructionsInPage) =>
  queryOptions({
    queryKey: ['instructions', 'list', { ...filter, page, limit }],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/instructions', { params: { query: { ...filter, page, limit } }, signal })),
    placeholderData: keepPreviousData,
  });
