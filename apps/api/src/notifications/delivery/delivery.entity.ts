import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { ChannelRow } from '../channels/channel.entity.js';
import { NotificationRow } from '../notification.entity.js';

/** Waits for its time, or for another attempt; is delivered; or was given up after the last attempt. */
export type DeliveryState = 'waiting' | 'delivered' | 'given-up';

/** A message on its way by a channel: to the person of a notification, or a digest to a group. */
@Entity('notification_delivery')
@Index('ux_notification_delivery_once', ['notificationId', 'channelId'], { unique: true })
@Index('ix_notification_delivery_due', ['channelId', 'state', 'dueAt'])
export class DeliveryRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'channel_id', type: 'integer' })
  channelId: number;

  @ManyToOne(() => ChannelRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'channel_id', foreignKeyConstraintName: 'fk_notification_delivery_channel' })
  channel: Relation<ChannelRow>;

  /** null for a digest. */
  @Column({ name: 'notification_id', type: 'integer', nullable: true })
  notificationId: number | null;

  @ManyToOne(() => NotificationRow, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'notification_id', foreignKeyConstraintName: 'fk_notification_delivery_notification' })
  notification: Relation<NotificationRow> | null;

  /** How many of each kind a group is told of, as JSON; null for a person's message. */
  @Column({ type: 'text', nullable: true })
  digest: string | null;

  @Column({ type: 'varchar', length: 16 })
  state: DeliveryState;

  @Column({ type: 'integer' })
  attempts: number;

  @Column({ name: 'due_at', type: 'datetime', precision: 3 })
  dueAt: Date;

  /** The token of the server that delivers it now. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  owner: string | null;

  /** Until when it has it; after that, whatever became of the server, it is tried again. */
  @Column({ name: 'held_until', type: 'datetime', precision: 3, nullable: true })
  heldUntil: Date | null;

  @Column({ name: 'tried_at', type: 'datetime', precision: 3, nullable: true })
  triedAt: Date | null;

  /** Why the last attempt failed: a code. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  failure: string | null;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}
