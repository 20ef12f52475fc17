import type { CarryOver, CarryPreview, PlanSummary } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import desk from '../../issuing/components/issue-desk.module.css';
import sheet from '../../issuing/components/issuing.module.css';
import { useCarryOver } from '../api/carry-over';
import { proposedOf, requestOf, type Target } from '../target';
import { CandidateTable } from './candidate-table';
import { TargetForm } from './target-form';

interface Props {
  head: ReactNode;
  plan: PlanSummary;
  preview: CarryPreview;
}

/** 结转: which unfinished tasks go on, into which draft, and the button that does it. */
export function CarryDesk({ head, plan: { id: planId, state }, preview }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const keyFor = useRequestKey();
  const carry = useCarryOver(planId);
  const [target, setTarget] = useState<Target>({ kind: 'new', title: preview.title });
  const [ticked, setTicked] = useState<ReadonlySet<number>>(() => proposedOf(preview));
  const request = requestOf(preview, target, ticked);
  const isReady = typeof request !== 'string';
  const readyWords = ({ tasks: ids }: CarryOver) => {
    const chosen = preview.tasks.filter(({ id }) => ids.includes(id));
    const undecided = chosen.filter(({ carriedDeadline }) => carriedDeadline.kind === 'none').length;
    return t(undecided > 0 ? 'carrying.readyUndecided' : 'carrying.ready', { count: ids.length, undecided });
  };

  const send = () => {
    if (!isReady) return;
    carry.mutate(
      { ...request, key: keyFor(request) },
      {
        onSuccess: ({ plan, carried, skipped }) => {
          if (carried > 0) void message.success(t('carrying.done', { count: carried }));
          if (skipped.length > 0)
            void message.warning(t('carrying.skipped', { count: skipped.length, titles: skipped.join('、') }), 10);
          if (carried > 0) void navigate(`/plans/${plan.id}`);
        },
      },
    );
  };
  return (
    <>
      <div className="page">
        {head}
        {carry.error && (
          <div className={desk.alert}>
            <ProblemAlert
              title={t('carrying.notDone')}
              error={carry.error}
              kept={t(isConflict(carry.error) ? 'carrying.lookAgain' : 'carrying.nothingDone')}
            />
          </div>
        )}
        <div className={desk.column}>
          <TargetForm preview={preview} target={target} onChange={setTarget} />
          <section className={sheet.sheet} aria-labelledby="unfinished">
            <h2 id="unfinished">{t('carrying.unfinished', { count: preview.tasks.length })}</h2>
            <p className={sheet.note}>
              {t('carrying.how')} {state !== 'draft' && t(`carrying.howProposed.${state}`)}
            </p>
            <CandidateTable tasks={preview.tasks} target={target} ticked={ticked} onTick={setTicked} />
          </section>
        </div>
      </div>
      <div className={desk.foot}>
        <div className={desk.inner}>
          <p className={desk.words} id="carry-words" aria-live="polite">
            {isReady ? readyWords(request) : t(`carrying.${request}`)}
          </p>
          <div className={desk.buttons}>
            <Button onClick={() => void navigate(`/plans/${planId}`)}>{t('carrying.back')}</Button>
            <Button
              type="primary"
              disabled={!isReady}
              loading={carry.isPending}
              aria-describedby="carry-words"
              onClick={send}
            >
              {t('carrying.carry')}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
