import { ApiProperty } from '@nestjs/swagger';
import { choices, IdField, IntegerField, ObjectsField, QueryIntegerField, TextField } from '../../platform/fields.js';

const quarter = { min: 1, max: 4, description: 'For whose meeting the sheets are.' };
export const issuerLength = 60;

export class SheetQuery {
  @QueryIntegerField({ min: 1 })
  planId: number;

  @QueryIntegerField({ ...quarter, optional: true })
  quarter?: number;
}

export type SheetLight = 'red' | 'yellow';
const lights = choices<SheetLight>({ red: true, yellow: true });

/** A task that lags behind, with its reasons in the words of the sheet. */
export class SheetTask {
  @ApiProperty({ type: 'integer', description: "The task's identifier." })
  taskId: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: lights, enumName: 'SheetLight' })
  light: SheetLight;

  @ApiProperty({ type: [String] })
  reasons: string[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '首次期限; null without a date.' })
  firstDeadline: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '有效期限' })
  effectiveDeadline: string | null;

  @ApiProperty({ type: 'integer', description: 'Working days past the first deadline; 0 in time.' })
  daysLateByFirst: number;

  @ApiProperty({ type: 'integer', description: 'Working days past the effective deadline.' })
  daysLate: number;

  @ApiProperty({ type: [String], description: 'Notices that run, as 黄3号.' })
  notices: string[];
}

/** 调度单 of one unit. */
export class Sheet {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unit: string;

  @ApiProperty({ type: [SheetTask], description: 'The worst first.' })
  tasks: SheetTask[];

  @ApiProperty({ type: 'integer', description: 'So many of them fit on its page; the others are only counted there.' })
  shown: number;
}

export class SheetPreview {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty({ format: 'date', description: 'The day for which the lights hold: today.' })
  on: string;

  @ApiProperty({ type: 'integer', description: 'Of so many assignments the light is not yet that of today.' })
  computing: number;

  @ApiProperty({ description: "发文机关: the office's own unit." })
  issuer: string;

  @ApiProperty({ description: 'What is asked, as it is proposed.' })
  asked: string;

  @ApiProperty({ type: 'integer', description: 'Lines that it may take on the page.' })
  mostAskedLines: number;

  @ApiProperty({ type: [Sheet], description: "Units with tasks that lag behind, in the office's order." })
  units: Sheet[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: "The office's own template that is used; null: the built-in one.",
  })
  template: string | null;
}

export class AskedSheet {
  @IdField()
  unitId: number;

  @TextField({ max: 1000, description: '工作要求' })
  asked: string;
}

export class WriteSheets {
  @IdField()
  planId: number;

  @IntegerField(quarter)
  quarter: number;

  @TextField({ max: issuerLength, description: '发文机关' })
  issuer: string;

  @ObjectsField(() => AskedSheet, { count: 1000, description: 'The units whose sheets are wanted.' })
  units: AskedSheet[];
}
