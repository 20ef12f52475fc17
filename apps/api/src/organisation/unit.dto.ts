import type { NameKind } from '@yaodian/decomposition';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  BooleanField,
  ChoiceField,
  choices,
  CivilDateField,
  IdField,
  IntegerField,
  QueryBooleanField,
  QueryIntegerField,
  TextField,
  TextsField,
  VersionField,
} from '../platform/fields.js';

export const unitNameLength = 200;
/** Room is left above it for units that are put behind. */
const highestOrder = 1_000_000_000;

export type OrganKind =
  'department' | 'township' | 'street' | 'county' | 'park' | 'public-institution' | 'enterprise' | 'school' | 'section';

export const organKinds = choices<OrganKind>({
  department: true,
  township: true,
  street: true,
  county: true,
  park: true,
  'public-institution': true,
  enterprise: true,
  school: true,
  section: true,
});
const nameKinds = choices<NameKind>({ name: true, 'short-name': true, alias: true, 'former-name': true });

/** What a person enters of a unit. Only the full name is needed. */
export class NewUnit {
  @TextField({ max: unitNameLength, example: '云岭县财政局' })
  name: string;

  @TextField({ max: unitNameLength, optional: true, nullable: true, example: '县财政局' })
  shortName?: string | null;

  @TextsField({ max: unitNameLength, count: 100, optional: true })
  aliases?: string[];

  @TextsField({ max: unitNameLength, count: 100, optional: true, description: '曾用名' })
  formerNames?: string[];

  @TextField({ max: 100, optional: true, nullable: true, example: '云岭县' })
  place?: string | null;

  @TextField({ max: 20, optional: true, nullable: true, example: '县' })
  level?: string | null;

  @ChoiceField(organKinds, 'OrganKind', { optional: true, nullable: true })
  kind?: OrganKind | null;

  @IntegerField({
    max: highestOrder,
    optional: true,
    description: "The office's own order of organs; by default behind all others.",
  })
  order?: number;

  @IdField({ optional: true, nullable: true, description: 'The unit that it is a part of.' })
  parentId?: number | null;

  @CivilDateField({ optional: true, nullable: true, description: 'Its first day.' })
  validFrom?: string | null;

  @CivilDateField({ optional: true, nullable: true, description: 'Its last day: from the next one on it is closed.' })
  validTo?: string | null;

  @TextField({ max: 50, optional: true, nullable: true, description: '联络员' })
  liaison?: string | null;

  @TextField({ max: 40, optional: true, nullable: true })
  liaisonTelephone?: string | null;

  @TextField({ max: 50, optional: true, nullable: true, description: '分管领导' })
  leader?: string | null;

  @BooleanField({ optional: true, description: 'false: what its clerk submits has left the unit. By default true.' })
  needsApprover?: boolean;
}

export class EditUnit extends PartialType(NewUnit, { skipNullProperties: false }) {
  @VersionField()
  version: number;
}

/** Puts a unit directly before or behind another one in the office's order; one of the two is needed. */
export class MoveUnit {
  @VersionField()
  version: number;

  @IdField({ optional: true })
  before?: number;

  @IdField({ optional: true })
  after?: number;
}

export class Unit {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  shortName: string | null;

  @ApiProperty({ type: [String] })
  aliases: string[];

  @ApiProperty({ type: [String] })
  formerNames: string[];

  @ApiProperty({ type: String, nullable: true })
  place: string | null;

  @ApiProperty({ type: String, nullable: true })
  level: string | null;

  @ApiProperty({ enum: organKinds, enumName: 'OrganKind', nullable: true })
  kind: OrganKind | null;

  @ApiProperty({ type: 'integer' })
  order: number;

  @ApiProperty({ type: 'integer', nullable: true })
  parentId: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'The full name of the unit that it is a part of.' })
  parentName: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: string | null;

  @ApiProperty({ type: String, nullable: true, description: '联络员' })
  liaison: string | null;

  @ApiProperty({ type: String, nullable: true })
  liaisonTelephone: string | null;

  @ApiProperty({ type: String, nullable: true, description: '分管领导' })
  leader: string | null;

  @ApiProperty({ description: 'Whether an approver (审核人) lets what it reports leave the unit.' })
  needsApprover: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
}

export class UnitPage {
  @ApiProperty({ type: [Unit] })
  items: Unit[];

  @ApiProperty({ type: String, nullable: true, description: 'Goes into `after` for the next page; null at the end.' })
  next: string | null;

  @ApiProperty({ type: 'integer', description: 'How many units are found in all.' })
  total: number;
}

export class UnitQuery {
  @TextField({
    max: unitNameLength,
    min: 0,
    optional: true,
    description: 'Part of any of its names, or of the initials of their pinyin.',
  })
  search?: string;

  @QueryBooleanField({ optional: true, description: 'Only units that are there today.' })
  current?: boolean;

  @TextField({ max: 40, optional: true, description: '`next` of the page before.' })
  after?: string;

  @QueryIntegerField({ min: 1, max: 500, optional: true })
  limit?: number;
}

export class CandidateQuery {
  @TextField({ max: 500, description: 'A name as printed.' })
  printed: string;
}

export class UnitCandidate {
  @ApiProperty({ type: Unit })
  unit: Unit;

  @ApiProperty({ enum: nameKinds, enumName: 'NameKind', description: 'Which of its names is near.' })
  by: NameKind;

  @ApiProperty({ description: 'That name.' })
  match: string;

  @ApiProperty({ minimum: 0, maximum: 1, description: '1 is the same name but for its place and level.' })
  score: number;
}
