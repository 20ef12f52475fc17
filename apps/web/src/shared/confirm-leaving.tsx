import { Modal } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { useUnsaved } from './unsaved';

interface Props {
  when: boolean;
  /** Tried first: tells whether nothing is unsaved any more. */
  save?: () => Promise<boolean>;
  /** What becomes of what is not saved; by default it is text that stays on this computer. */
  consequence?: string;
  /** What is unsaved stands in something that the address has opened by its search part, and goes with it. */
  bySearch?: boolean;
}

/** Asks before a page with something unsaved is left. */
export function ConfirmLeaving({ when, save, consequence, bySearch = false }: Props) {
  const { t } = useTranslation();
  useUnsaved(when);
  const [failed, setFailed] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation: here, nextLocation: there }) =>
      when && (here.pathname !== there.pathname || (bySearch && here.search !== there.search)),
  );
  const blocked = blocker.state === 'blocked';
  const trySaving = useEffectEvent(() => save?.() ?? Promise.resolve(false));
  const leave = useEffectEvent(() => blocker.proceed?.());
  useEffect(() => {
    if (blocked) void trySaving().then((saved) => (saved ? leave() : setFailed(true)));
  }, [blocked]);
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119 asks only when this is set
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  return (
    <Modal
      open={blocked && failed}
      title={t('shared.leaving.title')}
      okText={t('shared.leaving.leave')}
      cancelText={t('shared.leaving.stay')}
      onOk={() => blocker.proceed?.()}
      onCancel={() => {
        setFailed(false);
        blocker.reset?.();
      }}
    >
      {consequence ?? t('shared.leaving.kept')}
    </Modal>
  );
}
