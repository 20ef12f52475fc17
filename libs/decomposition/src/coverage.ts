import type { Block, Range } from './model.js';

/** The parts of a text's blocks that no heading and no task holds: what is listed as 'not a task'. Blank parts are left out. */
export function notTaskRanges(text: string, blocks: Block[], headings: Range[], tasks: Range[]): Range[] {
  const taken = [...headings, ...tasks].sort((a, b) => a.start - b.start);
  const free: Range[] = [];
  let next = 0;
  for (const block of blocks) {
    let from = block.start;
    while (next < taken.length && taken[next]!.end <= from) next++;
    for (let index = next; index < taken.length && taken[index]!.start < block.end; index++) {
      const { start, end } = taken[index]!;
      if (start > from) pushWords(text, from, Math.min(start, block.end), free);
      from = Math.max(from, end);
    }
    if (from < block.end) pushWords(text, from, block.end, free);
  }
  return free;
}

function pushWords(text: string, start: number, end: number, free: Range[]): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start < end) free.push({ start, end });
}
