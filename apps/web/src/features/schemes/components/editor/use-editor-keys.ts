import { useEffect, useRef } from 'react';
import { isComposing } from '../../../../shared/composing';

interface Acts {
  save: () => void;
  undo: () => void;
  redo: () => void;
}

/** Ctrl with S, Z and Y, wherever the focus is; the steps are those of the draft, not of one field. */
export function useEditorKeys(acts: Acts): void {
  const now = useRef(acts);
  useEffect(() => {
    now.current = acts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (isComposing({ nativeEvent: event })) return;
      const key = event.key.toLowerCase();
      const act = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : ({ s: 'save', y: 'redo' } as const)[key];
      if (!act) return;
      event.preventDefault();
      now.current[act]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
