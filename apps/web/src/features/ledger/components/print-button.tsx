import type { LedgerFilter, LedgerOrder, LedgerRow } from '@yaodian/api-client';
import { App, Button } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { allRows } from '../api/all-rows';

interface Props {
  filter: LedgerFilter;
  order: LedgerOrder;
  /** How many there will be, once that is known. */
  tasks: number | undefined;
  /** What goes onto paper; null when it has been printed. */
  onRows: (rows: LedgerRow[] | null) => void;
}

/** Fetches every row before it prints, also by the browser's own key; a second press gives it up. */
export function PrintButton({ filter, order, tasks, onRows }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const running = useRef<AbortController>(null);
  const [fetched, setFetched] = useState<number | null>(null);

  const print = async () => {
    if (running.current) return running.current.abort();
    const { signal } = (running.current = new AbortController());
    setFetched(0);
    try {
      const rows = await allRows(filter, order, setFetched, signal);
      flushSync(() => onRows(rows));
      window.print();
      onRows(null);
    } catch (error) {
      if (!signal.aborted) void message.error(`${t('ledger.print.failed')} ${sentenceOf(error)}`);
    } finally {
      running.current = null;
      setFetched(null);
    }
  };
  const printByKey = useEffectEvent(() => {
    if (!running.current) void print();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      printByKey();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      running.current?.abort();
    };
  }, []);
  return (
    <Button aria-keyshortcuts="Control+P" disabled={tasks === 0} onClick={() => void print()}>
      {fetched === null ? t('ledger.print.open') : t('ledger.print.cancel', { count: fetched, of: tasks ?? '…' })}
    </Button>
  );
}
