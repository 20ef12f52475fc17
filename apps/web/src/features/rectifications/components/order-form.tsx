import type { SignOff, UnorderedUnit } from '@yaodian/api-client';
import { Button, Input } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../shared/date-field';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { isSigned, SignOffFields, useFirstSignOff } from '../../signing/components/sign-off-fields';
import { useSendOrders } from '../api/act';
import style from './rectifications.module.css';

interface Props {
  inspectionId: number;
  units: UnorderedUnit[];
  /** Of findings. */
  chosen: ReadonlySet<number>;
  onDone: () => void;
}

/** One order for each unit of what was chosen, all under one sign-off, or none. */
export function OrderForm({ inspectionId, units, chosen, onDone }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const id = useId();
  const keyFor = useRequestKey();
  const first = useFirstSignOff();
  const [changed, setSignOff] = useState<SignOff | null>(null);
  const [words, setWords] = useState('');
  const [due, setDue] = useState<string>();
  const signOff = changed ?? first;
  useUnsaved(words !== '');
  const { mutate, error, isPending } = useSendOrders(inspectionId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      units: units.map(({ unitId, version, findings }) => ({
        ...{ unitId, version },
        findings: findings.filter((one) => chosen.has(one.id)).map((one) => one.id),
      })),
      ...{ words: words.trim(), due, signOff },
    };
    mutate(
      { ...body, key: keyFor(body) },
      {
        onSuccess: ({ orders }) => {
          const numbers = orders
            .slice(0, Math.min(5, units.length))
            .map(({ signing }) => signing.documentNumber)
            .join('、');
          done(t('rectifications.send.done', { count: units.length, numbers }));
          onDone();
        },
      },
    );
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('rectifications.send.title')}>
      <p>{t('rectifications.send.what', { count: units.length })}</p>
      <ul className={style.send}>
        {units.map(({ unitId, unitName, findings }) => (
          <li key={unitId}>
            <span lang="zh-CN">{unitName}</span>{' '}
            <span className={style.how}>
              {t('rectifications.findings', { count: findings.filter((one) => chosen.has(one.id)).length })}
            </span>
          </li>
        ))}
      </ul>
      <div className={style.field}>
        <label htmlFor={`${id}-words`}>{t('rectifications.send.words')}</label>
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <div className={style.field}>
        <label htmlFor={`${id}-due`}>{t('rectifications.columns.due')}</label>
        <DateField
          id={`${id}-due`}
          value={due ?? null}
          placeholder={t('rectifications.send.usualDue')}
          min={dayjs().add(1, 'day').format('YYYY-MM-DD')}
          onChange={(day) => setDue(day ?? undefined)}
        />
      </div>
      <SignOffFields value={signOff} onChange={setSignOff} />
      {error && <ProblemAlert title={t('rectifications.send.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" loading={isPending} disabled={!isSigned(signOff)}>
          {t('rectifications.send.send')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
