import { useMutation, useQueryClient } from '@tanstack/react-query';
import { applyCorrection, compareCorrection, type CorrectionChoices, type ImportProgress } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

interface Options {
  signal: AbortSignal;
  onProgress: (progress: ImportProgress) => void;
}

/** How a corrected file differs from a document; nothing is stored. */
export const compareWithCorrection = (documentId: number, file: File, options: Options) =>
  answerOf(compareCorrection(api, documentId, file, options));

interface Correction extends CorrectionChoices {
  documentId: number;
  file: File;
  /** The same key again does it once. */
  key: string;
}

export function useApplyCorrection() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ documentId, file, key, ...choices }: Correction) =>
      answerOf(applyCorrection(api, documentId, file, choices, { idempotencyKey: key })),
    // it touches the plan, its documents, its tasks and what can be undone
    onSuccess: () => client.invalidateQueries(),
  });
}
