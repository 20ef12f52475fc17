import { ApiProperty, PickType } from '@nestjs/swagger';
import type { UnitRole } from '@yaodian/decomposition';
import {
  BooleanField,
  choices,
  CivilDateField,
  IdField,
  IdsField,
  ObjectField,
  TextField,
} from '../../platform/fields.js';
import { NewUnit } from '../unit.dto.js';

const roles = choices<UnitRole>({ lead: true, responsible: true });

/** A unit that is made to succeed others; place, level and order it takes from the first of them. */
export class NewSuccessor extends PickType(NewUnit, ['name', 'shortName', 'kind', 'parentId']) {}

/** 机构改革: units end, and another one has their duties. Either `successorId` or `successor` is needed. */
export class Reorganise {
  @IdsField({ count: 50, description: 'The units that end, the day before `since`.' })
  predecessors: number[];

  @IdField({ optional: true, description: 'The unit that has their duties from then on.' })
  successorId?: number;

  @ObjectField(() => NewSuccessor, { optional: true, description: 'The same, where it has to be made.' })
  successor?: NewSuccessor;

  @CivilDateField({
    description: 'Its first day with the duties, today or before: it takes effect at once, a day ahead is refused.',
  })
  since: string;

  @TextField({ max: 2000, description: 'Why, or by which document; the units concerned read it.' })
  reason: string;

  @BooleanField({ description: 'Their names become former names of the successor, so that documents still match.' })
  takeNames: boolean;

  @BooleanField({ description: 'Units that are parts of them become parts of the successor.' })
  takeParts: boolean;

  @BooleanField({ description: 'Whoever belongs to no other unit has the same roles in the successor.' })
  takePeople: boolean;
}

export class DoReorganise extends Reorganise {
  @TextField({ max: 64, description: '`seen` of the preview.' })
  seen: string;
}

export class NamedUnit {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;
}

/** An open assignment that goes to the successor. */
export class HandedAssignment {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty({ type: String, nullable: true, description: 'The printed number of the task.' })
  no: string | null;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'The unit that has it.' })
  from: string;

  @ApiProperty({ enum: roles, enumName: 'UnitRole', description: 'As whom.' })
  role: UnitRole;

  @ApiProperty({ description: 'The successor has the task already, or gets it from another one: the two become one.' })
  joined: boolean;

  @ApiProperty({ enum: roles, enumName: 'UnitRole', description: 'As whom the successor has the task then.' })
  roleThen: UnitRole;
}

export class MovedPerson {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({
    description: 'Whether they go to the successor; else they belong to another unit, too, or are to stay.',
  })
  moves: boolean;
}

/** Exactly what would happen. */
export class ReorganisationPreview {
  @ApiProperty({ description: 'Goes into `seen`; nothing is done where anything has changed since.' })
  seen: string;

  @ApiProperty({ type: [NamedUnit] })
  predecessors: NamedUnit[];

  @ApiProperty({ format: 'date', description: 'Their last day.' })
  lastDay: string;

  @ApiProperty({ description: 'The full name of the successor.' })
  successor: string;

  @ApiProperty({ type: [HandedAssignment], description: 'By plan, in the order of its tasks.' })
  assignments: HandedAssignment[];

  @ApiProperty({ type: 'integer', description: 'Closed and cancelled assignments, which stay theirs.' })
  staying: number;

  @ApiProperty({ type: [String], description: 'What becomes a former name of the successor.' })
  names: string[];

  @ApiProperty({ type: [NamedUnit], description: 'Units that become parts of the successor.' })
  parts: NamedUnit[];

  @ApiProperty({
    type: [NamedUnit],
    description: 'Groups that name the successor then where they name a unit that ends.',
  })
  groups: NamedUnit[];

  @ApiProperty({ type: [MovedPerson] })
  people: MovedPerson[];
}

/** A reorganisation that was done. */
export class Reorganisation {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: NamedUnit })
  successor: NamedUnit;

  @ApiProperty({ type: [NamedUnit] })
  predecessors: NamedUnit[];

  @ApiProperty({ format: 'date' })
  since: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: 'integer', description: 'How many assignments were handed over.' })
  assignments: number;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person who did it.' })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}
