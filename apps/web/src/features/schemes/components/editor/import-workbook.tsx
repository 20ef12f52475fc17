import type { AssessmentScheme, CellProblem } from '@yaodian/api-client';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../../../shared/file-button';
import { Problem } from '../../../../shared/problem';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { useDone } from '../../../../shared/use-done';
import { CellProblems } from '../../../workbooks/components/cell-problems';
import { useImportScheme } from '../../api/workbook';

interface Props {
  scheme: AssessmentScheme;
  /** The draft is another one now. */
  onTaken: (scheme: AssessmentScheme) => void;
}

/** Takes an edited workbook into the draft; what is wrong in it is named cell by cell, and then nothing is taken. */
export function ImportWorkbook({ scheme, onTaken }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const { mutateAsync, error, isPending, reset } = useImportScheme(scheme, onTaken);
  const onFile = async ([file]: File[]) => {
    if (!file) return;
    await mutateAsync(file);
    done(t('schemes.editor.imported'));
  };
  const cells =
    error instanceof Problem && error.code === 'table-faults'
      ? (error.current as { problems: CellProblem[] } | undefined)?.problems
      : undefined;
  return (
    <>
      <FileButton
        accept=".xlsx"
        label={t('schemes.editor.workbook')}
        loading={isPending}
        onFiles={(files) => void onFile(files).catch(() => undefined)}
      >
        {t('schemes.editor.import')}
      </FileButton>
      <Modal open={error !== null} width={720} footer={null} title={t('schemes.editor.import')} onCancel={reset}>
        {cells ? (
          <CellProblems problems={cells} />
        ) : (
          <ProblemAlert title={t('schemes.editor.notImported')} error={error} kept={t('workbooks.nothingStored')} />
        )}
      </Modal>
    </>
  );
}
