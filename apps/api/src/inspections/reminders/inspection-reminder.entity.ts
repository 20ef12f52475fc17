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
import { PersonRow } from '../../identity/person.entity.js';
import { InspectionUnitRow } from '../inspection.entity.js';
import { RectificationRow } from '../rectification/rectification.entity.js';

/**
 * 催办 of what a unit owes to an inspection: its answer, or the proof of a rectification. The unique key lets one go out for one
 * cause, whichever servers run.
 */
@Entity('inspection_reminder')
@Index('ux_inspection_reminder_cause', ['inspectionUnitId', 'cause'], { unique: true })
@Index('ix_inspection_reminder_day', ['day', 'id'])
@Index('ix_inspection_reminder_rectification', ['rectificationId'])
export class InspectionReminderRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_unit_id', type: 'integer' })
  inspectionUnitId: number;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'inspection_unit_id', foreignKeyConstraintName: 'fk_inspection_reminder_inspection_unit' })
  inspectionUnit: Relation<InspectionUnitRow>;

  /** Null for the unit's answer. */
  @Column({ name: 'rectification_id', type: 'integer', nullable: true })
  rectificationId: number | null;

  @ManyToOne(() => RectificationRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'rectification_id', foreignKeyConstraintName: 'fk_inspection_reminder_rectification' })
  rectification: Relation<RectificationRow> | null;

  /** An InspectionReminderRule. */
  @Column({ type: 'varchar', length: 24 })
  rule: string;

  @Column({ type: 'varchar', length: 80 })
  cause: string;

  /** The day on which it went out. */
  @Column({ type: 'date' })
  day: string;

  /** An InspectionRung. */
  @Column({ type: 'varchar', length: 16 })
  rung: string;

  /** The day by which it was owed. */
  @Column({ name: 'due_date', type: 'date' })
  dueDate: string;

  /** From the day to that date; below 0 once it had passed. */
  @Column({ name: 'working_days', type: 'integer' })
  workingDays: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}

/** Whom it told. */
@Entity('inspection_reminded_person')
@Index('ix_inspection_reminded_person_person', ['personId', 'reminderId'])
export class InspectionRemindedPersonRow {
  @PrimaryColumn({ name: 'reminder_id', type: 'integer' })
  reminderId: number;

  @ManyToOne(() => InspectionReminderRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'reminder_id', foreignKeyConstraintName: 'fk_inspection_reminded_person_reminder' })
  reminder: Relation<InspectionReminderRow>;

  @PrimaryColumn({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_inspection_reminded_person_person' })
  person: Relation<PersonRow>;

  /** As what: `reporter`, `approver`, or `office` where the unit has nobody who could be told. */
  @Column({ type: 'varchar', length: 16 })
  role: string;
}
