import type { PlanSummary } from '@yaodian/api-client';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../features/identity/self';
import { useDownloadHistoryForm } from '../../../../features/recording/api/recordings';
import { LastRecording } from '../../../../features/recording/components/last-recording';
import { RecordHistory } from '../../../../features/recording/components/record-history';
import { useSaveWorkbook } from '../../../../features/workbooks/components/download-workbook';

/** 补录 of an issued plan: what the menu offers, the form that opens, and what can be undone. */
export function useRecording(plan: PlanSummary | undefined) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const download = useSaveWorkbook(useDownloadHistoryForm(plan?.id ?? 0));
  const records = plan?.state === 'issued' && may('plans.record-history');
  const items = records
    ? [
        { key: 'record-download', label: t('recording.download'), onClick: () => void download() },
        { key: 'record-import', label: t('recording.open'), onClick: () => setOpen(true) },
      ]
    : [];
  const drawer: ReactNode = open && plan && <RecordHistory planId={plan.id} onClose={() => setOpen(false)} />;
  const last: ReactNode = records && <LastRecording planId={plan.id} />;
  return { items, drawer, last };
}
