import { useEffect } from 'react';

let places = 0;

/** Says that something typed is not saved yet, while that is so: what is shown around it stays as it is. */
export function useUnsaved(when: boolean): void {
  useEffect(() => {
    if (!when) return;
    places++;
    return () => void places--;
  }, [when]);
}

/** A field of a form, in which somebody writes just now. */
const isWriting = (at: Element | null): boolean =>
  (at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.form !== null)) &&
  !at.readOnly &&
  at.value !== '';

/** Whether the page holds typed text that is not saved, as far as it has said so, or somebody is writing. */
export const isUnsaved = (): boolean => places > 0 || isWriting(document.activeElement);
