import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from './person.entity.js';

/** A person signed in with one browser. It is gone when it has ended. */
@Entity('session')
@Index('ux_session_token', ['tokenHash'], { unique: true })
@Index('ix_session_person', ['personId', 'id'])
@Index('ix_session_used', ['usedAt'])
export class SessionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** SHA-256 of the token in the cookie, in hexadecimal digits. */
  @Column({ name: 'token_hash', type: 'varchar', length: 64 })
  tokenHash: string;

  @Column({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_session_person' })
  person: Relation<PersonRow>;

  @Column({ type: 'varchar', length: 64 })
  address: string;

  /** What the browser calls itself. */
  @Column({ type: 'varchar', length: 300 })
  agent: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  /** The last request, to a minute. */
  @Column({ name: 'used_at', type: 'datetime', precision: 3 })
  usedAt: Date;
}

/** How often signing in to an account from one address has failed lately. */
@Entity('failed_sign_in')
@Index('ix_failed_sign_in_last', ['lastAt'])
export class FailedSignInRow {
  @Column({ name: 'account_key', type: 'varchar', length: 80, primary: true })
  accountKey: string;

  @Column({ type: 'varchar', length: 64, primary: true })
  address: string;

  @Column({ type: 'integer' })
  failures: number;

  @Column({ name: 'last_at', type: 'datetime', precision: 3 })
  lastAt: Date;
}
