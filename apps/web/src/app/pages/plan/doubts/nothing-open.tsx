import { Button } from 'antd';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nothingFocused } from '../../../../shared/focus';
import { KeyHint } from '../../../../shared/key-hint';
import type { BarHandle } from './doubts-bar';
import style from './doubts-bar.module.css';

interface Props {
  ref?: Ref<BarHandle>;
  busy: boolean;
  onFinish: () => void;
}

/** The bar after the last doubt: what is left is to say that all is checked. */
export function NothingOpen({ ref, busy, onFinish }: Props) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => button.current?.focus() }));
  // the last answer has taken its bar, and the focus, away
  useEffect(() => {
    if (nothingFocused()) button.current?.focus();
  }, []);
  return (
    <section className={`${style.bar} screen-only`} aria-label={t('tasks.doubtsBar')}>
      <div className={style.inner}>
        <p className={style.words} aria-live="polite">
          {t('tasks.allSettled')}
        </p>
        <Button ref={button} type="primary" loading={busy} onClick={onFinish}>
          {t('plans.finishCheck')} <KeyHint>Enter</KeyHint>
        </Button>
      </div>
    </section>
  );
}
