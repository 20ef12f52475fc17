import SearchOutlined from '@ant-design/icons/es/icons/SearchOutlined';
import { Input } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import style from './search-field.module.css';

interface Props {
  label: string;
  /** What the address says. */
  value: string;
  onSearch: (words: string) => void;
}

/** Searches while one types, a moment after the last letter, and never in the middle of composing a word. */
export function SearchField({ label, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value);
  const [sent, setSent] = useState(value);
  const [composing, setComposing] = useState(false);
  // the address has changed by itself: by going back, or by a button
  if (sent !== value) {
    setSent(value);
    setTyped(value);
  }
  const send = useEffectEvent(() => {
    setSent(typed.trim());
    onSearch(typed.trim());
  });
  const waiting = !composing && typed.trim() !== value;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(send, 250);
    return () => clearTimeout(timer);
  }, [waiting, typed]);
  return (
    <span className={style.field}>
      <Input
        prefix={<SearchOutlined aria-hidden />}
        aria-label={label}
        placeholder={label}
        allowClear
        maxLength={100}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </span>
  );
}
