import type { NoticeProposal } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { useDismissProposal } from '../api/mutations';
import { seenOf } from '../proposals';
import style from './notices.module.css';

/** Says why nothing is sent for a cause. */
export function DismissForm({ one, onDone }: { one: NoticeProposal; onDone: () => void }) {
  const { t } = useTranslation();
  const done = useDone();
  const id = useId();
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  const { mutate, error, isPending } = useDismissProposal(() => {
    done(t('notices.dismiss.done'));
    onDone();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ ...seenOf(one), reason: reason.trim() });
  };
  return (
    <form className={style.form} onSubmit={submit}>
      <p lang="zh-CN">
        {one.unitName}：{one.taskTitle}
      </p>
      <p className={style.facts}>{t('notices.dismiss.how')}</p>
      <label htmlFor={id}>{t('notices.dismiss.reason')}</label>
      <Input.TextArea
        id={id}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {error && <ProblemAlert title={t('notices.dismiss.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={reason.trim() === ''} loading={isPending}>
          {t('notices.dismiss.dismiss')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
