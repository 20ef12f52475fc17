import type { Demand, DemandOffer } from '@yaodian/api-client';
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
import { useDemandAct } from '../api/act';
import style from './demands.module.css';

const wordsFor: Record<DemandOffer, 'needed' | 'possible' | 'none'> = {
  reply: 'needed',
  'approve-reply': 'none',
  'send-back-reply': 'possible',
  'take-back-reply': 'none',
  'accept-reply': 'possible',
  'refuse-reply': 'needed',
};

interface Props {
  act: DemandOffer;
  demand: Demand;
  onDone: () => void;
}

/** Says what an act means, takes the words for it, and does it. What was typed stays when it does not succeed. */
export function DemandForm({ act, demand, onDone }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const field = useId();
  const [words, setWords] = useState('');
  const [evidence, setEvidence] = useState<number[]>([]);
  const [answerBy, setAnswerBy] = useState<string>();
  const { mutate, error, isPending, isSuccess } = useDemandAct(demand.id, act, () => {
    done(t(`demands.done.${act}`));
    onDone();
  });
  const missing = wordsFor[act] === 'needed' && words.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    const body = { version: demand.version, words: words.trim(), evidence, answerBy };
    mutate({ ...body, key: keyFor({ act, id: demand.id, ...body }) });
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t(`demands.acts.${act}`)}>
      <ConfirmLeaving when={words.trim() !== '' && !isSuccess} consequence={t('demands.leaving')} />
      <p className={style.how}>
        {t(`demands.how.${act}`)}
        {act === 'reply' && demand.needsApprover && t('demands.headFirst')}
        {act === 'reply' && demand.onBehalf && t('demands.onBehalfOf', { unit: demand.unitName })}
      </p>
      {error && <ProblemAlert title={t('demands.notDone')} error={error} />}
      {wordsFor[act] !== 'none' && (
        <>
          <label htmlFor={field}>{t(`demands.words.${act === 'reply' ? 'reply' : wordsFor[act]}`)}</label>
          <Input.TextArea
            id={field}
            autoSize={{ minRows: act === 'reply' ? 5 : 2, maxRows: 14 }}
            maxLength={act === 'reply' ? 5000 : 2000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </>
      )}
      {act === 'reply' && (
        <section aria-label={t('demands.evidence')}>
          <p className={style.how}>{t('demands.evidenceHow')}</p>
          <EvidencePicker unitId={demand.unitId} value={evidence} onChange={setEvidence} />
        </section>
      )}
      {act === 'refuse-reply' && (
        <>
          <label htmlFor={`${field}-by`}>{t('demands.newDate')}</label>
          <DateField
            id={`${field}-by`}
            value={answerBy ?? null}
            placeholder={t('demands.newDateUsual')}
            min={dayjs().add(1, 'day').format('YYYY-MM-DD')}
            onChange={(day) => setAnswerBy(day ?? undefined)}
          />
        </>
      )}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={missing} loading={isPending}>
          {t(`demands.acts.${act}`)}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
