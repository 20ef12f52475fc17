import { fit } from './align.js';
import type { Column } from './columns.js';
import type { TableRow } from './table.js';

const NUMBER = /^\s*\d{1,3}[.、]?\s*$/;

/**
 * Pasted heads are fewer than the columns where one of them stands over several: 工作任务 over a group, a number and the
 * task. Spreads them in order over `width` columns so that the cells of the longest rows fit best.
 */
export function spreadHeads(folded: string, heads: Column[], rows: TableRow[], width: number): Column[] {
  const longest = rows.filter(({ cells }) => cells.length === width);
  const most = longest.reduce((best, row) => Math.max(best, filledIn(row)), 0);
  const sample = longest.filter((row) => filledIn(row) === most).slice(0, 40);
  const isNumber = Array.from({ length: width }, (_, column) =>
    sample.every(({ cells: { [column]: cell } }) => !!cell && NUMBER.test(folded.slice(cell.start, cell.end))),
  );
  const score = (columns: Column[], from: number): number =>
    columns.reduce((sum, column, offset) => sum + fitOf(folded, sample, from + offset, column), 0);

  // best[n]: the columns of the heads so far over the first n columns, and how well they fit
  let best: ({ columns: Column[]; score: number } | null)[] = [{ columns: [], score: 0 }];
  heads.forEach((head, index) => {
    const next: typeof best = [];
    for (let to = index + 1; to <= width - (heads.length - index - 1); to++) {
      for (let from = index; from < to; from++) {
        const before = best[from];
        if (!before) continue;
        const columns = under(head, isNumber.slice(from, to));
        // a group stands under 工作任务, not under 具体要求
        const unlikely = head.role === 'requirement' ? columns.filter(({ role }) => role === 'group').length : 0;
        const total = before.score + score(columns, from) - unlikely;
        if (!next[to] || total > next[to]!.score) next[to] = { columns: [...before.columns, ...columns], score: total };
      }
    }
    best = next;
  });
  return best[width]!.columns;
}

const filledIn = ({ cells }: TableRow): number => cells.filter(Boolean).length;

/** What a head over several columns means for each of them: the last one of a task's words is its own, those before group. */
function under(head: Column, isNumber: boolean[]): Column[] {
  const words = head.role === 'title' || head.role === 'requirement';
  const last = isNumber.lastIndexOf(false);
  return isNumber.map((number, index) => {
    if (isNumber.length === 1) return head;
    if (words && number) return { ...head, role: 'number' };
    return words && index < last ? { ...head, role: 'group' } : head;
  });
}

function fitOf(folded: string, rows: TableRow[], at: number, column: Column): number {
  const fitting = ({ start, cells }: TableRow, as: Column) => fit(folded, cells[at] ?? { start, end: start }, as);
  const sum = rows.reduce((total, row) => {
    // (一)加强政策公开: a name that groups is a name, too
    const asGroup = column.role === 'title' ? fitting(row, { ...column, role: 'group' }) : -Infinity;
    return total + Math.max(fitting(row, column), asGroup);
  }, 0);
  return sum / rows.length;
}
