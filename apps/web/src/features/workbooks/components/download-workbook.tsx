import type { UseMutationResult } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { saveFile } from '../../../shared/save-file';
import { useProblemSentence } from '../../../shared/use-problem-sentence';

/** Gives a table out as a workbook: what `download` fetches is saved as a file. */
export function DownloadWorkbook({ download }: { download: UseMutationResult<File, Error, void> }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync, isPending } = download;
  const save = async () => {
    try {
      const file = await mutateAsync();
      saveFile(file);
      announce(t('workbooks.downloaded', { name: file.name }));
    } catch (error) {
      void message.error({ content: `${t('workbooks.notDownloaded')} ${sentenceOf(error)}`, duration: 8 });
    }
  };
  return (
    <Button loading={isPending} onClick={() => void save()}>
      {t('workbooks.download')}
    </Button>
  );
}
