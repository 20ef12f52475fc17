import { ApiProperty } from '@nestjs/swagger';
import { MovedDate } from '../../calendar/calendar.dto.js';
import { ChoiceField, choices, IntegerField, ObjectsField, TextField } from '../../platform/fields.js';
import { type Figure, type FigureName, figureNames } from './figures.js';

const measures = choices<Figure['measure']>({
  'working-days': true,
  points: true,
  'day-of-month': true,
  'month-day': true,
});

/** A figure of a plan: what it is, and who made it so. */
export class PlanFigure {
  @ApiProperty({ enum: figureNames, enumName: 'FigureName' })
  name: FigureName;

  @ApiProperty({
    enum: measures,
    enumName: 'FigureMeasure',
    description: "What its number stands for; `month-day` is a day of the plan's year: 1201 is 1 December.",
  })
  measure: Figure['measure'];

  @ApiProperty({ type: 'integer', description: 'In force while nobody sets another one.' })
  default: number;

  @ApiProperty({ type: 'integer', description: 'The smallest one that can be set.' })
  least: number;

  @ApiProperty({ type: 'integer', description: 'The largest one.' })
  most: number;

  @ApiProperty({ type: 'integer', description: 'The one in force.' })
  value: number;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person who changed it last.' })
  changedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: never changed.' })
  changedAt: string | null;
}

export class PlanSettings {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ type: 'integer', description: "The version of the plan's settings; 0 before the first change." })
  version: number;

  @ApiProperty({ type: [PlanFigure] })
  figures: PlanFigure[];
}

/** A figure as it was changed, alone or with others at once. */
export class FigureChange {
  @ApiProperty({ type: 'integer', description: 'The same for what was changed at once.' })
  version: number;

  @ApiProperty({ enum: figureNames, enumName: 'FigureName' })
  name: FigureName;

  @ApiProperty({ type: 'integer' })
  before: number;

  @ApiProperty({ type: 'integer' })
  after: number;

  @ApiProperty({ description: 'It was set back to its default.' })
  isReset: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person.' })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class SetFigure {
  @ChoiceField(figureNames, 'FigureName')
  name: FigureName;

  @IntegerField({ nullable: true, description: 'null sets it back to its default.' })
  value: number | null;
}

export class PreviewSettings {
  @IntegerField({ description: 'The version that the sender has seen.' })
  version: number;

  @ObjectsField(() => SetFigure, {
    count: figureNames.length,
    description: 'Figures, each once; the others stay as they are.',
  })
  figures: SetFigure[];
}

export class SetSettings extends PreviewSettings {
  @TextField({
    max: 64,
    optional: true,
    description: 'What the preview gave, by whoever agrees to the dates that it lists.',
  })
  seen?: string;
}

/** What a change of settings does to what is there already. */
export class SettingsEffects {
  @ApiProperty({ description: 'Goes with the change to agree to exactly these dates.' })
  seen: string;

  @ApiProperty({ type: [MovedDate], description: 'Dates of rounds that have not opened yet; opened ones keep theirs.' })
  dates: MovedDate[];

  @ApiProperty({
    type: 'integer',
    description: 'Rounds that have not opened yet and will ask for reports by another number of open days.',
  })
  rounds: number;

  @ApiProperty({ type: 'integer', description: 'Reports within the grace days that would count as past them today.' })
  toMissing: number;

  @ApiProperty({ type: 'integer', description: 'Reports past the grace days that would be within them today.' })
  toGrace: number;
}
