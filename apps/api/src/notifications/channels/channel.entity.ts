import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ChannelKind } from './channel.kinds.js';

/** A way on which messages leave the application. */
@Entity('notification_channel')
export class ChannelRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', length: 16 })
  kind: ChannelKind;

  @Column({ type: 'varchar', length: 50 })
  name: string;

  @Column({ type: 'boolean' })
  enabled: boolean;

  /** What everybody who keeps channels may read, as JSON. */
  @Column({ type: 'text' })
  settings: string;

  /** Passwords, keys and addresses that hold a key, as sealed JSON: they go in, and to the service that they are for, never out again. */
  @Column({ type: 'text' })
  secrets: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;

  /** When something was last delivered. */
  @Column({ name: 'delivered_at', type: 'datetime', precision: 3, nullable: true })
  deliveredAt: Date | null;

  /** When something was last not delivered, and why. */
  @Column({ name: 'failed_at', type: 'datetime', precision: 3, nullable: true })
  failedAt: Date | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  failure: string | null;
}
