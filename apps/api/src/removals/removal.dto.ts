import { ApiProperty, PickType } from '@nestjs/swagger';
import { places } from './erasing/places.js';
import { ChoiceField, choices, IdField, PatternField, QueryIntegerField, TextField } from '../platform/fields.js';

export type RemovableKind = 'document' | 'task' | 'evidence' | 'finding' | 'record';
const kinds = choices<RemovableKind>({
  document: true,
  task: true,
  evidence: true,
  finding: true,
  record: true,
});

/**
 * `file` is a whole document with everything that was read from it, or evidence with all its files, addresses and its title;
 * `text` words of a document; the others are fields of a task, and `title` of evidence, too. `words` are those that are left
 * of a draft that was deleted, in a record (an entry of the audit log); of a finding (督查问题) what an inspector wrote, and
 * `file` all its pictures.
 */
export type RemovableField = 'file' | 'text' | 'title' | 'requirement' | 'section' | 'deadline' | 'targets' | 'words';
const fields = choices<RemovableField>({
  file: true,
  text: true,
  title: true,
  requirement: true,
  section: true,
  deadline: true,
  targets: true,
  words: true,
});

export type RemovalState = 'asked' | 'removed' | 'refused' | 'withdrawn';
const states = choices<RemovalState>({ asked: true, removed: true, refused: true, withdrawn: true });

export class AskRemoval {
  @ChoiceField(kinds, 'RemovableKind')
  objectKind: RemovableKind;

  @IdField({ optional: true, description: 'Absent for a record alone, which is found by its words.' })
  objectId?: number;

  @ChoiceField(fields, 'RemovableField')
  field: RemovableField;

  @TextField({
    min: 2,
    max: 200_000,
    optional: true,
    description:
      'The words that shall go, as they stand in the field; absent: the whole field. Always given for `text` and `words`.',
  })
  words?: string;

  @TextField({ min: 2, max: 500, description: 'Why; without the content itself, as the reason stays.' })
  reason: string;
}

/** Where removed content can be counted: a step of a draft's history is one, however many rows it has. */
const foundPlaces = [...places.map(({ table }) => table), 'source_part', 'file'].filter(
  (table) => table !== 'plan_change_row',
);

export class Found {
  @ApiProperty({ enum: foundPlaces, enumName: 'FoundPlace', description: 'A table, or `file`.' })
  place: string;

  @ApiProperty({ type: 'integer', description: 'So many rows or files.' })
  count: number;
}

/** What was removed of an object, for those who see the object. */
export class Removed {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: fields, enumName: 'RemovableField' })
  field: RemovableField;

  @ApiProperty({ description: 'Whether it was a part of the field only.' })
  partial: boolean;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who asked for it.' })
  askedBy: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who decided.' })
  decidedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt: string | null;
}

/** A request for a removal, and what has become of it. The content is never part of it. */
export class Removal extends Removed {
  @ApiProperty({ enum: kinds, enumName: 'RemovableKind' })
  objectKind: RemovableKind;

  @ApiProperty({ type: 'integer' })
  objectId: number;

  @ApiProperty({ enum: states, enumName: 'RemovalState' })
  state: RemovalState;

  @ApiProperty({ description: 'SHA-256 over a salt, the place and the content as they were when it was asked for.' })
  digest: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;

  @ApiProperty({ description: 'Whether the reader has asked for it, and so must not decide.' })
  own: boolean;

  @ApiProperty({ type: String, nullable: true })
  decisionReason: string | null;

  @ApiProperty({ type: [Found], description: 'Where it stands, or stood before it was removed.' })
  found: Found[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the last remains were gone.' })
  finishedAt: string | null;
}

export class RemovalPage {
  @ApiProperty({ type: [Removal] })
  items: Removal[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Goes into `before` for the next page; null at the end.',
  })
  next: number | null;
}

export class RemovalQuery {
  @ChoiceField(states, 'RemovalState', { optional: true })
  state?: RemovalState;

  @QueryIntegerField({ min: 1, optional: true, description: '`next` of the page before.' })
  before?: number;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}

export class RefuseRemoval extends PickType(AskRemoval, ['reason']) {}

export class ApproveRemoval extends RefuseRemoval {
  @PatternField(/^[0-9a-f]{64}$/, { max: 64, description: 'The digest of the request that was seen.' })
  digest: string;
}
