import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { focusAt } from '../../editing/focus-at';
import { newMeasure } from '../../editing/new-parts';
import { CheckAt, TextAt } from './fields';
import { ListActs } from './list-acts';
import style from './editor.module.css';

/** 指标数据: the figures that are typed or loaded, for rules to read. */
export function MeasuresPart() {
  const { t } = useTranslation();
  const id = useId();
  const { draft, change } = useEditor();
  const { measures } = draft;
  return (
    <section className={style.sheet} aria-labelledby={id}>
      <h2 id={id}>
        {t('schemes.parts.measures')}
        <span className={style.note}>{t('schemes.measures.how')}</span>
      </h2>
      {measures.length === 0 && <p className={style.note}>{t('schemes.measures.none')}</p>}
      <ul className={style.rows}>
        {measures.map(({ key, name }, index) => (
          <li key={key}>
            <TextAt long path={`measures[${index}].name`} label={t('schemes.measures.name')} />
            <TextAt path={`measures[${index}].unit`} label={t('schemes.measures.unit')} maxLength={20} />
            <CheckAt
              path={`measures[${index}].hasDenominator`}
              label={t('schemes.measures.hasDenominator')}
              hint={t('schemes.measures.hasDenominatorHow')}
            />
            <ListActs
              path="measures"
              index={index}
              count={measures.length}
              name={name || t('schemes.parts.measures')}
            />
          </li>
        ))}
      </ul>
      <Button
        className={style.block}
        data-at="measures"
        onClick={() => {
          change<readonly unknown[]>('measures', (all) => [...all, newMeasure()]);
          focusAt(`measures[${measures.length}].name`);
        }}
      >
        {t('schemes.measures.add')}
      </Button>
    </section>
  );
}
