import { Checkbox, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { organKinds } from '../../unit-values';
import { ParentSelect } from './parent-select';
import style from './unit-drawer.module.css';

/** Marks between two names that are typed or pasted one after the other. */
const separators = ['、', '，', ',', '；', ';'];

/** All that is entered of a unit. */
export function UnitFields({ except }: { except: ReadonlySet<number> }) {
  const { t } = useTranslation();
  const names = (name: 'aliases' | 'formerNames') => (
    <Form.Item name={name} label={t(`units.fields.${name}`)} extra={t(`units.register.${name}How`)}>
      <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={separators} maxLength={200} maxCount={100} />
    </Form.Item>
  );
  return (
    <>
      <Form.Item
        name="name"
        label={t('units.fields.name')}
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
            placeholder={t('units.register.noKind')}
            options={organKinds.map((value) => ({ value, label: t(`units.kinds.${value}`) }))}
          />
        </Form.Item>
      </div>
      {names('aliases')}
      {names('formerNames')}
      <Form.Item name="parent" label={t('units.fields.parent')} extra={t('units.register.parentHow')}>
        <ParentSelect except={except} />
      </Form.Item>
      <div className={style.pair}>
        <Form.Item name="place" label={t('units.fields.place')} extra={t('units.register.placeHow')}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="level" label={t('units.fields.level')} extra={t('units.register.levelHow')}>
          <Input maxLength={20} autoComplete="off" />
        </Form.Item>
      </div>
      <div className={style.pair}>
        <Form.Item name="liaison" label={t('units.fields.liaison')}>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item name="liaisonTelephone" label={t('units.fields.liaisonTelephone')}>
          <Input maxLength={40} autoComplete="off" inputMode="tel" />
        </Form.Item>
      </div>
      <div className={style.pair}>
        <Form.Item name="leader" label={t('units.fields.leader')}>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="validFrom"
          label={t('units.fields.validFrom')}
          getValueProps={(value: string | null) => ({ value: value ? dayjs(value) : null })}
          normalize={(day: Dayjs | null) => day?.format('YYYY-MM-DD') ?? null}
        >
          <DatePicker className={style.date} format={t('shared.dateFormat')} placeholder={t('units.register.noDay')} />
        </Form.Item>
      </div>
      <Form.Item name="needsApprover" valuePropName="checked" initialValue extra={t('units.register.needsApproverHow')}>
        <Checkbox>{t('units.fields.needsApprover')}</Checkbox>
      </Form.Item>
    </>
  );
}
