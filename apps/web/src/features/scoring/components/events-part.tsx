import { useQuery } from '@tanstack/react-query';
import type { AssessmentEvent, ScoringOutline } from '@yaodian/api-client';
import { Button, Input, Modal, Pagination, Select, Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { TableFrame } from '../../../shared/table-frame';
import { useAddress } from '../../../shared/use-address';
import { useDone } from '../../../shared/use-done';
import { useWithdrawEvent } from '../api/mutations';
import { eventsQuery } from '../api/queries';
import { useAmountWords } from '../use-amount-words';
import { EventForm } from './event-form';
import { Refusal } from './refusal';
import { ScoreFiles } from './score-files';
import style from './scoring.module.css';

const states = ['standing', 'withdrawn'] as const;
const pageSize = 50;

/** 加分、扣分、否决事项: what was recorded, and a form for more. */
export function EventsPart({ outline }: { outline: ScoringOutline }) {
  const { t } = useTranslation();
  const [params, set] = useAddress();
  const { planId, units, kinds, state: resultState } = outline;
  const unitId = Number(params.get('unit')) || undefined;
  const kind = params.get('kind') ?? undefined;
  const state = states.find((one) => one === params.get('state'));
  const page = Math.max(1, Number(params.get('page')) || 1);
  const { data, error, isPending, refetch } = useQuery({
    ...eventsQuery({ planId, unitId, kind, state, page }),
    placeholderData: (former) => former,
  });
  const [withdrawing, setWithdrawing] = useState<AssessmentEvent | null>(null);
  const mayRecord = resultState === 'running' && units.some(({ scores }) => scores) && kinds.length > 0;
  const filter = (name: string, value: string | undefined) => {
    set(name, value ?? null, true);
    set('page', null, true);
  };
  return (
    <>
      <div className={style.bar} role="search" aria-label={t('scoring.events.bar')}>
        <Select
          className={style.wide}
          aria-label={t('scoring.columns.unit')}
          placeholder={t('scoring.anyUnit')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={unitId}
          onChange={(value?: number) => filter('unit', value === undefined ? undefined : String(value))}
          options={units.map((unit) => ({ value: unit.unitId, label: unit.name }))}
        />
        <Select
          className={style.wide}
          aria-label={t('scoring.events.kind')}
          placeholder={t('scoring.events.anyKind')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={kind}
          onChange={(value?: string) => filter('kind', value)}
          options={kinds.map((one) => ({ value: one.key, label: `${one.lineName} · ${one.name}` }))}
        />
        <Select
          className={style.select}
          aria-label={t('scoring.events.state')}
          placeholder={t('scoring.events.anyState')}
          allowClear
          value={state}
          onChange={(value?: string) => filter('state', value)}
          options={states.map((value) => ({ value, label: t(`scoring.events.states.${value}`) }))}
        />
        {mayRecord && (
          <Button type="primary" onClick={() => set('new', 'event', false)}>
            {t('scoring.events.new')}
          </Button>
        )}
      </div>
      {error && <ProblemAlert title={t('scoring.notLoaded')} error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
      {kinds.length === 0 && <p className={style.none}>{t('scoring.events.noKinds')}</p>}
      {data?.total === 0 && kinds.length > 0 && <p className={style.none}>{t('scoring.events.none')}</p>}
      {data && data.total > 0 && (
        <TableFrame className={style.cards}>
          <thead>
            <tr>
              <th scope="col">{t('scoring.columns.unit')}</th>
              <th scope="col">{t('scoring.events.what')}</th>
              <th scope="col">{t('scoring.events.on')}</th>
              <th scope="col">{t('scoring.columns.reason')}</th>
              <th scope="col">{t('scoring.events.recorded')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((event) => (
              <EventRow key={event.id} event={event} onWithdraw={() => setWithdrawing(event)} />
            ))}
          </tbody>
        </TableFrame>
      )}
      {data && data.total > pageSize && (
        <Pagination
          className={style.pages}
          current={page}
          pageSize={pageSize}
          total={data.total}
          showSizeChanger={false}
          onChange={(next) => set('page', next === 1 ? null : String(next), false)}
        />
      )}
      {params.get('new') === 'event' && mayRecord && (
        <EventForm outline={outline} subjects={data?.subjects ?? []} onClose={() => set('new', null, true)} />
      )}
      {withdrawing && <Withdrawal event={withdrawing} onClose={() => setWithdrawing(null)} />}
    </>
  );
}

function EventRow({ event, onWithdraw }: { event: AssessmentEvent; onWithdraw: () => void }) {
  const { t } = useTranslation();
  const amount = useAmountWords();
  const { unitName, of, kind, happenedOn, count, points, hasStatement, subject, reason, state, mayChange } = event;
  const name = of?.name ?? kind;
  return (
    <tr className={state === 'withdrawn' ? style.withdrawn : undefined}>
      <th scope="row" lang="zh-CN">
        {unitName}
        {state === 'withdrawn' && <Tag>{t('scoring.events.states.withdrawn')}</Tag>}
      </th>
      <td data-label={t('scoring.events.what')}>
        <span lang="zh-CN">{name}</span>
        <span className={style.note} lang="zh-CN">
          {of ? of.lineName : t('scoring.events.notInScheme')}
        </span>
        <span className={style.note}>
          {of && amount(of, points)}
          {count > 1 && ` × ${count}`}
          {hasStatement && ` · ${t('scoring.events.statement')}`}
        </span>
      </td>
      <td data-label={t('scoring.events.on')} className={style.tight}>
        {happenedOn}
      </td>
      <td data-label={t('scoring.columns.reason')} lang="zh-CN">
        {reason}
        {subject && <span className={style.note}>{t('scoring.events.subjectIs', { subject })}</span>}
        {event.withdrawnReason && (
          <span className={style.note}>
            {t('scoring.events.withdrawnIs', { reason: event.withdrawnReason, name: event.withdrawnBy })}
          </span>
        )}
        <ScoreFiles
          proved="assessment-events"
          id={event.id}
          label={`${unitName} ${name}`}
          files={event.files}
          mayChange={mayChange}
        />
      </td>
      <td data-label={t('scoring.events.recorded')}>
        {event.recordedBy}
        <span className={style.note}>{clockTime(event.recordedAt)}</span>
        {mayChange && (
          <Button size="small" onClick={onWithdraw}>
            {t('scoring.events.withdraw')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Withdrawal({ event, onClose }: { event: AssessmentEvent; onClose: () => void }) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const withdraw = useWithdrawEvent(event.id);
  const [reason, setReason] = useState('');
  const onOk = async () => {
    const asked = { version: event.version, reason: reason.trim() };
    await withdraw.mutateAsync({ ...asked, key: keyFor(asked) });
    done(t('scoring.events.withdrawnDone'));
    onClose();
  };
  return (
    <Modal
      open
      title={t('scoring.events.withdrawTitle', { unit: event.unitName, name: event.of?.name ?? event.kind })}
      okText={t('scoring.events.withdraw')}
      cancelText={t('shared.cancel')}
      okButtonProps={{ disabled: reason.trim() === '', loading: withdraw.isPending }}
      // the problem is shown in the dialog
      onOk={() => void onOk().catch(() => undefined)}
      onCancel={onClose}
    >
      <p>{t('scoring.events.withdrawHow')}</p>
      <Input.TextArea
        autoFocus
        aria-label={t('scoring.events.withdrawReason')}
        placeholder={t('scoring.events.withdrawReason')}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {withdraw.error && <Refusal title={t('scoring.events.notWithdrawn')} error={withdraw.error} />}
    </Modal>
  );
}
