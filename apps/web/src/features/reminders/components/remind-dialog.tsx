import { useQuery } from '@tanstack/react-query';
import type { PreviewedReminder, ReminderHandRung } from '@yaodian/api-client';
import { Checkbox, Modal, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { TableFrame } from '../../../shared/table-frame';
import { previewRemindersQuery } from '../api/preview-reminders';
import { CallForm } from './call-form';
import style from './remind-dialog.module.css';
import { SendForm } from './send-form';

export type RemindMode = 'send' | 'call';

interface Props {
  /** Tasks with all their assignments that are not over, or assignments themselves. */
  what: { tasks?: number[]; assignments?: number[] };
  /** Of these only some are meant. */
  isMeant?: (one: PreviewedReminder) => boolean;
  mode?: RemindMode;
  /** Whom a call is to reach. */
  called?: 'unit' | 'leader';
  onClose: () => void;
}

/** 催办: whom a reminder would tell and what is refused, before it is sent; and the record of calls in the same place. */
export function RemindDialog({ what, isMeant, mode: begun = 'send', called, onClose }: Props) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<RemindMode>(begun);
  const [rung, setRung] = useState<ReminderHandRung>('approver');
  // a reminder goes to all that can get one, a call to those that are said
  const [picked, setPicked] = useState<Partial<Record<RemindMode, readonly number[]>>>({});
  const [typed, setTyped] = useState(false);
  const { data, error, refetch } = useQuery(previewRemindersQuery({ ...what, rung }));
  const all = data?.filter((one) => isMeant?.(one) ?? true) ?? null;
  const canBe = (one: PreviewedReminder) => mode === 'call' || one.refused === null;
  const isOneUnit = new Set(all?.map(({ unitId }) => unitId)).size === 1;
  const isPicked = ({ assignmentId }: PreviewedReminder) =>
    picked[mode]?.includes(assignmentId) ?? (mode === 'send' || isOneUnit);
  const chosen = (all ?? []).filter((one) => canBe(one) && isPicked(one));
  const pick = (ids: readonly number[], isIn: boolean) => {
    const others = chosen.map(({ assignmentId }) => assignmentId).filter((id) => !ids.includes(id));
    setPicked({ ...picked, [mode]: isIn ? [...others, ...ids] : others });
  };
  const form = { chosen, onTyped: setTyped, onDone: onClose };
  return (
    <Modal open width={840} title={t('reminders.dialog.title')} onCancel={onClose} footer={null} destroyOnHidden>
      <ConfirmLeaving when={typed} consequence={t('reminders.dialog.leaving')} />
      <div className={style.parts}>
        <Segmented<RemindMode>
          aria-label={t('reminders.dialog.title')}
          value={mode}
          onChange={setMode}
          options={(['send', 'call'] as const).map((value) => ({ value, label: t(`reminders.dialog.modes.${value}`) }))}
        />
        {error && <ProblemAlert title={t('reminders.dialog.notRead')} error={error} onRetry={() => void refetch()} />}
        {all === null && !error && <Skeleton active={false} title={false} paragraph={{ rows: 3 }} />}
        {all?.length === 0 && <p>{t('reminders.dialog.nothing')}</p>}
        {all && all.length > 0 && (
          <>
            <Choice all={all} chosen={chosen} canBe={canBe} onPick={pick} />
            <p className={style.note} role="status">
              {t('reminders.dialog.chosen', { chosen: chosen.length, count: all.length })}
            </p>
            {mode === 'send' ? (
              <SendForm {...form} rung={rung} onRung={setRung} />
            ) : (
              <CallForm {...form} called={called ?? 'unit'} />
            )}
          </>
        )}
      </div>
    </Modal>
  );
}

interface ChoiceProps {
  all: PreviewedReminder[];
  chosen: PreviewedReminder[];
  canBe: (one: PreviewedReminder) => boolean;
  onPick: (ids: number[], isIn: boolean) => void;
}

function Choice({ all, chosen, canBe, onPick }: ChoiceProps) {
  const { t } = useTranslation();
  const possible = all.filter(canBe);
  const severalTasks = new Set(all.map(({ taskId }) => taskId)).size > 1;
  return (
    <div className={style.list}>
      <TableFrame className={style.table}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={t('reminders.dialog.selectAll')}
                checked={possible.length > 0 && chosen.length === possible.length}
                indeterminate={chosen.length > 0 && chosen.length < possible.length}
                disabled={possible.length === 0}
                onChange={({ target }) =>
                  onPick(
                    possible.map(({ assignmentId }) => assignmentId),
                    target.checked,
                  )
                }
              />
            </th>
            <th scope="col">{t('reminders.dialog.columns.unit')}</th>
            {severalTasks && <th scope="col">{t('reminders.dialog.columns.task')}</th>}
            <th scope="col">{t('reminders.dialog.columns.told')}</th>
            <th scope="col">{t('reminders.dialog.columns.leader')}</th>
            <th scope="col">{t('reminders.dialog.columns.liaison')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <tr key={one.assignmentId}>
              <td>
                <Checkbox
                  aria-label={t('reminders.dialog.select', { unit: one.unitName, title: one.title })}
                  checked={chosen.includes(one)}
                  disabled={!canBe(one)}
                  onChange={({ target }) => onPick([one.assignmentId], target.checked)}
                />
              </td>
              <th scope="row" lang="zh-CN">
                {one.unitName}
              </th>
              {severalTasks && <td lang="zh-CN">{one.title}</td>}
              <td>
                <Told one={one} />
              </td>
              <td className={style.contact} data-label={t('reminders.dialog.columns.leader')} lang="zh-CN">
                {one.leader}
              </td>
              <td className={style.contact} data-label={t('reminders.dialog.columns.liaison')} lang="zh-CN">
                {[one.liaison, one.telephone].filter((part) => part !== null).join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}

function Told({ one: { persons, refused, lastOn, from, state } }: { one: PreviewedReminder }) {
  const { t } = useTranslation();
  if (refused !== null)
    return (
      <span className={style.refused}>
        {t(`reminders.dialog.refusals.${refused}`, {
          day: lastOn ?? '',
          from: from ?? '',
          state: t(`assignments.states.${state}`),
        })}
      </span>
    );
  return persons.map(({ name, role }, index) => (
    <span key={index} className={style.person}>
      {name} <span className={style.note}>{t(`reminders.roles.${role}`)}</span>
    </span>
  ));
}
