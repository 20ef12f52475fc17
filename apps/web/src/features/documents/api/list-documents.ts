import { queryOptions } from '@tanstack/react-query';
import type { SourceDocumentSummary } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

const listDocuments = (id: number, signal: AbortSignal) =>
  answerOf(api.GET('/api/plans/{id}/documents', { params: { path: { id } }, signal }));

export const documentsQuery = (planId: number) =>
  queryOptions({
    queryKey: ['documents', 'list', { planId }],
    queryFn: ({ signal }) => listDocuments(planId, signal),
  });

/** Those that count: one that a corrected file has taken the place of is kept, and shown only while a task points to it. */
export const presentDocuments = (documents: SourceDocumentSummary[]): SourceDocumentSummary[] =>
  documents.filter(({ replacedBy, tasks }) => replacedBy === null || tasks > 0);
