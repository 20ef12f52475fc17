import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * 清除: somebody of the office asks for it, the security administrator decides. It says where the content stands and never
 * what it is. Nothing refers to the object by a foreign key, which could take the row along.
 */
@Entity('removal')
@Index('ix_removal_object', ['objectKind', 'objectId', 'id'])
@Index('ix_removal_asked_by', ['askedBy', 'id'])
@Index('ix_removal_state', ['state', 'finishedAt'])
export class RemovalRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** `document` or `task`. */
  @Column({ name: 'object_kind', type: 'varchar', length: 16 })
  objectKind: string;

  @Column({ name: 'object_id', type: 'integer' })
  objectId: number;

  @Column({ type: 'varchar', length: 16 })
  field: string;

  /** The part of the field's text in UTF-16 code units; null where it is the whole field. */
  @Column({ name: 'part_start', type: 'integer', nullable: true })
  partStart: number | null;

  @Column({ name: 'part_end', type: 'integer', nullable: true })
  partEnd: number | null;

  /** Goes with the content, so that nobody can guess it from the digest. */
  @Column({ type: 'varchar', length: 32, nullable: true })
  salt: string | null;

  /** SHA-256 over the salt, the place and the content as they were when it was asked for. */
  @Column({ type: 'varchar', length: 64 })
  digest: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'asked_by', type: 'integer' })
  askedBy: number;

  @Column({ name: 'asked_at', type: 'datetime', precision: 3 })
  askedAt: Date;

  /** `asked`, `removed`, `refused`, or `withdrawn` by its asker. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  @Column({ name: 'decided_by', type: 'integer', nullable: true })
  decidedBy: number | null;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decision_reason', type: 'text', nullable: true })
  decisionReason: string | null;

  /** How many rows of which table hold it (Found[]) as JSON: when it was asked for, later of what was removed. */
  @Column({ type: 'text' })
  found: string;

  /** The SHA-256 of the stored files that go with it, as JSON. */
  @Column({ type: 'text' })
  files: string;

  /** When the files were destroyed and the database's own remains with them; null until then. */
  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt: Date | null;
}
