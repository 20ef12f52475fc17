import type { UseMutationResult } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { saveFile } from '../../../shared/save-file';
import { useProblemSentence } from '../../../shared/use-problem-sentence';

/** Fetches a workbook and saves it as a file; says so, or why not. */
export function useSaveWorkbook({ mutateAsync }: Pick<UseMutationResult<File, Error, void>, 'mutateAsync'>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  return async (): Promise<void> => {
    try {
      const file = await mutateAsync();
      saveFile(file);
      announce(t('workbooks.downloaded', { name: file.name }));
    } catch (error) {
      void message.error({ content: `${t('workbooks.notDownloaded')} ${sentenceOf(error)}`, duration: 8 });
    }
  };
}

/** Gives a table out as a workbook: what `download` fetches is saved as a file. */
export function DownloadWorkbook({ download }: { download: UseMutationResult<File, Error, void> }) {
  const { t } = useTranslation();
  const save = useSaveWorkbook(download);
  return (
    <Button loading={download.isPending} onClick={() => void save()}>
      {t('workbooks.download')}
    </Button>
  );
}
