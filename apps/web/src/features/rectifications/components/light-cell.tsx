import type { RectificationLine } from '@yaodian/api-client';
import { LightMark } from '../../lights/components/light-mark';
import { useReasonWords } from '../use-reason-words';
import style from './rectifications.module.css';

/** The light with its reason; what was dropped has none. */
export function Light({ line }: { line: RectificationLine }) {
  const wordsOf = useReasonWords();
  if (line.light === null) return <span className={style.how}>—</span>;
  return (
    <>
      <LightMark light={line.light} />
      <div className={line.light === 'red' ? style.late : style.how}>{wordsOf(line)}</div>
    </>
  );
}
