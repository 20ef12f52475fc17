import type { Removal } from '@yaodian/api-client';
import { Alert, App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useDecideRemoval } from '../api/decide-removal';
import style from './removals.module.css';

const shortest = 2;

/** Approves or refuses with a reason; an approval is typed out, as nothing brings the content back. */
export function DecisionForm({ removal, onDone }: { removal: Removal; onDone: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const decide = useDecideRemoval();
  const word = t('removals.decide.word');
  const hasReason = reason.trim().length >= shortest;
  const send = (approves: boolean) =>
    decide.mutate(
      { removal, approves, reason: reason.trim() },
      {
        onSuccess: ({ id }) => {
          void message.success(t(approves ? 'removals.decide.approved' : 'removals.decide.refused', { id }));
          onDone();
        },
      },
    );
  return (
    <section className={style.decision} aria-labelledby="decision">
      <h3 id="decision">{t('removals.decide.title')}</h3>
      <Alert type="warning" showIcon title={t('removals.decide.irreversible')} />
      {decide.error && <ProblemAlert title={t('removals.decide.notDone')} error={decide.error} />}
      <label htmlFor="decision-reason">{t('removals.decide.reason')}</label>
      <Input.TextArea
        id="decision-reason"
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <label htmlFor="decision-word">{t('removals.decide.type', { word })}</label>
      <Input id="decision-word" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
      <div className={style.buttons}>
        <Button
          type="primary"
          danger
          disabled={!hasReason || typed.trim() !== word || decide.isPending}
          loading={decide.isPending && decide.variables.approves}
          onClick={() => send(true)}
        >
          {t('removals.decide.approve')}
        </Button>
        <Button
          disabled={!hasReason || decide.isPending}
          loading={decide.isPending && !decide.variables.approves}
          onClick={() => send(false)}
        >
          {t('removals.decide.refuse')}
        </Button>
      </div>
    </section>
  );
}
