import type { NoticeColour } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { isDuplicate } from '../../database/failures.js';
import { DocumentCounterRow } from './document-counter.entity.js';

/** What is numbered in sequence for each year. */
export type Series = NoticeColour | 'rectification';

/**
 * The next number of a year and series, in the transaction that sends: its counter stays locked until that has ended, so a
 * number is given again where sending fails, and none is left out or given twice.
 */
export async function nextNumber(tx: EntityManager, year: number, series: Series): Promise<number> {
  for (;;) {
    await tx.query('UPDATE document_counter SET last = last + 1 WHERE year = ? AND series = ?', [year, series]);
    const counter = await tx.findOneBy(DocumentCounterRow, { year, series });
    if (counter) return counter.last;
    try {
      await tx.insert(DocumentCounterRow, { year, series, last: 0 });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}
