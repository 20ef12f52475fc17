import type { Appeal } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { useOneAtATime } from '../../../shared/use-one-at-a-time';
import { useAppealAct } from '../api/appeals';
import style from './results.module.css';

export type PlainAct = 'approve' | 'send-back' | 'take-back';

/** What the unit itself does with its appeal: says what that means, and does it. */
export function PlainActForm({ appeal, act, onDone }: { appeal: Appeal; act: PlainAct; onDone: () => void }) {
  const { t } = useTranslation();
  const done = useDone();
  const once = useOneAtATime();
  const keyFor = useRequestKey();
  const id = useId();
  const [reason, setReason] = useState('');
  const { mutateAsync, error, isPending } = useAppealAct(appeal.id);
  useUnsaved(reason.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void once(async () => {
      const asked = act === 'send-back' ? { act, reason: reason.trim() } : { act };
      try {
        await mutateAsync({ ...asked, key: keyFor([appeal.id, asked]) });
        done(t(`results.appeals.done.${act}`));
        onDone();
      } catch {
        // it is said below
      }
    });
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t(`results.appeals.acts.${act}`)}>
      <p className={style.how}>{t(`results.appeals.how.${act}`)}</p>
      {act === 'send-back' && (
        <div className={style.field}>
          <label htmlFor={id}>{t('results.appeals.remark')}</label>
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={5000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
      )}
      {error && <ProblemAlert title={t('results.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t(`results.appeals.acts.${act}`)}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
