import { Button } from 'antd';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../../shared/composing';
import { nothingFocused } from '../../../../shared/focus';
import { KeyHint } from '../../../../shared/key-hint';
import type { History } from '../history/use-history';
import { type RowCommands, runKey } from '../row-commands';
import type { BarHandle } from './doubts-bar';
import style from './doubts-bar.module.css';
import { BackHint } from './offers';

interface Props {
  ref?: Ref<BarHandle>;
  /** How many tasks have no deadline: they keep nobody from finishing, and are still to be set before the plan is issued. */
  missing: number;
  onSetDeadlines: () => void;
  /** Absent where the check is finished already. */
  onFinish?: () => void;
  busy: boolean;
  commands: RowCommands;
  history: History;
}

/** The bar after the last doubt: all is checked, and deadlines may be set now or later. */
export function AllSettled({ ref, missing, onSetDeadlines, onFinish, busy, commands, history }: Props) {
  const { t } = useTranslation();
  const bar = useRef<HTMLElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const focus = () => main.current?.focus({ preventScroll: true });
  useImperativeHandle(ref, () => ({
    focus,
    hasFocus: () => bar.current?.contains(document.activeElement) ?? false,
    resume: focus,
    // the bar that comes in its place begins at the row that is shown
    takeUp: () => undefined,
  }));

  // the last answer has taken its bar, and the focus, away
  useEffect(() => {
    if (nothingFocused()) focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const { key, altKey, ctrlKey, metaKey } = event;
    if (missing > 0 && key.toLowerCase() === 'd' && !altKey && !ctrlKey && !metaKey) onSetDeadlines();
    else if (!runKey(event, null, commands, history)) return;
    event.preventDefault();
  };
  const words = () => {
    if (missing === 0) return t('tasks.allSettled');
    return t(onFinish ? 'tasks.onlyDeadlines' : 'tasks.deadlinesLeft', { count: missing });
  };

  return (
    <section ref={bar} className={`${style.bar} screen-only`} aria-label={t('tasks.doubtsBar')} onKeyDown={onKeyDown}>
      <div className={style.inner}>
        <div className={style.words}>
          <p aria-live="polite">{words()}</p>
        </div>
        <div className={style.keys}>
          <BackHint />
        </div>
        <div className={style.buttons}>
          {missing > 0 && (
            <Button ref={onFinish ? undefined : main} onClick={onSetDeadlines}>
              {t('tasks.setDeadlines')} <KeyHint>D</KeyHint>
            </Button>
          )}
          {onFinish && (
            <Button ref={main} type="primary" loading={busy} onClick={onFinish}>
              {t('plans.finishCheck')} <KeyHint>Enter</KeyHint>
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
