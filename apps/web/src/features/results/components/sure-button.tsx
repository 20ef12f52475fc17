import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useRequestKey } from '../../../shared/request-key';
import { useDone } from '../../../shared/use-done';
import { useOneAtATime } from '../../../shared/use-one-at-a-time';
import { type ResultAct, useResultAct } from '../api/results';
import style from './results.module.css';

interface Props {
  planId: number;
  label: string;
  title: string;
  /** What the act means, one sentence each. */
  consequences: readonly ReactNode[];
  asked: ResultAct;
  done: string;
  disabled?: boolean;
  onDone?: () => void;
}

/** An act that cannot be undone: what it does is said before, and a second click does nothing. */
export function SureButton({ planId, label, title, consequences, asked, done, disabled = false, onDone }: Props) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  const say = useDone();
  const once = useOneAtATime();
  const keyFor = useRequestKey();
  const { mutateAsync, error, isPending, reset } = useResultAct(planId);
  const go = () =>
    once(async () => {
      try {
        await mutateAsync({ ...asked, key: keyFor(asked) });
        setSure(false);
        say(done);
        onDone?.();
      } catch {
        // it is said in the dialogue, which stays
      }
    });
  return (
    <>
      <Button type="primary" disabled={disabled} onClick={() => setSure(true)}>
        {label}
      </Button>
      <Modal
        open={sure}
        title={title}
        okText={label}
        cancelText={t('shared.cancel')}
        confirmLoading={isPending}
        onOk={() => void go()}
        onCancel={() => {
          setSure(false);
          reset();
        }}
      >
        <ul className={style.consequences}>
          {consequences.map((one, index) => (
            <li key={index}>{one}</li>
          ))}
        </ul>
        {error && <ProblemAlert title={t('results.notDone')} error={error} />}
      </Modal>
    </>
  );
}
