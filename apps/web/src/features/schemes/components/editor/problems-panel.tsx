import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { placeOf } from '../../editing/places';
import { useProblemWords } from '../../editing/use-problem-words';
import style from './editor.module.css';

/** All that keeps the draft from being adopted, each leading to where it is mended. */
export function ProblemsPanel({ unsaved }: { unsaved: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const { problems, goTo } = useEditor();
  const words = useProblemWords();
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id} aria-live="polite">
        {problems.length === 0 ? t('schemes.problems.none') : t('schemes.problems.count', { count: problems.length })}
      </h2>
      {problems.length === 0 ? (
        <p className={style.note}>{t('schemes.problems.ready')}</p>
      ) : (
        <ul className={style.problems}>
          {problems.map((problem, index) => (
            <li key={index}>
              <button type="button" onClick={() => goTo(placeOf(problem))}>
                {words(problem)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {unsaved && <p className={`${style.note} ${style.block}`}>{t('schemes.problems.unsaved')}</p>}
    </section>
  );
}
