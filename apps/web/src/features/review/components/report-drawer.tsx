import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionBar, useActions } from './actions';
import { Proofs, stepped } from './proofs';
import type { Explaining } from './reason-form';
import { ReportDetail, useReport } from './report-detail';

/** One report with its versions beside the page, and what the person can do with it. */
export function ReportDrawer({ id, onClose }: { id: number; onClose: () => void }) {
  const { t } = useTranslation();
  const { report, history, error, refetch } = useReport(id, undefined);
  const [explaining, setExplaining] = useState<Explaining | null>(null);
  const [typed] = useState(() => new Map<string, string>());
  const [proof, setProof] = useState(0);
  const actions = useActions(
    report,
    () => {
      typed.clear();
      setExplaining(null);
    },
    () => undefined,
  );
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
        <Proofs
          report={report}
          at={proof}
          onStep={(by) => setProof(stepped(proof, by, report.current?.evidence.length ?? 0))}
          hasKeys={false}
        />
      )}
      {report && (
        <ActionBar
          report={report}
          actions={actions}
          hasKeys={false}
          open={explaining?.act ?? null}
          reason={explaining?.reason}
          typed={typed}
          onOpen={(act, reason) => setExplaining(act && { act, reason })}
        />
      )}
    </Drawer>
  );
}
