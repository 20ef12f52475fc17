import type { DocumentFacts, Heading, Mark, Place, SourceBlock, SourceRange, WarningKind } from '@yaodian/api-client';
import { byBlock, byStart } from '../../shared/ranges';

/** A place that somebody has to look at. */
interface PaperDoubt extends SourceRange {
  kind: WarningKind;
}

/** What the paper shows of a document, saved or only read. */
export interface PaperSource {
  text: string;
  blocks: SourceBlock[];
  facts: DocumentFacts;
  headings: Heading[];
  notTasks: SourceRange[];
  marks: Mark[];
  warnings: PaperDoubt[];
}

/** A task's place in the document. */
export interface PaperTask extends SourceRange {
  key: string;
  number: number;
  doubtful: boolean;
}

type BlockLook = 'title' | 'reference' | 'chapter' | 'section' | 'item' | 'body' | 'row' | 'signature';

/** What the margin says at the beginning of a part. */
export type Chip = { kind: 'task'; task: PaperTask } | { kind: 'heading' } | { kind: 'not-task'; range: SourceRange };

/** A stretch of one block in which nothing changes. */
export interface Piece extends SourceRange {
  taskKey: string | null;
  heading: BlockLook | null;
  mark: Mark['kind'] | null;
  doubt: boolean;
}

export interface PaperBlock extends SourceRange {
  block: SourceBlock;
  look: BlockLook;
  tasks: PaperTask[];
  /** A task goes on into it from the block before, or out of it into the next one. */
  fromBefore: boolean;
  intoNext: boolean;
  chips: Chip[];
  /** Where the file's next page or sheet begins. */
  opens: Place | null;
  /** Of a row: the widths of its table's columns, the same in all its rows. */
  columns: string | null;
  /** The parts of the block, or of one of its cells. */
  piecesOf: (range: SourceRange) => Piece[];
}

const bare = (text: string) => text.replace(/\s/g, '');
const dateLine = /^\S{4,5}年\S{1,3}月\S{1,3}日$/;
const shortLine = 30;

const missing: WarningKind[] = ['no-lead-unit', 'no-unit', 'no-deadline', 'no-task'];

/** A doubt about some words is marked at the words; one about what is not there, or a whole passage, only in the margin. */
const pointed = ({ kind, start, end }: PaperDoubt) => !missing.includes(kind) && end - start <= shortLine;

function lookOfHeading({ level }: Heading, hasTitle: boolean): BlockLook {
  const depth = hasTitle ? level - 1 : level;
  if (depth <= 0) return 'title';
  return depth === 1 ? 'chapter' : depth === 2 ? 'section' : 'item';
}

/** The document's blocks as they look on paper, with what the margin and the words carry. */
export function buildPaper(source: PaperSource, tasks: PaperTask[]): PaperBlock[] {
  const { text, blocks, facts, headings, notTasks, marks, warnings } = source;
  const title = facts.title && bare(facts.title);
  const hasTitle = headings.some((heading) => bare(text.slice(heading.start, heading.end)) === title);
  const tasksOf = byBlock(blocks, [...tasks].sort(byStart));
  const headingsOf = byBlock(blocks, headings);
  const notTasksOf = byBlock(blocks, notTasks);
  const marksOf = byBlock(blocks, marks);
  const warningsOf = byBlock(blocks, warnings.filter(pointed));
  const columnsOf = columnWidths(text, blocks);

  const lookOf = (block: SourceBlock, index: number): BlockLook => {
    if (block.kind === 'row') return 'row';
    const words = text.slice(block.start, block.end).trim();
    const heading = headingsOf.get(index)?.[0];
    // a heading that runs into its paragraph is marked in the words, not on the block
    if (heading && heading.start <= block.start + 2 && heading.end >= block.start + words.length - 2)
      return lookOfHeading(heading, hasTitle);
    if (index < 8 && facts.number && words.includes(facts.number) && words.length <= shortLine) return 'reference';
    const closing = index >= blocks.length - 3 && index > 0 && words.length <= shortLine;
    const next = blocks[index + 1];
    const dated = closing && (dateLine.test(words) || (next && dateLine.test(text.slice(next.start, next.end).trim())));
    return dated ? 'signature' : 'body';
  };

  return blocks.map((block, index) => {
    const own = tasksOf.get(index) ?? [];
    const heads = headingsOf.get(index) ?? [];
    const chips: (Chip & { at: number })[] = [
      ...own
        .filter(({ start }) => start >= block.start)
        .map((task) => ({ kind: 'task' as const, task, at: task.start })),
      ...heads
        .filter(({ start }) => start >= block.start)
        .map(({ start }) => ({ kind: 'heading' as const, at: start })),
      ...(notTasksOf.get(index) ?? []).map((range) => ({ kind: 'not-task' as const, range, at: range.start })),
    ].sort((a, b) => a.at - b.at);
    return {
      start: block.start,
      end: block.end,
      block,
      look: lookOf(block, index),
      columns: block.kind === 'row' ? (columnsOf.get(block.table) ?? null) : null,
      tasks: own,
      fromBefore: own.some(({ start }) => start < block.start),
      intoNext: own.some(({ end }) => (blocks[index + 1]?.start ?? Infinity) < end),
      chips,
      opens: opening(block.place, blocks[index - 1]?.place),
      piecesOf: (range) => cut(range, own, heads, hasTitle, marksOf.get(index) ?? [], warningsOf.get(index) ?? []),
    };
  });
}

const opening = (place: Place | undefined, before: Place | undefined): Place | null =>
  place && (place.page !== before?.page || place.sheet !== before?.sheet) ? place : null;

/** Where a passage stands in the file itself, as far as the file's kind has pages, or sheets and rows. */
export const placeOf = (blocks: SourceBlock[], { start }: SourceRange): Place | null =>
  blocks.find((block) => block.end > start)?.place ?? null;

/** A table's columns by how much their cells hold, as grid tracks. */
function columnWidths(text: string, blocks: SourceBlock[]): Map<number, string> {
  const sums = new Map<number, number[]>();
  for (const block of blocks)
    if (block.kind === 'row')
      for (const { column, colSpan, start, end } of block.cells) {
        const widths = sums.get(block.table) ?? [];
        sums.set(block.table, widths);
        const share = Math.sqrt(text.slice(start, end).trim().length + 1) / colSpan;
        for (let at = column; at < column + colSpan; at++) widths[at] = Math.max(widths[at] ?? 1, share);
      }
  return new Map(
    [...sums].map(([table, widths]) => [
      table,
      Array.from(widths, (width = 1) => `minmax(0, ${width.toFixed(2)}fr)`).join(' '),
    ]),
  );
}

function cut(
  range: SourceRange,
  tasks: PaperTask[],
  headings: Heading[],
  hasTitle: boolean,
  marks: Mark[],
  warnings: SourceRange[],
): Piece[] {
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of [...tasks, ...headings, ...marks, ...warnings])
    for (const edge of [start, end]) if (edge > range.start && edge < range.end) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!;
    const covers = (item: SourceRange) => item.start <= start && item.end >= end;
    const heading = headings.find(covers);
    return {
      start,
      end,
      taskKey: tasks.find(covers)?.key ?? null,
      heading: heading ? lookOfHeading(heading, hasTitle) : null,
      mark: marks.find(covers)?.kind ?? null,
      doubt: warnings.some(covers),
    };
  });
}
