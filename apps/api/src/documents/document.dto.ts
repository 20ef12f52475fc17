import type { Mark as MarkValue, WarningKind } from '@yaodian/decomposition';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  BooleanField,
  choices,
  IdField,
  IntegerField,
  QueryBooleanField,
  TextField,
  VerbatimField,
} from '../platform/fields.js';
import { planTitleLength } from '../plans/plan.dto.js';
import { Doubt, SourceRange, TaskContent, warningKinds } from '../plans/task.dto.js';
import { Problem } from '../platform/problem.dto.js';
import { formats } from './readers/read-file.js';
import { type Stage, stages } from './reading.js';

const megabyte = 1024 * 1024;
/** Files of one import, bytes of each of them and of all together, and bytes of a pasted text in UTF-8. */
export const mostFiles = 10;
export const fileLimit = 30 * megabyte;
export const importLimit = 60 * megabyte;
export const textLimit = 10 * megabyte;

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

const blocks = {
  type: 'array' as const,
  items: { oneOf: [HeadingBlock, ParagraphBlock, RowBlock].map((type) => ({ $ref: getSchemaPath(type) })) },
};

/** One document of a dry run: everything that saving would keep of it. */
@ApiExtraModels(HeadingBlock, ParagraphBlock, RowBlock)
export class DocumentReading extends FileFacts {
  @ApiProperty({ description: 'The normalised text that every range points into.' })
  text: string;

  @ApiProperty(blocks)
  blocks: (HeadingBlock | ParagraphBlock | RowBlock)[];

  @ApiProperty({ type: [Heading] })
  headings: Heading[];

  @ApiProperty({ type: [SourceRange], description: 'Blocks that belong to no task and no heading.' })
  notTasks: SourceRange[];

  @ApiProperty({ type: [Mark] })
  marks: Mark[];

  @ApiProperty({ type: [DocumentWarning] })
  warnings: DocumentWarning[];

  @ApiProperty({ type: [Task] })
  tasks: Task[];
}

/** A document of the plan that has the same bytes. */
export class SameDocument {
  @ApiProperty({ type: 'integer', description: 'Which document of the reading, from 0.' })
  document: number;

  @ApiProperty({ type: 'integer' })
  documentId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

/** The outcome of a dry run; nothing is kept. */
export class ImportReading {
  @ApiProperty({ type: [DocumentReading], description: 'In the order in which they were sent.' })
  documents: DocumentReading[];

  @ApiProperty({ type: 'integer', description: "The notice among them, whose facts are the plan's; from 0." })
  notice: number;

  @ApiProperty({ type: [SameDocument], description: 'Those that the plan has already.' })
  there: SameDocument[];
}

export class ImportProgress {
  @ApiProperty({ type: 'integer', description: 'Which file, from 1.' })
  file: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer', description: 'Of how many.' })
  files: number;

  @ApiProperty({ enum: stages, enumName: 'ImportStage' })
  stage: Stage;

  @ApiProperty({ type: 'integer', description: 'Parts of the file (pages, sheets) that are done.' })
  done: number;

  @ApiProperty({ type: 'integer' })
  total: number;
}

/** A line of the answer in application/x-ndjson: one of the three. The last line is a result or a problem. */
export class ImportLine {
  @ApiProperty({ type: ImportProgress, required: false })
  progress?: ImportProgress;

  @ApiProperty({
    required: false,
    oneOf: [{ $ref: getSchemaPath(ImportReading) }, { $ref: '#/components/schemas/ImportResult' }],
  })
  result?: ImportReading | ImportResult;

  @ApiProperty({ type: Problem, required: false })
  problem?: Problem;
}

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

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class SourceDocumentDetail extends SourceDocumentSummary {
  @ApiProperty()
  text: string;

  @ApiProperty(blocks)
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

/** Either files (multipart) or a text (JSON); saved into a plan unless it is a dry run. */
export class ImportDocument {
  @VerbatimField({ max: textLimit, optional: true, description: 'Pasted text, in place of a file.' })
  text?: string;

  @TextField({ max: 255, optional: true, description: "The only document's name; by default the file's." })
  name?: string;

  @BooleanField({ optional: true, description: 'Read only; store nothing.' })
  dryRun?: boolean;

  @IdField({ optional: true, description: 'The plan that it goes into.' })
  planId?: number;

  @IntegerField({ min: 1949, max: 2100, optional: true, description: 'Year of the new plan that it goes into.' })
  planYear?: number;

  @TextField({ max: planTitleLength, optional: true, description: 'Title of the new plan that it goes into.' })
  planTitle?: string;

  @BooleanField({ optional: true, description: 'Import also what the plan has already.' })
  again?: boolean;
}

/** The body as the description shows it; the files of a form are not among its fields. */
export class ImportForm extends ImportDocument {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'binary' },
    maxItems: mostFiles,
    required: false,
    description: 'The files, in a multipart request: this field as often as there are files.',
  })
  file?: string[];
}

export class ImportedDocument {
  @ApiProperty({ type: 'integer' })
  documentId: number;

  @ApiProperty({ type: 'integer' })
  tasks: number;

  @ApiProperty({ type: 'integer' })
  warnings: number;
}

export class ImportResult {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ type: [ImportedDocument], description: 'In the order in which they were sent.' })
  documents: ImportedDocument[];
}

export class ImportQuery {
  @QueryBooleanField({ optional: true, description: 'As in the body.' })
  dryRun?: boolean;
}
