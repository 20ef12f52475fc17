import type { FeedbackOffer, FeedbackOfUnit } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import { useFeedbackAct } from '../api/act';
import style from './feedback.module.css';

export type PlainAct = Exclude<FeedbackOffer, 'give-feedback' | 'decide-objections'>;

interface Props {
  act: PlainAct;
  feedback: FeedbackOfUnit;
  onDone: () => void;
}

/** Says what an act means and does it. */
export function ActForm({ act, feedback, onDone }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const field = useId();
  const [words, setWords] = useState('');
  const { mutate, error, isPending, isSuccess } = useFeedbackAct(feedback, act, () => {
    done(t(`feedback.done.${act}`));
    onDone();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { version: feedback.version, words: words.trim(), objections: [], decisions: [] };
    mutate({ ...body, key: keyFor({ act, ...body }) });
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t(`feedback.acts.${act}`)}>
      <ConfirmLeaving when={words.trim() !== '' && !isSuccess} consequence={t('feedback.leaving')} />
      <p className={style.how}>{t(`feedback.how.${act}`)}</p>
      {act === 'send-back-feedback' && (
        <div className={style.field}>
          <label htmlFor={field}>{t('feedback.remark')}</label>
          <Input.TextArea
            id={field}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
      )}
      {error && <ProblemAlert title={t('feedback.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t(`feedback.acts.${act}`)}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
