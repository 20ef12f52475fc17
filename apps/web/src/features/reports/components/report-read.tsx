import type { Report, ReportSeen } from '@yaodian/api-client';
import { Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReportHead } from './report-head';
import { ReportWords } from './report-words';
import style from './reports.module.css';

interface Props {
  report: Report;
  busy: boolean;
  onApprove: (report: ReportSeen) => void;
  onSendBack: (report: ReportSeen & { reason: string }) => void;
  onWithdraw: (report: ReportSeen) => void;
  problem: ReactNode;
}

/** One report that is on its way: to be read, and, as far as the person may, approved, sent back or withdrawn. */
export function ReportRead({ report, busy, problem, ...on }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<string | null>(null);
  const { current, earlier, acts } = report;
  const seen = { id: report.id, version: report.version };
  return (
    <div className={style.work}>
      <section className={style.form} aria-label={report.title}>
        <ReportHead report={report} />
        <p className={style.facts}>
          <strong>{t(`reports.states.${report.state}`)}</strong>
          {current?.submittedBy && <span>{t('reports.by', { name: current.submittedBy })}</span>}
          {current?.isUnchanged && <span>{t('reports.unchangedShort')}</span>}
          {current?.isOnBehalf && <span>{t('reports.onBehalf')}</span>}
        </p>
        {current ? <ReportWords version={current} /> : <p className={style.note}>{t('reports.nothingYet')}</p>}
        {current?.comments.map(({ id, unitName, words }) => (
          <p key={id} className={style.comment}>
            {t('reports.comment', { unit: unitName, words })}
          </p>
        ))}
        {earlier && (
          <details className={style.requirement}>
            <summary>{t('reports.earlier')}</summary>
            <ReportWords version={earlier} />
          </details>
        )}
        {problem}
        <p className={style.buttons}>
          {acts.includes('approve') && (
            <Button type="primary" loading={busy} onClick={() => on.onApprove(seen)}>
              {t('reports.approve')}
            </Button>
          )}
          {acts.includes('send-back') && <Button onClick={() => setReason('')}>{t('reports.sendBack')}</Button>}
          {acts.includes('withdraw') && (
            <Button loading={busy} onClick={() => on.onWithdraw(seen)}>
              {t('reports.withdraw')}
            </Button>
          )}
        </p>
        <Modal
          open={reason !== null}
          title={t('reports.sendBack')}
          okText={t('reports.sendBack')}
          cancelText={t('shared.cancel')}
          okButtonProps={{ disabled: !reason?.trim() }}
          onCancel={() => setReason(null)}
          onOk={() => {
            on.onSendBack({ ...seen, reason: reason?.trim() ?? '' });
            setReason(null);
          }}
        >
          <label className={style.field}>
            <span>{t('reports.reason')}</span>
            <Input.TextArea
              autoSize={{ minRows: 2 }}
              maxLength={2000}
              value={reason ?? ''}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
        </Modal>
      </section>
    </div>
  );
}
