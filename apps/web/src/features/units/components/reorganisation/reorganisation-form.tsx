import { Button, Checkbox, DatePicker, Form, type FormInstance, Input, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../../shared/dates';
import { organKinds } from '../../unit-values';
import style from '../register/unit-drawer.module.css';
import type { ChosenUnit, ReorganisationValues } from './reorganisation-values';
import { UnitSelect } from './unit-select';

interface Props {
  form: FormInstance<ReorganisationValues>;
  /** Units that it is opened for. */
  begin: ChosenUnit[];
  pending: boolean;
  onTyped: () => void;
  onPreview: (values: ReorganisationValues) => void;
  onClose: () => void;
}

const taken = ['takeNames', 'takeParts', 'takePeople'] as const;

/** Which units end, who takes over, since when and why, and what goes with them. */
export function ReorganisationForm({ form, begin, pending, onTyped, onPreview, onClose }: Props) {
  const { t } = useTranslation();
  const today = dayjs(clockTime(new Date().toISOString()).slice(0, 10));
  const way = Form.useWatch('way', form) ?? 'existing';
  const predecessors = Form.useWatch('predecessors', form) ?? begin;
  return (
    <Form<ReorganisationValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{
        predecessors: begin,
        way: 'existing',
        since: today.format('YYYY-MM-DD'),
        takeNames: true,
        takeParts: true,
        takePeople: true,
      }}
      onValuesChange={onTyped}
      onFinish={onPreview}
    >
      <Form.Item
        name="predecessors"
        label={t('units.reorganisation.predecessors')}
        extra={t('units.reorganisation.predecessorsHow')}
        rules={[{ required: true, type: 'array', min: 1, message: t('units.reorganisation.predecessorsNeeded') }]}
      >
        <UnitSelect label={t('units.reorganisation.predecessors')} multiple />
      </Form.Item>
      <Form.Item name="way" label={t('units.reorganisation.successor')}>
        <Radio.Group
          options={(['existing', 'new'] as const).map((value) => ({
            value,
            label: t(`units.reorganisation.ways.${value}`),
          }))}
        />
      </Form.Item>
      {way === 'existing' ? (
        <Form.Item
          name="successor"
          rules={[{ required: true, type: 'array', min: 1, message: t('units.reorganisation.successorNeeded') }]}
        >
          <UnitSelect label={t('units.reorganisation.successor')} except={predecessors} />
        </Form.Item>
      ) : (
        <>
          <Form.Item
            name="name"
            label={t('units.fields.name')}
            extra={t('units.reorganisation.newHow')}
            rules={[{ required: true, whitespace: true, message: t('units.nameNeeded') }]}
          >
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <div className={style.pair}>
            <Form.Item name="shortName" label={t('units.fields.shortName')}>
              <Input maxLength={200} autoComplete="off" placeholder={t('units.shortNameHow')} />
            </Form.Item>
            <Form.Item name="kind" label={t('units.fields.kind')}>
              <Select
                allowClear
                placeholder={t('units.reorganisation.sameKind')}
                options={organKinds.map((value) => ({ value, label: t(`units.kinds.${value}`) }))}
              />
            </Form.Item>
          </div>
        </>
      )}
      <Form.Item
        name="since"
        label={t('units.reorganisation.since')}
        extra={t('units.reorganisation.sinceHow')}
        getValueProps={(value: string | null) => ({ value: value ? dayjs(value) : null })}
        normalize={(day: Dayjs | null) => day?.format('YYYY-MM-DD') ?? null}
        rules={[{ required: true, message: t('units.reorganisation.sinceNeeded') }]}
      >
        <DatePicker
          className={style.lastDay}
          format={t('shared.dateFormat')}
          disabledDate={(day) => day.isAfter(today, 'day')}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('units.reorganisation.reason')}
        extra={t('units.reorganisation.reasonHow')}
        rules={[{ required: true, whitespace: true, message: t('units.reorganisation.reasonNeeded') }]}
      >
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <fieldset className={style.choices}>
        <legend>{t('units.reorganisation.also')}</legend>
        {taken.map((name) => (
          <Form.Item key={name} name={name} valuePropName="checked" noStyle>
            <Checkbox>{t(`units.reorganisation.${name}`)}</Checkbox>
          </Form.Item>
        ))}
      </fieldset>
      <div className={style.buttons}>
        <Button type="primary" htmlType="submit" loading={pending}>
          {t('units.reorganisation.preview')}
        </Button>
        <Button onClick={onClose}>{t('shared.cancel')}</Button>
      </div>
    </Form>
  );
}
