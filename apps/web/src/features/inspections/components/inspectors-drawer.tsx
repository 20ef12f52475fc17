import { useQuery } from '@tanstack/react-query';
import type { Inspection, InspectionUnit } from '@yaodian/api-client';
import { App, Button, Drawer, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useUnsaved } from '../../../shared/unsaved';
import { useDrawAgain, useNameInspectors } from '../api/mutations';
import { possibleInspectorsQuery } from '../api/queries';
import style from './inspections.module.css';

interface Props {
  inspection: Inspection;
  unit: InspectionUnit;
  onClose: () => void;
}

/** Who inspects a unit: drawn again, or named by hand; either for a reason. */
export function InspectorsDrawer({ inspection, unit, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const keyFor = useRequestKey();
  const { data: people = [] } = useQuery(possibleInspectorsQuery());
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<number[] | null>(null);
  const personIds = chosen ?? unit.inspectors.map(({ personId }) => personId);
  const name = useNameInspectors(inspection.id, unit.id);
  const again = useDrawAgain(inspection.id);
  useUnsaved(reason !== '' || chosen !== null);
  const done = (words: string) => {
    announce(words);
    void message.success(words);
    onClose();
  };
  const onName = async () => {
    await name.mutateAsync({ version: inspection.version, personIds, reason: reason.trim() });
    done(t('inspections.inspectors.named'));
  };
  const onDraw = async () => {
    const body = {
      ...{ version: inspection.version, what: 'inspectors' as const, inspectionUnitId: unit.id },
      reason: reason.trim(),
    };
    await again.mutateAsync({ ...body, key: keyFor(body) });
    done(t('inspections.drawn'));
  };
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  const fit = people.filter(({ unitIds }) => !unitIds.includes(unit.unitId));
  return (
    <Drawer
      open
      size={480}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={t('inspections.inspectors.title', { unit: unit.unitName })}
      onClose={onClose}
    >
      <div className={style.form}>
        {(name.error ?? again.error) && (
          <ProblemAlert title={t('inspections.inspectors.notDone')} error={name.error ?? again.error} />
        )}
        <ul className={style.lines}>
          {unit.inspectors.map((one) => (
            <li key={one.personId}>
              <span className={style.grow} lang="zh-CN">
                {one.name}
              </span>
              <span className={style.facts}>
                {one.drawn
                  ? t('inspections.inspectors.drawn')
                  : t('inspections.inspectors.byHand', { reason: one.reason ?? '' })}
              </span>
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
          <label htmlFor={`${id}-people`}>{t('inspections.inspectors.choose')}</label>
          <Select<number[]>
            id={`${id}-people`}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={personIds}
            onChange={setChosen}
            options={fit.map((person) => ({
              value: person.personId,
              label: `${person.name}（${person.units.join('、')}）`,
            }))}
          />
          <span className={style.note}>{t('inspections.inspectors.chooseHow')}</span>
        </div>
        <div className={style.acts}>
          <Button
            type="primary"
            disabled={reason.trim() === '' || chosen === null || personIds.length === 0}
            loading={name.isPending}
            onClick={() => quietly(onName())}
          >
            {t('inspections.inspectors.name')}
          </Button>
          <Button disabled={reason.trim() === ''} loading={again.isPending} onClick={() => quietly(onDraw())}>
            {t('inspections.drawAgain')}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}
