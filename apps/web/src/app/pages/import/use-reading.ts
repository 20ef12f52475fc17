import type { DocumentInput, DocumentReading, PlanTarget } from '@yaodian/api-client';
import { useRef, useState } from 'react';
import { readDocument } from '../../../features/documents/api/read-document';
import { isAbort, Problem } from '../../../shared/problem';

/** Reading the file here, then sending it and having it taken apart there. */
export type Stage = 'file' | 'server';

export type Reading =
  | { step: 'input'; error: unknown }
  | { step: 'reading'; stage: Stage; name: string | null }
  | { step: 'preview'; document: DocumentInput; result: DocumentReading; seconds: number; error: unknown };

const largest = 10 * 1024 * 1024;

/** A dry run with its stages; whatever was begun before is cancelled, and what was there before stays until it is done. */
export function useReading(plan: Partial<PlanTarget>) {
  const [reading, setReading] = useState<Reading>({ step: 'input', error: null });
  const running = useRef<AbortController>(null);

  const attempt = async (document: DocumentInput, target: Partial<PlanTarget>, onStage: (stage: Stage) => void) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const begun = performance.now();
    if ('file' in document) {
      onStage('file');
      if (document.file.size > largest) throw new Problem({ code: 'document-too-large', status: 413 });
      // the file may have been moved or deleted since it was chosen
      await document.file
        .slice(0, 1)
        .arrayBuffer()
        .catch((cause: unknown) => {
          throw new Problem({ code: 'file-unreadable' }, { cause });
        });
    }
    onStage('server');
    const result = await readDocument(document, target, controller.signal);
    if (controller.signal.aborted) throw new DOMException('cancelled', 'AbortError');
    return { step: 'preview' as const, document, result, seconds: (performance.now() - begun) / 1000, error: null };
  };

  const read = async (document: DocumentInput) => {
    const name = document.name ?? null;
    try {
      setReading(await attempt(document, plan, (stage) => setReading({ step: 'reading', stage, name })));
    } catch (error) {
      setReading({ step: 'input', error: isAbort(error) ? null : error });
    }
  };

  /** The same document for another year: dates that print no year move with it. */
  const readAgain = async (document: DocumentInput, planYear: number) => {
    try {
      setReading(await attempt(document, { planYear }, () => undefined));
    } catch (error) {
      if (isAbort(error)) return;
      setReading((old) => (old.step === 'preview' ? { ...old, error } : old));
    }
  };

  const cancel = () => running.current?.abort();
  const back = () => {
    cancel();
    setReading({ step: 'input', error: null });
  };
  return { reading, read, readAgain, cancel, back };
}
