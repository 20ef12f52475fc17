import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PlanRow } from '../plan.entity.js';

/** 归档 of a plan: it is archived as long as its last one has not been taken back. */
@Entity('archiving')
@Index('ix_archiving_plan', ['planId', 'id'])
export class ArchivingRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_archiving_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'archived_by', type: 'integer' })
  archivedBy: number;

  @Column({ name: 'archived_at', type: 'datetime', precision: 3 })
  archivedAt: Date;

  @Column({ name: 'taken_back_by', type: 'integer', nullable: true })
  takenBackBy: number | null;

  @Column({ name: 'taken_back_at', type: 'datetime', precision: 3, nullable: true })
  takenBackAt: Date | null;

  /** Why it was taken back. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;
}
