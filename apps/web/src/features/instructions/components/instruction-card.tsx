import type { Demand, Instruction } from '@yaodian/api-client';
import { App, Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { DemandPanel } from '../../demands/components/demand-panel';
import { useWithdrawInstruction } from '../api/mutations';
import style from './instructions.module.css';

/** 领导批示, with what each unit has made of it. */
export function InstructionCard({ one, ofTask }: { one: Instruction; ofTask: boolean }) {
  const { t } = useTranslation();
  return (
    <article className={style.card}>
      {!ofTask && (
        <h2>
          <Link to={`/tasks/${one.taskId}`} lang="zh-CN">
            {one.taskTitle}
          </Link>
        </h2>
      )}
      <p className={style.words} lang="zh-CN">
        {one.words}
      </p>
      <p className={style.by}>
        <strong>{one.leader}</strong> {one.givenOn}
        <span className={style.facts}>
          {one.isEntered && t('instructions.entered', { name: one.enteredBy ?? '', time: clockTime(one.enteredAt) })}
        </span>
      </p>
      {one.withdrawnAt !== null && (
        <p className={style.facts}>
          {t('instructions.withdrawn', { name: one.withdrawnBy ?? '', time: clockTime(one.withdrawnAt) })}{' '}
          {one.withdrawalReason}
        </p>
      )}
      <ul className={style.units}>
        {one.demands.map((demand) => (
          <li key={demand.id}>
            <UnitLine demand={demand} />
          </li>
        ))}
      </ul>
      {one.withdrawable && <Withdraw one={one} />}
    </article>
  );
}

function UnitLine({ demand }: { demand: Demand }) {
  const { t } = useTranslation();
  const { state, answerBy, daysLate } = demand;
  const owed = state === 'sent' || state === 'refused';
  return (
    <>
      <p className={style.unit}>
        <span lang="zh-CN">{demand.unitName}</span>
        <span className={style.facts}>
          {t(`notices.states.${state}`)}
          {owed && answerBy !== null && ` · ${t('notices.answerUntil', { date: answerBy })}`}
          {owed && answerBy === null && ` · ${t('instructions.noDate')}`}
        </span>
        {daysLate > 0 && <span className={style.late}>{t('notices.daysLate', { count: daysLate })}</span>}
      </p>
      <DemandPanel key={`${state} ${demand.version}`} demand={demand} startsClosed />
    </>
  );
}

function Withdraw({ one: { id, version } }: { one: Instruction }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const field = useId();
  const keyFor = useRequestKey();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  useUnsaved(open && reason !== '');
  const { mutate, error, isPending } = useWithdrawInstruction(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { version, reason: reason.trim() };
    mutate(
      { ...body, key: keyFor(body) },
      {
        onSuccess: () => {
          announce(t('instructions.withdraw.done'));
          void message.success(t('instructions.withdraw.done'));
          setOpen(false);
        },
      },
    );
  };
  if (!open)
    return (
      <Button size="small" className={style.withdraw} aria-expanded={false} onClick={() => setOpen(true)}>
        {t('instructions.withdraw.withdraw')}
      </Button>
    );
  return (
    <form className={style.form} onSubmit={submit}>
      <label htmlFor={field}>{t('instructions.withdraw.reason')}</label>
      <Input.TextArea
        id={field}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {error && <ProblemAlert title={t('instructions.withdraw.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={reason.trim() === ''} loading={isPending}>
          {t('instructions.withdraw.withdraw')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
