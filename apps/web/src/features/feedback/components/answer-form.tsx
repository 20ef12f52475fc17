import type { FeedbackOfUnit, FigureRows, Objection } from '@yaodian/api-client';
import { Button, Checkbox, Input, Radio } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
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

interface Props {
  feedback: FeedbackOfUnit;
  problems: FigureRows['findings'];
  onDone: () => void;
}

/** 无异议, or objections to single findings and figures; what came back to the clerk is there to be revised. */
export function AnswerForm({ feedback, problems, onDone }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const id = useId();
  const keyFor = useRequestKey();
  const [before] = useState(() => feedback.answers[0]);
  const [agrees, setAgrees] = useState<boolean | null>(before ? before.objections.length === 0 : null);
  const [words, setWords] = useState(before?.words ?? '');
  const [disputes, setDisputes] = useState(() => disputesOf(before?.objections ?? []));
  const [touched, setTouched] = useState(false);
  const { mutate, error, isPending, isSuccess } = useFeedbackAct(feedback, 'give-feedback', () => {
    done(t('feedback.done.give-feedback'));
    onDone();
  });
  const targets = [
    ...problems.map(({ findingId, number }) => ({ findingId, figure: null, name: t('feedback.problem', { number }) })),
    ...figures.map((figure) => ({ findingId: null, figure, name: t(`feedback.dimensions.${figure}`) })),
  ];
  const disputed = agrees ? [] : targets.filter((one) => disputes[keyOf(one)]);
  const lacks =
    agrees === null ||
    (!agrees && (disputed.length === 0 || disputed.some((one) => disputes[keyOf(one)]!.words.trim() === '')));
  const set = (key: string, value: Dispute | null) => {
    setTouched(true);
    setDisputes((old) => {
      const { [key]: _gone, ...others } = old;
      return value ? { ...others, [key]: value } : others;
    });
  };
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
      <ConfirmLeaving when={touched && !isSuccess} consequence={t('feedback.leaving')} />
      <p className={style.how}>
        {t('feedback.how.give-feedback')}
        {feedback.needsApprover && t('feedback.headFirst')}
        {feedback.onBehalf && t('feedback.onBehalfOf', { unit: feedback.unitName })}
      </p>
      <Radio.Group
        aria-label={t('feedback.acts.give-feedback')}
        value={agrees}
        onChange={({ target }) => {
          setTouched(true);
          setAgrees(target.value as boolean);
        }}
        options={[
          { value: true, label: t('feedback.agrees') },
          { value: false, label: t('feedback.disputes') },
        ]}
      />
      {agrees === false && (
        <ul className={style.list}>
          {problems.map((problem) =>
            dispute(
              String(problem.findingId),
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
          onChange={({ target }) => {
            setTouched(true);
            setWords(target.value);
          }}
        />
      </div>
      {error && <ProblemAlert title={t('feedback.notDone')} error={error} />}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={lacks} loading={isPending}>
          {agrees === false && disputed.length > 0
            ? t('feedback.submitObjections', { count: disputed.length })
            : t('feedback.submit')}
        </Button>
      </div>
    </form>
  );
}
