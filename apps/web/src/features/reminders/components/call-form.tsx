import type { PreviewedReminder, RecordCall } from '@yaodian/api-client';
import { App, AutoComplete, Button, DatePicker, Form, Input, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useRecordCall } from '../api/record-call';
import style from './remind-dialog.module.css';

interface Props {
  chosen: PreviewedReminder[];
  called: 'unit' | 'leader';
  onTyped: (typed: boolean) => void;
  onDone: () => void;
}

interface Values extends Pick<RecordCall, 'way' | 'called' | 'spokeWith' | 'words'> {
  /** As the clock in Beijing shows it. */
  at: Dayjs;
}

/** Writes a call (电话调度) or a letter down: who was told what, and when. */
export function CallForm({ chosen, called, onTyped, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const [form] = Form.useForm<Values>();
  const record = useRecordCall();
  const reached = Form.useWatch('called', form) ?? called;
  const names = new Set(chosen.map((one) => (reached === 'leader' ? one.leader : one.liaison)).filter(Boolean));
  const submit = ({ at, ...said }: Values) => {
    const assignments = chosen.map(({ assignmentId }) => assignmentId);
    const body = { assignments, ...said, at: `${at.format('YYYY-MM-DDTHH:mm')}:00+08:00` };
    record.mutate(
      { ...body, key: keyFor(body) },
      {
        onSuccess: ({ calls, settled }) => {
          onTyped(false);
          const done =
            settled > 0
              ? t('reminders.dialog.recordedSettled', { count: calls, settled })
              : t('reminders.dialog.recorded', { count: calls });
          announce(done);
          void message.success(done);
          onDone();
        },
      },
    );
  };
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{
        ...{ way: 'telephone', called, spokeWith: '', words: '' },
        at: dayjs(clockTime(new Date().toISOString()), 'YYYY-MM-DD HH:mm'),
      }}
      onValuesChange={(_, { spokeWith, words }) => {
        record.reset();
        onTyped(`${spokeWith ?? ''}${words ?? ''}`.trim() !== '');
      }}
      onFinish={submit}
    >
      <div className={style.row}>
        <Form.Item name="way" label={t('reminders.dialog.way')}>
          <Radio.Group
            options={(['telephone', 'paper'] as const).map((value) => ({
              value,
              label: t(`reminders.dialog.ways.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="called" label={t('reminders.dialog.called')}>
          <Radio.Group
            options={(['unit', 'leader'] as const).map((value) => ({ value, label: t(`reminders.called.${value}`) }))}
          />
        </Form.Item>
      </div>
      <div className={style.row}>
        <Form.Item
          name="spokeWith"
          label={t('reminders.dialog.spokeWith')}
          rules={[{ required: true, whitespace: true, message: t('reminders.dialog.spokeWithNeeded') }]}
        >
          <AutoComplete options={[...names].map((value) => ({ value }))}>
            <Input maxLength={50} />
          </AutoComplete>
        </Form.Item>
        <Form.Item
          name="at"
          label={t('reminders.dialog.at')}
          rules={[{ required: true, message: t('reminders.dialog.atNeeded') }]}
        >
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" allowClear={false} />
        </Form.Item>
      </div>
      <Form.Item
        name="words"
        label={t('reminders.dialog.said')}
        extra={t('shared.secrecy')}
        rules={[{ required: true, whitespace: true, message: t('reminders.dialog.saidNeeded') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      {record.error && (
        <div className={style.alert}>
          <ProblemAlert title={t('reminders.dialog.notRecorded')} error={record.error} />
        </div>
      )}
      <div className={style.acts}>
        <Button type="primary" htmlType="submit" disabled={chosen.length === 0} loading={record.isPending}>
          {t('reminders.dialog.record', { count: chosen.length })}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </Form>
  );
}
