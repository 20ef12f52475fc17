import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * One thing that somebody, or the system, has changed. Rows are only ever added: the database refuses to change or
 * delete one. Nothing refers to a person or object by a foreign key, which could take a row along.
 */
@Entity('audit_entry')
@Index('ix_audit_entry_person', ['personId', 'id'])
@Index('ix_audit_entry_kind', ['objectKind', 'id'])
@Index('ix_audit_entry_object', ['objectKind', 'objectId', 'id'])
@Index('ix_audit_entry_action', ['action', 'id'])
@Index('ix_audit_entry_at', ['at', 'id'])
export class AuditEntryRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;

  /** null where the system did it by itself, or nobody was signed in. */
  @Column({ name: 'person_id', type: 'integer', nullable: true })
  personId: number | null;

  /** The account at that time. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  account: string | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  address: string | null;

  @Column({ name: 'request_id', type: 'varchar', length: 36, nullable: true })
  requestId: string | null;

  /** What was done: `person.create`. */
  @Column({ type: 'varchar', length: 48 })
  action: string;

  @Column({ name: 'object_kind', type: 'varchar', length: 32 })
  objectKind: string;

  @Column({ name: 'object_id', type: 'integer', nullable: true })
  objectId: number | null;

  /** The changed fields with the hashes of their values before and after, as JSON. */
  @Column({ type: 'text' })
  fields: string;
}

/** A value that a field had or got. Removing it (清除) leaves its hash in the entry, which the salt makes unguessable. */
@Entity('audit_value')
export class AuditValueRow {
  @PrimaryColumn({ name: 'entry_id', type: 'integer' })
  entryId: number;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  field: string;

  /** `before` or `after`. */
  @PrimaryColumn({ type: 'varchar', length: 8 })
  side: string;

  @Column({ type: 'varchar', length: 32 })
  salt: string;

  /** The value as JSON. */
  @Column({ type: 'text' })
  value: string;
}

/** Which batch an entry is sealed in, and its digest. */
@Entity('audit_seal')
@Index('ix_audit_seal_batch', ['batch', 'entryId'])
export class AuditSealRow {
  @PrimaryColumn({ name: 'entry_id', type: 'integer' })
  entryId: number;

  @Column({ type: 'integer' })
  batch: number;

  @Column({ type: 'varchar', length: 64 })
  digest: string;
}

/** Entries sealed together: a link of the chain. */
@Entity('audit_batch')
export class AuditBatchRow {
  /** 1, 2, 3 … without a gap. */
  @PrimaryColumn({ name: 'batch_number', type: 'integer' })
  number: number;

  @Column({ name: 'entry_count', type: 'integer' })
  entries: number;

  /** The hash of the batch before; 64 zeros for the first. */
  @Column({ name: 'previous_hash', type: 'varchar', length: 64 })
  previousHash: string;

  /** SHA-256 over the previous hash, the number, the instant and the digests of the entries in the order of their identifiers. */
  @Column({ type: 'varchar', length: 64 })
  hash: string;

  @Column({ name: 'sealed_at', type: 'datetime', precision: 3 })
  sealedAt: Date;
}
