import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a job has been done, and which server is at it. */
@Entity('job_lease')
export class JobLeaseRow {
  @PrimaryColumn({ type: 'varchar', length: 32 })
  job: string;

  /** The beginning of the last slot for which the job was done. */
  @Column({ name: 'done_until', type: 'datetime', precision: 3 })
  doneUntil: Date;

  /** The token of the server that does it now. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  owner: string | null;

  /** Until when it has the job, unless it says so again. */
  @Column({ name: 'held_until', type: 'datetime', precision: 3, nullable: true })
  heldUntil: Date | null;
}
