import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Marking } from '../../../../features/tasks/components/marking';
import type { DraftRow } from '../../../../features/tasks/task-row';

/** Which of the rows that are shown are chosen; what a filter hides is not, so that nothing changes unseen. */
export function useMarking(shown: DraftRow[]): Marking & { rows: DraftRow[] } {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const markable = useMemo(() => shown.filter(({ cancelledAt }) => !cancelledAt), [shown]);
  const rows = useMemo(() => markable.filter(({ key }) => keys.has(key)), [markable, keys]);
  const marked = useMemo(() => new Set(rows.map(({ key }) => key)), [rows]);
  const order = useRef<string[]>([]);
  useEffect(() => {
    order.current = markable.map(({ key }) => key);
  }, [markable]);
  const last = useRef<string | null>(null);

  // always the same, so that no row is drawn anew for it
  const mark = useCallback((key: string, through: boolean) => {
    const [from, to] = [order.current.indexOf(last.current ?? key), order.current.indexOf(key)];
    last.current = key;
    if (to < 0) return;
    const between = through && from >= 0 ? order.current.slice(Math.min(from, to), Math.max(from, to) + 1) : [];
    setKeys((old) => {
      const next = new Set(old);
      if (between.length > 1) between.forEach((each) => next.add(each));
      else if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const markAll = useCallback((all: boolean) => setKeys(new Set(all ? order.current : [])), []);

  return { marked, rows, count: markable.length, mark, markAll };
}
