import type { NotificationKind } from '@yaodian/supervision';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../identity/person.entity.js';

/** Something that a person is told, written in the transaction that does it. The same cause is told to a person once. */
@Entity('notification')
@Index('ux_notification_cause', ['personId', 'cause'], { unique: true })
@Index('ix_notification_unread', ['personId', 'readAt'])
@Index('ix_notification_spread', ['spreadAt'])
export class NotificationRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_notification_person' })
  person: Relation<PersonRow>;

  @Column({ type: 'varchar', length: 40 })
  kind: NotificationKind;

  /** What it was told for: `notice:17:sent`. */
  @Column({ type: 'varchar', length: 120 })
  cause: string;

  /** The page that it leads to. */
  @Column({ type: 'varchar', length: 300 })
  path: string;

  /** The values of its sentence as JSON. */
  @Column({ type: 'text' })
  facts: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'read_at', type: 'datetime', precision: 3, nullable: true })
  readAt: Date | null;

  /** When it was handed to the channels beyond the application; null before. */
  @Column({ name: 'spread_at', type: 'datetime', precision: 3, nullable: true })
  spreadAt: Date | null;
}
