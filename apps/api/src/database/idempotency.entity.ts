import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A request that was done under an idempotency key, and the answer that it got. */
@Entity('idempotent_request')
@Index('ix_idempotent_request_created', ['createdAt'])
export class IdempotentRequestRow {
  @PrimaryColumn({ name: 'request_key', type: 'varchar', length: 200 })
  key: string;

  /** SHA-256 of what was asked for. */
  @Column({ type: 'varchar', length: 64 })
  digest: string;

  @Column({ type: 'text' })
  answer: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}
