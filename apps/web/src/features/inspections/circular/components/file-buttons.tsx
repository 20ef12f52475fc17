import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../../shared/save-file';
import { useProblemSentence } from '../../../../shared/use-problem-sentence';
import { type CircularFile, useCircularFile } from '../api/circulars';

interface Props {
  inspectionId: number;
  number: number;
  makesPdf: boolean;
}

/** The circular as files; where the server makes no PDF, the browser prints one. */
export function FileButtons({ inspectionId, number, makesPdf }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync, isPending, variables } = useCircularFile({ inspectionId, number });
  const button = (file: CircularFile, label: string) => (
    <Button
      loading={isPending && variables === file}
      disabled={isPending && variables !== file}
      onClick={() => void mutateAsync(file).then(saveFile, (error: unknown) => void message.error(sentenceOf(error)))}
    >
      {label}
    </Button>
  );
  return (
    <>
      {button('circular.docx', t('circulars.files.word'))}
      {button('annexes.xlsx', t('circulars.files.excel'))}
      {makesPdf ? (
        button('circular.pdf', t('circulars.files.pdf'))
      ) : (
        <Button onClick={() => window.print()}>{t('circulars.files.print')}</Button>
      )}
    </>
  );
}
