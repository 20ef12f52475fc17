import style from './plan-page.module.css';

/** Stands for rows that are on their way. */
export function Bones() {
  return (
    <div className={style.skeleton} aria-busy="true">
      {Array.from({ length: 12 }, (_, index) => (
        <div key={index} className={style.bone} />
      ))}
    </div>
  );
}
