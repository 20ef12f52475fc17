import type { CockpitSentence } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ledgerPath } from '../../ledger/filters';
import { LightMark } from '../../lights/components/light-mark';
import { useSentenceWords } from '../sentence-words';
import style from './cockpit.module.css';
import type { Drill } from './drill';

interface Props {
  sentences: readonly CockpitSentence[];
  planId: number;
  /** Absent where nothing opens. */
  onWrite?: ((taskId: number) => void) | undefined;
  onDrill?: ((drill: Drill) => void) | undefined;
  isLinked: boolean;
}

/** Findings in bold, the cause and what comes next after them; each opens what it is about. */
export function Sentences({ sentences, planId, onWrite, onDrill, isLinked }: Props) {
  const { t, i18n } = useTranslation();
  const wordsOf = useSentenceWords();
  if (sentences.length === 0) return <p className={style.nothing}>{t('cockpit.worst.none')}</p>;
  return (
    <ul className={style.sentences}>
      {sentences.map((sentence) => {
        const { code, light, taskId, section } = sentence;
        const write =
          onWrite &&
          (taskId !== null
            ? () => onWrite(taskId)
            : // of a section the task is still to be chosen
              code === 'section-slow'
              ? () => onDrill?.({ unit: null, section })
              : undefined);
        const { finding, why } = wordsOf(sentence);
        const words = (
          <>
            <strong>{finding}</strong>
            {i18n.language === 'en' && ' '}
            {why}
          </>
        );
        return (
          <li key={code}>
            {light === null ? <Clock /> : <LightMark light={light}>{null}</LightMark>}
            <div>
              {isLinked ? (
                <Link to={pathOf(sentence, planId)} className={style.sentence}>
                  {words}
                </Link>
              ) : (
                <p>{words}</p>
              )}
              {write && (
                <button type="button" className={`${style.plain} screen-only`} onClick={write}>
                  {t('cockpit.instructions.write')}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function pathOf({ code, taskId, unitId, section }: CockpitSentence, planId: number): string {
  if (code === 'office-slow') return '/review';
  if (code === 'section-slow') return ledgerPath({ planId, section: section ?? '' });
  if (code === 'unit-red' && unitId !== null) return ledgerPath({ planId, unitId, light: 'red' });
  return `/tasks/${taskId}`;
}

const Clock = () => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className={style.clock}>
    <g fill="none" stroke="currentColor" strokeWidth="1.3">
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </g>
  </svg>
);
