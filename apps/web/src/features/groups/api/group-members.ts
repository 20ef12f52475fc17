import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { NewGroupRule } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Who belongs to a group today. */
export const membersQuery = (id: number) =>
  queryOptions({
    queryKey: ['units', 'groups', id, 'members'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/unit-groups/{id}/members', { params: { path: { id } }, signal })),
  });

/** Who would belong to a group of this rule today; those of the rule before stay until it is known. */
export const previewQuery = (rule: NewGroupRule) =>
  queryOptions({
    queryKey: ['units', 'groups', 'preview', rule],
    queryFn: ({ signal }) => answerOf(api.POST('/api/unit-groups/preview', { body: rule, signal })),
    placeholderData: keepPreviousData,
  });
