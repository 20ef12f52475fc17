import { useQuery } from '@tanstack/react-query';
import { App, Steps } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { DropArea } from '../../features/documents/components/drop-area';
import inputStyle from '../../features/documents/components/import-input.module.css';
import { PasteBox } from '../../features/documents/components/paste-box';
import { useDropAnywhere } from '../../features/documents/components/use-drop-anywhere';
import { nothingPasted, type Pasted } from '../../features/documents/pasted';
import { planQuery } from '../../features/plans/api/get-plan';
import { ConfirmLeaving } from '../../shared/confirm-leaving';
import { readDraft, removeDraft, writeDraft } from '../../shared/local-draft';
import { PageHead } from '../../shared/page-head';
import { ProblemAlert } from '../../shared/problem-alert';
import style from './import/import-page.module.css';
import { Preview } from './import/preview';
import { ReadingStages } from './import/reading-stages';
import { useReading } from './import/use-reading';

const draftName = 'import';

/** 文件分解: a document becomes a plan's tasks, after it was looked at. */
export function ImportPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { planId } = useParams();
  const plan = useQuery({ ...planQuery(Number(planId)), enabled: planId !== undefined });
  const [pasted, setPasted] = useState<Pasted>(() => readDraft<Pasted>(draftName) ?? nothingPasted);
  const [savedTo, setSavedTo] = useState<string | null>(null);
  const { reading, read, readAgain, cancel, back } = useReading(planId ? { planId: Number(planId) } : {});

  useEffect(() => {
    if (pasted.text === '' && pasted.html === null) {
      removeDraft(draftName);
      return;
    }
    const keep = () => writeDraft(draftName, pasted);
    const timer = setTimeout(keep, 300);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [pasted]);

  const readFiles = (files: FileList | File[]) => {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) void message.info(t('documents.oneAtATime', { name: file.name }));
    void read({ file, name: file.name });
  };
  const readPasted = () => {
    const name = t(pasted.html === null ? 'documents.pastedName' : 'documents.pastedTableName');
    void read({ text: pasted.html ?? pasted.text, name });
  };
  const over = useDropAnywhere(readFiles);

  if (savedTo !== null) return <Navigate to={savedTo} />;
  const unsaved = reading.step === 'preview' || pasted.text.trim() !== '';
  const steps = (
    <Steps
      size="small"
      responsive={false}
      className={style.steps}
      current={reading.step === 'preview' ? 1 : 0}
      items={[
        { title: t('documents.steps.import') },
        { title: t('documents.steps.check') },
        { title: t('documents.steps.save') },
      ]}
    />
  );
  const into = plan.data && <p>{t('documents.into', { title: plan.data.title })}</p>;

  return (
    <div className={`page ${reading.step === 'preview' ? 'fill' : ''}`}>
      <ConfirmLeaving when={unsaved} />
      {reading.step === 'preview' ? (
        <Preview
          preview={reading}
          plan={plan.data}
          facts={into}
          steps={steps}
          onYear={(year) => void readAgain(reading.document, year)}
          onBack={back}
          onSaved={(result) => {
            setPasted(nothingPasted);
            removeDraft(draftName);
            setSavedTo(`/plans/${result.planId}?doc=${result.documentId}`);
          }}
        />
      ) : (
        <>
          <PageHead
            title={t('documents.import')}
            takesText
            facts={into ?? <p>{t('documents.importFacts')}</p>}
            steps={steps}
          />
          {plan.error && (
            <ProblemAlert title={t('documents.planNotLoaded')} error={plan.error} onRetry={() => void plan.refetch()} />
          )}
          {reading.step === 'reading' ? (
            <ReadingStages stage={reading.stage} name={reading.name} onCancel={cancel} />
          ) : (
            <>
              {reading.error !== null && (
                <div className={style.alert}>
                  <ProblemAlert
                    title={t('documents.notRead')}
                    error={reading.error}
                    kept={t('documents.nothingStored')}
                  />
                </div>
              )}
              <div className={inputStyle.input}>
                <DropArea over={over} onFiles={readFiles} />
                <PasteBox value={pasted} onChange={setPasted} onFiles={readFiles} onRead={readPasted} />
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
}
