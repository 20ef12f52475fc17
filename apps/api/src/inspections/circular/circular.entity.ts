import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { SigningRow } from '../../supervision/signing/signing.entity.js';
import { InspectionRow } from '../inspection.entity.js';

/** A version of an inspection's circular (通报). Once it is published the database lets nobody change what it is. */
@Entity('circular')
@Index('ux_circular_number', ['inspectionId', 'number'], { unique: true })
@Index('ix_circular_signing', ['signingId'])
@Index('ix_circular_updated_by', ['updatedBy'])
@Index('ix_circular_published_by', ['publishedBy'])
export class CircularRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_circular_inspection' })
  inspection: Relation<InspectionRow>;

  /** From 1; a further one corrects the one before. */
  @Column({ type: 'integer' })
  number: number;

  /** `draft` or `published`. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  @Column({ type: 'varchar', length: 200 })
  title: string;

  /** 主送 and 抄送, as JSON lists. */
  @Column({ type: 'text' })
  addressees: string;

  @Column({ type: 'text' })
  copies: string;

  /** `named` or `unnamed`: units that something is wrong with. */
  @Column({ type: 'varchar', length: 16 })
  naming: string;

  /** `CircularSection[]` as JSON. */
  @Column({ type: 'text' })
  sections: string;

  /** The version of the scores that it shows, once it is published. */
  @Column({ name: 'score_number', type: 'integer', nullable: true })
  scoreNumber: number | null;

  /** Why it corrects the one before; null for the first. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'signing_id', type: 'integer', nullable: true })
  signingId: number | null;

  @ManyToOne(() => SigningRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'signing_id', foreignKeyConstraintName: 'fk_circular_signing' })
  signing: Relation<SigningRow> | null;

  /** What was published, as JSON (`FrozenCircular`): text, figures and tables. */
  @Column({ type: 'text', nullable: true })
  frozen: string | null;

  /** SHA-256 of that text. */
  @Column({ name: 'frozen_hash', type: 'varchar', length: 64, nullable: true })
  frozenHash: string | null;

  @Column({ name: 'published_by', type: 'integer', nullable: true })
  publishedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'published_by', foreignKeyConstraintName: 'fk_circular_published_by' })
  publisher: Relation<PersonRow> | null;

  @Column({ name: 'published_at', type: 'datetime', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Column({ name: 'updated_by', type: 'integer', nullable: true })
  updatedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'updated_by', foreignKeyConstraintName: 'fk_circular_updated_by' })
  updater: Relation<PersonRow> | null;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'integer' })
  version: number;
}
