import { type DocumentInput, type ImportProgress, type PlanTarget, readDocuments as read } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

interface Options {
  plan: Partial<PlanTarget>;
  signal: AbortSignal;
  onProgress: (progress: ImportProgress) => void;
}

/** A dry run: what saving the documents would keep; nothing is stored. */
export const readDocuments = (documents: DocumentInput[], options: Options) => answerOf(read(api, documents, options));
