import type { PlanSummary, TaskComparison, TaskImport } from '@yaodian/api-client';
import { App, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import amending from '../../../../features/amending/components/amending.module.css';
import { useCompareTasks, useImportTasks } from '../../../../features/tasks/api/task-workbook';
import { ImportDrawer } from '../../../../features/workbooks/components/import-drawer';
import { announce } from '../../../../shared/announcer';
import { Problem } from '../../../../shared/problem';

interface Props {
  plan: PlanSummary;
  onClose: () => void;
}

/** Brings edited tasks back: into a draft, or into an issued plan as one amendment with its reason. */
export function ImportTasks({ plan, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const issued = plan.state !== 'draft';
  const [reason, setReason] = useState('');
  const [acceptPassedDeadlines, setAccept] = useState(false);
  const compare = useCompareTasks(plan);
  const apply = useImportTasks(plan, issued ? { reason, acceptPassedDeadlines } : null);
  // asked for only where the server has said so
  const asksPassed =
    acceptPassedDeadlines || (apply.error instanceof Problem && apply.error.code === 'deadlines-passed');
  const words = {
    title: t(issued ? 'tasks.workbook.amendTitle' : 'tasks.workbook.title'),
    how: t(issued ? 'tasks.workbook.amendHow' : 'tasks.workbook.how'),
    name: t('tasks.columns.task'),
    sum: ({ count, unchanged }: { count: (outcome: string) => number; unchanged: number }) =>
      t('tasks.workbook.sum', { added: count('added'), changed: count('changed'), unchanged }),
    absent: (count: number) => t('tasks.workbook.absent', { count }),
    absentHow: t('tasks.workbook.absentHow'),
    outcome: (outcome: string) => t(`tasks.workbook.outcomes.${outcome as 'added'}`),
    field: (field: string) =>
      t(`tasks.workbook.columns.${field as TaskComparison['rows'][number]['fields'][number]['field']}`),
  };
  const onImported = ({ added, changed }: TaskImport) => {
    const done = t('tasks.workbook.imported', { added, changed });
    announce(done);
    void message.success(done);
    onClose();
  };
  return (
    <ImportDrawer
      words={words}
      compare={compare}
      apply={apply}
      ready={!issued || reason.trim() !== ''}
      onImported={onImported}
      onClose={onClose}
    >
      {issued && (
        <div>
          <label className={amending.field} htmlFor="import-reason">
            {t('amending.reason')}
          </label>
          <Input.TextArea
            id="import-reason"
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2000}
            value={reason}
            placeholder={t('amending.reasonWhy')}
            onChange={({ target }) => setReason(target.value)}
          />
          {asksPassed && (
            <Checkbox checked={acceptPassedDeadlines} onChange={({ target }) => setAccept(target.checked)}>
              {t('amending.passedMeant')}
            </Checkbox>
          )}
        </div>
      )}
    </ImportDrawer>
  );
}
