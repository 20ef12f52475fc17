import { useState } from 'react';
import { newKey } from '../../shared/request-key';
import { type Proved, useAddFile } from './api/mutations';

/** A file with the figure or event that it proves. */
export interface FileToSend {
  /** Of the figure or the event. */
  id: number;
  /** Whose it is, for the reader. */
  label: string;
  file: File;
}

export interface UnsentFile extends FileToSend {
  error: unknown;
}

/** The same file has the same key, however often it is sent. */
const keys = new WeakMap<File, string>();
function keyOf(file: File): string {
  const key = keys.get(file) ?? newKey();
  keys.set(file, key);
  return key;
}

/** Sends files one after the other; those that fail stay, to be sent again or left out. */
export function useSendFiles(proved: Proved) {
  const add = useAddFile(proved);
  const [unsent, setUnsent] = useState<UnsentFile[]>([]);
  const without = (file: File) => setUnsent((before) => before.filter((one) => one.file !== file));
  /** How many did not arrive. */
  const send = async (files: readonly FileToSend[]): Promise<number> => {
    let failed = 0;
    for (const one of files)
      try {
        await add.mutateAsync({ id: one.id, file: one.file, key: keyOf(one.file) });
        without(one.file);
      } catch (error) {
        failed += 1;
        setUnsent((before) => [...before.filter(({ file }) => file !== one.file), { ...one, error }]);
      }
    return failed;
  };
  return { send, unsent, leaveOut: without, isSending: add.isPending };
}
