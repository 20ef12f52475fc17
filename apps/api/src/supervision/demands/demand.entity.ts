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
import { AssignmentRow } from '../../assignments/assignment.entity.js';
import { LeavingRow } from '../../assignments/leaving/leaving.entity.js';
import { EvidenceRow } from '../../evidence/evidence.entity.js';
import { InstructionRow } from '../instructions/instruction.entity.js';
import { NoticeRow } from '../notices/notice.entity.js';

/** What is demanded of an assignment's unit: the reply to a notice (督办单) or to a leader's instruction (领导批示). */
@Entity('demand')
@Index('ux_demand_notice', ['noticeId'], { unique: true })
@Index('ux_demand_instruction', ['instructionId', 'assignmentId'], { unique: true })
@Index('ix_demand_assignment', ['assignmentId', 'state'])
@Index('ix_demand_state', ['state', 'answerBy'])
export class DemandRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_demand_assignment' })
  assignment: Relation<AssignmentRow>;

  /** One of both. */
  @Column({ name: 'notice_id', type: 'integer', nullable: true })
  noticeId: number | null;

  @ManyToOne(() => NoticeRow, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'notice_id', foreignKeyConstraintName: 'fk_demand_notice' })
  notice: Relation<NoticeRow> | null;

  @Column({ name: 'instruction_id', type: 'integer', nullable: true })
  instructionId: number | null;

  @ManyToOne(() => InstructionRow, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'instruction_id', foreignKeyConstraintName: 'fk_demand_instruction' })
  instruction: Relation<InstructionRow> | null;

  /** As it is named where it is not answered: 督办〔2026〕蓝3号, 5月8日领导批示. */
  @Column({ type: 'varchar', length: 60 })
  reference: string;

  /** One of DemandState. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  /** 回复期限; null where an instruction has none. */
  @Column({ name: 'answer_by', type: 'date', nullable: true })
  answerBy: string | null;

  @Column({ type: 'integer' })
  version: number;
}

/**
 * What a unit replies, and what becomes of that: `accepted`, `refused`, `sent-back`, `taken-back` or `dropped`. Of one demand
 * only the last one can be open.
 */
@Entity('demand_reply')
@Index('ix_demand_reply_demand', ['demandId', 'id'])
export class DemandReplyRow extends LeavingRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'demand_id', type: 'integer' })
  demandId: number;

  @ManyToOne(() => DemandRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'demand_id', foreignKeyConstraintName: 'fk_demand_reply_demand' })
  demand: Relation<DemandRow>;

  @Column({ type: 'text' })
  words: string;

  /** 代填 */
  @Column({ name: 'on_behalf', type: 'boolean' })
  onBehalf: boolean;
}

/** What proves a reply. */
@Entity('demand_reply_evidence')
@Index('ix_demand_reply_evidence_evidence', ['evidenceId'])
export class DemandReplyEvidenceRow {
  @PrimaryColumn({ name: 'reply_id', type: 'integer' })
  replyId: number;

  @ManyToOne(() => DemandReplyRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'reply_id', foreignKeyConstraintName: 'fk_demand_reply_evidence_reply' })
  reply: Relation<DemandReplyRow>;

  @PrimaryColumn({ name: 'evidence_id', type: 'integer' })
  evidenceId: number;

  @ManyToOne(() => EvidenceRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_demand_reply_evidence_evidence' })
  evidence: Relation<EvidenceRow>;
}
