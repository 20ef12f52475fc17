import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonRow } from '../person.entity.js';
import { SessionRow } from '../session.entity.js';

/** Who a person is at the provider. */
@Entity('provider_identity')
@Index('ux_provider_identity', ['identityHash'], { unique: true })
export class ProviderIdentityRow {
  @PrimaryColumn({ name: 'person_id', type: 'integer' })
  personId: number;

  @OneToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_provider_identity_person' })
  person: Relation<PersonRow>;

  @Column({ type: 'varchar', length: 500 })
  issuer: string;

  /** The claim `sub`, which the provider gives to nobody else. */
  @Column({ type: 'varchar', length: 255 })
  subject: string;

  /** SHA-256 of issuer and subject: both are compared to the letter, which text in a database is not. */
  @Column({ name: 'identity_hash', type: 'varchar', length: 64 })
  identityHash: string;
}

/** Somebody has been sent to the provider and is awaited back, once. */
@Entity('provider_attempt')
@Index('ix_provider_attempt_expires', ['expiresAt'])
@Index('ix_provider_attempt_person', ['personId'])
export class ProviderAttemptRow {
  /** SHA-256 of the parameter `state`. */
  @Column({ name: 'state_hash', type: 'varchar', length: 64, primary: true })
  stateHash: string;

  /** SHA-256 of what a cookie holds: the browser that was sent is the one that comes back. */
  @Column({ name: 'browser_hash', type: 'varchar', length: 64 })
  browserHash: string;

  @Column({ type: 'varchar', length: 64 })
  nonce: string;

  /** The secret of PKCE, without which the code is worth nothing. */
  @Column({ name: 'code_verifier', type: 'varchar', length: 128 })
  codeVerifier: string;

  /** Whose account is to be linked; null for signing in. */
  @Column({ name: 'person_id', type: 'integer', nullable: true })
  personId: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_provider_attempt_person' })
  person: Relation<PersonRow> | null;

  /** The page that was asked for. */
  @Column({ type: 'varchar', length: 2000 })
  asked: string;

  @Column({ name: 'expires_at', type: 'datetime', precision: 3 })
  expiresAt: Date;
}

/** A session that began at the provider. */
@Entity('provider_session')
export class ProviderSessionRow {
  @PrimaryColumn({ name: 'session_id', type: 'integer' })
  sessionId: number;

  @OneToOne(() => SessionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_provider_session_session' })
  session: Relation<SessionRow>;

  /** Tells the provider which of its sessions to end; it opens nothing here. */
  @Column({ name: 'id_token', type: 'text' })
  idToken: string;
}
