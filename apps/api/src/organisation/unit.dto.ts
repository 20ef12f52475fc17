import type { NameKind } from '@yaodian/decomposition';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  ChoiceField,
  choices,
  IntegerField,
  QueryIntegerField,
  TextField,
  TextsField,
  VersionField,
} from '../platform/fields.js';

export const unitNameLength = 200;

export type OrganKind =
  'department' | 'township' | 'street' | 'county' | 'park' | 'public-institution' | 'enterprise' | 'school' | 'section';

const organKinds = choices<OrganKind>({
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

  @IntegerField({ optional: true, description: "The office's own order of organs; by default behind all others." })
  order?: number;
}

export class EditUnit extends PartialType(NewUnit, { skipNullProperties: false }) {
  @VersionField()
  version: number;
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
