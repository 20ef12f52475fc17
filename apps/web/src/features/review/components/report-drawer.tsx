import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionBar, useActions } from './actions';
import type { Explained } from './reason-form';
import { ReportDetail, useReport } from './report-detail';

/** One report with its versions beside the page, and what the person can do with it. */
export function ReportDrawer({ id, onClose }: { id: number; onClose: () => void }) {
  const { t } = useTranslation();
  const { report, history, error, refetch } = useReport(id, undefined);
  const [explaining, setExplaining] = useState<Explained | null>(null);
  const actions = useActions(report, () => setExplaining(null));
  return (
    <Drawer
      open
      size={640}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={report ? `${report.unitName} · ${report.title}` : t('review.report')}
      onClose={onClose}
    >
      <ReportDetail report={report} history={history} error={error} onRetry={() => void refetch()} compares={false} />
      {report && (
        <ActionBar report={report} actions={actions} hasKeys={false} open={explaining} onOpen={setExplaining} />
      )}
    </Drawer>
  );
}
