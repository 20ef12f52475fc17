import type { AskRemoval as Asked } from '@yaodian/api-client';
import { App, Button, Checkbox, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useMay } from '../../identity/self';
import { useAskRemoval } from '../api/ask-removal';
import { fieldKey } from '../field-key';
import style from './removals.module.css';

type Field = Asked['field'];

const fieldsOf: Record<Asked['objectKind'], Field[]> = {
  document: ['text', 'file'],
  task: ['title', 'requirement', 'section', 'deadline', 'targets'],
  evidence: ['file', 'title'],
  finding: ['file', 'words'],
  record: ['words'],
};

/** What is said of the files that go with a field. */
const reachOf = (kind: Asked['objectKind'], field: Field) =>
  field === 'file' ? 'wholeFile' : kind === 'record' ? 'byFileName' : 'keepsFile';

interface Values {
  field: Field;
  part: 'whole' | 'words';
  words?: string;
  reason: string;
  confirmed: boolean;
}

interface Props {
  objectKind: Asked['objectKind'];
  /** Absent for a record, which is found by its words. */
  objectId?: number;
  size?: 'small';
}

/** The button by which the office asks for a removal; nothing for those who may not. */
export function AskRemoval(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!useMay()('removals.ask')) return null;
  return (
    <>
      <Button size={props.size} onClick={() => setOpen(true)}>
        {t(props.objectKind === 'record' ? 'removals.ask.openOfDeleted' : 'removals.ask.open')}
      </Button>
      {open && <AskDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function AskDialog({ objectKind, objectId, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const keyFor = useRequestKey();
  const ask = useAskRemoval();
  const [form] = Form.useForm<Values>();
  const field = Form.useWatch('field', form) ?? fieldsOf[objectKind][0]!;
  const part = Form.useWatch('part', form) ?? 'words';
  const hasParts = objectKind === 'task' || (objectKind === 'finding' && field === 'words');
  const byWords = field === 'text' || (field === 'words' && !hasParts) || (field !== 'file' && part === 'words');

  const send = ({ words, reason }: Values) => {
    const asked: Asked = { objectKind, objectId, field, reason, ...(byWords && { words }) };
    ask.mutate(
      { ...asked, key: keyFor(asked) },
      {
        onSuccess: ({ id }) => {
          void message.success(t('removals.ask.sent', { id }));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('removals.ask.title')}
      okText={t('removals.ask.send')}
      cancelText={t('shared.cancel')}
      confirmLoading={ask.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={600}
    >
      <p className={style.how}>{t(objectKind === 'record' ? 'removals.ask.howOfDeleted' : 'removals.ask.how')}</p>
      {ask.error && (
        <div className={style.problem}>
          <ProblemAlert title={t('removals.ask.notSent')} error={ask.error} />
        </div>
      )}
      <Form<Values>
        form={form}
        name="ask-removal"
        layout="vertical"
        requiredMark={false}
        initialValues={{ field: fieldsOf[objectKind][0], part: 'words' }}
        onFinish={send}
      >
        <Form.Item name="field" label={t('removals.ask.field')} hidden={objectKind === 'record'}>
          <Select options={fieldsOf[objectKind].map((value) => ({ value, label: t(fieldKey(objectKind, value)) }))} />
        </Form.Item>
        {hasParts && (
          <Form.Item name="part" label={t('removals.ask.part')}>
            <Radio.Group
              options={(['words', 'whole'] as const).map((value) => ({ value, label: t(`removals.ask.${value}`) }))}
            />
          </Form.Item>
        )}
        {byWords && (
          <Form.Item
            name="words"
            label={t('removals.ask.thoseWords')}
            extra={t('removals.ask.wordsHow')}
            rules={[{ required: true, min: 2, whitespace: true, message: t('removals.ask.wordsHow') }]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} autoComplete="off" />
          </Form.Item>
        )}
        <p className={style.how}>{t(`removals.ask.${reachOf(objectKind, field)}`)}</p>
        <Form.Item
          name="reason"
          label={t('removals.ask.reason')}
          extra={t('removals.ask.reasonHow')}
          rules={[{ required: true, min: 2, whitespace: true, message: t('removals.ask.reasonHow') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
        </Form.Item>
        <Form.Item
          name="confirmed"
          valuePropName="checked"
          rules={[
            {
              validator: (_rule, value) =>
                value === true ? Promise.resolve() : Promise.reject(new Error(t('removals.ask.confirm'))),
            },
          ]}
        >
          <Checkbox>{t('removals.ask.confirm')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
