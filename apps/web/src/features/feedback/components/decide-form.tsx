import type {
  DecideObjections,
  FeedbackAnswer,
  FeedbackOfUnit,
  ObjectionDecision,
  UnitFinding,
} from '@yaodian/api-client';
import { Button, Input, Radio, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import { useFeedbackAct } from '../api/act';
import style from './feedback.module.css';
import { ObjectionSheet } from './objection-sheet';

type Decision = DecideObjections['decisions'][number];

const severities = ['minor', 'normal', 'serious'] as const;
const points = /^\d{1,2}(\.\d{1,2})?$/;

interface Props {
  feedback: FeedbackOfUnit;
  answer: FeedbackAnswer;
  problems: UnitFinding[];
}

/** Each objection is upheld, changed or withdrawn, with words; those that were filled in are decided together. */
export function DecideForm({ feedback, answer, problems }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const [typed, setTyped] = useState<Record<number, Decision>>({});
  const { mutate, error, isPending } = useFeedbackAct(feedback, 'decide-objections', () => {
    done(t('feedback.done.decide-objections'));
    setTyped({});
  });
  const decisions = answer.objections.flatMap(({ id, decision }) => (decision === null && typed[id]) || []);
  const lacks =
    decisions.length === 0 ||
    decisions.some(({ words, deduction }) => words.trim() === '' || (!!deduction && !points.test(deduction)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacks) return;
    const written = decisions.map(({ severity, deduction, ...one }) => ({
      ...one,
      words: one.words.trim(),
      ...(one.decision === 'changed' && { severity: severity ?? null, deduction: deduction || null }),
    }));
    const body = { version: feedback.version, words: '', objections: [], decisions: written };
    mutate({ ...body, key: keyFor(body) });
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('feedback.acts.decide-objections')}>
      <ConfirmLeaving when={decisions.length > 0} consequence={t('feedback.leaving')} />
      <p className={style.how}>{t('feedback.how.decide-objections')}</p>
      {answer.objections.map((objection) => {
        const problem = problems.find(({ id }) => id === objection.findingId);
        return (
          <ObjectionSheet key={objection.id} objection={objection}>
            <Fields
              value={typed[objection.id]}
              objectionId={objection.id}
              choices={choicesFor(objection.figure !== null, problem?.severity != null)}
              severity={problem?.severity ?? null}
              onChange={(decision) => setTyped((old) => ({ ...old, [objection.id]: decision }))}
            />
          </ObjectionSheet>
        );
      })}
      {error && <ProblemAlert title={t('feedback.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={lacks} loading={isPending}>
          {t('feedback.decide', { count: decisions.length })}
        </Button>
      </div>
    </form>
  );
}

/** A figure follows from reports and evidence, and a veto has no severity. */
const choicesFor = (isFigure: boolean, hasSeverity: boolean): ObjectionDecision[] => {
  if (isFigure) return ['upheld'];
  return hasSeverity ? ['upheld', 'changed', 'withdrawn'] : ['upheld', 'withdrawn'];
};

interface FieldsProps {
  value: Decision | undefined;
  objectionId: number;
  choices: ObjectionDecision[];
  severity: Decision['severity'];
  onChange: (value: Decision) => void;
}

function Fields({ value, objectionId, choices, severity, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={style.field}>
      <Radio.Group
        aria-label={t('feedback.decision')}
        value={value?.decision ?? null}
        onChange={({ target }) =>
          onChange({ objectionId, words: '', severity, ...value, decision: target.value as ObjectionDecision })
        }
        options={choices.map((decision) => ({ value: decision, label: t(`feedback.decisions.${decision}`) }))}
      />
      {choices.length === 1 && <p className={style.how}>{t('feedback.figureStands')}</p>}
      {value?.decision === 'changed' && (
        <div className={style.acts}>
          <Select
            aria-label={t('feedback.severity')}
            value={value.severity ?? null}
            options={severities.map((one) => ({ value: one, label: t(`feedback.severities.${one}`) }))}
            onChange={(chosen) => onChange({ ...value, severity: chosen })}
          />
          <Input
            aria-label={t('feedback.deduction')}
            className={style.points}
            placeholder={t('feedback.usualDeduction')}
            inputMode="decimal"
            maxLength={5}
            status={value.deduction && !points.test(value.deduction) ? 'error' : ''}
            value={value.deduction ?? ''}
            onChange={({ target }) => onChange({ ...value, deduction: target.value.trim() })}
          />
        </div>
      )}
      {value && (
        <>
          <label htmlFor={id}>{t('feedback.decisionWords')}</label>
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={value.words}
            onChange={({ target }) => onChange({ ...value, words: target.value })}
          />
        </>
      )}
    </div>
  );
}
