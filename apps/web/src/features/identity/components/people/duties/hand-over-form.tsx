import { useQuery } from '@tanstack/react-query';
import type { HandOverDuties, Person } from '@yaodian/api-client';
import { civilDateOf } from '@yaodian/calendar';
import { App, Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../../../shared/announcer';
import { ConfirmLeaving } from '../../../../../shared/confirm-leaving';
import { ProblemAlert } from '../../../../../shared/problem-alert';
import { useRequestKey } from '../../../../../shared/request-key';
import { useHandOver, usePreviewHandOver } from '../../../api/hand-over';
import { findPeopleQuery } from '../../../api/list-people';
import style from './duties.module.css';
import { DutyList } from './duty-list';
import row from '../people.module.css';

interface Values {
  /** Which of the person's units, by its place among them. */
  unit: number;
  to?: { value: number; label: string };
  since: Dayjs;
  reason: string;
}

const longestReason = 500;

interface Props {
  person: Person;
  onHanded: () => void;
  onClose: () => void;
}

/** In which unit, to whom, since when and why; then what would become of each duty, and only then it is done. */
export function HandOverForm({ person, onHanded, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const [form] = Form.useForm<Values>();
  const [typed, setTyped] = useState(false);
  const [search, setSearch] = useState('');
  const colleagues = useQuery(findPeopleQuery(search));
  const preview = usePreviewHandOver();
  const apply = useHandOver();
  const units = [...new Map(person.memberships.map(({ unitId, unitName }) => [unitId, unitName])).entries()];
  const today = dayjs(civilDateOf(new Date()));
  const shown = preview.data;
  const asked = preview.variables;
  const chosen = Form.useWatch('to', { form, preserve: true });

  const toAsk = ({ unit, to, since, reason }: Values): HandOverDuties & { id: number } => ({
    id: person.id,
    unitId: units[unit]![0],
    toId: to!.value,
    since: since.format('YYYY-MM-DD'),
    reason,
  });
  const onApply = async () => {
    if (!asked || !shown) return;
    const { seen } = shown;
    const { to } = await apply.mutateAsync({ ...asked, seen, key: keyFor([asked, seen]) });
    const words = t('accounts.handOver.done', { to: to.name });
    announce(words);
    void message.success(words);
    onHanded();
    onClose();
  };
  const back = () => {
    preview.reset();
    apply.reset();
  };
  return (
    <div className={style.form}>
      <ConfirmLeaving bySearch when={typed && !apply.isSuccess} consequence={t('accounts.people.leaving')} />
      {preview.error && <ProblemAlert title={t('accounts.handOver.notPreviewed')} error={preview.error} />}
      {apply.error && <ProblemAlert title={t('accounts.handOver.notDone')} error={apply.error} />}
      <div hidden={!!shown}>
        <Form<Values>
          form={form}
          name="hand-over"
          layout="vertical"
          requiredMark={false}
          initialValues={{ unit: 0, since: today }}
          onValuesChange={() => setTyped(true)}
          // the problem stands above the form
          onFinish={(values) => preview.mutate(toAsk(values))}
        >
          <Form.Item name="unit" label={t('accounts.handOver.unit')} hidden={units.length === 1}>
            <Select
              options={units.map(([, name], value) => ({ value, label: name ?? t('accounts.people.administrators') }))}
            />
          </Form.Item>
          <Form.Item
            name="to"
            label={t('accounts.handOver.to')}
            rules={[{ required: true, message: t('accounts.handOver.toNeeded') }]}
          >
            <Select
              labelInValue
              showSearch={{ filterOption: false, onSearch: setSearch }}
              loading={colleagues.isFetching}
              placeholder={t('accounts.people.search')}
              notFoundContent={t('accounts.handOver.nobody')}
              options={colleagues.data?.items
                .filter(({ id, disabled }) => id !== person.id && !disabled)
                .map(({ id, name, account }) => ({ value: id, label: `${name} (${account})` }))}
            />
          </Form.Item>
          <Form.Item
            name="since"
            label={t('accounts.handOver.since')}
            extra={t('accounts.handOver.sinceHow')}
            rules={[{ required: true, message: t('accounts.deputies.dayNeeded') }]}
          >
            <DatePicker
              format={[t('shared.dateFormat'), 'YYYY-MM-DD', 'YYYYMMDD']}
              allowClear={false}
              disabledDate={(day) => day.isAfter(today, 'day')}
            />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('accounts.handOver.reason')}
            rules={[{ required: true, whitespace: true, message: t('accounts.handOver.reasonNeeded') }]}
          >
            <Input.TextArea
              maxLength={longestReason}
              autoSize={{ minRows: 2, maxRows: 6 }}
              placeholder={t('shared.secrecy')}
            />
          </Form.Item>
          <div className={row.buttons}>
            <Button type="primary" htmlType="submit" loading={preview.isPending}>
              {t('accounts.handOver.preview')}
            </Button>
            <Button onClick={onClose}>{t('shared.cancel')}</Button>
          </div>
        </Form>
      </div>
      {shown && (
        <>
          <p>
            {t('accounts.handOver.willBe', {
              from: person.name,
              to: chosen?.label,
              unit: units.find(([id]) => id === asked?.unitId)?.[1] ?? t('accounts.people.administrators'),
              since: asked?.since,
            })}
          </p>
          <DutyList duties={shown.duties} />
          <p>{t('accounts.handOver.signedOut')}</p>
          <div className={row.buttons}>
            <Button
              type="primary"
              disabled={!!apply.error}
              loading={apply.isPending}
              // the problem is shown above
              onClick={() => void onApply().catch(() => undefined)}
            >
              {t('accounts.handOver.confirm')}
            </Button>
            <Button onClick={back}>{t('accounts.handOver.back')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
