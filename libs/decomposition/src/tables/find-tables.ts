import type { Block, RowBlock } from '../model.js';
import { readGrid } from './grid.js';
import { findLostGrid } from './lost-grid.js';
import type { TaskTable } from './table.js';

/** A stretch of the document: a table of tasks, or prose. */
export type Region = { kind: 'table'; table: TaskTable } | ProseRegion;
export interface ProseRegion {
  kind: 'prose';
  blocks: Block[];
}

/** Divides a document into tables of tasks and prose. Rows of a table that is none of tasks are prose, each cell a paragraph. */
export function findTables(folded: string, blocks: Block[]): Region[] {
  const regions: Region[] = [];
  let prose: Block[] = [];
  let previous: TaskTable | null = null;
  const flush = () => {
    regions.push(...splitLostGrids(folded, prose));
    prose = [];
  };
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]!;
    if (block.kind !== 'row') {
      prose.push(block);
      index++;
      continue;
    }
    const end = endOfTable(blocks, index);
    const rows = blocks.slice(index, end).filter((each): each is RowBlock => each.kind === 'row');
    const table: TaskTable | null = readGrid(folded, withSections(blocks.slice(index, end)), previous);
    if (table) {
      flush();
      regions.push({ kind: 'table', table });
      previous = table;
    } else
      prose.push(
        ...rows.flatMap((row) =>
          row.cells.map(({ start, end: stop }): Block => ({ kind: 'paragraph', start, end: stop })),
        ),
      );
    index = end;
  }
  flush();
  return regions;
}

/** A table's rows, with the section lines of a pasted table between them. */
function endOfTable(blocks: Block[], from: number): number {
  const { table, spansStated } = blocks[from] as RowBlock;
  let end = from + 1;
  for (let index = from + 1; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind === 'row' && block.table === table) end = index + 1;
    else if (block.kind === 'row' || spansStated || index - end > 2) break;
  }
  return end;
}

const withSections = (blocks: Block[]): RowBlock[] =>
  blocks.map((block) =>
    block.kind === 'row'
      ? block
      : {
          kind: 'row',
          table: -1,
          spansStated: false,
          start: block.start,
          end: block.end,
          cells: [{ start: block.start, end: block.end, column: 0, rowSpan: 1, colSpan: 1 }],
        },
  );

function splitLostGrids(folded: string, prose: Block[]): Region[] {
  const regions: Region[] = [];
  let from = 0;
  for (;;) {
    const found = findLostGrid(folded, prose, from);
    const before = prose.slice(from, found?.first ?? prose.length);
    if (before.length > 0) regions.push({ kind: 'prose', blocks: before });
    if (!found) return regions;
    regions.push({ kind: 'table', table: found.table });
    from = found.last + 1;
  }
}
