import { type AuditAction, auditActions, type AuditedKind, auditedKinds } from '@yaodian/access';
import { ApiProperty } from '@nestjs/swagger';
import { choices, CivilDateField, QueryBooleanField, QueryIntegerField, TextField } from '../platform/fields.js';
import type { Broken, BrokenReason, Verification } from './verify.js';

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

  @ApiProperty({ type: String, nullable: true, description: "The person's present name." })
  name: string | null;

  @ApiProperty({ type: String, nullable: true })
  address: string | null;

  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  @ApiProperty({ enum: Object.keys(auditActions), enumName: 'AuditAction' })
  action: AuditAction;

  @ApiProperty({ enum: Object.keys(auditedKinds), enumName: 'AuditedKind' })
  objectKind: AuditedKind;

  @ApiProperty({ type: 'integer', nullable: true })
  objectId: number | null;

  @ApiProperty({ type: [AuditedField] })
  fields: AuditedField[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'The batch that it is sealed in; null until then.' })
  batch: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why values were asked for, where this is such a request.',
  })
  reason: string | null;
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

export class AuditFilter {
  @TextField({ max: 100, optional: true, description: "A part of the person's account or name." })
  person?: string;

  @TextField({ max: 48, optional: true, description: 'A whole action, or a kind of object such as `unit`.' })
  action?: string;

  @QueryIntegerField({ min: 1, optional: true, description: 'Together with a kind of object in `action`.' })
  objectId?: number;

  @CivilDateField({ optional: true, description: 'The first day, Asia/Shanghai.' })
  from?: string;

  @CivilDateField({ optional: true, description: 'The last day, Asia/Shanghai; not before the first.' })
  to?: string;

  @QueryBooleanField({ optional: true, description: 'Only what no batch holds yet.' })
  unsealed?: boolean;
}

export class AuditQuery extends AuditFilter {
  @QueryIntegerField({ min: 1, optional: true, description: '`next` of the page before.' })
  before?: number;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}

export class ReadValues {
  @TextField({ min: 2, max: 200, description: 'Why the values are needed; it is recorded.' })
  reason: string;
}

/** A field with its values, as JSON. */
export class AuditedValue {
  @ApiProperty()
  field: string;

  @ApiProperty({ type: String, nullable: true, description: 'The value before as JSON; null where there is none.' })
  before: string | null;

  @ApiProperty({ type: String, nullable: true })
  after: string | null;

  @ApiProperty({ description: 'Whether a value was there, and was removed.' })
  removed: boolean;

  @ApiProperty({ description: 'Whether the values are those whose hashes the entry has.' })
  genuine: boolean;
}

const brokenReasons = choices<BrokenReason>({
  missing: true,
  number: true,
  previous: true,
  entries: true,
  digest: true,
  hash: true,
  value: true,
  gone: true,
});

export class BrokenBatch implements Broken {
  @ApiProperty({ type: 'integer' })
  batch: number;

  @ApiProperty({ enum: brokenReasons, enumName: 'BrokenReason' })
  reason: BrokenReason;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The entry, where it is one.' })
  entry: number | null;
}

/** The outcome of checking the whole log. */
export class AuditVerification implements Verification {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who had it checked; null where the system did by itself.',
  })
  account: string | null;

  @ApiProperty({ type: 'integer', description: 'So many batches, from the first one on, are as they were sealed.' })
  batches: number;

  @ApiProperty({ type: 'integer' })
  entries: number;

  @ApiProperty({ type: 'integer', description: 'Values that are still there.' })
  values: number;

  @ApiProperty({ description: 'The hash of the last of these batches.' })
  head: string;

  @ApiProperty({ type: BrokenBatch, nullable: true, description: 'The first batch that is not as it was sealed.' })
  broken: BrokenBatch | null;
}

export class SealedBatch {
  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ format: 'date-time' })
  sealedAt: string;

  @ApiProperty()
  hash: string;
}

/** How far the log is sealed, and what its last check has found. */
export class AuditChain {
  @ApiProperty({ type: SealedBatch, nullable: true })
  last: SealedBatch | null;

  @ApiProperty({ type: 'integer', description: 'Entries after the last sealed one.' })
  unsealed: number;

  @ApiProperty({ type: AuditVerification, nullable: true })
  verification: AuditVerification | null;
}
