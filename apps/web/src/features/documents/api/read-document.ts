import { type DocumentInput, type PlanTarget, readDocument as read } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** A dry run: what saving the document would keep; nothing is stored. */
export const readDocument = (document: DocumentInput, plan: Partial<PlanTarget>, signal: AbortSignal) =>
  answerOf(read(api, document, { plan, signal }));
