import { useRef } from 'react';

/** crypto.randomUUID is younger than the oldest browser served. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** An idempotency key for what is sent: the same content has the same key, however often a button is pressed. */
export function useRequestKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    const written = JSON.stringify(content);
    if (written !== last.current.content) last.current = { content: written, key: newKey() };
    return last.current.key;
  };
}
