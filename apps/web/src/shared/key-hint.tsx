import style from './key-hint.module.css';

/** The key beside the button that does the same. */
export function KeyHint({ children }: { children: string }) {
  return (
    <kbd className={style.key} aria-hidden="true">
      {children}
    </kbd>
  );
}
