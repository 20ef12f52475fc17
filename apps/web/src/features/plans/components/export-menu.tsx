import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { isAbort } from '../../../shared/problem';
import { saveFile } from '../../../shared/save-file';
import type { useDownload } from '../../../shared/use-download';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { type ExportFormat, exportFormats } from '../api/export-plan';

interface Props {
  download: ReturnType<typeof useDownload<ExportFormat>>;
  /** What else can be done with the table as a file. */
  more?: { key: string; label: string; onClick: () => void }[];
}

/** A table of tasks as an Excel or Word file; while it is made, the button gives it up. */
export function ExportMenu({ download, more = [] }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync, isPending, cancel } = download;

  const exportAs = async (format: ExportFormat) => {
    try {
      const file = await mutateAsync(format);
      saveFile(file);
      announce(t('plans.exported', { name: file.name }));
    } catch (error) {
      if (isAbort(error)) announce(t('plans.exportCancelled'));
      else void message.error({ content: `${t('plans.notExported')} ${sentenceOf(error)}`, duration: 8 });
    }
  };

  const menu = {
    items: [
      ...exportFormats.map((key) => ({
        key,
        label: t(`plans.exportAs.${key}`),
        onClick: () => void exportAs(key),
      })),
      ...(more.length > 0 ? [{ type: 'divider' as const }, ...more] : []),
    ],
  };
  return (
    <Dropdown menu={menu} trigger={isPending ? [] : ['click']} placement="bottomRight">
      <Button aria-haspopup={isPending ? undefined : 'menu'} onClick={isPending ? cancel : undefined}>
        {isPending ? t('plans.cancelExport') : t('plans.export')}
      </Button>
    </Dropdown>
  );
}
