import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  BooleanField,
  IdField,
  IntegerField,
  QueryBooleanField,
  TextField,
  VerbatimField,
} from '../platform/fields.js';
import { Problem } from '../platform/problem.dto.js';
import { planTitleLength } from '../plans/plan.dto.js';
import { SourceRange } from '../plans/task.dto.js';
import {
  blockList,
  DocumentWarning,
  FileFacts,
  Heading,
  HeadingBlock,
  Mark,
  ParagraphBlock,
  RowBlock,
  Task,
} from './document.dto.js';
import { type Stage, stages } from './reading.js';

const megabyte = 1024 * 1024;
/** Files of one import, bytes of each of them and of all together, and bytes of a pasted text in UTF-8. */
export const mostFiles = 10;
export const fileLimit = 30 * megabyte;
export const importLimit = 60 * megabyte;
export const textLimit = 10 * megabyte;

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

export class ImportQuery {
  @QueryBooleanField({ optional: true, description: 'As in the body.' })
  dryRun?: boolean;
}

/** One document of a dry run: everything that saving would keep of it. */
@ApiExtraModels(HeadingBlock, ParagraphBlock, RowBlock)
export class DocumentReading extends FileFacts {
  @ApiProperty({ description: 'The normalised text that every range points into.' })
  text: string;

  @ApiProperty(blockList)
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

/** A line of the answer in application/x-ndjson: one of the three. The last line is a result or a problem. */
export class ImportLine {
  @ApiProperty({ type: ImportProgress, required: false })
  progress?: ImportProgress;

  @ApiProperty({
    required: false,
    oneOf: [ImportReading, ImportResult].map((type) => ({ $ref: getSchemaPath(type) })),
  })
  result?: ImportReading | ImportResult;

  @ApiProperty({ type: Problem, required: false })
  problem?: Problem;
}
