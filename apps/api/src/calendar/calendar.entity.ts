import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A day, working or off. The difference of two days' ordinals is the number of working days between them, so that lateness
 * is a subtraction in SQL. Every day of the years in `calendar.range.ts` has its row, whether its year has a notice or not.
 */
@Entity('calendar_day')
@Index('ix_calendar_day_set_by', ['setBy'])
export class CalendarDayRow {
  @PrimaryColumn({ name: 'day', type: 'date' })
  date: string;

  @Column({ type: 'varchar', length: 8 })
  kind: string;

  /** The holiday that it is, or that it works for. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  name: string | null;

  /** `notice` or `office`; null where only the days of the week speak. */
  @Column({ name: 'set_by', type: 'varchar', length: 8, nullable: true })
  setBy: string | null;

  /** The notice's document number, or the office's reason. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  source: string | null;

  @Column({ type: 'integer' })
  ordinal: number;
}

/** A year whose notice of the State Council is known. */
@Entity('calendar_year')
export class CalendarYearRow {
  @PrimaryColumn({ type: 'integer' })
  year: number;

  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Column({ name: 'document_number', type: 'varchar', length: 100, nullable: true })
  documentNumber: string | null;

  @Column({ type: 'date', nullable: true })
  issued: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  url: string | null;
}

/** What was changed at once. The calendar's version is the last change's: a second one with the same version is refused. */
@Entity('calendar_change')
@Index('ix_calendar_change_year', ['year', 'version'])
export class CalendarChangeRow {
  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Column({ type: 'integer' })
  year: number;

  /** Null for what came with the program, or with a notice. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  /** Each changed day before and after, as JSON. */
  @Column({ type: 'text' })
  days: string;

  /** The year's notice before and after where it was changed, as JSON. */
  @Column({ type: 'text', nullable: true })
  notice: string | null;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  at: Date;
}
