import { useQuery } from '@tanstack/react-query';
import type { IssuedTask } from '@yaodian/api-client';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useMay } from '../../identity/self';
import { useDraftNotice } from '../api/mutations';
import { noticesQuery } from '../api/queries';
import { NoticeMark } from './notice-mark';
import style from './notices.module.css';

/** What was sent about a task; the office drafts here what no light calls for. */
export function TaskNotices({ task }: { task: IssuedTask }) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    ...noticesQuery({ taskId: task.id }, 1, 200),
    enabled: may('notices.read'),
  });
  const items = data?.items ?? [];
  const drafts = may('notices.send') && task.planState === 'issued' && openUnits(task).length > 0;
  if (!error && items.length === 0 && !drafts) return null;
  return (
    <section className={style.sheet} aria-labelledby="task-notices">
      <h2 id="task-notices">{t('notices.ofTask.title')}</h2>
      {error && <ProblemAlert title={t('notices.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {items.length > 0 && (
        <ul className={style.chain}>
          {items.map((one) => (
            <li key={one.id}>
              <NoticeMark colour={one.colour} />
              <Link to={`/notices/${one.address}`}>{one.documentNumber ?? t('notices.draft.page')}</Link>
              <span lang="zh-CN">{one.unitName}</span>
              <span className={style.facts}>
                {t(`notices.causes.${one.cause.rule}`)} · {t(`notices.states.${one.state}`)}
              </span>
              {one.daysLate > 0 && (
                <span className={style.lateDays}>{t('notices.daysLate', { count: one.daysLate })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {drafts && !open && (
        <div className={style.under}>
          <Button aria-expanded={false} onClick={() => setOpen(true)}>
            {t('notices.ofTask.poor')}
          </Button>
        </div>
      )}
      {drafts && open && <PoorForm task={task} onDone={() => setOpen(false)} />}
    </section>
  );
}

const openUnits = ({ assignments }: IssuedTask) =>
  assignments.filter(({ state }) => state === 'awaiting-receipt' || state === 'in-progress');

function PoorForm({ task, onDone }: { task: IssuedTask; onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const keyFor = useRequestKey();
  const units = openUnits(task);
  const [assignmentId, setAssignment] = useState(units[0]?.id ?? 0);
  const [finding, setFinding] = useState('');
  const { mutate, error, isPending, isSuccess } = useDraftNotice();
  useUnsaved(finding !== '' && !isSuccess);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { assignmentId, finding: finding.trim() };
    mutate({ ...body, key: keyFor(body) }, { onSuccess: ({ address }) => void navigate(`/notices/${address}`) });
  };
  return (
    <form className={`${style.form} ${style.under}`} onSubmit={submit}>
      {units.length > 1 && (
        <div className={style.field}>
          <label htmlFor={`${id}-unit`}>{t('notices.ofTask.unit')}</label>
          <Select
            id={`${id}-unit`}
            value={assignmentId}
            onChange={setAssignment}
            options={units.map((one) => ({ value: one.id, label: one.unitName }))}
          />
        </div>
      )}
      <div className={style.field}>
        <label htmlFor={`${id}-finding`}>{t('notices.ofTask.finding')}</label>
        <Input.TextArea
          id={`${id}-finding`}
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={finding}
          onChange={({ target }) => setFinding(target.value)}
        />
      </div>
      {error && <ProblemAlert title={t('notices.ofTask.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={finding.trim() === ''} loading={isPending}>
          {t('notices.ofTask.draft')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
