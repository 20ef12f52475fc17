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
import { Problem } from '../../shared/problem';
import { PageHead } from '../../shared/page-head';
import { ProblemAlert } from '../../shared/problem-alert';
import { FileList } from './import/file-list';
import style from './import/import-page.module.css';
import { Preview } from './import/preview';
import { ReadChosen } from './import/read-chosen';
import { ReadingStages } from './import/reading-stages';
import { useImport } from './import/use-import';

const draftName = 'import';

/** 文件分解: documents become a plan's tasks, after they were looked at. */
export function ImportPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { planId } = useParams();
  const plan = useQuery({ ...planQuery(Number(planId)), enabled: planId !== undefined });
  const [pasted, setPasted] = useState<Pasted>(() => readDraft<Pasted>(draftName) ?? nothingPasted);
  const [savedTo, setSavedTo] = useState<string | null>(null);
  const [typedTitle, setTypedTitle] = useState<string | null>(null);
  const { files, phase, year, ...imported } = useImport(planId === undefined ? undefined : Number(planId));

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

  const addFiles = (chosen: File[]) => {
    const { twice, tooMany } = imported.addFiles(chosen);
    if (tooMany) void message.warning(t('documents.tooMany'));
    else if (twice.length > 0)
      void message.info(t('documents.twice', { names: twice.map(({ name }) => name).join('、') }));
  };
  const readPasted = () =>
    imported.addText(
      pasted.html ?? pasted.text,
      t(pasted.html === null ? 'documents.pastedName' : 'documents.pastedTableName'),
    );
  const over = useDropAnywhere((dropped) => addFiles([...dropped]));

  if (savedTo !== null) return <Navigate to={savedTo} replace />;
  const unsaved = files.length > 0 || pasted.text.trim() !== '';
  // a chosen file cannot be kept, only text can
  const consequence = files.some(({ document }) => 'file' in document)
    ? t(pasted.text.trim() === '' ? 'documents.leaving.files' : 'documents.leaving.filesAndText')
    : undefined;
  const steps = (
    <Steps
      size="small"
      responsive={false}
      className={style.steps}
      current={phase.step === 'preview' ? 1 : 0}
      items={[
        { title: t('documents.steps.import') },
        { title: t('documents.steps.check') },
        { title: t('documents.steps.save') },
      ]}
    />
  );
  const into = plan.data && <p>{t('documents.into', { title: plan.data.title })}</p>;

  if (phase.step === 'preview') {
    const { facts } = phase.reading.documents[phase.reading.notice]!;
    return (
      <div className="page fill">
        <ConfirmLeaving when={unsaved} consequence={consequence} />
        <Preview
          preview={phase}
          files={files}
          plan={plan.data}
          facts={into}
          steps={steps}
          year={year ?? facts.year}
          title={typedTitle ?? facts.title ?? ''}
          onYear={(next) => void imported.changeYear(next)}
          onTitle={setTypedTitle}
          onFiles={addFiles}
          onMoveUp={imported.moveUp}
          onRemove={imported.remove}
          onBack={imported.cancel}
          onRefused={(error) => {
            // somebody has imported the same in the meantime: the reading says so, and offers what can be done
            if (error instanceof Problem && error.code === 'document-there') imported.read();
          }}
          onSaved={({ planId: savedId, documents }) => {
            setPasted(nothingPasted);
            removeDraft(draftName);
            const shown = documents.find(({ tasks }) => tasks > 0) ?? documents[0]!;
            setSavedTo(`/plans/${savedId}?doc=${shown.documentId}`);
          }}
        />
      </div>
    );
  }

  return (
    <div className="page">
      <ConfirmLeaving when={unsaved} consequence={consequence} />
      <PageHead
        title={t('documents.import')}
        takesText
        facts={into ?? <p>{t('documents.importFacts')}</p>}
        steps={steps}
      />
      {plan.error && (
        <ProblemAlert title={t('documents.planNotLoaded')} error={plan.error} onRetry={() => void plan.refetch()} />
      )}
      {phase.step === 'choosing' && phase.error !== null && (
        <div className={style.alert}>
          <ProblemAlert title={t('documents.notRead')} error={phase.error} kept={t('documents.nothingStored')} />
        </div>
      )}
      {files.length > 0 && (
        <div className={style.chosen}>
          <FileList files={files} onMoveUp={imported.moveUp} onRemove={imported.remove} />
          {phase.step === 'reading' ? (
            <ReadingStages progress={phase.progress} onCancel={imported.cancel} />
          ) : (
            <ReadChosen files={files} onRead={imported.read} onReadRest={imported.readRest} />
          )}
        </div>
      )}
      <div className={inputStyle.input}>
        <DropArea over={over} onFiles={addFiles} />
        <PasteBox value={pasted} onChange={setPasted} onFiles={(chosen) => addFiles([...chosen])} onRead={readPasted} />
      </div>
    </div>
  );
}
