import type { FeedbackOfUnit, Objection, UnitFinding } from '@yaodian/api-client';
import { Button, Checkbox, Input, Radio } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDraft, removeDraft, writeDraft } from '../../../shared/local-draft';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { EvidencePicker } from '../../evidence';
import { useFeedbackAct } from '../api/act';
import style from './feedback.module.css';
import { Problem } from './problem';

interface Dispute {
  words: string;
  evidence: number[];
}

const figures: readonly NonNullable<Objection['figure']>[] = ['quantity', 'timeliness'];
const empty: Dispute = { words: '', evidence: [] };
const keyOf = ({ findingId, figure }: Pick<Objection, 'findingId' | 'figure'>): string => figure ?? String(findingId);

const disputesOf = (objections: readonly Objection[]): Record<string, Dispute> =>
  Object.fromEntries(
    objections.map((one) => [keyOf(one), { words: one.words, evidence: one.evidence.map(({ id }) => id) }]),
  );

/** All that the form holds. */
interface Typed {
  agrees: boolean | null;
  words: string;
  disputes: Record<string, Dispute>;
}

/** As a former answer said it, which came back to the clerk. */
const typedIn = (before: FeedbackOfUnit['answers'][number] | undefined): Typed => ({
  agrees: before ? before.objections.length === 0 : null,
  words: before?.words ?? '',
  disputes: disputesOf(before?.objections ?? []),
});

interface Props {
  feedback: FeedbackOfUnit;
  problems: UnitFinding[];
  onDone: () => void;
}

/** 无异议, or objections to single findings and figures; what came back to the clerk is there to be revised. */
export function AnswerForm({ feedback, problems, onDone }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const id = useId();
  const keyFor = useRequestKey();
  const [before] = useState(() => feedback.answers[0]);
  const draft = `feedback.${feedback.inspectionId}.${feedback.unitId}`;
  const [typed, setTyped] = useState<Typed>(() => readDraft<Typed>(draft) ?? typedIn(before));
  const [touched, setTouched] = useState(() => readDraft(draft) !== null);
  const { agrees, words, disputes } = typed;
  /** What is typed stays on this computer until it is sent. */
  const type = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    setTouched(true);
    writeDraft(draft, next);
  };
  const forget = () => {
    removeDraft(draft);
    setTouched(false);
  };
  const { mutate, error, isPending, isSuccess } = useFeedbackAct(feedback, 'give-feedback', () => {
    forget();
    done(t('feedback.done.give-feedback'));
    onDone();
  });
  const targets = [
    ...problems.map((one) => ({
      findingId: one.id,
      figure: null,
      name: t('feedback.problem', { number: one.number }),
    })),
    ...figures.map((figure) => ({ findingId: null, figure, name: t(`feedback.dimensions.${figure}`) })),
  ];
  const disputed = agrees ? [] : targets.filter((one) => disputes[keyOf(one)]);
  const lacks =
    agrees === null ||
    (!agrees && (disputed.length === 0 || disputed.some((one) => disputes[keyOf(one)]!.words.trim() === '')));
  const set = (key: string, value: Dispute | null) => {
    const { [key]: _gone, ...others } = disputes;
    type({ disputes: value ? { ...others, [key]: value } : others });
  };
  useUnsaved(touched && !isSuccess);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacks) return;
    const objections = disputed.map((one) => {
      const { words: why, evidence } = disputes[keyOf(one)]!;
      return { findingId: one.findingId, figure: one.figure, words: why.trim(), evidence };
    });
    const body = { version: feedback.version, words: words.trim(), objections, decisions: [] };
    mutate({ ...body, key: keyFor(body) });
  };
  const dispute = (key: string, name: string, what: ReactNode) => (
    <li key={key} className={style.target}>
      {what}
      <Checkbox
        aria-label={t('feedback.disputeThis', { name })}
        checked={disputes[key] !== undefined}
        onChange={({ target }) => set(key, target.checked ? empty : null)}
      >
        {t('feedback.dispute')}
      </Checkbox>
      {disputes[key] && (
        <div className={style.field}>
          <label htmlFor={`${id}-${key}`}>{t('feedback.why')}</label>
          <Input.TextArea
            id={`${id}-${key}`}
            autoSize={{ minRows: 2, maxRows: 10 }}
            maxLength={2000}
            value={disputes[key].words}
            onChange={({ target }) => set(key, { ...disputes[key]!, words: target.value })}
          />
          <EvidencePicker
            unitId={feedback.unitId}
            value={disputes[key].evidence}
            onChange={(evidence) => set(key, { ...disputes[key]!, evidence })}
          />
        </div>
      )}
    </li>
  );
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('feedback.acts.give-feedback')}>
      <p className={style.how}>
        {t('feedback.how.give-feedback')}
        {feedback.needsApprover && t('feedback.headFirst')}
        {feedback.onBehalf && t('feedback.onBehalfOf', { unit: feedback.unitName })}
      </p>
      <Radio.Group
        aria-label={t('feedback.acts.give-feedback')}
        value={agrees}
        onChange={({ target }) => type({ agrees: target.value as boolean })}
        options={[
          { value: true, label: t('feedback.agrees') },
          { value: false, label: t('feedback.disputes') },
        ]}
      />
      {agrees === false && (
        <ul className={style.list}>
          {problems.map((problem) =>
            dispute(
              String(problem.id),
              t('feedback.problem', { number: problem.number }),
              <Problem problem={problem} />,
            ),
          )}
          {figures.map((figure) => {
            const name = t(`feedback.dimensions.${figure}`);
            return dispute(figure, name, <p>{t('feedback.figure', { name })}</p>);
          })}
        </ul>
      )}
      <div className={style.field}>
        <label htmlFor={`${id}-words`}>{t('feedback.words')}</label>
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={2000}
          value={words}
          onChange={({ target }) => type({ words: target.value })}
        />
      </div>
      {error && <ProblemAlert title={t('feedback.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={lacks} loading={isPending}>
          {agrees === false && disputed.length > 0
            ? t('feedback.submitObjections', { count: disputed.length })
            : t('feedback.submit')}
        </Button>
        {touched && (
          <>
            <Button
              onClick={() => {
                forget();
                setTyped(typedIn(before));
              }}
            >
              {t('feedback.dropDraft')}
            </Button>
            <span className={style.how}>{t('feedback.kept')}</span>
          </>
        )}
      </div>
    </form>
  );
}
