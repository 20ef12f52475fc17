import { Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doubt } from '../../../features/tasks/doubts';
import { isComposing } from '../../../shared/composing';
import { KeyHint } from '../../../shared/key-hint';
import style from './plan-page.module.css';

interface Props {
  doubts: Doubt[];
  /** The one in hand; null before the first. */
  current: Doubt | null;
  /** Where the walk goes on when there is none in hand. */
  nextAt: number;
  onGo: (doubt: Doubt) => void;
  onEdit: (doubt: Doubt) => void;
  /** Keeps it as it is printed; only for what the reading was not sure about. */
  onAccept: (doubt: Doubt) => void;
}

const settledByKeeping = (doubt: Doubt) =>
  doubt.row !== null && !['no-unit', 'no-lead-unit', 'no-deadline'].includes(doubt.kind);

/** Walks through what a person has to settle, one after the other. */
export function DoubtsBar({ doubts, current, nextAt, onGo, onEdit, onAccept }: Props) {
  const { t } = useTranslation();
  const keepable = current !== null && settledByKeeping(current);
  const at = current ? doubts.indexOf(current) : -1;
  const go = (step: number) => {
    const to = at < 0 ? nextAt + Math.min(step, 0) : at + step;
    const next = doubts[(to + doubts.length) % doubts.length];
    if (next) onGo(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const act: Record<string, () => void> = {
      ArrowDown: () => go(1),
      ArrowUp: () => go(-1),
      e: () => current && onEdit(current),
      k: () => current && keepable && onAccept(current),
    };
    const action = act[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <section className={`${style.doubts} screen-only`} aria-label={t('tasks.doubtsBar')} onKeyDown={onKeyDown}>
      <div className={style.doubtsInner}>
        <div className={style.doubtKind}>
          <span>{current ? t(`tasks.doubtKinds.${current.kind}`) : t('tasks.doubtsBar')}</span>
          <strong>
            {current
              ? t('tasks.doubtAt', { at: at + 1, count: doubts.length })
              : t('tasks.doubtCount', { count: doubts.length })}
          </strong>
        </div>
        <div className={style.doubtWords}>
          <p aria-live="polite">
            {current
              ? t(`tasks.doubts.${current.kind}`, {
                  replace: { ...current.facts, number: String(current.row?.number ?? '') },
                })
              : t('tasks.doubtsHow')}
          </p>
          <p className={style.doubtKeys} aria-hidden="true">
            <KeyHint>↑</KeyHint>
            <KeyHint>↓</KeyHint> {t('tasks.doubtMove')}
            {current && (
              <>
                <KeyHint>E</KeyHint> {current.row ? t('tasks.edit') : t('documents.makeTask')}
              </>
            )}
            {keepable && (
              <>
                <KeyHint>K</KeyHint> {t('tasks.keepPrinted')}
              </>
            )}
          </p>
        </div>
        <div className={style.doubtButtons}>
          <Button onClick={() => go(-1)}>{t('tasks.previousDoubt')}</Button>
          <Button onClick={() => go(1)}>{t('tasks.nextDoubt')}</Button>
          {keepable && <Button onClick={() => onAccept(current)}>{t('tasks.keepPrinted')}</Button>}
          {current && (
            <Button type="primary" onClick={() => onEdit(current)}>
              {current.row ? t('tasks.edit') : t('documents.makeTask')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
