import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { EvidenceVersionRow } from '../evidence.entity.js';
import type { DateSource } from './reading/publication-date.js';

/** A published page that is looked at again and again: the address that is at a place now. */
@Entity('page_watch')
@Index('ix_page_watch_due', ['host', 'dueAt'])
@Index('ix_page_watch_state', ['state', 'failedDays'])
@Index('ix_page_watch_statement', ['statementId'])
@Index('ix_page_watch_good', ['goodCheckId'])
export class PageWatchRow {
  @PrimaryColumn({ name: 'version_id', type: 'integer' })
  versionId: number;

  @ManyToOne(() => EvidenceVersionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_page_watch_version' })
  version: Relation<EvidenceVersionRow>;

  /** As `hostOf` gives it. */
  @Column({ type: 'varchar', length: 300 })
  host: string;

  @Column({ name: 'due_at', type: 'datetime', precision: 3 })
  dueAt: Date;

  /** When somebody asked for a check that has not been done yet. */
  @Column({ name: 'asked_at', type: 'datetime', precision: 3, nullable: true })
  askedAt: Date | null;

  /** What the last check has found; null before the first one. */
  @Column({ type: 'varchar', length: 8, nullable: true })
  state: 'good' | 'gone' | 'failed' | null;

  @Column({ name: 'checked_at', type: 'datetime', precision: 3, nullable: true })
  checkedAt: Date | null;

  @Column({ name: 'last_check_id', type: 'integer', nullable: true })
  lastCheckId: number | null;

  /** The last check that has found the page, and when it did last. */
  @Column({ name: 'good_check_id', type: 'integer', nullable: true })
  goodCheckId: number | null;

  @Column({ name: 'good_at', type: 'datetime', precision: 3, nullable: true })
  goodAt: Date | null;

  /** When its text was first found to be another one than before. */
  @Column({ name: 'changed_at', type: 'datetime', precision: 3, nullable: true })
  changedAt: Date | null;

  /** On so many different days checks have failed since the last one that found anything, or since a person's word. */
  @Column({ name: 'failed_days', type: 'integer' })
  failedDays: number;

  @Column({ name: 'failed_on', type: 'date', nullable: true })
  failedOn: string | null;

  /** What a person has said in the place of checks that fail; null once one finds anything. */
  @Column({ name: 'statement_id', type: 'integer', nullable: true })
  statementId: number | null;
}

/** What checks have found at an address, from the first to the last one in a row that found the same. */
@Entity('page_check')
@Index('ix_page_check_version', ['versionId', 'id'])
@Index('ix_page_check_text', ['textHash'])
export class PageCheckRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'version_id', type: 'integer' })
  versionId: number;

  @ManyToOne(() => EvidenceVersionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_page_check_version' })
  version: Relation<EvidenceVersionRow>;

  @Column({ type: 'varchar', length: 8 })
  outcome: 'good' | 'gone' | 'failed';

  /** The server's answer; null where there was none. */
  @Column({ type: 'integer', nullable: true })
  status: number | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  reason: string | null;

  /** Where redirects have led to. */
  @Column({ name: 'final_url', type: 'varchar', length: 2000, nullable: true })
  finalUrl: string | null;

  /** JSON: what the page calls itself, the surest first. */
  @Column({ type: 'text', nullable: true })
  titles: string | null;

  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn: string | null;

  @Column({ name: 'date_from', type: 'varchar', length: 8, nullable: true })
  dateFrom: DateSource | null;

  @Column({ name: 'text_hash', type: 'varchar', length: 64, nullable: true })
  textHash: string | null;

  @Column({ name: 'text_length', type: 'integer', nullable: true })
  textLength: number | null;

  /** The copy of the main text; null where a former row of the same address and hash has it, or a removal has touched it. */
  @Column({ type: 'text', nullable: true })
  text: string | null;

  @Column({ name: 'first_at', type: 'datetime', precision: 3 })
  firstAt: Date;

  @Column({ name: 'last_at', type: 'datetime', precision: 3 })
  lastAt: Date;

  @Column({ type: 'integer' })
  times: number;
}

/** What a person has seen at an address that checks fail at. */
@Entity('page_statement')
@Index('ix_page_statement_version', ['versionId'])
@Index('ix_page_statement_person', ['personId'])
export class PageStatementRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'version_id', type: 'integer' })
  versionId: number;

  @ManyToOne(() => EvidenceVersionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_page_statement_version' })
  version: Relation<EvidenceVersionRow>;

  /** 已人工核验 or 页面确已失效 */
  @Column({ type: 'varchar', length: 8 })
  said: 'seen' | 'gone';

  @Column({ type: 'varchar', length: 500 })
  words: string;

  @Column({ name: 'person_id', type: 'integer', nullable: true })
  personId: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_page_statement_person' })
  person: Relation<PersonRow> | null;

  @Column({ name: 'said_at', type: 'datetime', precision: 3 })
  saidAt: Date;
}

/** Whose pages may be checked. */
@Entity('page_host')
@Index('ux_page_host_pattern', ['pattern'], { unique: true })
@Index('ix_page_host_person', ['addedBy'])
export class PageHostRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** As `hostPattern` gives it. */
  @Column({ type: 'varchar', length: 300 })
  pattern: string;

  @Column({ name: 'added_by', type: 'integer', nullable: true })
  addedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'fk_page_host_person' })
  person: Relation<PersonRow> | null;

  @Column({ name: 'added_at', type: 'datetime', precision: 3 })
  addedAt: Date;
}

/** Which server asks a host now, and from when on it may be asked again: one question at a time, with pauses. */
@Entity('page_turn')
export class PageTurnRow {
  @PrimaryColumn({ type: 'varchar', length: 300 })
  host: string;

  @Column({ type: 'varchar', length: 36, nullable: true })
  owner: string | null;

  @Column({ name: 'free_at', type: 'datetime', precision: 3 })
  freeAt: Date;
}
