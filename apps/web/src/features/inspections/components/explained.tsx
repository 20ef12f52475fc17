import { type ReactNode, useId } from 'react';
import style from './inspections.module.css';

interface Props {
  label: string;
  hint?: string;
  /** What is wrong with what stands in the field. */
  fault?: string;
  /** The input, given what names and explains it. */
  children: (input: { id: string; 'aria-describedby': string; status: 'error' | '' }) => ReactNode;
}

/** A field with its explanation beside it, and what is wrong with it. */
export function Explained({ label, hint, fault, children }: Props) {
  const id = useId();
  return (
    <div className={`${style.field} ${hint === undefined ? '' : style.explained}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-about`, status: fault === undefined ? '' : 'error' })}
      <div id={`${id}-about`} aria-live="polite">
        {hint !== undefined && <p className={style.facts}>{hint}</p>}
        {fault !== undefined && <p className={style.wrong}>{fault}</p>}
      </div>
    </div>
  );
}
