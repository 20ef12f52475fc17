import type { Role } from '@yaodian/access';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { Language } from './language.js';
import { UnitRow } from '../organisation/unit.entity.js';

/** A person who signs in. */
@Entity('person')
@Index('ux_person_account', ['accountKey'], { unique: true })
@Index('ix_person_name', ['name', 'id'])
export class PersonRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** What is typed to sign in. */
  @Column({ type: 'varchar', length: 40 })
  account: string;

  /** The form in which accounts are compared: NFKC, lower case. */
  @Column({ name: 'account_key', type: 'varchar', length: 80 })
  accountKey: string;

  @Column({ type: 'varchar', length: 50 })
  name: string;

  @Column({ type: 'varchar', length: 40, nullable: true })
  telephone: string | null;

  /** In which they read, and are written to; null as long as they have not chosen, which is Chinese. */
  @Column({ type: 'varchar', length: 8, nullable: true })
  language: Language | null;

  /** argon2id; null until the person has set a password. */
  @Column({ name: 'password_hash', type: 'varchar', length: 200, nullable: true })
  passwordHash: string | null;

  /** Who may not sign in any more. */
  @Column({ type: 'boolean' })
  disabled: boolean;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;
}

/** One role of a person in one unit. */
@Entity('membership')
@Index('ix_membership_person', ['personId', 'id'])
@Index('ix_membership_unit', ['unitId', 'id'])
export class MembershipRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_membership_person' })
  person: Relation<PersonRow>;

  /** null for the three administrators, who act for no unit. */
  @Column({ name: 'unit_id', type: 'integer', nullable: true })
  unitId: number | null;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_membership_unit' })
  unit: Relation<UnitRow> | null;

  @Column({ type: 'varchar', length: 16 })
  role: Role;
}

/** A password that a person had, or has: none of the last five may come again. */
@Entity('former_password')
@Index('ix_former_password_person', ['personId', 'id'])
export class FormerPasswordRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_former_password_person' })
  person: Relation<PersonRow>;

  @Column({ name: 'password_hash', type: 'varchar', length: 200 })
  passwordHash: string;
}

/** A link that can be used once: to set up the installation, or to set one person's password. */
@Entity('set_up_link')
@Index('ix_set_up_link_person', ['personId'])
export class SetUpLinkRow {
  /** SHA-256 of the token in the link, in hexadecimal digits. */
  @Column({ name: 'token_hash', type: 'varchar', length: 64, primary: true })
  tokenHash: string;

  /** null for the link that sets up the installation. */
  @Column({ name: 'person_id', type: 'integer', nullable: true })
  personId: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_set_up_link_person' })
  person: Relation<PersonRow> | null;

  @Column({ name: 'expires_at', type: 'datetime', precision: 3 })
  expiresAt: Date;
}
