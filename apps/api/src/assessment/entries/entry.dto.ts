import { ruleKinds, type RuleKind, type WhyNot, type WhyUnscored } from '@yaodian/assessment';
import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  choices,
  IdField,
  IntegerField,
  ObjectsField,
  PatternField,
  QueryBooleanField,
  QueryIntegerField,
  TextField,
} from '../../platform/fields.js';
import { ScoreFile } from './file.dto.js';

export const keyPattern = /^[a-z0-9-]+$/;
export const figurePattern = /^-?\d{1,9}(\.\d{1,6})?$/;
/** Entries that are written in one go. */
export const mostEntries = 500;
/** Units, or lines, that are shown at once. */
export const entriesShown = 100;

export type EntryKind = 'points' | 'not-applicable';
const kinds = choices<EntryKind>({ points: true, 'not-applicable': true });

/** Either a line for all units, or a unit with all its lines. */
export class EntryQuery {
  @QueryIntegerField({ min: 1 })
  planId: number;

  @PatternField(keyPattern, { max: 36, optional: true, description: 'A leaf: for all units that are scored by it.' })
  line?: string;

  @QueryIntegerField({ min: 1, optional: true, description: 'A unit: with all its leaves.' })
  unitId?: number;

  @PatternField(keyPattern, { max: 36, optional: true, description: 'Of a line only one comparison group.' })
  group?: string;

  @QueryBooleanField({ optional: true, description: 'Only manual leaves that have no figure.' })
  unscored?: boolean;

  @QueryIntegerField({ min: 1, optional: true })
  page?: number;
}

/** The office's figure (考核) for a manual leaf, or its word that a line does not apply (不适用). */
export class Entry {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: kinds, enumName: 'EntryKind' })
  kind: EntryKind;

  @ApiProperty({ type: String, nullable: true })
  points: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The leaf's points when it was entered." })
  rangeTo: string | null;

  @ApiProperty()
  reason: string;

  @ApiProperty()
  enteredBy: string;

  @ApiProperty({ format: 'date-time' })
  enteredAt: string;

  @ApiProperty({ type: [ScoreFile] })
  files: ScoreFile[];

  @ApiProperty({ type: 'integer' })
  version: number;
}

/** 自评 beside it. */
export class OwnFigureBeside {
  @ApiProperty({ type: String, nullable: true })
  points: string | null;

  @ApiProperty({ type: String, nullable: true })
  words: string | null;

  @ApiProperty({ description: '代填' })
  onBehalf: boolean;
}

/** A leaf of a unit: its own figure, the office's, and what the running score has. */
export class EntryItem {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty()
  group: string;

  @ApiProperty()
  line: string;

  @ApiProperty()
  number: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'In the scheme: figures reach from 0 to this.' })
  points: string;

  @ApiProperty({ enum: ruleKinds, enumName: 'RuleKind' })
  rule: RuleKind;

  @ApiProperty({ type: OwnFigureBeside, nullable: true })
  own: OwnFigureBeside | null;

  @ApiProperty({ type: Entry, nullable: true })
  entry: Entry | null;

  @ApiProperty({ type: String, nullable: true, description: '最终, by the running score; null while there is none.' })
  final: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The leaf's points for this unit, there." })
  finalOf: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it does not apply, by the running score.' })
  whyNot: WhyNot | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it has no score.' })
  whyUnscored: WhyUnscored | null;

  @ApiProperty({ description: 'Whether the person enters something here.' })
  mayEnter: boolean;
}

export class EntrySheet {
  @ApiProperty({ type: [EntryItem] })
  items: EntryItem[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'Of the running scores.' })
  asOf: string | null;
}

/** What stands there afterwards: a figure, that the line does not apply, or, without either, nothing. */
export class WriteEntry {
  @IdField()
  unitId: number;

  @PatternField(keyPattern, { max: 36 })
  line: string;

  @IntegerField({ description: 'The version that the sender has seen; 0 where there was nothing.' })
  version: number;

  @PatternField(figurePattern, { max: 16, optional: true, nullable: true })
  points?: string | null;

  @BooleanField({ optional: true })
  notApplicable?: boolean;

  @TextField({ max: 2000, min: 0, optional: true, description: 'Needed for a figure and for 不适用.' })
  reason?: string;
}

export class WriteEntries {
  @IdField()
  planId: number;

  @ObjectsField(() => WriteEntry, { count: mostEntries, description: 'All or none of them is kept.' })
  entries: WriteEntry[];
}
