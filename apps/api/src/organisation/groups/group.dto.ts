import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { ChoicesField, IdField, IdsField, TextField, TextsField, VersionField } from '../../platform/fields.js';
import { type OrganKind, organKinds, Unit, unitNameLength } from '../unit.dto.js';

/** Who belongs to a group. */
export class NewGroupRule {
  @ChoicesField(organKinds, 'OrganKind', { optional: true, description: 'Units of any of these kinds.' })
  kinds?: OrganKind[];

  @IdField({ optional: true, nullable: true, description: 'Units below this one, at any depth.' })
  parentId?: number | null;

  @IdsField({ count: 10_000, optional: true, description: 'Units that belong to it whatever the rule says.' })
  takenIn?: number[];

  @IdsField({ count: 10_000, optional: true, description: 'Units that do not belong to it whatever the rule says.' })
  leftOut?: number[];
}

/** What a person enters of a group. */
export class NewGroup extends NewGroupRule {
  @TextField({ max: unitNameLength, example: '各乡镇（街道）' })
  name: string;

  @TextsField({ max: unitNameLength, count: 100, optional: true, description: 'Other names that documents print.' })
  aliases?: string[];
}

export class EditGroup extends PartialType(NewGroup, { skipNullProperties: false }) {
  @VersionField()
  version: number;
}

/** A unit by its names. */
export class GroupUnit extends PickType(Unit, ['id', 'name', 'shortName']) {}

export class GroupMember extends GroupUnit {
  @ApiProperty({ description: 'Whether it was taken in by hand, and the rule would not have it.' })
  byHand: boolean;
}

/** 单位组 */
export class UnitGroup {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String] })
  aliases: string[];

  @ApiProperty({ enum: organKinds, enumName: 'OrganKind', isArray: true })
  kinds: OrganKind[];

  @ApiProperty({ type: 'integer', nullable: true })
  parentId: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'The full name of that unit.' })
  parentName: string | null;

  @ApiProperty({ type: [GroupUnit] })
  takenIn: GroupUnit[];

  @ApiProperty({ type: [GroupUnit] })
  leftOut: GroupUnit[];

  @ApiProperty({ type: 'integer', description: 'How many units belong to it today.' })
  memberCount: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
}
