import { useQuery } from '@tanstack/react-query';
import type { Inspection, InspectionUnit, PossibleSample } from '@yaodian/api-client';
import { App, Button, Drawer, Input, Select, Skeleton } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useAddSample, useDrawAgain, useRemoveSample } from '../api/mutations';
import { samplesQuery } from '../api/queries';
import style from './inspections.module.css';

interface Props {
  inspection: Inspection;
  unit: InspectionUnit;
  onClose: () => void;
}

const keyOf = ({ assignmentId, evidenceId }: Pick<PossibleSample, 'assignmentId' | 'evidenceId'>) =>
  `${assignmentId} ${evidenceId ?? ''}`;

/** What is looked at of a unit: drawn, drawn again, or added by hand for a reason. */
export function SamplesDrawer({ inspection, unit, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const keyFor = useRequestKey();
  const { data, error, refetch } = useQuery(samplesQuery(inspection.id, unit.id));
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const add = useAddSample(inspection.id, unit.id);
  const remove = useRemoveSample(inspection.id);
  const again = useDrawAgain(inspection.id);
  useUnsaved(reason !== '');
  const done = (words: string) => {
    announce(words);
    void message.success(words);
    setReason('');
    setChosen(null);
  };
  const wordsOf = ({ taskTitle, evidenceTitle }: PossibleSample) =>
    evidenceTitle === null ? t('inspections.samples.without', { task: taskTitle }) : `${evidenceTitle}（${taskTitle}）`;
  const onAdd = async () => {
    const sample = data?.possible.find((one) => keyOf(one) === chosen);
    if (!sample) return;
    const { assignmentId, evidenceId } = sample;
    const body = { version: inspection.version, assignmentId, evidenceId, reason: reason.trim() };
    await add.mutateAsync({ ...body, key: keyFor(body) });
    done(t('inspections.samples.added'));
  };
  const onDraw = async () => {
    const body = {
      ...{ version: inspection.version, what: 'samples' as const, inspectionUnitId: unit.id },
      reason: reason.trim(),
    };
    await again.mutateAsync({ ...body, key: keyFor(body) });
    done(t('inspections.drawn'));
  };
  const onRemove = async (sampleId: number) => {
    await remove.mutateAsync({ sampleId, version: inspection.version });
    done(t('inspections.samples.removed'));
  };
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  const failed = add.error ?? remove.error ?? again.error;
  return (
    <Drawer
      open
      size={560}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={t('inspections.samples.title', { unit: unit.unitName })}
      onClose={onClose}
    >
      <div className={style.form}>
        {failed && <ProblemAlert title={t('inspections.samples.notDone')} error={failed} />}
        {error && (
          <ProblemAlert title={t('inspections.samples.notLoaded')} error={error} onRetry={() => void refetch()} />
        )}
        {!data && !error && <Skeleton active={false} title={false} paragraph={{ rows: 4 }} />}
        {data?.samples.length === 0 && <p>{t('inspections.samples.none')}</p>}
        <ul className={style.lines} aria-label={t('inspections.samples.open')}>
          {data?.samples.map((sample) => (
            <li key={sample.id}>
              <span className={style.grow}>
                <span lang="zh-CN">{wordsOf(sample)}</span>
                {sample.reason !== null && (
                  <div className={style.facts}>
                    {t('inspections.samples.byHand', { name: sample.addedBy ?? '', reason: sample.reason })}
                  </div>
                )}
              </span>
              {sample.reason !== null && (
                <Button
                  size="small"
                  loading={remove.isPending}
                  aria-label={`${t('inspections.take')} ${wordsOf(sample)}`}
                  onClick={() => quietly(onRemove(sample.id))}
                >
                  {t('inspections.take')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <div className={style.field}>
          <label htmlFor={`${id}-reason`}>{t('inspections.reason')}</label>
          <Input.TextArea
            id={`${id}-reason`}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        <div className={style.field}>
          <label htmlFor={`${id}-sample`}>{t('inspections.samples.choose')}</label>
          <Select<string>
            id={`${id}-sample`}
            showSearch={{ optionFilterProp: 'label' }}
            notFoundContent={t('inspections.samples.nothingLeft')}
            value={chosen}
            onChange={setChosen}
            options={data?.possible.map((one) => ({ value: keyOf(one), label: wordsOf(one) })) ?? []}
          />
        </div>
        <div className={style.acts}>
          <Button
            type="primary"
            disabled={reason.trim() === '' || chosen === null}
            loading={add.isPending}
            onClick={() => quietly(onAdd())}
          >
            {t('inspections.samples.add')}
          </Button>
          <Button disabled={reason.trim() === ''} loading={again.isPending} onClick={() => quietly(onDraw())}>
            {t('inspections.drawAgain')}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}
