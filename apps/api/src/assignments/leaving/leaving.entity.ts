import { Column } from 'typeorm';

/** What leaves a unit through its head: somebody of the unit submits it, the head lets it leave, and somebody else ends it. */
export abstract class LeavingRow {
  @Column({ name: 'submitted_by', type: 'integer' })
  submittedBy: number;

  @Column({ name: 'submitted_at', type: 'datetime', precision: 3 })
  submittedAt: Date;

  /** The unit's head; null where the unit needs none, or has not let it leave yet. */
  @Column({ name: 'approved_by', type: 'integer', nullable: true })
  approvedBy: number | null;

  /** When it left the unit, which is what counts; null while it waits for the unit's head. */
  @Column({ name: 'left_at', type: 'datetime', precision: 3, nullable: true })
  leftAt: Date | null;

  /** What became of it; null while it is open. `sent-back` is by the unit's head, before it has left. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  outcome: string | null;

  @Column({ name: 'ended_by', type: 'integer', nullable: true })
  endedBy: number | null;

  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt: Date | null;

  /** What was said when it ended. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;
}
