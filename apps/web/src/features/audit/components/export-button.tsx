import type { AuditFilter } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { isAbort } from '../../../shared/problem';
import { saveFile } from '../../../shared/save-file';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useExportLog } from '../api/export-log';

/** What the filter lets through as a CSV file; while it comes, the button gives it up. */
export function ExportButton({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync, isPending, cancel } = useExportLog();
  const run = async () => {
    try {
      const file = await mutateAsync(filter);
      saveFile(file);
      announce(t('audit.exported', { name: file.name }));
    } catch (error) {
      if (isAbort(error)) announce(t('audit.exportCancelled'));
      else void message.error({ content: `${t('audit.notExported')} ${sentenceOf(error)}`, duration: 8 });
    }
  };
  return (
    <Button onClick={() => (isPending ? cancel() : void run())}>
      {isPending ? t('audit.cancelExport') : t('audit.export')}
    </Button>
  );
}
