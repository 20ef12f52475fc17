import { ruleKinds, type RuleKind, type ResultState, resultStates } from '@yaodian/assessment';
import { ApiProperty } from '@nestjs/swagger';
import {
  IdField,
  IntegerField,
  ObjectsField,
  PatternField,
  QueryIntegerField,
  TextField,
} from '../../platform/fields.js';
import { figurePattern, keyPattern, mostEntries } from './entry.dto.js';

export class OwnFigureQuery {
  @QueryIntegerField({ min: 1 })
  planId: number;

  @QueryIntegerField({
    min: 1,
    optional: true,
    description: 'One of the units that the person writes for; else the first.',
  })
  unitId?: number;
}

/** 自评 */
export class OwnFigure {
  @ApiProperty({ type: String, nullable: true })
  points: string | null;

  @ApiProperty({ type: String, nullable: true })
  words: string | null;

  @ApiProperty({ description: '代填' })
  onBehalf: boolean;

  @ApiProperty()
  writtenBy: string;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

/** An indicator with what the unit gives itself on it. */
export class OwnFigureLine {
  @ApiProperty()
  key: string;

  @ApiProperty()
  number: string;

  @ApiProperty({ type: 'integer' })
  level: number;

  @ApiProperty()
  name: string;

  @ApiProperty()
  standard: string;

  @ApiProperty()
  points: string;

  @ApiProperty({ enum: ruleKinds, enumName: 'RuleKind', nullable: true, description: 'Null: others stand below it.' })
  rule: RuleKind | null;

  @ApiProperty({ type: OwnFigure, nullable: true })
  own: OwnFigure | null;

  @ApiProperty({ type: String, nullable: true, description: '最终, by the running score.' })
  final: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The leaf's points for this unit, there." })
  finalOf: string | null;

  @ApiProperty({ description: 'Whether it does not apply, by the running score.' })
  notApplicable: boolean;
}

export class OwnFigureUnit {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Written for a unit without accounts (代填).' })
  onBehalf: boolean;
}

/** 自评 of a unit. */
export class OwnFigures {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ enum: resultStates, enumName: 'ResultState' })
  state: ResultState;

  @ApiProperty()
  schemeTitle: string;

  @ApiProperty({ type: 'integer' })
  decimals: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ type: [OwnFigureUnit], description: 'That the person writes for.' })
  units: OwnFigureUnit[];

  @ApiProperty({ type: [OwnFigureLine] })
  lines: OwnFigureLine[];
}

/** What stands there afterwards; without figure and words nothing. */
export class WriteOwnFigure {
  @PatternField(keyPattern, { max: 36 })
  line: string;

  @IntegerField({ description: 'The version that the sender has seen; 0 where there was nothing.' })
  version: number;

  @PatternField(figurePattern, { max: 16, optional: true, nullable: true })
  points?: string | null;

  @TextField({ max: 2000, min: 0, optional: true, nullable: true })
  words?: string | null;
}

export class WriteOwnFigures {
  @IdField()
  planId: number;

  @IdField()
  unitId: number;

  @ObjectsField(() => WriteOwnFigure, { count: mostEntries, description: 'All or none of them is kept.' })
  figures: WriteOwnFigure[];
}
