import type { Block, Cell, HiddenPart, Place, Range, SourceDocument } from '../model.js';
import { normaliseText } from '../text/normalise.js';

/** A table's cell before it is written: its paragraphs are lines. */
export interface WrittenCell {
  text: string;
  /** Column of the table's grid, counted from 0, spans included. */
  column: number;
  rowSpan: number;
  colSpan: number;
}

/**
 * What every reader of a file with structure fills in, in the order of the page: it keeps the normalised text and the
 * blocks' ranges in step. Blank paragraphs and rows without cells leave no block.
 */
export class DocumentWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private tables = 0;
  private readonly blocks: Block[] = [];
  /** What is hidden, and before which block. */
  private readonly hiddenParts: { part: Omit<HiddenPart, keyof Range>; before: number }[] = [];

  /** Each line of the text is a paragraph. */
  paragraph(text: string, place?: Place): void {
    this.lines(text, (range) => ({ kind: 'paragraph', ...range, ...at(place) }));
  }

  /** Each line of the text is a heading; level 1 is the highest. */
  heading(level: number, text: string, place?: Place): void {
    this.lines(text, (range) => ({ kind: 'heading', level, ...range, ...at(place) }));
  }

  /** The number of a new table, for its rows. */
  table(): number {
    return this.tables++;
  }

  /** A row of a table whose file states which cells span; a cell stands once, where it is printed. */
  row(table: number, written: WrittenCell[], place?: Place): void {
    if (written.length === 0) return;
    const start = this.length;
    const cells = written.map(({ text, column, rowSpan, colSpan }, index): Cell => {
      if (index > 0) this.append('\t');
      return {
        ...this.append(
          tidy(text)
            .replace(/\n{2,}/g, '\n')
            .trim()
            .replace(/\t/g, ' '),
        ),
        column,
        rowSpan,
        colSpan,
      };
    });
    this.blocks.push({ kind: 'row', table, spansStated: true, start, end: this.length, cells, ...at(place) });
    this.append('\n');
  }

  /** Says that something of the file is not read, as it is hidden; its place is the block that is written next. */
  hidden(part: Omit<HiddenPart, keyof Range>): void {
    this.hiddenParts.push({ part, before: this.blocks.length });
  }

  /** @param title the title that the file carries outside its text */
  document(title: string | null): SourceDocument {
    const hidden = this.hiddenParts.flatMap(({ part, before }): HiddenPart[] => {
      const beside = this.blocks[before] ?? this.blocks.at(-1);
      return beside ? [{ start: beside.start, end: beside.end, ...part }] : [];
    });
    const said = hidden.length > 0 ? { hidden } : {};
    return { title, text: this.parts.join(''), blocks: this.blocks, ...said };
  }

  private lines(text: string, block: (range: Range) => Block): void {
    for (const line of tidy(text).split('\n')) {
      if (line === '') continue;
      this.blocks.push(block(this.append(line)));
      this.append('\n');
    }
  }

  private append(text: string): Range {
    const start = this.length;
    this.parts.push(text);
    this.length += text.length;
    return { start, end: this.length };
  }
}

const at = (place: Place | undefined): { place?: Place } => (place ? { place } : {});

/** Normalised, without the blanks at a line's ends, runs of blanks as one. */
const tidy = (text: string): string =>
  normaliseText(text)
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n');
