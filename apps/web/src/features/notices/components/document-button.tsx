import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../shared/save-file';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useNoticeDocument } from '../api/notice-document';

/** Gives the notice as a Word document in the official form. */
export function DocumentButton({ address }: { address: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync, isPending } = useNoticeDocument();
  const download = async () => {
    try {
      saveFile(await mutateAsync(address));
    } catch (error) {
      void message.error(sentenceOf(error));
    }
  };
  return (
    <Button loading={isPending} onClick={() => void download()}>
      {t('notices.word')}
    </Button>
  );
}
