import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { useWithdrawal, type Withdrawal } from '../api/withdraw';
import style from './demands.module.css';

interface Props {
  /** On the button. */
  name: string;
  /** What it means. */
  how?: string;
  version: number;
  send: (body: Withdrawal) => Promise<unknown>;
}

/** 撤回 of a notice or an instruction, with a reason. */
export function Withdraw({ name, how, version, send }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const field = useId();
  const keyFor = useRequestKey();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  useUnsaved(open && reason !== '');
  const { mutate, error, isPending } = useWithdrawal(send, () => {
    done(t('demands.withdraw.done'));
    setOpen(false);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { version, reason: reason.trim() };
    mutate({ ...body, key: keyFor(body) });
  };
  if (!open)
    return (
      <div className={style.acts}>
        <Button aria-expanded={false} onClick={() => setOpen(true)}>
          {name}
        </Button>
      </div>
    );
  return (
    <form aria-label={name} className={style.form} onSubmit={submit}>
      {how !== undefined && <p className={style.how}>{how}</p>}
      <label htmlFor={field}>{t('demands.withdraw.reason')}</label>
      <Input.TextArea
        id={field}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {error && <ProblemAlert title={t('demands.withdraw.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={reason.trim() === ''} loading={isPending}>
          {name}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
