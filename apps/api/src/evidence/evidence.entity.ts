import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../identity/person.entity.js';
import { UnitRow } from '../organisation/unit.entity.js';
import type { Channel, ContentKind, FileFormat, TrustGrade } from './evidence.dto.js';

/** 佐证材料 of a unit: one piece of information, wherever it is kept or published. */
@Entity('evidence')
@Index('ix_evidence_unit', ['unitId', 'id'])
@Index('ix_evidence_joined', ['joinedInto'])
@Index('ix_evidence_grader', ['gradedBy'])
export class EvidenceRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_evidence_unit' })
  unit: Relation<UnitRow>;

  @Column({ type: 'varchar', length: 200 })
  title: string;

  /** 形成日期 */
  @Column({ name: 'formed_on', type: 'date', nullable: true })
  formedOn: string | null;

  @Column({ type: 'varchar', length: 1 })
  grade: TrustGrade;

  /** Who gave the grade; null for the one that it has by itself. */
  @Column({ name: 'graded_by', type: 'integer', nullable: true })
  gradedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'graded_by', foreignKeyConstraintName: 'fk_evidence_grader' })
  grader: Relation<PersonRow> | null;

  @Column({ name: 'graded_at', type: 'datetime', precision: 3, nullable: true })
  gradedAt: Date | null;

  /** The evidence that it was joined with, and that has its places now: who named this one means that one. */
  @Column({ name: 'joined_into', type: 'integer', nullable: true })
  joinedInto: number | null;

  @ManyToOne(() => EvidenceRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'joined_into', foreignKeyConstraintName: 'fk_evidence_joined' })
  whole: Relation<EvidenceRow> | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;
}

/** Where it is: published on a channel, or with the unit alone. */
@Entity('evidence_place')
@Index('ix_evidence_place_evidence', ['evidenceId', 'id'])
export class EvidencePlaceRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'evidence_id', type: 'integer' })
  evidenceId: number;

  @ManyToOne(() => EvidenceRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_evidence_place_evidence' })
  evidence: Relation<EvidenceRow>;

  /** null where it is not public. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  channel: Channel | null;

  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn: string | null;
}

/** What was at a place at a time; the last one is there now. */
@Entity('evidence_version')
@Index('ux_evidence_version_number', ['placeId', 'number'], { unique: true })
@Index('ix_evidence_version_sha256', ['sha256'])
@Index('ix_evidence_version_url', ['urlKey'])
@Index('ix_evidence_version_person', ['addedBy'])
export class EvidenceVersionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'place_id', type: 'integer' })
  placeId: number;

  @ManyToOne(() => EvidencePlaceRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'place_id', foreignKeyConstraintName: 'fk_evidence_version_place' })
  place: Relation<EvidencePlaceRow>;

  /** 1 for the first one of the place. */
  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'varchar', length: 8 })
  kind: ContentKind;

  @Column({ type: 'varchar', length: 2000, nullable: true })
  url: string | null;

  /** SHA-256 of the normalised URL, by which it is found again. */
  @Column({ name: 'url_key', type: 'varchar', length: 64, nullable: true })
  urlKey: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  name: string | null;

  @Column({ type: 'varchar', length: 8, nullable: true })
  format: FileFormat | null;

  @Column({ type: 'integer', nullable: true })
  size: number | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  sha256: string | null;

  /** The removal (清除) that has taken its content; null while it is there. */
  @Column({ name: 'removal_id', type: 'integer', nullable: true })
  removalId: number | null;

  @Column({ name: 'added_by', type: 'integer', nullable: true })
  addedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'fk_evidence_version_person' })
  person: Relation<PersonRow> | null;

  @Column({ name: 'added_at', type: 'datetime', precision: 3 })
  addedAt: Date;
}
