import type { Rectification } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../shared/date-field';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import { EvidencePicker } from '../../evidence';
import { type RectificationAct, takesDue, wordsFor } from '../acts';
import { useRectificationAct } from '../api/act';
import style from './rectifications.module.css';

interface Props {
  act: RectificationAct;
  one: Rectification;
  onDone: () => void;
}

/** Says what an act means, takes the words for it, and does it. What was typed stays when it does not succeed. */
export function ActForm({ act, one, onDone }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const field = useId();
  // a proof that came back to the clerk is revised
  const [before] = useState(() => one.proofs.find(({ leftAt }) => leftAt === null));
  const [words, setWords] = useState(act === 'prove' ? (before?.words ?? '') : '');
  const [evidence, setEvidence] = useState<number[]>(
    act === 'prove' ? (before?.evidence.map(({ id }) => id) ?? []) : [],
  );
  const [due, setDue] = useState<string>();
  const [touched, setTouched] = useState(false);
  const { mutate, error, isPending, isSuccess } = useRectificationAct(one.id, act, () => {
    done(t(`rectifications.done.${act}`));
    onDone();
  });
  const missing = wordsFor[act] === 'needed' && words.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    const body = { version: one.version, words: words.trim(), evidence, due };
    mutate({ ...body, key: keyFor({ act, id: one.id, ...body }) });
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t(`rectifications.acts.${act}`)}>
      <ConfirmLeaving when={touched && !isSuccess} consequence={t('rectifications.leaving')} />
      <p className={style.how}>
        {t(`rectifications.how.${act}`)}
        {act === 'prove' && one.needsApprover && t('rectifications.headFirst')}
        {act === 'prove' && one.onBehalf && t('rectifications.onBehalfOf', { unit: one.unitName })}
      </p>
      {wordsFor[act] !== 'none' && (
        <div className={style.field}>
          <label htmlFor={field}>{t(`rectifications.wordsFor.${act as 'prove'}`)}</label>
          <Input.TextArea
            id={field}
            autoSize={{ minRows: act === 'prove' ? 5 : 2, maxRows: 14 }}
            maxLength={act === 'prove' ? 5000 : 2000}
            value={words}
            onChange={({ target }) => {
              setTouched(true);
              setWords(target.value);
            }}
          />
        </div>
      )}
      {act === 'prove' && (
        <section aria-label={t('rectifications.evidence')}>
          <p className={style.how}>{t('rectifications.evidenceHow')}</p>
          <EvidencePicker
            unitId={one.unitId}
            value={evidence}
            onChange={(ids) => {
              setTouched(true);
              setEvidence(ids);
            }}
          />
        </section>
      )}
      {takesDue.includes(act) && (
        <div className={style.field}>
          <label htmlFor={`${field}-due`}>{t('rectifications.newDue')}</label>
          <DateField
            id={`${field}-due`}
            value={due ?? null}
            placeholder={t('rectifications.usualDue')}
            min={dayjs().add(1, 'day').format('YYYY-MM-DD')}
            onChange={(day) => setDue(day ?? undefined)}
          />
        </div>
      )}
      {error && <ProblemAlert title={t('rectifications.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={missing} loading={isPending}>
          {t(`rectifications.acts.${act}`)}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
