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
import { SigningRow } from '../../supervision/signing/signing.entity.js';

/** 整改通知书 to a unit, for some of an inspection's findings; numbered when it is sent, and kept when it is withdrawn. */
@Entity('rectification_order')
@Index('ux_rectification_order_number', ['year', 'number'], { unique: true })
@Index('ix_rectification_order_inspection_unit', ['inspectionUnitId'])
@Index('ix_rectification_order_signing', ['signingId'])
export class OrderRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_unit_id', type: 'integer' })
  inspectionUnitId: number;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'inspection_unit_id', foreignKeyConstraintName: 'fk_rectification_order_inspection_unit' })
  inspectionUnit: Relation<InspectionUnitRow>;

  @Column({ type: 'integer' })
  year: number;

  /** From 1 in its year, without a gap. */
  @Column({ type: 'integer' })
  number: number;

  /** What is asked beyond the findings; may be empty. */
  @Column({ type: 'text' })
  words: string;

  @Column({ name: 'signing_id', type: 'integer' })
  signingId: number;

  @ManyToOne(() => SigningRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'signing_id', foreignKeyConstraintName: 'fk_rectification_order_signing' })
  signing: Relation<SigningRow>;

  @Column({ name: 'sent_by', type: 'integer' })
  sentBy: number;

  @Column({ name: 'sent_at', type: 'datetime', precision: 3 })
  sentAt: Date;

  @Column({ name: 'withdrawn_by', type: 'integer', nullable: true })
  withdrawnBy: number | null;

  @Column({ name: 'withdrawn_at', type: 'datetime', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason: string | null;

  @Column({ type: 'integer' })
  version: number;
}

/** A problem as its order named it when it was sent. */
@Entity('ordered_problem')
export class OrderedProblemRow {
  @PrimaryColumn({ name: 'order_id', type: 'integer' })
  orderId: number;

  @ManyToOne(() => OrderRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'order_id', foreignKeyConstraintName: 'fk_ordered_problem_order' })
  order: Relation<OrderRow>;

  /** Of the finding in the unit's sheet. */
  @PrimaryColumn({ type: 'integer' })
  number: number;

  /** `problem` or `veto`. */
  @Column({ type: 'varchar', length: 16 })
  kind: string;

  /** What the item of the check list says; null where it was found outside of one. */
  @Column({ type: 'text', nullable: true })
  item: string | null;

  @Column({ type: 'varchar', length: 16 })
  dimension: string;

  @Column({ type: 'varchar', length: 16, nullable: true })
  severity: string | null;

  @Column({ type: 'text' })
  words: string;

  /** 整改期限 as ordered. */
  @Column({ type: 'date' })
  due: string;
}

/** 整改: what becomes of a finding once it is ordered to be put right. */
@Entity('rectification')
@Index('ux_rectification_finding', ['findingId'], { unique: true })
@Index('ix_rectification_state', ['state', 'due'])
@Index('ix_rectification_order', ['orderId'])
export class RectificationRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'finding_id', type: 'integer' })
  findingId: number;

  @ManyToOne(() => FindingRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'finding_id', foreignKeyConstraintName: 'fk_rectification_finding' })
  finding: Relation<FindingRow>;

  /** The order in force. */
  @Column({ name: 'order_id', type: 'integer' })
  orderId: number;

  @ManyToOne(() => OrderRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'order_id', foreignKeyConstraintName: 'fk_rectification_order' })
  order: Relation<OrderRow>;

  /** A `RectificationState`. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  /** 整改期限 as ordered. */
  @Column({ name: 'first_due', type: 'date' })
  firstDue: string;

  /** The day in force. */
  @Column({ type: 'date' })
  due: string;

  /** When the last proof left the unit; null while none has. */
  @Column({ name: 'left_on', type: 'date', nullable: true })
  leftOn: string | null;

  /** Why it was last reopened (重新整改); null where it never was. */
  @Column({ name: 'reopen_reason', type: 'text', nullable: true })
  reopenReason: string | null;

  @Column({ name: 'reopened_by', type: 'integer', nullable: true })
  reopenedBy: number | null;

  @Column({ name: 'reopened_at', type: 'datetime', precision: 3, nullable: true })
  reopenedAt: Date | null;

  @Column({ type: 'integer' })
  version: number;
}

/**
 * 整改情况, with what the re-check (复查) said: `passed`, `failed`, `sent-back`, `taken-back` or `dropped`. Of a rectification only
 * the last one can be open.
 */
@Entity('rectification_proof')
@Index('ix_rectification_proof_rectification', ['rectificationId', 'id'])
export class ProofRow extends LeavingRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'rectification_id', type: 'integer' })
  rectificationId: number;

  @ManyToOne(() => RectificationRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'rectification_id', foreignKeyConstraintName: 'fk_rectification_proof_rectification' })
  rectification: Relation<RectificationRow>;

  @Column({ type: 'text' })
  words: string;

  /** 代填 */
  @Column({ name: 'on_behalf', type: 'boolean' })
  onBehalf: boolean;
}

/** What proves it. */
@Entity('rectification_proof_evidence')
@Index('ix_rectification_proof_evidence_evidence', ['evidenceId'])
export class ProofEvidenceRow {
  @PrimaryColumn({ name: 'proof_id', type: 'integer' })
  proofId: number;

  @ManyToOne(() => ProofRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'proof_id', foreignKeyConstraintName: 'fk_rectification_proof_evidence_proof' })
  proof: Relation<ProofRow>;

  @PrimaryColumn({ name: 'evidence_id', type: 'integer' })
  evidenceId: number;

  @ManyToOne(() => EvidenceRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_rectification_proof_evidence_evidence' })
  evidence: Relation<EvidenceRow>;
}
