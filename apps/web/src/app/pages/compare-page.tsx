import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { useApplyCorrection } from '../../features/documents/api/correct-document';
import { documentsQuery } from '../../features/documents/api/list-documents';
import { DropArea } from '../../features/documents/components/drop-area';
import { useDropAnywhere } from '../../features/documents/components/use-drop-anywhere';
import { ConfirmLeaving } from '../../shared/confirm-leaving';
import { PageHead } from '../../shared/page-head';
import { ProblemAlert } from '../../shared/problem-alert';
import { useRequestKey } from '../../shared/request-key';
import { type Choice, isOpen, rowChoices } from './compare/choices';
import style from './compare/compare-page.module.css';
import { Comparison } from './compare/comparison';
import { useCorrection } from './compare/use-correction';
import { ReadingStages } from './import/reading-stages';

/** 导入更正稿: a corrected file beside the document that it corrects, task by task. */
export function ComparePage() {
  const planId = Number(useParams()['planId']);
  const documentId = Number(useSearchParams()[0].get('doc'));
  return <Correction key={documentId} planId={planId} documentId={documentId} />;
}

function Correction({ planId, documentId }: { planId: number; documentId: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const documents = useQuery(documentsQuery(planId));
  const document = documents.data?.find(({ id }) => id === documentId);
  const { phase, compare, cancel } = useCorrection(documentId);
  const [chosen, setChosen] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [savedTo, setSavedTo] = useState<string | null>(null);
  const apply = useApplyCorrection();
  const keyFor = useRequestKey();

  const choose = useCallback(
    (index: number, choice: Choice) => setChosen((old) => new Map(old).set(index, choice)),
    [],
  );
  const begin = ([file]: File[]) => {
    if (!file) return;
    setChosen(new Map());
    apply.reset();
    void compare(file);
  };
  const over = useDropAnywhere((dropped) => begin([...dropped]));

  if (savedTo !== null) return <Navigate to={savedTo} replace />;
  const rows = phase.step === 'compared' ? phase.reading.rows : [];
  const open = rows.filter((row, index) => isOpen(row, chosen.get(index))).length;
  const store = async () => {
    if (phase.step !== 'compared') return;
    const { file, reading } = phase;
    const choices = rowChoices(rows, chosen);
    const key = keyFor([documentId, reading.comparison, choices]);
    const saved = await apply.mutateAsync({ documentId, file, comparison: reading.comparison, choices, key });
    setSavedTo(`/plans/${saved.planId}?doc=${saved.documentId}`);
  };

  return (
    <div className="page">
      <ConfirmLeaving when={chosen.size > 0} consequence={t('documents.leaving.choices')} />
      <PageHead
        title={t('documents.correction.title')}
        takesText
        facts={
          <p>{[document?.name, phase.step === 'choosing' ? null : phase.file.name].filter(Boolean).join(' → ')}</p>
        }
        actions={
          <>
            <Button onClick={() => void navigate(`/plans/${planId}?doc=${documentId}`)}>{t('shared.cancel')}</Button>
            {phase.step === 'compared' && (
              <>
                <Button onClick={cancel}>{t('documents.back')}</Button>
                <Button
                  id="apply-correction"
                  type="primary"
                  disabled={open > 0}
                  loading={apply.isPending}
                  // the problem stands above the rows
                  onClick={() => void store().catch(() => undefined)}
                >
                  {t('documents.correction.apply')}
                </Button>
              </>
            )}
          </>
        }
      />
      {documents.error && (
        <ProblemAlert
          title={t('documents.planNotLoaded')}
          error={documents.error}
          onRetry={() => void documents.refetch()}
        />
      )}
      {phase.step === 'choosing' && (
        <>
          {phase.error !== null && (
            <div className={style.alert}>
              <ProblemAlert
                title={t('documents.notRead')}
                error={phase.error}
                kept={t('documents.correction.nothingStored')}
              />
            </div>
          )}
          <p className={style.intro}>{t('documents.correction.intro')}</p>
          <DropArea over={over} onFiles={begin} />
        </>
      )}
      {phase.step === 'reading' && <ReadingStages progress={phase.progress} onCancel={cancel} />}
      {phase.step === 'compared' && (
        <>
          {apply.error && (
            <div className={style.alert}>
              <ProblemAlert
                title={t('documents.correction.notApplied')}
                error={apply.error}
                action={
                  <Button size="small" onClick={() => begin([phase.file])}>
                    {t('documents.correction.again')}
                  </Button>
                }
              />
            </div>
          )}
          <Comparison reading={phase.reading} chosen={chosen} onChoose={choose} />
        </>
      )}
    </div>
  );
}
