import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ParentSelect } from '../../units/components/register/parent-select';
import { organKinds } from '../../units/unit-values';
import type { GroupValues } from '../group-values';
import { MembersField } from './members-field';

const separators = ['、', '，', ',', '；', ';'];
const none: ReadonlySet<number> = new Set();

/** All that is entered of a group, and who belongs to it then. */
export function GroupFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<GroupValues>();
  const kinds = Form.useWatch('kinds', form) ?? [];
  const parent = Form.useWatch('parent', form) ?? null;
  return (
    <>
      <Form.Item
        name="name"
        label={t('groups.fields.name')}
        extra={t('groups.nameHow')}
        rules={[{ required: true, whitespace: true, message: t('groups.nameNeeded') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="aliases" label={t('groups.fields.aliases')} extra={t('groups.aliasesHow')}>
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={separators}
          maxLength={200}
          maxCount={100}
        />
      </Form.Item>
      <Form.Item name="kinds" label={t('groups.fields.kinds')} extra={t('groups.kindsHow')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          placeholder={t('groups.anyKind')}
          options={organKinds.map((value) => ({ value, label: t(`units.kinds.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="parent" label={t('groups.fields.parent')} extra={t('groups.parentHow')}>
        <ParentSelect except={none} placeholder={t('groups.anyParent')} />
      </Form.Item>
      <Form.Item name="byHand" noStyle>
        <MembersField rule={{ kinds, parent }} />
      </Form.Item>
    </>
  );
}
