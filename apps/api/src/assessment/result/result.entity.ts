import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssessmentSchemeRow } from '../schemes/scheme.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 年度结果 of a plan, from its announcing (公示) on; without a row the year runs. */
@Entity('assessment_result')
@Index('ux_assessment_result_plan', ['planId'], { unique: true })
@Index('ix_assessment_result_scheme', ['schemeId'])
export class ResultRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_result_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'scheme_id', type: 'integer' })
  schemeId: number;

  @ManyToOne(() => AssessmentSchemeRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'scheme_id', foreignKeyConstraintName: 'fk_assessment_result_scheme' })
  scheme: Relation<AssessmentSchemeRow>;

  /** `announced`, `final` or `published`. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  @Column({ name: 'announced_at', type: 'datetime', precision: 3 })
  announcedAt: Date;

  /** The last day for appeals (申诉), until 24:00 in China. */
  @Column({ name: 'appeals_until', type: 'date' })
  appealsUntil: string;

  /** How that day was counted, as JSON. */
  @Column({ name: 'appeal_counting', type: 'text' })
  appealCounting: string;

  @Column({ name: 'finalised_at', type: 'datetime', precision: 3, nullable: true })
  finalisedAt: Date | null;

  @Column({ name: 'published_at', type: 'datetime', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Column({ name: 'document_number', type: 'varchar', length: 80, nullable: true })
  documentNumber: string | null;

  @Column({ type: 'varchar', length: 80, nullable: true })
  signer: string | null;

  @Column({ name: 'signed_on', type: 'date', nullable: true })
  signedOn: string | null;

  @Column({ type: 'integer' })
  version: number;
}
