import type { DocumentInput, ImportProgress, ImportReading } from '@yaodian/api-client';
import { useEffect, useRef, useState } from 'react';
import { readDocuments } from '../../../features/documents/api/read-documents';
import { checked, type ImportFile, isSameFile, limits } from '../../../features/documents/import-file';
import { isAbort, Problem } from '../../../shared/problem';

export type Phase =
  | { step: 'choosing'; error: unknown }
  /** Without progress while the files are on their way to the server. */
  | { step: 'reading'; progress: ImportProgress | null }
  | { step: 'preview'; reading: ImportReading; seconds: number; error: unknown };

const firstIsNotice = <T>(list: T[], notice: number): T[] => [
  list[notice]!,
  ...list.filter((_each, index) => index !== notice),
];

/**
 * The files of one plan, and what is read from them together. Whatever was begun before is cancelled by what is begun
 * after it; a file that cannot be imported keeps its reason, and the others stay.
 */
export function useImport(planId: number | undefined) {
  const [files, setFiles] = useState<ImportFile[]>([]);
  const [phase, setPhase] = useState<Phase>({ step: 'choosing', error: null });
  /** The year that was typed in; without one it is that of the notice. */
  const [year, setYear] = useState<number | null>(null);
  const [orderedByHand, setOrderedByHand] = useState(false);
  const running = useRef<AbortController>(null);
  const nextKey = useRef(0);
  useEffect(() => () => running.current?.abort(), []);

  /** Cancels what is under way, for something new. */
  const begin = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const request = async (
    list: ImportFile[],
    typed: number | null,
    signal: AbortSignal,
    onProgress: (step: ImportProgress) => void,
  ) => {
    const begun = performance.now();
    const documents = list.map(({ document, name }): DocumentInput => ({ ...document, name }));
    const reading = await readDocuments(documents, {
      plan: planId === undefined ? (typed === null ? {} : { planYear: typed }) : { planId },
      signal,
      // a step that comes late must not bring back what was cancelled
      onProgress: (step) => {
        if (!signal.aborted) onProgress(step);
      },
    });
    if (signal.aborted) throw new DOMException('cancelled', 'AbortError');
    return { reading, seconds: (performance.now() - begun) / 1000 };
  };

  const read = async (given: ImportFile[], byHand = orderedByHand) => {
    const signal = begin();
    const list = await checked(given);
    if (signal.aborted) return;
    setFiles(list);
    if (list.length === 0 || list.some(({ problem }) => problem)) {
      setPhase({ step: 'choosing', error: null });
      return;
    }
    setPhase({ step: 'reading', progress: null });
    try {
      const { reading, seconds } = await request(list, year, signal, (progress) =>
        setPhase({ step: 'reading', progress }),
      );
      // the notice comes first, unless somebody has put them into an order
      const { notice, documents, there } = reading;
      const moved = byHand ? 0 : notice;
      setFiles(firstIsNotice(list, moved));
      const places = firstIsNotice([...documents.keys()], moved);
      const ordered: ImportReading = {
        documents: firstIsNotice(documents, moved),
        notice: places.indexOf(notice),
        there: there.map((same) => ({ ...same, document: places.indexOf(same.document) })),
      };
      setPhase({ step: 'preview', reading: ordered, seconds, error: null });
    } catch (error) {
      if (isAbort(error)) return;
      const problems = error instanceof Problem ? error.files : [];
      setFiles(list.map((file, index) => ({ ...file, problem: problemOf(problems, index) })));
      setPhase({ step: 'choosing', error: problems.length > 0 ? null : error });
    }
  };

  const add = (documents: { document: DocumentInput; name: string; size: number }[]) =>
    read([...files, ...documents.map((each) => ({ ...each, key: nextKey.current++, problem: null }))]);

  return {
    files,
    phase,
    year,
    read: () => void read(files),
    /** Adds files, and reads all of them; gives what was left out, as it is there already or would be too many. */
    addFiles: (chosen: File[]): { twice: File[]; tooMany: boolean } => {
      const twice = chosen.filter((file) => files.some((known) => isSameFile(known, file)));
      const fresh = chosen.filter((file) => !twice.includes(file));
      const tooMany = files.length + fresh.length > limits.files;
      if (fresh.length > 0 && !tooMany)
        void add(fresh.map((file) => ({ document: { file }, name: file.name, size: file.size })));
      return { twice, tooMany };
    },
    /** Adds a pasted text in place of the one before it, and reads all. */
    addText: (text: string, name: string) => {
      const others = files.filter(({ document }) => 'file' in document);
      const key = nextKey.current++;
      void read([...others, { key, name, size: text.length, document: { text }, problem: null }]);
    },
    remove: (key: number) => void read(files.filter((file) => file.key !== key)),
    /** Leaves out the files that cannot be imported, and reads the others. */
    readRest: () => void read(files.filter(({ problem }) => !problem)),
    moveUp: (index: number) => {
      const list = [...files];
      list.splice(index - 1, 0, ...list.splice(index, 1));
      setOrderedByHand(true);
      void read(list, true);
    },
    /** The same documents for another year: dates that print no year move with it. What was there before stays until then. */
    changeYear: async (typed: number) => {
      setYear(typed);
      try {
        const { reading, seconds } = await request(files, typed, begin(), () => undefined);
        setPhase({ step: 'preview', reading, seconds, error: null });
      } catch (error) {
        if (!isAbort(error)) setPhase((old) => (old.step === 'preview' ? { ...old, error } : old));
      }
    },
    cancel: () => {
      running.current?.abort();
      setPhase({ step: 'choosing', error: null });
    },
  };
}

const problemOf = (problems: Problem['files'], index: number): Problem | null => {
  const found = problems.find(({ file }) => file === index);
  return found ? new Problem({ code: found.code, facts: found.facts }) : null;
};
