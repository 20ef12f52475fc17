import { Button, Checkbox, Form, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useMay } from '../../identity/self';
import style from './views.module.css';

export interface ViewWords {
  name: string;
  shared: boolean;
}

interface Props {
  label: string;
  value: ViewWords;
  /** Resolves when it is kept. */
  onKeep: (words: ViewWords) => Promise<unknown>;
}

/** What a view is called, and for the office whether everybody has it. */
export function ViewForm({ label, value, onKeep }: Props) {
  const { t } = useTranslation();
  const mayShare = useMay()('ledger.share-views');
  const [open, setOpen] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const keep = async (words: Partial<ViewWords>) => {
    setBusy(true);
    setError(null);
    try {
      await onKeep({ ...value, ...words });
      setOpen(false);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <Form<ViewWords>
          layout="vertical"
          className={style.form}
          initialValues={value}
          onFinish={(words) => void keep(words)}
        >
          {error !== null && <ProblemAlert title={t('ledger.views.notKept')} error={error} />}
          <Form.Item
            name="name"
            label={t('ledger.views.name')}
            rules={[{ required: true, whitespace: true, message: t('ledger.views.nameNeeded') }]}
          >
            <Input autoFocus maxLength={60} />
          </Form.Item>
          {mayShare && (
            <Form.Item name="shared" valuePropName="checked">
              <Checkbox>{t('ledger.views.share')}</Checkbox>
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('ledger.views.save')}
          </Button>
        </Form>
      }
    >
      <Button type="link" size="small" aria-haspopup="dialog">
        {label}
      </Button>
    </Popover>
  );
}
