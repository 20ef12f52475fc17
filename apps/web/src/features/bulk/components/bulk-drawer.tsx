import type { DraftTask, EditTasks, PlanSummary, TaskUnit } from '@yaodian/api-client';
import { Button, Checkbox, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import type { DraftRow } from '../../tasks/task-row';
import { useAmendTasks } from '../api/amend-tasks';
import { useEditTasks } from '../api/edit-tasks';
import { usePreviewEdit } from '../api/preview-edit';
import { bulkFields, type BulkValues, editOf, nothingAsked } from '../bulk-values';
import { BulkForm } from './bulk-form';
import { BulkPreview } from './bulk-preview';
import style from './bulk.module.css';

interface Props {
  plan: PlanSummary;
  /** The tasks that are to change. */
  rows: DraftRow[];
  units: TaskUnit[];
  /** Paths of headings that the plan has. */
  sections: string[][];
  /** A row's task as it is known by now. */
  taskNow: (row: DraftRow) => DraftTask;
  /** How many tasks were changed; of an issued plan, how many units are told. */
  onDone: (outcome: { tasks: number; units: number }) => void;
  onClose: () => void;
}

/** One edit of several tasks: what is asked, what it would do, and the button that does it; of an issued plan with the reason. */
export function BulkDrawer({ plan, rows, units, sections, taskNow, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const issued = plan.state !== 'draft';
  const [values, setValues] = useState<BulkValues>(nothingAsked);
  const [reason, setReason] = useState('');
  const [acceptPassed, setAcceptPassed] = useState(false);
  // asked for only where the server has said so
  const [asksPassed, setAsksPassed] = useState(false);
  const preview = usePreviewEdit(plan.id);
  const edit = useEditTasks(plan.id);
  const amend = useAmendTasks(plan.id);
  const asked = editOf(values);
  const begun = reason !== '' || bulkFields.some((field) => values[field].way !== 'keep');

  const change = (next: BulkValues) => {
    setValues(next);
    preview.reset();
    edit.reset();
    amend.reset();
    setAsksPassed(false);
  };
  const look = () => {
    if (!asked) return;
    edit.reset();
    amend.reset();
    const tasks = rows.map((row) => taskNow(row)).map(({ id, version }) => ({ id, version }));
    preview.mutate({ tasks, edit: asked });
  };
  const looked = preview.data;
  const seen = preview.variables;
  const failed = (error: unknown) => {
    if (!(error instanceof Problem)) return;
    if (error.code === 'deadlines-passed') setAsksPassed(true);
    // what was looked at is no longer so
    else if (error.code === 'tasks-outdated' || error.code === 'not-found') preview.reset();
  };
  const apply = async (body: EditTasks) => {
    try {
      if (issued) {
        const whole = { ...body, reason, ...(asksPassed && { acceptPassedDeadlines: acceptPassed }) };
        const { amendment, units: told } = await amend.mutateAsync({ ...whole, key: keyFor(whole) });
        onDone({ tasks: amendment.tasks.length, units: told });
      } else {
        const { tasks } = await edit.mutateAsync({ ...body, key: keyFor(body) });
        onDone({ tasks: tasks.length, units: 0 });
      }
    } catch (error) {
      // it is shown below
      failed(error);
    }
  };
  const error = preview.error ?? edit.error ?? amend.error;
  const fit = looked && looked.changed > 0 && looked.problems.length === 0;
  return (
    <Drawer
      open
      size={760}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={t(issued ? 'bulk.amendTitle' : 'bulk.title', { count: rows.length })}
      onClose={onClose}
    >
      <ConfirmLeaving when={begun} />
      <div className={style.bulk}>
        <p className={style.how}>{t(issued ? 'bulk.amendHow' : 'bulk.how')}</p>
        <BulkForm values={values} rows={rows} units={units} sections={sections} decided={issued} onChange={change} />
        {!looked && (
          <div className={style.buttons}>
            <Button type="primary" disabled={!asked} loading={preview.isPending} onClick={look}>
              {t('bulk.look')}
            </Button>
            <Button onClick={onClose}>{t('shared.cancel')}</Button>
            {begun && !asked && <span className={style.how}>{t('bulk.unfinished')}</span>}
          </div>
        )}
        {looked && <BulkPreview preview={looked} chosen={rows.length} />}
        {fit && issued && (
          <label className={style.field} htmlFor="bulk-reason">
            <span>{t('amending.reason')}</span>
            <Input.TextArea
              id="bulk-reason"
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={2000}
              value={reason}
              placeholder={t('amending.reasonWhy')}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
        )}
        {error && (
          <ProblemAlert
            title={t(preview.error ? 'bulk.notLooked' : 'bulk.notDone')}
            error={error}
            kept={t('bulk.nothingDone')}
          />
        )}
        {asksPassed && (
          <Checkbox checked={acceptPassed} onChange={({ target }) => setAcceptPassed(target.checked)}>
            {t('amending.passedMeant')}
          </Checkbox>
        )}
        {fit && seen && (
          <div className={style.buttons}>
            <Button
              type="primary"
              disabled={issued && reason.trim() === ''}
              loading={edit.isPending || amend.isPending}
              onClick={() => void apply(seen)}
            >
              {t(issued ? 'amending.amend' : 'bulk.edit', { count: looked.changed })}
            </Button>
            <Button onClick={onClose}>{t('shared.cancel')}</Button>
          </div>
        )}
      </div>
    </Drawer>
  );
}
