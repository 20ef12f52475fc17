import type { ReactNode } from 'react';
import style from './table-frame.module.css';

interface Props {
  /** Class of the table, for the widths of its columns. */
  className?: string;
  /** Whether the rows are still on their way. */
  busy?: boolean;
  /** More room above and below each row. */
  airy?: boolean;
  /** On a phone each row stands as a sheet of its own, and `data-label` says what a cell is. */
  stacked?: boolean;
  /** The head and the rows. */
  children: ReactNode;
  /** What stands in the frame below the table. */
  foot?: ReactNode;
}

/** A table of data in its frame: one look for all lists. */
export function TableFrame({ className = '', busy = false, airy = false, stacked = false, children, foot }: Props) {
  return (
    <div className={style.sheet}>
      <table
        className={[style.table, airy && style.airy, stacked && style.stacked, className].filter(Boolean).join(' ')}
        aria-busy={busy}
      >
        {children}
      </table>
      {foot}
    </div>
  );
}

/** Stands where a word will be. */
export const Bone = () => <span className={style.bone} />;
