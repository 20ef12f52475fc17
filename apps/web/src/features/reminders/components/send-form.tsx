import type { PreviewedReminder, ReminderHandRung } from '@yaodian/api-client';
import { App, Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useSendReminders } from '../api/send-reminders';
import style from './remind-dialog.module.css';

const rungs = ['clerk', 'approver', 'leader'] as const satisfies ReminderHandRung[];

interface Props {
  chosen: PreviewedReminder[];
  rung: ReminderHandRung;
  onRung: (rung: ReminderHandRung) => void;
  onTyped: (typed: boolean) => void;
  onDone: () => void;
}

/** Reminds by hand of what is chosen. */
export function SendForm({ chosen, rung, onRung, onTyped, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const [words, setWords] = useState('');
  const send = useSendReminders();
  const submit = () => {
    const body = { assignments: chosen.map(({ assignmentId }) => assignmentId), rung, words: words.trim() };
    send.mutate(
      { ...body, key: keyFor(body) },
      {
        onSuccess: ({ reminders, persons }) => {
          onTyped(false);
          const done = t('reminders.dialog.sent', { count: reminders, persons });
          announce(done);
          void message.success(done);
          onDone();
        },
      },
    );
  };
  return (
    <>
      <fieldset className={style.field}>
        <legend>{t('reminders.dialog.rung')}</legend>
        <Radio.Group
          className={style.choices}
          value={rung}
          onChange={({ target }) => onRung(target.value as ReminderHandRung)}
          options={rungs.map((value) => ({ value, label: t(`reminders.dialog.rungs.${value}`) }))}
        />
        {rung === 'leader' && <p className={style.note}>{t('reminders.dialog.leaderNote')}</p>}
      </fieldset>
      <div className={style.field}>
        <label htmlFor="reminder-words">{t('reminders.dialog.words')}</label>
        <Input.TextArea
          id="reminder-words"
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={500}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
            onTyped(target.value.trim() !== '');
          }}
        />
        <p className={style.note}>{t('shared.secrecy')}</p>
      </div>
      {send.error && <ProblemAlert title={t('reminders.dialog.notSent')} error={send.error} />}
      <div className={style.acts}>
        <Button type="primary" disabled={chosen.length === 0} loading={send.isPending} onClick={submit}>
          {t('reminders.dialog.send', { count: chosen.length })}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </>
  );
}
