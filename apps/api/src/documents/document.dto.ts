import type { Mark as MarkValue, WarningKind } from '@yaodian/decomposition';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { choices } from '../platform/fields.js';
import { Doubt, SourceRange, TaskContent, warningKinds } from '../plans/task.dto.js';
import { Removed } from '../removals/removal.dto.js';
import { formats } from './readers/read-file.js';

const markKinds = choices<MarkValue['kind']>({ unit: true, deadline: true, target: true });

export class Cell extends SourceRange {
  @ApiProperty({ type: 'integer', description: 'Column of the grid, from 0.' })
  column: number;

  @ApiProperty({ type: 'integer' })
  rowSpan: number;

  @ApiProperty({ type: 'integer' })
  colSpan: number;
}

/** Where a block stands in the file itself. */
export class Place {
  @ApiProperty({ type: 'integer', required: false, description: 'Page of a PDF or OFD file, from 1.' })
  page?: number;

  @ApiProperty({ required: false, description: 'Sheet of a workbook.' })
  sheet?: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Row of the sheet, from 1.' })
  row?: number;
}

class PlacedRange extends SourceRange {
  @ApiProperty({ type: Place, required: false })
  place?: Place;
}

export class HeadingBlock extends PlacedRange {
  @ApiProperty({ enum: ['heading'] })
  kind: 'heading';

  @ApiProperty({ type: 'integer' })
  level: number;
}

export class ParagraphBlock extends PlacedRange {
  @ApiProperty({ enum: ['paragraph'] })
  kind: 'paragraph';
}

export class RowBlock extends PlacedRange {
  @ApiProperty({ enum: ['row'] })
  kind: 'row';

  @ApiProperty({ type: 'integer', description: 'Number of the table in the document, from 0.' })
  table: number;

  @ApiProperty({ description: 'The file states which cells span.' })
  spansStated: boolean;

  @ApiProperty({ type: [Cell] })
  cells: Cell[];
}

export class Heading extends SourceRange {
  @ApiProperty({ type: 'integer' })
  level: number;
}

export class Mark extends SourceRange {
  @ApiProperty({ enum: markKinds, enumName: 'MarkKind' })
  kind: MarkValue['kind'];
}

export class DocumentWarning extends SourceRange {
  @ApiProperty({ enum: warningKinds, enumName: 'WarningKind' })
  kind: WarningKind;

  @ApiProperty({ description: 'One sentence in Chinese.' })
  message: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'What the sentence names.' })
  facts: Record<string, string>;
}

export class DocumentFacts {
  @ApiProperty({ type: String, nullable: true })
  title: string | null;

  @ApiProperty({ type: String, nullable: true })
  issuer: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  year: number | null;

  @ApiProperty({ type: String, nullable: true, description: '发文字号' })
  number: string | null;
}

/** A task as it was read, before it is saved. */
export class Task extends TaskContent {
  @ApiProperty({ type: [String] })
  leadUnits: string[];

  @ApiProperty({ type: [String] })
  responsibleUnits: string[];

  @ApiProperty({ type: SourceRange })
  source: SourceRange;
}

/** The file as it came. */
export class FileFacts {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: formats, enumName: 'DocumentFormat' })
  format: string;

  @ApiProperty({ example: 'utf-8', description: 'Of a text; empty for files that state theirs.' })
  encoding: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.' })
  size: number;

  @ApiProperty({ description: 'SHA-256 of the bytes, in hexadecimal digits.' })
  sha256: string;

  @ApiProperty({ type: DocumentFacts })
  facts: DocumentFacts;
}

/** How the description shows the blocks of a document. */
export const blockList = {
  type: 'array' as const,
  items: { oneOf: [HeadingBlock, ParagraphBlock, RowBlock].map((type) => ({ $ref: getSchemaPath(type) })) },
};

export class SourceDocumentSummary extends FileFacts {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ type: 'integer', description: 'How many tasks of the plan come from it now.' })
  tasks: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The corrected document that has taken its place; it is kept, but counts no more.',
  })
  replacedBy: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The removal (清除) that has taken the file.' })
  removalId: number | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class SourceDocumentDetail extends SourceDocumentSummary {
  @ApiProperty({ type: [Removed], description: 'What was removed of it (清除), the first one first.' })
  removed: Removed[];

  @ApiProperty()
  text: string;

  @ApiProperty(blockList)
  blocks: (HeadingBlock | ParagraphBlock | RowBlock)[];

  @ApiProperty({ type: [Heading] })
  headings: Heading[];

  @ApiProperty({
    type: [SourceRange],
    description: 'Blocks that belong to no heading and to none of the present tasks.',
  })
  notTasks: SourceRange[];

  @ApiProperty({ type: [Mark] })
  marks: Mark[];

  @ApiProperty({
    type: [DocumentWarning],
    description: 'The doubts of the reading, as they were when it was imported.',
  })
  warnings: DocumentWarning[];

  @ApiProperty({ type: [Doubt], description: 'The open ones about passages that belong to no present task.' })
  doubts: Doubt[];
}
