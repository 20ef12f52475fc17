import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { FigureAt, TextAt } from './fields';
import style from './editor.module.css';

/** The title, and what the result weighs in the whole assessment. */
export function BasicsPart() {
  const { t } = useTranslation();
  const id = useId();
  const { draft } = useEditor();
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>{t('schemes.parts.basics')}</h2>
      <div className={style.drawer}>
        <TextAt wide path="title" label={t('schemes.fields.title')} />
        <FigureAt
          wide
          path="weight"
          at="weightBasisPoints"
          label={t('schemes.fields.weight')}
          hint={t('schemes.fields.weightHow')}
          suffix="%"
        />
        <p className={style.note}>{t('schemes.fields.contribution', { weight: draft.weight || '—' })}</p>
      </div>
    </section>
  );
}
