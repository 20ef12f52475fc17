import { ApiProperty } from '@nestjs/swagger';
import {
  choices,
  ChoiceField,
  IdField,
  IntegerField,
  ObjectsField,
  PatternField,
  QueryIntegerField,
  TextField,
} from '../../platform/fields.js';
import { keyPattern, mostEntries } from './entry.dto.js';
import { WorkbookComparison } from '../../workbooks/workbook.dto.js';
import { type MeasureField, measureFields } from './measure-columns.js';

export const measuresShown = 200;

export class MeasureQuery {
  @QueryIntegerField({ min: 1 })
  planId: number;

  @PatternField(keyPattern, { max: 36, optional: true })
  measure?: string;

  @QueryIntegerField({ min: 1, optional: true })
  unitId?: number;

  @QueryIntegerField({ min: 1, optional: true })
  page?: number;
}

/** A figure of a measure (指标数据) for a unit and a period. */
export class MeasureFigure {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty()
  measure: string;

  @ApiProperty({ description: '2026, 2026Q1 or 2026-03' })
  period: string;

  @ApiProperty()
  numerator: string;

  @ApiProperty({ type: String, nullable: true })
  denominator: string | null;

  @ApiProperty({ description: 'Where the figure is from.' })
  source: string;

  @ApiProperty()
  enteredBy: string;

  @ApiProperty({ format: 'date-time' })
  enteredAt: string;

  @ApiProperty({ description: 'Whether the person changes it.' })
  mayChange: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class MeasurePage {
  @ApiProperty({ type: [MeasureFigure], description: 'By unit in the order of organs, measure and period.' })
  items: MeasureFigure[];

  @ApiProperty({ type: 'integer' })
  total: number;
}

/** What stands there afterwards; without a numerator nothing. */
export class WriteMeasure {
  @IdField()
  unitId: number;

  @PatternField(keyPattern, { max: 36 })
  measure: string;

  @TextField({ max: 16, description: '2026, 2026Q1 or 2026-03' })
  period: string;

  @IntegerField({ description: 'The version that the sender has seen; 0 where there was nothing.' })
  version: number;

  @TextField({ max: 32, min: 0, optional: true, nullable: true })
  numerator?: string | null;

  @TextField({ max: 32, min: 0, optional: true, nullable: true })
  denominator?: string | null;

  @TextField({ max: 500, min: 0, optional: true })
  source?: string;
}

export class WriteMeasures {
  @IdField()
  planId: number;

  @ObjectsField(() => WriteMeasure, { count: mostEntries, description: 'All or none of them is kept.' })
  figures: WriteMeasure[];
}

export type MeasureRhythm = 'year' | 'quarter' | 'month';
const rhythms = choices<MeasureRhythm>({ year: true, quarter: true, month: true });

export class MeasureWorkbookQuery {
  @QueryIntegerField({ min: 1 })
  planId: number;

  @ChoiceField(rhythms, 'MeasureRhythm', { optional: true, description: 'Periods of the empty rows; else the year.' })
  rhythm?: MeasureRhythm;

  @PatternField(keyPattern, { max: 36, optional: true, description: 'Only one measure.' })
  measure?: string;
}

export class ImportedMeasureField {
  @ApiProperty({ enum: measureFields, enumName: 'MeasureField' })
  field: MeasureField;

  @ApiProperty({ description: 'As it is now, in the words of the table.' })
  now: string;

  @ApiProperty()
  file: string;
}

export type MeasureOutcome = 'added' | 'changed' | 'removed';
const outcomes = choices<MeasureOutcome>({ added: true, changed: true, removed: true });

/** A row that would add, change or take back a figure. */
export class ImportedMeasure {
  @ApiProperty({ type: 'integer', description: 'As Excel counts it.' })
  row: number;

  @ApiProperty({ description: 'Unit, measure and period.' })
  name: string;

  @ApiProperty({ enum: outcomes, enumName: 'MeasureOutcome' })
  outcome: MeasureOutcome;

  @ApiProperty({ type: [ImportedMeasureField] })
  fields: ImportedMeasureField[];
}

/** A cell that somebody else has changed since the file was downloaded, in another way. */
export class MeasureConflict extends ImportedMeasureField {
  @ApiProperty({ example: 'D7' })
  cell: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'As it was when the file was downloaded.' })
  then: string;
}

/** What importing an edited workbook would do; nothing is stored. */
export class MeasureComparison extends WorkbookComparison {
  @ApiProperty({ type: [ImportedMeasure] })
  rows: ImportedMeasure[];

  @ApiProperty({ type: [MeasureConflict] })
  conflicts: MeasureConflict[];
}

export class MeasureImport {
  @ApiProperty({ type: 'integer' })
  added: number;

  @ApiProperty({ type: 'integer' })
  changed: number;

  @ApiProperty({ type: 'integer' })
  removed: number;
}
