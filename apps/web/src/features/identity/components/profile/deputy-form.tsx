import { useQuery } from '@tanstack/react-query';
import { civilDateOf } from '@yaodian/calendar';
import { App, Button, DatePicker, Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../shared/announcer';
import { ProblemAlert } from '../../../../shared/problem-alert';
import { colleaguesQuery, useNameDeputy } from '../../api/deputies';
import type { Deputisable } from '../../deputisable';
import style from './profile.module.css';

interface Values {
  /** Which of one's own roles, by its place among them. */
  role: number;
  deputyId?: number;
  firstDay: Dayjs;
  lastDay?: Dayjs;
}

/** A colleague, and the days on which they have one's own role. */
export function DeputyForm({ own, onDone }: { own: Deputisable[]; onDone: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const chosen = own[Form.useWatch('role', form) ?? 0]!;
  const firstDay = Form.useWatch('firstDay', form);
  const colleagues = useQuery(colleaguesQuery({ unitId: chosen.unitId, role: chosen.role }));
  const { mutateAsync, error, isPending, reset } = useNameDeputy();
  const today = dayjs(civilDateOf(new Date()));
  const formats = [t('shared.dateFormat'), 'YYYY-MM-DD', 'YYYYMMDD'];
  const day = (value: Dayjs) => value.format('YYYY-MM-DD');

  const save = async ({ deputyId, firstDay: from, lastDay }: Values) => {
    const { unitId, role } = chosen;
    await mutateAsync({ unitId, role, deputyId: deputyId!, firstDay: day(from), lastDay: day(lastDay!) });
    announce(t('accounts.deputies.named'));
    void message.success(t('accounts.deputies.named'));
    onDone();
  };
  const nobody = colleagues.data?.length === 0;
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      className={`${style.form} ${style.inset}`}
      initialValues={{ role: 0, firstDay: today }}
      onValuesChange={(changed: Partial<Values>) => {
        reset();
        if (changed.role !== undefined) form.setFieldValue('deputyId', undefined);
      }}
      // the problem stands above the form
      onFinish={(values) => void save(values).catch(() => undefined)}
    >
      {error && <ProblemAlert title={t('accounts.deputies.notNamed')} error={error} />}
      {colleagues.error && (
        <ProblemAlert
          title={t('accounts.deputies.colleaguesNotLoaded')}
          error={colleagues.error}
          onRetry={() => void colleagues.refetch()}
        />
      )}
      <Form.Item name="role" label={t('accounts.deputies.which')} hidden={own.length === 1}>
        <Select
          options={own.map(({ role, unitName }, value) => ({
            value,
            label: `${unitName} ${t(`identity.roles.${role}`)}`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="deputyId"
        label={t('accounts.deputies.who')}
        extra={nobody ? t('accounts.deputies.nobody') : t('accounts.deputies.whoHow', { unit: chosen.unitName })}
        rules={[{ required: true, message: t('accounts.deputies.whoNeeded') }]}
      >
        <Select
          loading={colleagues.isFetching}
          disabled={nobody}
          options={colleagues.data?.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <div className={style.pair}>
        <Form.Item
          name="firstDay"
          label={t('accounts.deputies.firstDay')}
          rules={[{ required: true, message: t('accounts.deputies.dayNeeded') }]}
        >
          <DatePicker format={formats} allowClear={false} disabledDate={(date) => date.isBefore(today, 'day')} />
        </Form.Item>
        <Form.Item
          name="lastDay"
          label={t('accounts.deputies.lastDay')}
          rules={[{ required: true, message: t('accounts.deputies.dayNeeded') }]}
        >
          <DatePicker format={formats} disabledDate={(date) => date.isBefore(firstDay ?? today, 'day')} />
        </Form.Item>
      </div>
      <div className={style.buttons}>
        <Button type="primary" htmlType="submit" loading={isPending} disabled={nobody}>
          {t('accounts.deputies.name')}
        </Button>
        <Button onClick={onDone}>{t('shared.cancel')}</Button>
      </div>
    </Form>
  );
}
