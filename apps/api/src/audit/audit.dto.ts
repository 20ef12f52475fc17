import { ApiProperty } from '@nestjs/swagger';
import { CivilDateField, QueryIntegerField, TextField } from '../platform/fields.js';

export class AuditedField {
  @ApiProperty({ description: 'The name of the field.' })
  field: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SHA-256 of the salted value before; null where there was none.',
  })
  before: string | null;

  @ApiProperty({ type: String, nullable: true })
  after: string | null;
}

/** One act: who did what, when and from where. */
export class AuditEntry {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'null where the system did it, or nobody was signed in.',
  })
  personId: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'The account at that time.' })
  account: string | null;

  @ApiProperty({ type: String, nullable: true })
  address: string | null;

  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  @ApiProperty({ description: 'person.create' })
  action: string;

  @ApiProperty()
  objectKind: string;

  @ApiProperty({ type: 'integer', nullable: true })
  objectId: number | null;

  @ApiProperty({ type: [AuditedField] })
  fields: AuditedField[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'The batch that it is sealed in; null until then.' })
  batch: number | null;
}

export class AuditPage {
  @ApiProperty({ type: [AuditEntry] })
  items: AuditEntry[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Goes into `before` for the next page; null at the end.',
  })
  next: number | null;
}

export class AuditQuery {
  @TextField({ max: 40, optional: true, description: 'The account of the person.' })
  account?: string;

  @TextField({ max: 48, optional: true, description: 'A whole action, or a kind of object such as `unit`.' })
  action?: string;

  @QueryIntegerField({ min: 1, optional: true, description: 'Together with a kind of object in `action`.' })
  objectId?: number;

  @CivilDateField({ optional: true, description: 'The first day, Asia/Shanghai.' })
  from?: string;

  @CivilDateField({ optional: true, description: 'The last day, Asia/Shanghai.' })
  to?: string;

  @QueryIntegerField({ min: 1, optional: true, description: '`next` of the page before.' })
  before?: number;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}
