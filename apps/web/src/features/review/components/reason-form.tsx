import { Button, DatePicker, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import dayjs, { type Dayjs } from 'dayjs';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../shared/composing';
import { KeyHint } from '../../../shared/key-hint';
import { ProblemAlert } from '../../../shared/problem-alert';
import { useUnsaved } from '../../../shared/unsaved';
import style from './actions.module.css';

/** The server takes no later day, in days from today. */
const longest = 92;

export type Explained = 'return' | 'revoke' | 'reopen';
export const stock = ['evidence', 'figures', 'offTopic', 'period'] as const;
export type StockReason = (typeof stock)[number];

/** An act that is being explained, and the usual reason that this begins with. */
export interface Explaining {
  act: Explained;
  reason?: StockReason;
}

interface Props {
  act: Explained;
  /** A usual reason that it begins with. */
  begins?: StockReason;
  /** What was typed before and not sent, and under which name it is kept. */
  typed: Map<string, string>;
  name: string;
  pending: boolean;
  error: unknown;
  onSend: (reason: string, date: string | undefined) => void;
  onCancel: () => void;
}

/** Why, and until when; usual reasons are put into the words, where they can be changed. */
export function ReasonForm({ act, begins, typed, name, pending, error, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState(() => {
    const before = typed.get(name) ?? '';
    return begins ? joined(before, t(`review.stock.${begins}`)) : before;
  });
  useEffect(() => {
    if (reason === '') typed.delete(name);
    else typed.set(name, reason);
  }, [typed, name, reason]);
  const field = useRef<TextAreaRef>(null);
  // behind what is there already
  useEffect(() => field.current?.focus({ cursor: 'end' }), []);
  useUnsaved(reason !== '');
  const [date, setDate] = useState<Dayjs | null>(null);
  const needsDate = act === 'reopen';
  const ready = reason.trim() !== '' && (!needsDate || date !== null) && !pending;
  const send = () => ready && onSend(reason.trim(), date?.format('YYYY-MM-DD'));
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    }
    if (event.key === 'Enter' && event.ctrlKey) send();
  };
  return (
    <section className={style.form} aria-label={t(`review.acts.${act}`)} onKeyDown={onKeyDown}>
      {error !== null && <ProblemAlert title={t('review.notDone')} error={error} kept={t('review.kept')} />}
      {act !== 'reopen' && (
        <div className={style.stock} role="group" aria-label={t('review.stockReasons')}>
          {stock.map((one) => (
            <Button
              key={one}
              size="small"
              onClick={() => setReason((words) => joined(words, t(`review.stock.${one}`)))}
            >
              {t(`review.stock.${one}`)}
            </Button>
          ))}
        </div>
      )}
      <Input.TextArea
        aria-label={t('review.reason')}
        placeholder={t('review.reasonHow')}
        ref={field}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={style.row}>
        <label htmlFor="review-date">{t(needsDate ? 'review.until' : 'review.due')}</label>
        <DatePicker
          id="review-date"
          className={style.date}
          format={t('shared.dateFormat')}
          placeholder={t(needsDate ? 'review.day' : 'review.threeDays')}
          disabledDate={(day) =>
            day.isBefore(dayjs(), 'day') ||
            (!needsDate && day.isSame(dayjs(), 'day')) ||
            day.isAfter(dayjs().add(longest, 'day'), 'day')
          }
          value={date}
          onChange={setDate}
        />
        <Button type="primary" disabled={!ready} loading={pending} onClick={send}>
          {t(`review.acts.${act}`)} <KeyHint>Ctrl ⏎</KeyHint>
        </Button>
        <Button onClick={onCancel}>
          {t('shared.cancel')} <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </section>
  );
}

const joined = (words: string, sentence: string): string =>
  words.includes(sentence) ? words : [words.trim(), sentence].filter((part) => part !== '').join('');
