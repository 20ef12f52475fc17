import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useEditor } from '../../editing/editor';
import { plainPath } from '../../editing/paths';
import style from './editor.module.css';

interface Props {
  path: string;
  label: string;
  hint?: string;
  /** What it is once it is switched on; off it is null. */
  initial: unknown;
  children: ReactNode;
}

/** A value that may be left out, with its fields while it is there. */
export function OptionalAt({ path, label, hint, initial, children }: Props) {
  const { read, put } = useEditor();
  const isThere = read<unknown>(path) !== null;
  return (
    <div className={style.check} data-at={isThere ? undefined : plainPath(path)}>
      <Checkbox checked={isThere} onChange={({ target }) => put(path, target.checked ? initial : null)}>
        {label}
      </Checkbox>
      {hint !== undefined && <p className={style.hint}>{hint}</p>}
      {isThere && <div className={style.within}>{children}</div>}
    </div>
  );
}
