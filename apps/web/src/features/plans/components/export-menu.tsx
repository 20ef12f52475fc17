import type { PlanSummary } from '@yaodian/api-client';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { isAbort } from '../../../shared/problem';
import { saveFile } from '../../../shared/save-file';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { type ExportFormat, exportFormats, useExportPlan } from '../api/export-plan';

/** The task table as an Excel or Word file; while it is made, the button gives it up. */
export function ExportMenu({ plan }: { plan: PlanSummary }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const { mutateAsync, isPending, cancel } = useExportPlan(plan.id);

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
    items: exportFormats.map((key) => ({ key, label: t(`plans.exportAs.${key}`) })),
    onClick: ({ key }: { key: string }) => void exportAs(key as ExportFormat),
  };
  return (
    <Dropdown menu={menu} trigger={isPending ? [] : ['click']} placement="bottomRight">
      <Button aria-haspopup={isPending ? undefined : 'menu'} onClick={isPending ? cancel : undefined}>
        {isPending ? t('plans.cancelExport') : t('plans.export')}
      </Button>
    </Dropdown>
  );
}
