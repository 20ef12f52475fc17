import { useEffect, useRef } from 'react';
import { isComposing, isTyping } from '../../../shared/composing';

/** Keys of a page that work wherever the focus is, but in a field, in a dialog or while an input method composes. */
export function useReviewKeys(keys: Record<string, () => void>, enabled: boolean): void {
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
      const act = now.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}
