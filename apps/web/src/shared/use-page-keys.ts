import { useEffect, useRef } from 'react';
import { isComposing, isTyping } from './composing';

/** Letters by whether Shift is held, not by what Caps Lock makes of them. */
const named = ({ key, shiftKey }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? (shiftKey ? 'Shift ' : '') + key.toLowerCase() : key;

/** Keys of a page that work wherever the focus is, but in a field, in a dialog or while an input method composes. */
export function usePageKeys(keys: Record<string, () => void>, enabled: boolean): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (isComposing({ nativeEvent: event }) || isTyping(target)) return;
      // arrows and letters belong to these as long as they have the focus
      if (target.closest('[role=dialog], [role=listbox], [role=radiogroup], [role=menu]')) return;
      const act = now.current[named(event)];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}
