import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';

interface Props {
  title: string;
  act: string;
  onReason: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks why, does it, and stays open with what was typed where that does not succeed. */
export function ReasonDialog({ title, act, onReason, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isRunning, setRunning] = useState(false);
  const send = () => {
    setRunning(true);
    onReason(reason.trim())
      .then(onClose, setError)
      .finally(() => setRunning(false));
  };
  return (
    <Modal
      open
      title={title}
      okText={act}
      cancelText={t('shared.cancel')}
      okButtonProps={{ disabled: reason.trim() === '' }}
      confirmLoading={isRunning}
      onOk={send}
      onCancel={onClose}
    >
      {error !== null && <ProblemAlert title={t('inspecting.notDone')} error={error} />}
      <label>
        {t('inspecting.reason')}
        <Input.TextArea
          autoFocus
          value={reason}
          maxLength={500}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
    </Modal>
  );
}
