import { useQuery } from '@tanstack/react-query';
import type { DraftTask, PlanSummary, TaskUnit } from '@yaodian/api-client';
import { App, Button, Checkbox, Input, Select } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { isConflict, Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { unitsQuery } from '../../units/api/list-units';
import { useAmendPlan } from '../api/amend-plan';
import { isReady, type Item, itemOf, newItem, requestOf, withTheirs } from '../items';
import { AmendedItem } from './amended-item';
import style from './amending.module.css';
import { ReviewerChoice } from './reviewer-choice';

interface Props {
  plan: PlanSummary;
  tasks: DraftTask[];
}

const failedBy = (error: unknown, code: Problem['code']) => error instanceof Problem && error.code === code;

/** 调整: what is to change, why, and the button that does all of it at once. */
export function AmendDesk({ plan: { id: planId }, tasks }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const amend = useAmendPlan(planId);
  const [items, setItems] = useState<Item[]>([]);
  const [reason, setReason] = useState('');
  const [acceptPassedDeadlines, acceptPassed] = useState(false);
  const [reviewerId, setReviewer] = useState<number>();
  const made = useRef(0);
  const units = useKnownUnits();
  const { error } = amend;
  // asked for only where the server has said so
  const [asksPassed, setAsksPassed] = useState(false);

  const chosen = new Set(items.map(({ key }) => key));
  const free = tasks.filter(({ id, cancelledAt }) => cancelledAt === null && !chosen.has(String(id)));
  const sections = useMemo(() => tasks.map(({ section }) => section), [tasks]);
  const numberOf = new Map(tasks.map(({ id }, index) => [id, index + 1]));
  const begun = items.length > 0 || reviewerId !== undefined;
  const ready = begun && items.every(isReady) && reason.trim() !== '';
  const change = (next: Item) => setItems((old) => old.map((item) => (item.key === next.key ? next : item)));

  const sentence = () => {
    if (!ready) return t('amending.notReady');
    return items.length > 0 ? t('amending.ready', { count: items.length }) : t('amending.readyReviewer');
  };
  const send = () => {
    const asked = {
      ...requestOf(items, reason),
      ...(asksPassed && { acceptPassedDeadlines }),
      ...(reviewerId !== undefined && { reviewerId }),
    };
    amend.mutate(
      { ...asked, key: keyFor(asked) },
      {
        onSuccess: (done) => {
          void message.success(t('amending.done', { count: done.units }));
          setItems([]);
          setReason('');
          acceptPassed(false);
          setAsksPassed(false);
          setReviewer(undefined);
        },
        onError: (failure) => {
          if (isConflict(failure) && failure.current) setItems((old) => withTheirs(old, failure.current as DraftTask));
          setAsksPassed((old) => old || failedBy(failure, 'deadlines-passed'));
        },
      },
    );
  };

  return (
    <>
      <ConfirmLeaving when={begun} />
      <div className={style.choose}>
        <Select<number | null>
          virtual
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('amending.choose')}
          className={style.picker}
          placeholder={t('amending.choose')}
          value={null}
          onSelect={(id) => {
            const task = free.find((one) => one.id === id);
            if (task) setItems((old) => [...old, itemOf(task)]);
          }}
          options={free.map(({ id, title }) => ({ value: id, label: `${numberOf.get(id)} ${title}` }))}
        />
        <Button onClick={() => setItems((old) => [...old, newItem(++made.current)])}>{t('amending.add')}</Button>
      </div>
      <ReviewerChoice planId={planId} value={reviewerId} onChange={setReviewer} />
      {begun && (
        <>
          <ul>
            {items.map((item) => (
              <AmendedItem
                key={item.key}
                item={item}
                units={units}
                sections={sections}
                onChange={change}
                onRemove={() => setItems((old) => old.filter(({ key }) => key !== item.key))}
              />
            ))}
          </ul>
          <label htmlFor="amend-reason" className={style.field}>
            {t('amending.reason')}
          </label>
          <Input.TextArea
            id="amend-reason"
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2000}
            value={reason}
            placeholder={t('amending.reasonWhy')}
            onChange={({ target }) => setReason(target.value)}
          />
          {error && (
            <div className={style.field}>
              <ProblemAlert title={t('amending.notDone')} error={error} kept={t('amending.nothingDone')} />
            </div>
          )}
          {asksPassed && (
            <Checkbox checked={acceptPassedDeadlines} onChange={({ target }) => acceptPassed(target.checked)}>
              {t('amending.passedMeant')}
            </Checkbox>
          )}
          <div className={style.foot}>
            <p>{sentence()}</p>
            <Button type="primary" disabled={!ready} loading={amend.isPending} onClick={send}>
              {t('amending.amend')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** The units of the register, to choose from. */
function useKnownUnits(): TaskUnit[] {
  const { data = [] } = useQuery(unitsQuery());
  return useMemo(
    () => data.map(({ name }) => ({ printed: name, role: 'lead', kind: 'unit', resolved: name, by: 'hand' })),
    [data],
  );
}
