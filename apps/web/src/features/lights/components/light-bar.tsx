import type { LightCounts } from '@yaodian/api-client';
import { colours } from '../colours';
import style from './light-bar.module.css';

/** The lights as one small bar, the worst at the left; its figures stand beside it. */
export function LightBar({ counts }: { counts: LightCounts }) {
  return (
    <span className={style.bar} aria-hidden="true">
      {colours
        .filter((colour) => counts[colour] > 0)
        .map((colour) => (
          <span key={colour} className={style[colour]} style={{ flexGrow: counts[colour] }} />
        ))}
    </span>
  );
}
