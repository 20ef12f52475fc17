import type { PlanSummary } from '@yaodian/api-client';
import { Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useCreatePlan } from '../api/create-plan';
import { useEditPlan } from '../api/edit-plan';
import { useRequestKey } from '../../../shared/request-key';

interface Props {
  /** The plan to rename; null makes a new one. */
  plan: PlanSummary | null;
  onClose: () => void;
  onCreated: (plan: PlanSummary) => void;
}

interface Values {
  year: number;
  title: string;
}

export function PlanForm({ plan, onClose, onCreated }: Props) {
  const { t } = useTranslation();
  const keyFor = useRequestKey();
  const create = useCreatePlan();
  const edit = useEditPlan();
  const error = create.error ?? edit.error;
  const theirs = isConflict(error) ? (error.current as PlanSummary) : null;

  const save = async (values: Values) => {
    if (plan) {
      await edit.mutateAsync({ id: plan.id, version: (theirs ?? plan).version, ...values });
      announce(t('plans.renamed'));
    } else onCreated(await create.mutateAsync({ ...values, key: keyFor(values) }));
    onClose();
  };

  return (
    <Modal
      open
      title={plan ? t('plans.renameTitle') : t('plans.createTitle')}
      okText={plan ? t('shared.save') : t('plans.create')}
      cancelText={t('shared.cancel')}
      confirmLoading={create.isPending || edit.isPending}
      // the button belongs to the form, so that Enter in a field presses it
      okButtonProps={{ htmlType: 'submit', form: 'plan-form' }}
      onCancel={onClose}
    >
      {error && (
        <ProblemAlert
          title={plan ? t('plans.notRenamed') : t('plans.notCreated')}
          error={error}
          kept={theirs && t('plans.theirs', { year: theirs.year, title: theirs.title })}
        />
      )}
      <Form<Values>
        id="plan-form"
        layout="vertical"
        requiredMark={false}
        initialValues={plan ?? { year: new Date().getFullYear(), title: '' }}
        // the problem stands above the form already
        onFinish={(values) => void save(values).catch(() => undefined)}
      >
        <Form.Item name="year" label={t('plans.year')} rules={[{ required: true, message: t('plans.yearNeeded') }]}>
          <InputNumber min={1949} max={2100} precision={0} />
        </Form.Item>
        <Form.Item
          name="title"
          label={t('plans.name')}
          rules={[{ required: true, whitespace: true, message: t('plans.nameNeeded') }]}
        >
          <Input maxLength={300} placeholder={t('plans.nameExample')} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
