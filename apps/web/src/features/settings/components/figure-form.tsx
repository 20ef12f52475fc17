import type { PlanFigure, PlanSettings, PlanSummary, SettingsEffects } from '@yaodian/api-client';
import { Alert, Button, DatePicker, Form, InputNumber, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { isConflict, Problem } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { MovedDates } from '../../calendar/components/moved-dates';
import { usePreviewSettings } from '../api/preview-settings';
import { useSetSettings } from '../api/set-settings';
import { monthAndDay, useFigureWords } from '../use-figure-words';
import style from './figure-form.module.css';

interface Props {
  plan: PlanSummary;
  /** As they are now. */
  settings: PlanSettings;
  figure: PlanFigure;
  onClose: () => void;
}

interface Values {
  value: number | Dayjs;
}

const movesSomething = ({ dates, rounds, toMissing, toGrace }: SettingsEffects) =>
  dates.length + rounds + toMissing + toGrace > 0;

const movesOthers = (error: unknown): boolean => error instanceof Problem && error.code === 'dates-move';

/** Sets one figure; what that does to what is there already is shown before it is saved. */
export function FigureForm({ plan, settings, figure, onClose }: Props) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const keyFor = useRequestKey();
  const [form] = Form.useForm<Values>();
  const preview = usePreviewSettings();
  const save = useSetSettings();
  const { name, measure, default: usual, least, most } = figure;
  const isDay = measure === 'month-day';
  // whoever saves has seen it; what comes in meanwhile is told as a conflict
  const [version, setVersion] = useState(settings.version);
  const now = settings.figures.find((one) => one.name === name) ?? figure;
  const effects = preview.data && movesSomething(preview.data) ? preview.data : null;
  const error = preview.error ?? save.error;

  // of the others the meaning says what they count
  const bound = (value: number) => (isDay ? words(measure, value) : value);
  const asDay = (value: number) => dayjs(`${plan.year}-${monthAndDay(value).join('-')}`, 'YYYY-M-D');
  const asField = (value: number): Values => ({ value: isDay ? asDay(value) : value });
  const forget = () => {
    preview.reset();
    save.reset();
  };

  const onFinish = async ({ value }: Values) => {
    const number = dayjs.isDayjs(value) ? (value.month() + 1) * 100 + value.date() : value;
    const asked = { planId: plan.id, version, figures: [{ name, value: number === usual ? null : number }] };
    const seen = effects?.seen;
    try {
      if (seen === undefined) {
        save.reset();
        if (movesSomething(await preview.mutateAsync(asked))) return;
      }
      const body = { ...asked, ...(seen !== undefined && { seen }) };
      await save.mutateAsync({ ...body, key: keyFor(body) });
    } catch (problem) {
      if (isConflict(problem)) setVersion((problem.current as PlanSettings).version);
      // what moves is something else by now
      if (movesOthers(problem)) await preview.mutateAsync(asked);
      throw problem;
    }
    announce(t('settings.saved', { name: t(`settings.names.${name}`), value: words(measure, number) }));
    onClose();
  };

  return (
    <Modal
      open
      title={t(`settings.names.${name}`)}
      onCancel={onClose}
      footer={(_, { OkBtn, CancelBtn }) => (
        <div className={style.foot}>
          <Button
            onClick={() => {
              form.setFieldsValue(asField(usual));
              forget();
            }}
          >
            {t('settings.toDefault')}
          </Button>
          <span className={style.gap} />
          <CancelBtn />
          <OkBtn />
        </div>
      )}
      okText={t(effects ? 'settings.saveAll' : 'shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={preview.isPending || save.isPending}
      onOk={() => form.submit()}
    >
      <p className={style.meaning}>{t(`settings.meanings.${name}`)}</p>
      <p className={style.meaning}>{t(plan.state === 'draft' ? 'settings.whenIssued' : `settings.when.${name}`)}</p>
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={asField(now.value)}
        onValuesChange={forget}
        // the problem stands below already
        onFinish={(values) => void onFinish(values).catch(() => undefined)}
      >
        <Form.Item
          name="value"
          label={t('settings.value')}
          extra={t('settings.bounds', {
            least: bound(least),
            most: bound(most),
            usual: bound(usual),
          })}
          rules={[{ required: true, message: t('settings.needed') }]}
        >
          {isDay ? (
            <DatePicker
              className={style.field}
              format="MM-DD"
              allowClear={false}
              minDate={asDay(least)}
              maxDate={asDay(most)}
            />
          ) : (
            <InputNumber className={style.field} min={least} max={most} precision={0} />
          )}
        </Form.Item>
      </Form>
      <div className={style.effects}>
        {effects && <Effects effects={effects} />}
        {error && (
          <ProblemAlert
            title={t('settings.notSaved')}
            error={error}
            kept={isConflict(error) ? t('settings.theirs', { value: words(measure, now.value) }) : t('settings.kept')}
          />
        )}
      </div>
    </Modal>
  );
}

function Effects({ effects: { dates, rounds, toMissing, toGrace } }: { effects: SettingsEffects }) {
  const { t } = useTranslation();
  const counted = (['rounds', 'toMissing', 'toGrace'] as const).filter(
    (name) => ({ rounds, toMissing, toGrace })[name] > 0,
  );
  return (
    <>
      {dates.length > 0 && <MovedDates dates={dates} />}
      {counted.map((name) => (
        <Alert
          key={name}
          type="warning"
          showIcon
          role="alert"
          title={t(`settings.effects.${name}`, { count: { rounds, toMissing, toGrace }[name] })}
          description={t('settings.notYet')}
        />
      ))}
    </>
  );
}
