import type { RecordEvent, ScoringOutline } from '@yaodian/api-client';
import { AutoComplete, Button, Checkbox, Drawer, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { DateField } from '../../../shared/date-field';
import { readDraft, removeDraft, writeDraft } from '../../../shared/local-draft';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import { useRecordEvent } from '../api/mutations';
import { useSendFiles } from '../use-send-files';
import { useAmountWords } from '../use-amount-words';
import { ChosenFiles } from './chosen-files';
import { Refusal } from './refusal';
import style from './scoring.module.css';
import { UnsentFiles } from './unsent-files';

interface Props {
  outline: ScoringOutline;
  subjects: readonly string[];
  onClose: () => void;
}

interface Typed {
  unitId?: number;
  kind?: string;
  happenedOn: string | null;
  count: number;
  points: string;
  hasStatement: boolean;
  subject: string;
  reason: string;
}

const nothing: Typed = { happenedOn: null, count: 1, points: '', hasStatement: false, subject: '', reason: '' };

/** Records something that adds, deducts or vetoes. What is typed stays on this computer until it is recorded. */
export function EventForm({ outline, subjects, onClose }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const amount = useAmountWords();
  const record = useRecordEvent();
  const [chosen, setChosen] = useState<File[]>([]);
  const sending = useSendFiles('assessment-events');
  const { planId, year, units, kinds } = outline;
  const draft = `assessment-event.${planId}`;
  const [typed, setTyped] = useState<Typed>(() => readDraft(draft) ?? nothing);
  const set = (change: Partial<Typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    writeDraft(draft, next);
  };
  const unit = units.find(({ unitId }) => unitId === typed.unitId);
  const possible = kinds.filter(({ groups }) => unit === undefined || groups.includes(unit.group));
  const kind = possible.find(({ key }) => key === typed.kind);
  const isRange = kind?.least != null;
  const isReady =
    unit && kind && typed.happenedOn && typed.reason.trim() !== '' && (!isRange || typed.points.trim() !== '');
  const onRecord = async () => {
    if (!unit || !kind || !typed.happenedOn) return;
    const asked: RecordEvent = {
      ...{ planId, unitId: unit.unitId, kind: kind.key, happenedOn: typed.happenedOn, count: typed.count },
      points: isRange ? typed.points.trim() : null,
      hasStatement: kind.statement && typed.hasStatement,
      ...{ subject: typed.subject.trim(), reason: typed.reason.trim() },
    };
    const { id, unitName: label } = await record.mutateAsync({ ...asked, key: keyFor(asked) });
    removeDraft(draft);
    done(t('scoring.events.recordedDone'));
    if ((await sending.send(chosen.map((file) => ({ id, label, file })))) === 0) onClose();
  };
  return (
    <Drawer
      open
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={t('scoring.events.new')}
      onClose={onClose}
      footer={
        <div className={style.buttons}>
          {!record.isSuccess && (
            <Button
              type="primary"
              disabled={!isReady}
              loading={record.isPending}
              // the problem is shown in the form
              onClick={() => void onRecord().catch(() => undefined)}
            >
              {t('scoring.events.record')}
            </Button>
          )}
          <Button onClick={onClose}>{t(record.isSuccess ? 'scoring.events.close' : 'shared.cancel')}</Button>
        </div>
      }
    >
      <ConfirmLeaving when={record.isSuccess ? sending.unsent.length > 0 : typed.reason !== '' || chosen.length > 0} />
      <UnsentFiles sending={sending} />
      {!record.isSuccess && (
        <div className={style.form}>
          {record.error && <Refusal title={t('scoring.events.notRecorded')} error={record.error} />}
          <Field label={t('scoring.columns.unit')}>
            {(id) => (
              <Select
                id={id}
                autoFocus
                showSearch={{ optionFilterProp: 'label' }}
                value={typed.unitId}
                onChange={(unitId: number) => set({ unitId })}
                options={units
                  .filter(({ scores }) => scores)
                  .map(({ unitId, name }) => ({ value: unitId, label: name }))}
              />
            )}
          </Field>
          <Field label={t('scoring.events.kind')} note={kind && amount(kind)}>
            {(id) => (
              <Select
                id={id}
                showSearch={{ optionFilterProp: 'label' }}
                value={kind?.key}
                onChange={(key: string) => set({ kind: key, points: '', hasStatement: false })}
                options={(['leaf', 'bonus', 'deduction', 'veto'] as const)
                  .map((sort) => ({
                    label: t(`scoring.events.sorts.${sort}`),
                    title: sort,
                    options: possible
                      .filter((one) => one.sort === sort)
                      .map(({ key, name, lineName }) => ({
                        value: key,
                        label: name === lineName ? name : `${lineName} · ${name}`,
                      })),
                  }))
                  .filter(({ options }) => options.length > 0)}
              />
            )}
          </Field>
          <Field label={t('scoring.events.on')}>
            {(id) => (
              <DateField
                id={id}
                required
                value={typed.happenedOn}
                onChange={(happenedOn) => set({ happenedOn })}
                min={`${year}-01-01`}
                max={`${year}-12-31`}
              />
            )}
          </Field>
          {kind && kind.sort !== 'veto' && (
            <Field label={t('scoring.events.count', { per: kind.per ?? '' })}>
              {(id) => (
                <InputNumber
                  id={id}
                  min={1}
                  max={9999}
                  precision={0}
                  value={typed.count}
                  onChange={(count) => set({ count: count ?? 1 })}
                />
              )}
            </Field>
          )}
          {kind && isRange && (
            <Field label={t('scoring.events.points', { least: kind.least, most: kind.most })}>
              {(id) => (
                <Input
                  id={id}
                  inputMode="decimal"
                  maxLength={16}
                  value={typed.points}
                  onChange={({ target }) => set({ points: target.value })}
                />
              )}
            </Field>
          )}
          {kind?.statement && (
            <Checkbox checked={typed.hasStatement} onChange={({ target }) => set({ hasStatement: target.checked })}>
              {t('scoring.events.hasStatement')}
            </Checkbox>
          )}
          <Field label={t('scoring.events.subject')} note={t('scoring.events.subjectHow')}>
            {(id) => (
              <AutoComplete
                id={id}
                maxLength={200}
                value={typed.subject}
                onChange={(subject: string) => set({ subject })}
                options={subjects.map((value) => ({ value }))}
                showSearch={{ filterOption: (text, option) => String(option?.value).includes(text) }}
              />
            )}
          </Field>
          <Field label={t('scoring.events.reason')}>
            {(id) => (
              <Input.TextArea
                id={id}
                rows={4}
                maxLength={2000}
                value={typed.reason}
                onChange={({ target }) => set({ reason: target.value })}
              />
            )}
          </Field>
          <ChosenFiles files={chosen} label={t('scoring.events.new')} onChange={setChosen} />
          <p className={style.quiet}>{t('scoring.events.kept')}</p>
        </div>
      )}
    </Drawer>
  );
}

export function Field({
  label,
  note,
  children,
}: {
  label: string;
  note?: ReactNode;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {note && <span className={style.quiet}>{note}</span>}
    </div>
  );
}
