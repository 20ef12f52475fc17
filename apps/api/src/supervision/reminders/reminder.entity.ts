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
import { PersonRow } from '../../identity/person.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { RoundRow } from '../../reports/rounds/round.entity.js';

/**
 * 催办: a reminder of one assignment, by a rule or by hand, or the record of a call (电话调度) or a letter. The unique key lets
 * one go out for one cause, whichever servers run.
 */
@Entity('reminder')
@Index('ux_reminder_cause', ['assignmentId', 'cause'], { unique: true })
@Index('ix_reminder_day', ['day', 'id'])
@Index('ix_reminder_unit', ['unitId', 'day'])
@Index('ix_reminder_round', ['roundId'])
@Index('ix_reminder_call', ['callId'])
@Index('ix_reminder_person', ['personId'])
export class ReminderRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_reminder_assignment' })
  assignment: Relation<AssignmentRow>;

  /** The unit that had it on that day. */
  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_reminder_unit' })
  unit: Relation<UnitRow>;

  /** The round whose report it is about; null for the deadline, and by hand. */
  @Column({ name: 'round_id', type: 'integer', nullable: true })
  roundId: number | null;

  @ManyToOne(() => RoundRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'fk_reminder_round' })
  round: Relation<RoundRow> | null;

  /** A ReminderWay. */
  @Column({ type: 'varchar', length: 16 })
  way: string;

  /** A ReminderRuleName; null where it is not by a rule. */
  @Column({ type: 'varchar', length: 24, nullable: true })
  rule: string | null;

  /** What it is for, once for each assignment; null for calls and letters, of which there can be many. */
  @Column({ type: 'varchar', length: 80, nullable: true })
  cause: string | null;

  /** The day on which it went out, or was called. */
  @Column({ type: 'date' })
  day: string;

  /** A Rung; null for calls and letters, which say in `called` whom they reached. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  rung: string | null;

  /** The deadline, or the day by which the report is to leave. */
  @Column({ name: 'due_date', type: 'date', nullable: true })
  dueDate: string | null;

  /** From the day to that date; below 0 once it had passed. */
  @Column({ name: 'working_days', type: 'integer', nullable: true })
  workingDays: number | null;

  /** By hand: what was added. Of a call or a letter: what was said. */
  @Column({ type: 'text', nullable: true })
  words: string | null;

  /** 分管领导 whom the rung asks to be told, as the unit names them. */
  @Column({ type: 'varchar', length: 50, nullable: true })
  leader: string | null;

  /** Whom nobody can tell but by telephone or on paper: `leader`, or `unit` where it has no account that could be told. */
  @Column({ name: 'call_needed', type: 'varchar', length: 8, nullable: true })
  callNeeded: string | null;

  /** The call or letter by which they were told. */
  @Column({ name: 'call_id', type: 'integer', nullable: true })
  callId: number | null;

  @ManyToOne(() => ReminderRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'call_id', foreignKeyConstraintName: 'fk_reminder_call' })
  call: Relation<ReminderRow> | null;

  /** Of a call or a letter: `unit` or `leader`. */
  @Column({ type: 'varchar', length: 8, nullable: true })
  called: string | null;

  /** Of a call or a letter: the name of whom it reached. */
  @Column({ name: 'spoke_with', type: 'varchar', length: 50, nullable: true })
  spokeWith: string | null;

  @Column({ name: 'called_at', type: 'datetime', precision: 3, nullable: true })
  calledAt: Date | null;

  /** Who reminded by hand, or called; null for the schedule. */
  @Column({ name: 'person_id', type: 'integer', nullable: true })
  personId: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_reminder_person' })
  person: Relation<PersonRow> | null;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}

/** Whom a reminder told. */
@Entity('reminded_person')
@Index('ix_reminded_person_person', ['personId', 'reminderId'])
export class RemindedPersonRow {
  @PrimaryColumn({ name: 'reminder_id', type: 'integer' })
  reminderId: number;

  @ManyToOne(() => ReminderRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'reminder_id', foreignKeyConstraintName: 'fk_reminded_person_reminder' })
  reminder: Relation<ReminderRow>;

  @PrimaryColumn({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_reminded_person_person' })
  person: Relation<PersonRow>;

  /** As what: `reporter` or `approver`. */
  @Column({ type: 'varchar', length: 16 })
  role: string;
}

/** A working day on which the rules were gone through: what comes up later on it goes out on the next one. */
@Entity('reminder_day')
export class ReminderDayRow {
  @PrimaryColumn({ type: 'varchar', length: 10 })
  day: string;

  @Column({ name: 'started_at', type: 'datetime', precision: 3 })
  startedAt: Date;

  /** Null while reminders are still being written. */
  @Column({ name: 'reminded_at', type: 'datetime', precision: 3, nullable: true })
  remindedAt: Date | null;

  /** Null while digests are. */
  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt: Date | null;

  @Column({ type: 'integer' })
  reminders: number;

  /** Who got a digest. */
  @Column({ type: 'integer' })
  persons: number;
}
