import { ApiProperty } from '@nestjs/swagger';
import { choices } from '../../platform/fields.js';
import { WorkbookComparison } from '../../workbooks/workbook.dto.js';

/** A field of a report that would be written. */
export class ImportedReportField {
  @ApiProperty({
    description: 'unchanged, done, percent, value1 …, periodMet, nextSteps, problems or correctionReason.',
    example: 'done',
  })
  field: string;

  @ApiProperty({ description: 'As it is now, in the words of the form.' })
  now: string;

  @ApiProperty()
  file: string;
}

export type ReportRowOutcome = 'written' | 'unchanged';
const outcomes = choices<ReportRowOutcome>({ written: true, unchanged: true });

/** A row that would write a report. */
export class ImportedReport {
  @ApiProperty({ type: 'integer', description: 'As Excel counts it.' })
  row: number;

  @ApiProperty({ description: "The task's title." })
  name: string;

  @ApiProperty({ enum: outcomes, enumName: 'ReportRowOutcome', description: 'unchanged: 无变化.' })
  outcome: ReportRowOutcome;

  @ApiProperty({ type: [ImportedReportField] })
  fields: ImportedReportField[];
}

/** A cell whose report was written in another way since the form was downloaded. */
export class ReportFormConflict extends ImportedReportField {
  @ApiProperty({ example: 'J5' })
  cell: string;

  @ApiProperty({ description: "The task's title." })
  name: string;

  @ApiProperty({ description: 'As it was when the form was downloaded.' })
  then: string;
}

/** What a filled form would write; nothing is stored. */
export class ReportFormComparison extends WorkbookComparison {
  @ApiProperty({ type: [ImportedReport] })
  rows: ImportedReport[];

  @ApiProperty({ type: [ReportFormConflict] })
  conflicts: ReportFormConflict[];
}

/** What one filled form wrote, and can be taken back. */
export class ReportImport {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: 'How many reports were written, as drafts.' })
  count: number;

  @ApiProperty({ format: 'date-time' })
  at: string;
}
