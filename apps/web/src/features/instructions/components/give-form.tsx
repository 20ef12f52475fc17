import { useQuery } from '@tanstack/react-query';
import type { IssuedTask } from '@yaodian/api-client';
import { App, AutoComplete, Button, Checkbox, Input } from 'antd';
import dayjs from 'dayjs';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { DateField } from '../../../shared/date-field';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useSelf } from '../../identity/self';
import { signingNamesQuery } from '../../signing/api/signing-names';
import { useGiveInstruction } from '../api/mutations';
import style from './instructions.module.css';

interface Props {
  task: IssuedTask;
  onDone: () => void;
}

/** A leader writes an instruction; the office enters what a leader has written, with the name and the day. */
export function GiveForm({ task, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { memberships } = useSelf();
  const id = useId();
  const keyFor = useRequestKey();
  const isLeader = memberships.some(({ role }) => role === 'leader');
  const open = task.assignments.filter(({ state }) => state !== 'closed' && state !== 'cancelled');
  const leads = open.filter(({ role }) => role === 'lead').map((one) => one.id);
  const [words, setWords] = useState('');
  const [leader, setLeader] = useState('');
  const [givenOn, setGivenOn] = useState<string>();
  const [answerBy, setAnswerBy] = useState<string | null>(null);
  const [assignments, setAssignments] = useState<number[]>(leads);
  const { mutate, error, isPending, isSuccess } = useGiveInstruction(task.id);
  const names = useQuery({ ...signingNamesQuery(), enabled: !isLeader }).data?.persons ?? [];
  const leaders = names.filter((one) => one.isLeader);
  const lacks = words.trim() === '' || assignments.length === 0 || (!isLeader && leader.trim() === '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacks) return;
    const [known, other] = leaders.filter(({ name }) => name === leader.trim());
    const entered = {
      leader: { name: leader.trim(), personId: known && !other ? known.id : null },
      givenOn,
    };
    const body = { words: words.trim(), assignments, answerBy, ...(!isLeader && entered) };
    mutate(
      { ...body, key: keyFor(body) },
      {
        onSuccess: () => {
          announce(t('instructions.give.done'));
          void message.success(t('instructions.give.done'));
          onDone();
        },
      },
    );
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('instructions.give.title')}>
      <ConfirmLeaving when={words.trim() !== '' && !isSuccess} consequence={t('instructions.give.leaving')} />
      {!isLeader && (
        <div className={style.pair}>
          <div className={style.field}>
            <label htmlFor={`${id}-leader`}>{t('instructions.give.leader')}</label>
            <AutoComplete
              id={`${id}-leader`}
              value={leader}
              maxLength={50}
              options={leaders.map(({ name }) => ({ value: name }))}
              onChange={setLeader}
            />
          </div>
          <div className={style.field}>
            <label htmlFor={`${id}-on`}>{t('instructions.give.givenOn')}</label>
            <DateField
              id={`${id}-on`}
              value={givenOn ?? null}
              placeholder={t('instructions.give.today')}
              max={dayjs().format('YYYY-MM-DD')}
              onChange={(day) => setGivenOn(day ?? undefined)}
            />
          </div>
        </div>
      )}
      <div className={style.field}>
        <label htmlFor={`${id}-words`}>{t('instructions.give.words')}</label>
        <Input.TextArea
          id={`${id}-words`}
          autoFocus
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={5000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      {open.length > 1 && (
        <fieldset className={style.field}>
          <legend>{t('instructions.give.units')}</legend>
          <Checkbox.Group
            value={assignments}
            onChange={setAssignments}
            options={open.map((one) => ({
              value: one.id,
              label: `${one.unitName}（${t(`tasks.roles.${one.role}`)}）`,
            }))}
          />
        </fieldset>
      )}
      <div className={style.field}>
        <label htmlFor={`${id}-by`}>{t('instructions.give.answerBy')}</label>
        <DateField
          id={`${id}-by`}
          value={answerBy}
          placeholder={t('instructions.noDate')}
          min={dayjs().add(1, 'day').format('YYYY-MM-DD')}
          onChange={setAnswerBy}
        />
      </div>
      {error && <ProblemAlert title={t('instructions.give.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={lacks} loading={isPending}>
          {t(isLeader ? 'instructions.give.give' : 'instructions.give.enter')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </form>
  );
}
