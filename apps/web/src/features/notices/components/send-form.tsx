import type { NoticeProposal, SignOff } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { isSigned, SignOffFields, useFirstSignOff } from '../../signing/components/sign-off-fields';
import { useSendNotices } from '../api/mutations';
import { noticeColours } from '../filters';
import { seenOf } from '../proposals';
import { NoticeMark } from './notice-mark';
import style from './notices.module.css';

interface Props {
  proposals: NoticeProposal[];
  onDone: () => void;
}

/** Sends what is proposed, with the texts that the facts give, under one sign-off: all, or none. */
export function SendForm({ proposals, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const first = useFirstSignOff();
  const [changed, setSignOff] = useState<SignOff | null>(null);
  const signOff = changed ?? first;
  const { mutate, error, isPending } = useSendNotices();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { proposals: proposals.map(seenOf), drafts: [], signOff };
    mutate(
      { ...body, key: keyFor(body) },
      {
        onSuccess: ({ items }) => {
          const words = t('notices.send.done', {
            count: items.length,
            numbers: items
              .slice(0, 5)
              .map(({ documentNumber }) => documentNumber)
              .join('、'),
          });
          announce(words);
          void message.success(words);
          onDone();
        },
      },
    );
  };
  return (
    <form className={style.form} onSubmit={submit}>
      <p>{t('notices.send.what', { count: proposals.length })}</p>
      <ul>
        {noticeColours.map((colour) => {
          const count = proposals.filter((one) => one.colour === colour).length;
          return count === 0 ? null : (
            <li key={colour}>
              <NoticeMark colour={colour} /> {t('notices.send.count', { count })}
            </li>
          );
        })}
      </ul>
      <SignOffFields value={signOff} onChange={setSignOff} />
      {error && <ProblemAlert title={t('notices.send.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" loading={isPending} disabled={!isSigned(signOff)}>
          {t('notices.send.send')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
