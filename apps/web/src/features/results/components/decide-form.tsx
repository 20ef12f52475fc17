import type { Appeal, AppealDecision } from '@yaodian/api-client';
import { Button, Input, Radio } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDraft, removeDraft, writeDraft } from '../../../shared/local-draft';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { useOneAtATime } from '../../../shared/use-one-at-a-time';
import { useAppealAct } from '../api/appeals';
import { figure, isScore } from '../model/lines';
import style from './results.module.css';

interface Typed {
  decision: AppealDecision | null;
  score: string;
  reason: string;
}

const decisions: readonly AppealDecision[] = ['upheld', 'partly', 'rejected'];
const nothing: Typed = { decision: null, score: '', reason: '' };

/** 裁决, in writing; what is upheld, wholly or partly, has a new score. */
export function DecideForm({ appeal }: { appeal: Appeal }) {
  const { t } = useTranslation();
  const done = useDone();
  const once = useOneAtATime();
  const keyFor = useRequestKey();
  const id = useId();
  const draft = `appeal-decision.${appeal.id}`;
  const [typed, setTyped] = useState<Typed>(() => readDraft<Typed>(draft) ?? nothing);
  const { mutateAsync, error, isPending } = useAppealAct(appeal.id);
  const { decision, score, reason } = typed;
  const change = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    writeDraft(draft, next);
  };
  const wantsScore = decision === 'upheld' || decision === 'partly';
  const lacks = decision === null || reason.trim() === '' || (wantsScore && !isScore(score));
  useUnsaved(reason.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacks) return;
    void once(async () => {
      const asked = {
        ...{ act: 'decide' as const, decision, reason: reason.trim() },
        ...(wantsScore && { score: score.trim() }),
      };
      try {
        await mutateAsync({ ...asked, key: keyFor([appeal.id, asked]) });
        removeDraft(draft);
        done(t('results.appeals.done.decide'));
      } catch {
        // it is said below
      }
    });
  };
  return (
    <form className={style.form} onSubmit={submit} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{t('results.appeals.acts.decide')}</h3>
      <p className={style.how}>{t('results.appeals.how.decide')}</p>
      <Radio.Group
        aria-label={t('results.appeals.decision')}
        value={decision}
        onChange={({ target }) => {
          const next = target.value as AppealDecision;
          change({ decision: next, ...(next === 'upheld' && score === '' && { score: appeal.wanted ?? '' }) });
        }}
        options={decisions.map((one) => ({ value: one, label: t(`results.appeals.states.${one}`) }))}
      />
      {wantsScore && (
        <div className={style.field}>
          <label htmlFor={`${id}-score`}>{t('results.appeals.scoreInstead')}</label>
          <Input
            id={`${id}-score`}
            className={style.points}
            inputMode="decimal"
            maxLength={12}
            status={score !== '' && !isScore(score) ? 'error' : ''}
            value={score}
            onChange={({ target }) => change({ score: target.value })}
          />
          <span className={style.how}>
            {t(appeal.most === null ? 'results.correct.noBound' : 'results.correct.range', {
              now: figure(appeal.score),
              most: figure(appeal.most),
            })}
          </span>
        </div>
      )}
      <div className={style.field}>
        <label htmlFor={`${id}-reason`}>{t('results.appeals.decisionWords')}</label>
        <Input.TextArea
          id={`${id}-reason`}
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={5000}
          value={reason}
          onChange={({ target }) => change({ reason: target.value })}
        />
      </div>
      {error && <ProblemAlert title={t('results.notDone')} error={error} kept={t('results.kept')} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={lacks} loading={isPending}>
          {t('results.appeals.acts.decide')}
        </Button>
      </div>
    </form>
  );
}
