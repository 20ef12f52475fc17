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
import { LeavingRow } from '../../assignments/leaving/leaving.entity.js';
import { EvidenceRow } from '../../evidence/evidence.entity.js';
import { FindingRow } from '../field/finding.entity.js';
import { InspectionUnitRow } from '../inspection.entity.js';

/**
 * 反馈意见: a unit's answer to its sheet. `answered` once it has left and all its objections are decided, else `sent-back` or
 * `taken-back`. Of a unit only the last one can be open, and one alone is decided.
 */
@Entity('inspection_feedback')
@Index('ix_inspection_feedback_unit', ['inspectionUnitId', 'id'])
export class FeedbackRow extends LeavingRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_unit_id', type: 'integer' })
  inspectionUnitId: number;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'inspection_unit_id', foreignKeyConstraintName: 'fk_inspection_feedback_inspection_unit' })
  inspectionUnit: Relation<InspectionUnitRow>;

  /** Empty where the unit agrees (无异议) without words. */
  @Column({ type: 'text' })
  words: string;

  /** 代填 */
  @Column({ name: 'on_behalf', type: 'boolean' })
  onBehalf: boolean;
}

/** 异议: what a unit disputes of its sheet, and what was decided; never changed after. */
@Entity('inspection_objection')
@Index('ix_inspection_objection_feedback', ['feedbackId'])
@Index('ix_inspection_objection_finding', ['findingId'])
export class ObjectionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'feedback_id', type: 'integer' })
  feedbackId: number;

  @ManyToOne(() => FeedbackRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'feedback_id', foreignKeyConstraintName: 'fk_inspection_objection_feedback' })
  feedback: Relation<FeedbackRow>;

  /** Null where a figure is disputed. */
  @Column({ name: 'finding_id', type: 'integer', nullable: true })
  findingId: number | null;

  @ManyToOne(() => FindingRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'finding_id', foreignKeyConstraintName: 'fk_inspection_objection_finding' })
  finding: Relation<FindingRow> | null;

  /** `quantity` or `timeliness`; null where it is a finding. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  figure: string | null;

  @Column({ type: 'text' })
  words: string;

  /** `upheld` (维持), `changed` (调整) or `withdrawn` (撤销); null while it is undecided. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  decision: string | null;

  @Column({ name: 'decision_words', type: 'text', nullable: true })
  decisionWords: string | null;

  @Column({ name: 'decided_by', type: 'integer', nullable: true })
  decidedBy: number | null;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3, nullable: true })
  decidedAt: Date | null;

  /** Hundredths of a point, before a changed finding; with the new one beside. */
  @Column({ name: 'old_deduction', type: 'integer', nullable: true })
  oldDeduction: number | null;

  @Column({ name: 'new_deduction', type: 'integer', nullable: true })
  newDeduction: number | null;
}

/** What proves an objection. */
@Entity('objection_evidence')
@Index('ix_objection_evidence_evidence', ['evidenceId'])
export class ObjectionEvidenceRow {
  @PrimaryColumn({ name: 'objection_id', type: 'integer' })
  objectionId: number;

  @ManyToOne(() => ObjectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'objection_id', foreignKeyConstraintName: 'fk_objection_evidence_objection' })
  objection: Relation<ObjectionRow>;

  @PrimaryColumn({ name: 'evidence_id', type: 'integer' })
  evidenceId: number;

  @ManyToOne(() => EvidenceRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_objection_evidence_evidence' })
  evidence: Relation<EvidenceRow>;
}
