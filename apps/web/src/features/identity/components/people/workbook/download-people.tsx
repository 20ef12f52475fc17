import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../../shared/announcer';
import { saveFile } from '../../../../../shared/save-file';
import { useProblemSentence } from '../../../../../shared/use-problem-sentence';
import { useDownloadPeople } from '../../../api/person-workbook';

/** People as a workbook. */
export function DownloadPeople() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync, isPending } = useDownloadPeople();
  const download = async () => {
    try {
      const file = await mutateAsync();
      saveFile(file);
      announce(t('units.workbook.downloaded', { name: file.name }));
    } catch (error) {
      void message.error({ content: `${t('units.workbook.notDownloaded')} ${sentenceOf(error)}`, duration: 8 });
    }
  };
  return (
    <Button loading={isPending} onClick={() => void download()}>
      {t('units.workbook.download')}
    </Button>
  );
}
