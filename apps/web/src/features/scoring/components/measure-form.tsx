import type { MeasureFigure, ScoringOutline } from '@yaodian/api-client';
import { Button, Input, Modal, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDone } from '../../../shared/use-done';
import { useWriteMeasures } from '../api/mutations';
import { Field } from './event-form';
import { Refusal } from './refusal';
import style from './scoring.module.css';

interface Props {
  outline: ScoringOutline;
  /** Null for a new one. */
  figure: MeasureFigure | null;
  onClose: () => void;
}

/** A figure of a measure for a unit and a period, with its source. */
export function MeasureForm({ outline, figure, onClose }: Props) {
  const { t } = useTranslation();
  const done = useDone();
  const keyFor = useRequestKey();
  const write = useWriteMeasures();
  const { planId, year, units, measures } = outline;
  const [typed, setTyped] = useState({
    ...{ unitId: figure?.unitId, measure: figure?.measure ?? measures[0]?.key },
    ...{ period: figure?.period ?? String(year), numerator: figure?.numerator ?? '' },
    ...{ denominator: figure?.denominator ?? '', source: figure?.source ?? '' },
  });
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change });
  useUnsaved(true);
  const measure = measures.find(({ key }) => key === typed.measure);
  const save = async (taken: boolean) => {
    if (typed.unitId === undefined || typed.measure === undefined) return;
    const figures = [
      {
        ...{ unitId: typed.unitId, measure: typed.measure, period: typed.period, version: figure?.version ?? 0 },
        numerator: taken ? null : typed.numerator,
        denominator: measure?.hasDenominator ? typed.denominator : null,
        source: typed.source,
      },
    ];
    await write.mutateAsync({ planId, figures, key: keyFor([planId, figures]) });
    done(t(taken ? 'scoring.measures.taken' : 'scoring.measures.saved'));
    onClose();
  };
  const isReady = typed.unitId !== undefined && typed.numerator.trim() !== '' && typed.source.trim() !== '';
  // the problem is shown in the form
  const onSave = (taken: boolean) => void save(taken).catch(() => undefined);
  return (
    <Modal
      open
      mask={{ closable: false }}
      title={t(figure ? 'scoring.measures.edit' : 'scoring.measures.new')}
      onCancel={onClose}
      footer={
        <div className={style.buttons}>
          <Button type="primary" disabled={!isReady} loading={write.isPending} onClick={() => onSave(false)}>
            {t('scoring.save')}
          </Button>
          {figure && (
            <Popconfirm
              title={t('scoring.measures.takeBackSure')}
              okText={t('scoring.measures.takeBack')}
              cancelText={t('shared.cancel')}
              onConfirm={() => onSave(true)}
            >
              <Button danger>{t('scoring.measures.takeBack')}</Button>
            </Popconfirm>
          )}
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
        </div>
      }
    >
      <div className={style.form}>
        {write.error && <Refusal title={t('scoring.notSaved')} error={write.error} />}
        <Field label={t('scoring.columns.unit')}>
          {(id) => (
            <Select
              id={id}
              disabled={figure !== null}
              showSearch={{ optionFilterProp: 'label' }}
              value={typed.unitId}
              onChange={(unitId: number) => set({ unitId })}
              options={units.filter(({ scores }) => scores).map((unit) => ({ value: unit.unitId, label: unit.name }))}
            />
          )}
        </Field>
        <Field label={t('scoring.measures.measure')}>
          {(id) => (
            <Select
              id={id}
              disabled={figure !== null}
              value={typed.measure}
              onChange={(key: string) => set({ measure: key })}
              options={measures.map(({ key, name }) => ({ value: key, label: name }))}
            />
          )}
        </Field>
        <Field label={t('scoring.measures.period')} note={t('scoring.measures.periodHow', { year })}>
          {(id) => (
            <Input
              id={id}
              disabled={figure !== null}
              maxLength={16}
              value={typed.period}
              onChange={({ target }) => set({ period: target.value })}
            />
          )}
        </Field>
        <Field label={t(measure?.hasDenominator ? 'scoring.measures.numerator' : 'scoring.measures.value')}>
          {(id) => (
            <Input
              id={id}
              inputMode="decimal"
              maxLength={32}
              suffix={measure?.unit}
              value={typed.numerator}
              onChange={({ target }) => set({ numerator: target.value })}
            />
          )}
        </Field>
        {measure?.hasDenominator && (
          <Field label={t('scoring.measures.denominator')}>
            {(id) => (
              <Input
                id={id}
                inputMode="decimal"
                maxLength={32}
                suffix={measure.unit}
                value={typed.denominator}
                onChange={({ target }) => set({ denominator: target.value })}
              />
            )}
          </Field>
        )}
        <Field label={t('scoring.measures.source')} note={t('scoring.measures.sourceHow')}>
          {(id) => (
            <Input
              id={id}
              maxLength={500}
              value={typed.source}
              onChange={({ target }) => set({ source: target.value })}
            />
          )}
        </Field>
      </div>
    </Modal>
  );
}
