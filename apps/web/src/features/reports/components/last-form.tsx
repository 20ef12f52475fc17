import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { type FormOf, reportImportsQuery, useUndoReportImport } from '../api/report-form';
import style from './reports.module.css';

/** What a form wrote can be taken back as long as none of it was changed since. */
export function LastForm({ of, onUndone }: { of: FormOf; onUndone: () => void }) {
  const { t } = useTranslation();
  const [last] = useQuery(reportImportsQuery(of)).data ?? [];
  const undo = useUndoReportImport();
  const onUndo = async (id: number) => {
    await undo.mutateAsync(id);
    announce(t('reports.workbook.undone'));
    onUndone();
  };
  if (!last && !undo.error) return null;
  return (
    <div className={style.last}>
      {undo.error && <ProblemAlert title={t('reports.workbook.notUndone')} error={undo.error} />}
      {last && (
        <Alert
          type="info"
          showIcon
          role="status"
          title={t('reports.workbook.importedAt', { at: clockTime(last.at), count: last.count })}
          action={
            <Button
              size="small"
              loading={undo.isPending}
              // the problem is told above
              onClick={() => void onUndo(last.id).catch(() => undefined)}
            >
              {t('workbooks.undo')}
            </Button>
          }
        />
      )}
    </div>
  );
}
