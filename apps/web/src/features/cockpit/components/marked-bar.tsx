import style from './cockpit.module.css';

/** Progress against the share of time elapsed, which is the upright mark. */
export function MarkedBar({ percent, mark, label }: { percent: number; mark: number; label: string }) {
  return (
    <span className={style.bar} role="img" aria-label={label}>
      <span className={style.fill} style={{ width: `${Math.min(100, percent)}%` }} />
      <span className={style.mark} style={{ left: `${Math.min(100, mark)}%` }} />
    </span>
  );
}
