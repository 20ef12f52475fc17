import type { CorrectionReading } from '@yaodian/api-client';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNextStep } from '../../../shared/use-next-step';
import { type Choice, isDifferent, isOpen, needsLook } from './choices';
import style from './compare-page.module.css';
import { ComparedRow } from './compared-row';

interface Props {
  reading: CorrectionReading;
  chosen: ReadonlyMap<number, Choice>;
  onChoose: (index: number, choice: Choice) => void;
}

const views = { different: isDifferent, look: needsLook, all: () => true };
type View = keyof typeof views;
const step = 100;

/** The rows of a comparison, those that differ first to be seen. */
export function Comparison({ reading: { rows }, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const [view, setView] = useState<View>('different');
  const [most, setMost] = useState(step);
  const shown = rows.flatMap((row, index) => (views[view](row) ? [{ row, index }] : []));
  const open = rows.filter((row, index) => isOpen(row, chosen.get(index))).length;
  useNextStep(open > 0 ? '[data-open] input' : '#apply-correction');
  return (
    <>
      <div className={style.bar}>
        <Segmented<View>
          aria-label={t('tasks.filter')}
          value={view}
          onChange={setView}
          options={(Object.keys(views) as View[]).map((each) => ({
            value: each,
            label: t(`documents.correction.views.${each}`, { count: rows.filter(views[each]).length }),
          }))}
        />
        <p role="status" className={open > 0 ? style.missing : undefined}>
          {open > 0 ? t('documents.correction.open', { count: open }) : t('documents.correction.allChosen')}
        </p>
      </div>
      <div className={style.columns} aria-hidden="true">
        <span />
        <span>{t('documents.correction.now')}</span>
        <span>{t('documents.correction.corrected')}</span>
      </div>
      {shown.length === 0 && <p className={style.empty}>{t('documents.correction.nothing')}</p>}
      {shown.slice(0, most).map(({ row, index }) => (
        <ComparedRow key={index} index={index} row={row} choice={chosen.get(index)} onChoose={onChoose} />
      ))}
      {shown.length > most && (
        <Button onClick={() => setMost(most + step)}>
          {t('documents.correction.more', { count: shown.length - most })}
        </Button>
      )}
    </>
  );
}
