import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AttachedFileRow } from '../../attached-files/attached-file.entity.js';
import { PersonRow } from '../../identity/person.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 加分、扣分、否决事项: something that the office recorded for an entry of the scheme. What was wrong is withdrawn with a reason, never deleted. */
@Entity('assessment_event')
@Index('ix_assessment_event_plan', ['planId', 'unitId'])
@Index('ix_assessment_event_unit', ['unitId'])
@Index('ix_assessment_event_recorded_by', ['recordedBy'])
@Index('ix_assessment_event_withdrawn_by', ['withdrawnBy'])
export class AssessmentEventRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_event_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_event_unit' })
  unit: Relation<UnitRow>;

  /** The key of the scheme's entry or veto condition. */
  @Column({ type: 'varchar', length: 36 })
  kind: string;

  @Column({ name: 'happened_on', type: 'date' })
  happenedOn: string;

  /** Of how many it is one record; from 1 on. */
  @Column({ type: 'integer' })
  count: number;

  /** The figure chosen within the entry's range; null where the amount is fixed. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  points: string | null;

  /** The period was empty and a statement (情况说明) was published. */
  @Column({ name: 'has_statement', type: 'boolean' })
  hasStatement: boolean;

  /** What it is about: events with the same subject are one thing (同一问题). Null: a thing of its own. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  subject: string | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'recorded_by', type: 'integer' })
  recordedBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'fk_assessment_event_recorded_by' })
  recordedPerson: Relation<PersonRow>;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt: Date;

  @Column({ name: 'withdrawn_by', type: 'integer', nullable: true })
  withdrawnBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'withdrawn_by', foreignKeyConstraintName: 'fk_assessment_event_withdrawn_by' })
  withdrawnPerson: Relation<PersonRow> | null;

  @Column({ name: 'withdrawn_at', type: 'datetime', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'withdrawn_reason', type: 'text', nullable: true })
  withdrawnReason: string | null;

  @Column({ type: 'integer' })
  version: number;
}

/** What proves an event; its bytes lie in the store. */
@Entity('assessment_event_file')
@Index('ix_assessment_event_file_sha256', ['sha256'])
@Index('ix_assessment_event_file_event', ['eventId'])
@Index('ix_assessment_event_file_added_by', ['addedBy'])
export class AssessmentEventFileRow extends AttachedFileRow {
  @Column({ name: 'event_id', type: 'integer' })
  eventId: number;

  @ManyToOne(() => AssessmentEventRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_assessment_event_file_event' })
  event: Relation<AssessmentEventRow>;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'fk_assessment_event_file_added_by' })
  addedPerson: Relation<PersonRow>;
}
