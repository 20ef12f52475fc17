import type { LedgerFilter, LedgerOrder, LedgerRow } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

/** Every row that passes, page by page; `report` is told how many have come. */
export async function allRows(
  filter: LedgerFilter,
  order: LedgerOrder,
  report: (rows: number) => void,
  signal: AbortSignal,
): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for (let after: string | undefined; ;) {
    const query = { ...filter, order, after, limit: 200 };
    const { items, next } = await answerOf(api.GET('/api/ledger', { params: { query }, signal }));
    rows.push(...items);
    if (next === null) return rows;
    report(rows.length);
    after = next;
  }
}
