import { Button, DatePicker, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../shared/composing';
import { KeyHint } from '../../../shared/key-hint';
import { ProblemAlert } from '../../../shared/problem-alert';
import style from './actions.module.css';

export type Explained = 'return' | 'revoke' | 'reopen';
const stock = ['evidence', 'figures', 'offTopic', 'period'] as const;

interface Props {
  act: Explained;
  pending: boolean;
  error: unknown;
  onSend: (reason: string, date: string | undefined) => void;
  onCancel: () => void;
}

/** Why, and until when; usual reasons are put into the words, where they can be changed. */
export function ReasonForm({ act, pending, error, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
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
        autoFocus
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
          disabledDate={(day) => day.isBefore(dayjs(), 'day') || (!needsDate && day.isSame(dayjs(), 'day'))}
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
