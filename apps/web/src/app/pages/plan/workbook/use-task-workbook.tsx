import type { PlanSummary } from '@yaodian/api-client';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../features/identity/self';
import { useDownloadTasks } from '../../../../features/tasks/api/task-workbook';
import { useSaveWorkbook } from '../../../../features/workbooks/components/download-workbook';
import { ImportTasks } from './import-tasks';

/** The tasks as a workbook that goes out, is edited and comes back: what the menu offers, and the form that opens. */
export function useTaskWorkbook(plan: PlanSummary | undefined) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const download = useSaveWorkbook(useDownloadTasks(plan?.id ?? 0));
  const edits = (plan?.state === 'draft' && may('plans.draft')) || (plan?.state === 'issued' && may('plans.amend'));
  const items = edits
    ? [
        { key: 'download', label: t('tasks.workbook.download'), onClick: () => void download() },
        { key: 'import', label: t('tasks.workbook.open'), onClick: () => setOpen(true) },
      ]
    : [];
  const drawer: ReactNode = open && plan && <ImportTasks plan={plan} onClose={() => setOpen(false)} />;
  return { items, drawer };
}
