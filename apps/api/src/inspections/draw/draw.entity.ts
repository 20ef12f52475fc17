import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { DrawKind } from '@yaodian/inspection';
import { AssignmentRow } from '../../assignments/assignment.entity.js';
import { EvidenceRow } from '../../evidence/evidence.entity.js';
import { PersonRow } from '../../identity/person.entity.js';
import { InspectionRow, InspectionUnitRow } from '../inspection.entity.js';

/** 随机抽取: everything by which a draw can be done again. Rows only come; the last of its kind and unit is in force. */
@Entity('inspection_draw')
@Index('ix_inspection_draw_inspection', ['inspectionId', 'kind', 'number'])
@Index('ix_inspection_draw_inspection_unit', ['inspectionUnitId'])
@Index('ix_inspection_draw_person', ['personId'])
export class DrawRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_inspection_draw_inspection' })
  inspection: Relation<InspectionRow>;

  /** `unit`, `inspector`, `evidence`, or `assignment` for a unit that has no evidence. */
  @Column({ type: 'varchar', length: 16 })
  kind: DrawKind;

  /** Whose inspectors or evidence; null for the draw of units. */
  @Column({ name: 'inspection_unit_id', type: 'integer', nullable: true })
  inspectionUnitId: number | null;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'inspection_unit_id', foreignKeyConstraintName: 'fk_inspection_draw_inspection_unit' })
  inspectionUnit: Relation<InspectionUnitRow> | null;

  /** From 1, of its kind and unit. */
  @Column({ type: 'integer' })
  number: number;

  /** The identifiers ascending by number, joined by line feeds. */
  @Column({ type: 'text' })
  population: string;

  @Column({ name: 'population_hash', type: 'varchar', length: 64 })
  populationHash: string;

  @Column({ name: 'frozen_at', type: 'datetime', precision: 3 })
  frozenAt: Date;

  /** 32 bytes of the secure random source in hexadecimal digits, drawn after the population was frozen. */
  @Column({ type: 'varchar', length: 64 })
  seed: string;

  @Column({ name: 'seeded_at', type: 'datetime', precision: 3 })
  seededAt: Date;

  @Column({ type: 'integer' })
  wanted: number;

  /** The identifiers in the order in which they were drawn, joined by line feeds. */
  @Column({ type: 'text' })
  drawn: string;

  /** Why it was drawn again. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  @Column({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_inspection_draw_person' })
  person: Relation<PersonRow>;
}

/** 抽查样本: evidence of a unit that is looked at, under an assignment that it proves; without evidence where an assignment is looked at that has none. */
@Entity('inspection_sample')
@Index('ux_inspection_sample', ['inspectionUnitId', 'assignmentId', 'evidenceId'], { unique: true })
@Index('ix_inspection_sample_assignment', ['assignmentId'])
@Index('ix_inspection_sample_evidence', ['evidenceId'])
@Index('ix_inspection_sample_added_by', ['addedBy'])
export class SampleRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_unit_id', type: 'integer' })
  inspectionUnitId: number;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_unit_id', foreignKeyConstraintName: 'fk_inspection_sample_inspection_unit' })
  inspectionUnit: Relation<InspectionUnitRow>;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_inspection_sample_assignment' })
  assignment: Relation<AssignmentRow>;

  @Column({ name: 'evidence_id', type: 'integer', nullable: true })
  evidenceId: number | null;

  @ManyToOne(() => EvidenceRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_inspection_sample_evidence' })
  evidence: Relation<EvidenceRow> | null;

  /** Why it was added by hand; null for what was drawn. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  @Column({ name: 'added_by', type: 'integer', nullable: true })
  addedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'fk_inspection_sample_added_by' })
  addedPerson: Relation<PersonRow> | null;
}
