import type { CorrectionReading, ImportProgress } from '@yaodian/api-client';
import { useEffect, useRef, useState } from 'react';
import { compareWithCorrection } from '../../../features/documents/api/correct-document';
import { isAbort } from '../../../shared/problem';

export type Phase =
  | { step: 'choosing'; error: unknown }
  | { step: 'reading'; file: File; progress: ImportProgress | null }
  | { step: 'compared'; file: File; reading: CorrectionReading };

/** A corrected file, and how it differs from the document; what was begun before is cancelled. */
export function useCorrection(documentId: number) {
  const [phase, setPhase] = useState<Phase>({ step: 'choosing', error: null });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const compare = async (file: File) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setPhase({ step: 'reading', file, progress: null });
    try {
      const reading = await compareWithCorrection(documentId, file, {
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) setPhase({ step: 'reading', file, progress });
        },
      });
      if (!signal.aborted) setPhase({ step: 'compared', file, reading });
    } catch (error) {
      if (!isAbort(error)) setPhase({ step: 'choosing', error });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setPhase({ step: 'choosing', error: null });
  };
  return { phase, compare, cancel };
}
