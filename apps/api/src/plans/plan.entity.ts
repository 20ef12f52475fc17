import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 年度要点. The counts are kept in step by every unit of work that adds or removes, so that no list has to count. */
@Entity('plan')
@Index('ix_plan_year', ['year', 'id'])
export class PlanRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'integer' })
  year: number;

  @Column({ type: 'varchar', length: 300 })
  title: string;

  @Column({ type: 'varchar', length: 16 })
  state: string;

  @Column({ type: 'integer' })
  tasks: number;

  @Column({ type: 'integer' })
  documents: number;

  /** Open doubts of its tasks and documents, without missing deadlines. */
  @Column({ name: 'open_doubts', type: 'integer', default: 0 })
  openDoubts: number;

  /** When a person said that the draft is checked; any later change takes it back. */
  @Column({ name: 'checked_at', type: 'datetime', precision: 3, nullable: true })
  checkedAt: Date | null;

  /** How often units report: `monthly` or `quarterly`. */
  @Column({ name: 'round_rhythm', type: 'varchar', length: 16, default: 'monthly' })
  roundRhythm: string;

  /** What tasks without a printed deadline get, as chosen last: `year-end`, `standing` or `date`. */
  @Column({ name: 'default_deadline', type: 'varchar', length: 16, nullable: true })
  defaultDeadline: string | null;

  @Column({ name: 'default_deadline_date', type: 'date', nullable: true })
  defaultDeadlineDate: string | null;

  /** 本级复核人: who reviews the office's own unit. */
  @Column({ name: 'own_reviewer_id', type: 'integer', nullable: true })
  ownReviewerId: number | null;

  @Column({ name: 'issued_at', type: 'datetime', precision: 3, nullable: true })
  issuedAt: Date | null;

  @Column({ name: 'issued_by', type: 'integer', nullable: true })
  issuedBy: number | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;
}
