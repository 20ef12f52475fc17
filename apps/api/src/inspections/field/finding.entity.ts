import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { AttachedFileRow } from '../../attached-files/attached-file.entity.js';
import { AssignmentRow } from '../../assignments/assignment.entity.js';
import { EvidenceRow } from '../../evidence/evidence.entity.js';
import { PersonRow } from '../../identity/person.entity.js';
import { InspectionItemRow, InspectionUnitRow } from '../inspection.entity.js';

/** 问题, or something done well, that an inspector found at a unit. */
@Entity('finding')
@Index('ux_finding_number', ['inspectionUnitId', 'number'], { unique: true })
@Index('ux_finding_client_key', ['inspectionUnitId', 'clientKey'], { unique: true })
@Index('ix_finding_item', ['itemId'])
@Index('ix_finding_assignment', ['assignmentId'])
@Index('ix_finding_repeats', ['repeatsId'])
@Index('ix_finding_found_by', ['foundBy'])
export class FindingRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_unit_id', type: 'integer' })
  inspectionUnitId: number;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'inspection_unit_id', foreignKeyConstraintName: 'fk_finding_inspection_unit' })
  inspectionUnit: Relation<InspectionUnitRow>;

  /** From 1 within the unit's sheet; a withdrawn one keeps it. */
  @Column({ type: 'integer' })
  number: number;

  /** The inspector's device gave it, so that what is sent twice is one finding. */
  @Column({ name: 'client_key', type: 'varchar', length: 36 })
  clientKey: string;

  /** `problem`, `praise` or `veto`. */
  @Column({ type: 'varchar', length: 16 })
  kind: string;

  /** The item that it was found at; null where it stands outside the check list. */
  @Column({ name: 'item_id', type: 'integer', nullable: true })
  itemId: number | null;

  @ManyToOne(() => InspectionItemRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'fk_finding_item' })
  item: Relation<InspectionItemRow> | null;

  /** `content` or `other`: the item's, or as said where there is none. */
  @Column({ type: 'varchar', length: 16 })
  dimension: string;

  @Column({ name: 'assignment_id', type: 'integer', nullable: true })
  assignmentId: number | null;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_finding_assignment' })
  assignment: Relation<AssignmentRow> | null;

  /** `minor`, `normal` or `serious`, of a problem. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  severity: string | null;

  /** In hundredths of a point, of a problem. */
  @Column({ type: 'integer', nullable: true })
  deduction: number | null;

  /** Why it is not the severity's own figure. */
  @Column({ name: 'deduction_reason', type: 'text', nullable: true })
  deductionReason: string | null;

  @Column({ type: 'text' })
  words: string;

  /** By when it is put right; null where nothing is. */
  @Column({ name: 'rectification_due', type: 'date', nullable: true })
  rectificationDue: string | null;

  /** `standing` or `withdrawn`. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true })
  withdrawnReason: string | null;

  /** The earlier finding of the same unit that it repeats, as an inspector said. */
  @Column({ name: 'repeats_id', type: 'integer', nullable: true })
  repeatsId: number | null;

  @ManyToOne(() => FindingRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'repeats_id', foreignKeyConstraintName: 'fk_finding_repeats' })
  repeats: Relation<FindingRow> | null;

  @Column({ name: 'found_by', type: 'integer' })
  foundBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'found_by', foreignKeyConstraintName: 'fk_finding_found_by' })
  foundPerson: Relation<PersonRow>;

  @Column({ name: 'found_at', type: 'datetime', precision: 3 })
  foundAt: Date;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'integer' })
  version: number;
}

/** Evidence of the unit that a finding is about. */
@Entity('finding_evidence')
@Index('ix_finding_evidence_evidence', ['evidenceId'])
export class FindingEvidenceRow {
  @PrimaryColumn({ name: 'finding_id', type: 'integer' })
  findingId: number;

  @ManyToOne(() => FindingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'finding_id', foreignKeyConstraintName: 'fk_finding_evidence_finding' })
  finding: Relation<FindingRow>;

  @PrimaryColumn({ name: 'evidence_id', type: 'integer' })
  evidenceId: number;

  @ManyToOne(() => EvidenceRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_finding_evidence_evidence' })
  evidence: Relation<EvidenceRow>;
}

/** A picture or file that an inspector took; its bytes lie in the store. */
@Entity('finding_file')
@Index('ix_finding_file_sha256', ['sha256'])
@Index('ix_finding_file_finding', ['findingId'])
@Index('ix_finding_file_added_by', ['addedBy'])
export class FindingFileRow extends AttachedFileRow {
  @Column({ name: 'finding_id', type: 'integer' })
  findingId: number;

  @ManyToOne(() => FindingRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'finding_id', foreignKeyConstraintName: 'fk_finding_file_finding' })
  finding: Relation<FindingRow>;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'fk_finding_file_added_by' })
  addedPerson: Relation<PersonRow>;
}
