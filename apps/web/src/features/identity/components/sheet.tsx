import { type ReactNode, useId } from 'react';
import style from './sheet.module.css';

interface Props {
  title: string;
  /** How to read it. */
  note?: ReactNode;
  children: ReactNode;
}

/** One matter on a white sheet. */
export function Sheet({ title, note, children }: Props) {
  const id = useId();
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <div className={style.head}>
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      {children}
    </section>
  );
}
