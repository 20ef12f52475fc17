import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * Something that has changed, written in the transaction that changes it. It says what, never how; nothing refers to the
 * object by a foreign key, as it may be gone. After an hour the row is gone, too.
 */
@Entity('live_change')
@Index('ix_live_change_batch', ['batch', 'id'])
@Index('ix_live_change_at', ['at'])
export class LiveChangeRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** What kind of thing it is. */
  @Column({ type: 'varchar', length: 32 })
  noun: string;

  @Column({ name: 'object_id', type: 'integer', nullable: true })
  objectId: number | null;

  /** The unit whose it is, where the object does not tell it. */
  @Column({ name: 'unit_id', type: 'integer', nullable: true })
  unitId: number | null;

  /** The page that asked for the change, by the number that it has given itself. */
  @Column({ type: 'varchar', length: 32, nullable: true })
  page: string | null;

  /** Given once it is committed, in the order of the commits; null before. */
  @Column({ type: 'integer', nullable: true })
  batch: number | null;

  /** When it was written, and from then on when it got its batch. */
  @Column({ type: 'datetime', precision: 3 })
  at: Date;
}

/** How many batches there have been: one row, whose lock makes them follow each other. */
@Entity('live_feed')
export class LiveFeedRow {
  @PrimaryColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'last_batch', type: 'integer' })
  lastBatch: number;
}
