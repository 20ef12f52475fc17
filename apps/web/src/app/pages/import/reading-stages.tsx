import type { ImportProgress, ImportStage } from '@yaodian/api-client';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import style from './import-page.module.css';

interface Props {
  /** Null while the files are on their way. */
  progress: ImportProgress | null;
  onCancel: () => void;
}

const stages: ImportStage[] = ['read', 'split', 'units', 'check'];

/** What is being done with which file, and how far it has come. */
export function ReadingStages({ progress, onCancel }: Props) {
  const { t } = useTranslation();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus({ preventScroll: true }), []);
  const at = progress ? stages.indexOf(progress.stage) : -1;
  const parts = progress ? progress.files * progress.total : 1;
  const share =
    progress && parts > 1 ? (progress.file - 1 + progress.done / progress.total) / progress.files : undefined;
  return (
    <section className={style.stages} aria-busy="true">
      <div className={style.stagesHead}>
        <div role="status">
          <h2>{progress ? t(`documents.stages.${progress.stage}`) : t('documents.sending')}</h2>
        </div>
        <Button ref={cancel} onClick={onCancel}>
          {t('shared.cancel')}
        </Button>
      </div>
      <p>{progress && <Whereabouts progress={progress} />}</p>
      <div
        className={`${style.bar} ${share === undefined ? style.going : ''}`}
        role="progressbar"
        aria-label={t('documents.progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
      >
        {share !== undefined && <div style={{ width: `${share * 100}%` }} />}
      </div>
      <ol>
        {stages.map((each, index) => (
          <li
            key={each}
            className={index === at ? style.now : undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            {t(`documents.stages.${each}`)}
          </li>
        ))}
      </ol>
      <p className={style.stagesNote}>{t('documents.stagesNote')}</p>
    </section>
  );
}

function Whereabouts({ progress: { name, file, files, done, total } }: { progress: ImportProgress }) {
  const { t } = useTranslation();
  const unit = /\.(?:pdf|ofd)$/i.test(name) ? 'ofPages' : /\.(?:xlsx?|et)$/i.test(name) ? 'ofSheets' : 'ofParts';
  const words = [
    name,
    ...(files > 1 ? [t('documents.ofFiles', { file, files })] : []),
    ...(total > 1 ? [t(`documents.${unit}`, { done, total })] : []),
  ];
  return words.join(' · ');
}
