import type { NotificationGroup } from '@yaodian/supervision';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import type { Medium } from '../channels/channel.kinds.js';

/** Whether a person wants messages of a group by a medium, where that is not as it is for everybody. */
@Entity('notification_choice')
export class ChoiceRow {
  @PrimaryColumn({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_notification_choice_person' })
  person: Relation<PersonRow>;

  @PrimaryColumn({ name: 'kind_group', type: 'varchar', length: 16 })
  group: NotificationGroup;

  @PrimaryColumn({ type: 'varchar', length: 8 })
  medium: Medium;

  @Column({ type: 'boolean' })
  wanted: boolean;
}

/** The hours in which a person wants no messages beyond the application, in minutes of the day in China. */
@Entity('notification_quiet')
export class QuietRow {
  @PrimaryColumn({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_notification_quiet_person' })
  person: Relation<PersonRow>;

  @Column({ name: 'quiet_from', type: 'integer' })
  from: number;

  @Column({ name: 'quiet_until', type: 'integer' })
  until: number;
}

/** Where a person gets messages of a medium. Nothing goes there before a test message has shown that it is theirs. */
@Entity('notification_contact')
export class ContactRow {
  @PrimaryColumn({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_notification_contact_person' })
  person: Relation<PersonRow>;

  @PrimaryColumn({ type: 'varchar', length: 8 })
  medium: Medium;

  /** The address in use; null before the first was verified. */
  @Column({ type: 'varchar', length: 254, nullable: true })
  address: string | null;

  @Column({ name: 'verified_at', type: 'datetime', precision: 3, nullable: true })
  verifiedAt: Date | null;

  /** One to which a test message went whose code was not typed yet. */
  @Column({ name: 'asked_address', type: 'varchar', length: 254, nullable: true })
  askedAddress: string | null;

  /** SHA-256 of the code in the test message, in hexadecimal digits. */
  @Column({ name: 'code_hash', type: 'varchar', length: 64, nullable: true })
  codeHash: string | null;

  @Column({ name: 'asked_at', type: 'datetime', precision: 3, nullable: true })
  askedAt: Date | null;

  /** Test messages of this day, and wrong codes for the last one. */
  @Column({ type: 'integer' })
  asked: number;

  @Column({ type: 'integer' })
  wrong: number;
}
