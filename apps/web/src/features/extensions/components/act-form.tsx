import type { ExtensionReason, FollowedAssignment } from '@yaodian/api-client';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../shared/date-field';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import own from '../../assignments/components/own-assignment.module.css';
import { type ExtensionAct, useExtensionAct, useKeepExtension } from '../api/acts';
import { extensionReasons } from '../filters';
import { Effect } from './effect';

interface Props {
  act: ExtensionAct;
  one: FollowedAssignment;
  onDone: () => void;
}

/** Asks for a later deadline, or does something with what was asked. What was typed stays when it does not succeed. */
export function ExtensionForm({ act, one, onDone }: Props) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const [last] = one.extensions;
  const asks = act === 'ask-extension';
  const dated = asks || act === 'grant-extension';
  const before = last && (!asks || last.state === 'draft') ? last : undefined;
  const [date, setDate] = useState(before?.wantedDate ?? '');
  const [reason, setReason] = useState<ExtensionReason>(before?.reason ?? 'own');
  const [words, setWords] = useState(asks ? (before?.words ?? '') : '');
  const isOtherwise = act === 'grant-extension' && (date !== before?.wantedDate || reason !== before.reason);
  const needsWords = asks || act === 'refuse-extension' || isOtherwise;
  const takesWords = needsWords || act === 'grant-extension' || act === 'send-back-extension';
  const missing = (dated && date === '') || (needsWords && words.trim() === '');
  const body = { version: one.version, date, reason, words: words.trim() };
  const say = useDone();
  const done = (what: string) => {
    say(what);
    onDone();
  };
  const { mutate, error, isPending, isSuccess } = useExtensionAct(one.id, act, () =>
    done(t(`extensions.acts.done.${act}`)),
  );
  const keep = useKeepExtension(one.id, () => done(t('extensions.kept')));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    mutate({ ...body, key: keyFor({ act, id: one.id, ...body }) });
  };
  const field = `extension-${one.id}`;
  return (
    <form className={own.form} onSubmit={submit} aria-label={t(`extensions.acts.name.${act}`)}>
      <ConfirmLeaving
        when={words.trim() !== (before?.words ?? '') && words.trim() !== '' && !isSuccess && !keep.isSuccess}
        consequence={t('assignments.acts.leaving')}
      />
      <p className={own.how}>{t(`extensions.acts.how.${act}`)}</p>
      {(error ?? keep.error) && <ProblemAlert title={t('extensions.notDone')} error={error ?? keep.error} />}
      {dated && (
        <>
          <label htmlFor={`${field}-date`}>{t('extensions.newDate')}</label>
          <DateField
            id={`${field}-date`}
            value={date || null}
            min={one.deadlines?.effective}
            onChange={(day) => setDate(day ?? '')}
          />
          <label htmlFor={`${field}-reason`}>{t(asks ? 'extensions.why' : 'extensions.counted')}</label>
          <Select
            id={`${field}-reason`}
            value={reason}
            onChange={setReason}
            options={extensionReasons.map((value) => ({ value, label: t(`extensions.reasons.${value}`) }))}
          />
          {date !== '' && one.deadlines && date > one.deadlines.effective && (
            <Effect id={one.id} version={one.version} date={date} reason={reason} />
          )}
        </>
      )}
      {takesWords && (
        <>
          <label htmlFor={`${field}-words`}>{t(asks ? 'extensions.words' : 'extensions.opinion')}</label>
          <Input.TextArea
            id={`${field}-words`}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </>
      )}
      <div className={own.acts}>
        <Button type="primary" htmlType="submit" disabled={missing} loading={isPending}>
          {t(`extensions.acts.name.${act}`)}
        </Button>
        {asks && (
          <Button loading={keep.isPending} onClick={() => keep.mutate({ ...body, date: date || null })}>
            {t('extensions.keep')}
          </Button>
        )}
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
