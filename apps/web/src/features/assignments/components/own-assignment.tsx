import type { FollowedAssignment, IssuedTask } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { DeadlinePart } from '../../extensions/components/deadline-part';
import { isSingleAct, type SingleAct } from '../api/act';
import { useReceive } from '../api/receive';
import { ActForm } from './act-form';
import { Closings } from './closings';
import style from './own-assignment.module.css';
import { PersonsForm } from './persons-form';
import { Recorded } from './recorded';
import { StepList } from './step-list';
import sheet from './task-page.module.css';
import { useStateWords } from './use-state-words';

interface Props {
  one: FollowedAssignment;
  task: IssuedTask;
}

/** What somebody can do with one unit's assignment, and how the unit goes about it. */
export function OwnAssignment({ one, task }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const stateWords = useStateWords();
  const [open, setOpen] = useState<SingleAct | 'persons' | null>(null);
  const keyFor = useRequestKey();
  const receive = useReceive();
  const { id, version, offers, refusal } = one;
  const acts = offers.filter(isSingleAct);
  const mayKeep = offers.includes('keep');
  const heading = `own-${id}`;
  const sign = () =>
    receive.mutate(
      { ids: [id], key: keyFor({ receive: id, version }) },
      {
        onSuccess: () => {
          announce(t('assignments.acts.done.receive'));
          void message.success(t('assignments.acts.done.receive'));
          setOpen('persons');
        },
      },
    );
  return (
    <section className={sheet.sheet} aria-labelledby={heading}>
      <h2 id={heading}>
        {one.unitName}
        <span className={sheet.note}>
          {[t(`tasks.roles.${one.role}`), stateWords(one, task.planState)].join(' · ')}
          {one.onBehalf && ` · ${t('assignments.onBehalf')}`}
        </span>
      </h2>
      {refusal && (
        <p className={style.words}>
          {t('assignments.refusedBecause', { reason: refusal.reason, name: refusal.by ?? '' })}
          {refusal.decision === 'insisted' && (
            <strong>{t('assignments.insistedBecause', { words: refusal.words ?? '' })}</strong>
          )}
        </p>
      )}
      {receive.error && <ProblemAlert title={t('assignments.acts.notDone.receive')} error={receive.error} />}
      <div className={style.acts}>
        {offers.includes('receive') && (
          <Button type="primary" loading={receive.isPending} onClick={sign}>
            {t('assignments.acts.name.receive')}
          </Button>
        )}
        {acts.map((act) => (
          <Button
            key={act}
            type={primary.includes(act) ? 'primary' : 'default'}
            aria-expanded={open === act}
            onClick={() => setOpen(open === act ? null : act)}
          >
            {t(`assignments.acts.name.${act}`)}
          </Button>
        ))}
      </div>
      {open !== null && open !== 'persons' && acts.includes(open) && (
        <ActForm key={open} act={open} one={one} task={task} onDone={() => setOpen(null)} />
      )}
      <Recorded recorded={one.recorded} />
      <DeadlinePart one={one} task={task} />
      <Closings closings={one.closings} decides={offers.includes('accept-closing')} />
      {(mayKeep || one.responsiblePerson !== null || one.leader !== null) && (
        <PersonsForm
          one={one}
          open={open === 'persons'}
          onOpen={mayKeep ? (next) => setOpen(next ? 'persons' : null) : undefined}
        />
      )}
      {(mayKeep || one.steps.length > 0) && <StepList one={one} editable={mayKeep} />}
    </section>
  );
}

const primary: readonly SingleAct[] = ['request-closing', 'approve-closing', 'accept-closing', 'insist'];
