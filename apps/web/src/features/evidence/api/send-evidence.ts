import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Evidence, Problem as ProblemDetails } from '@yaodian/api-client';
import { useRef, useState } from 'react';
import { Problem } from '../../../shared/problem';
import { useRequestKey } from '../../../shared/request-key';
import { signInAgain } from '../../../shared/session-end';
import { evidenceChanged } from './list-evidence';

export interface Sent {
  /** Where it goes: new evidence, a place of some, or a version of a place. */
  path: string;
  fields: Record<string, string | number | null | undefined>;
  file?: File;
}

interface Sending {
  key: string;
  signal: AbortSignal;
  /** How much of it has left, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Sends a form; fetch does not tell how far an upload has come. Waits for who has to sign in again, and sends it once more. */
async function send(sent: Sent, sending: Sending): Promise<Evidence> {
  const answer = await post(sent, sending);
  const { status, body } = answer.status === 401 && (await signInAgain()) ? await post(sent, sending) : answer;
  if (status >= 200 && status < 300) return body as Evidence;
  throw new Problem({ ...(body as ProblemDetails | null), status });
}

function post({ path, fields, file }: Sent, { key, signal, onProgress }: Sending) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value != null) form.append(name, String(value));
  if (file) form.append('file', file, file.name);
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve({ status: request.status, body: request.response });
    request.onerror = () => reject(new Problem({}));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

/** One upload at a time, with how far it has come; `cancel` gives it up, and nothing of it is kept. */
export function useSendEvidence() {
  const client = useQueryClient();
  const keyFor = useRequestKey();
  const running = useRef<AbortController>(null);
  const [progress, setProgress] = useState(0);
  const mutation = useMutation({
    mutationFn: ({ file, ...sent }: Sent) => {
      running.current = new AbortController();
      setProgress(0);
      const content = [sent, file?.name, file?.size, file?.lastModified];
      const sending = { key: keyFor(content), signal: running.current.signal, onProgress: setProgress };
      return send({ ...sent, file }, sending);
    },
    onSettled: () => evidenceChanged(client),
  });
  return { ...mutation, progress, cancel: () => running.current?.abort() };
}
