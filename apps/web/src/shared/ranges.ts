import type { SourceRange } from '@yaodian/api-client';

/** Index of the first item for which `after` holds; the items before it must not hold it. */
function firstIndex<T>(items: T[], after: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (after(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The ranges that begin inside another one; `sorted` by their start. */
export function beginningIn<T extends SourceRange>(sorted: T[], { start, end }: SourceRange): T[] {
  const first = firstIndex(sorted, (item) => item.start >= start);
  let last = first;
  while (last < sorted.length && sorted[last]!.start < end) last++;
  return sorted.slice(first, last);
}

/** For each block the items that overlap it; `blocks` in order and without overlap. */
export function byBlock<T extends SourceRange>(blocks: SourceRange[], items: T[]): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const item of items)
    for (
      let index = firstIndex(blocks, (block) => block.end > item.start);
      index < blocks.length && blocks[index]!.start < item.end;
      index++
    ) {
      const list = found.get(index);
      if (list) list.push(item);
      else found.set(index, [item]);
    }
  return found;
}

export const byStart = (a: SourceRange, b: SourceRange): number => a.start - b.start || a.end - b.end;
