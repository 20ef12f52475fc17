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
import { PlanRow } from '../plans/plan.entity.js';

/** 来源文件: what is known of the file. Its text and its reading are in parts, its bytes in the file store. */
@Entity('source_document')
@Index('ix_source_document_plan', ['planId', 'id'])
export class SourceDocumentRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_source_document_plan' })
  plan: Relation<PlanRow>;

  @Column({ type: 'varchar', length: 255 })
  name: string;

  @Column({ type: 'varchar', length: 16 })
  format: string;

  @Column({ type: 'varchar', length: 16 })
  encoding: string;

  @Column({ type: 'integer' })
  size: number;

  @Column({ type: 'varchar', length: 64 })
  sha256: string;

  @Column({ type: 'text', nullable: true })
  title: string | null;

  @Column({ type: 'text', nullable: true })
  issuer: string | null;

  @Column({ type: 'integer', nullable: true })
  year: number | null;

  @Column({ name: 'document_number', type: 'text', nullable: true })
  number: string | null;

  /** What the reading doubted outside all tasks (Doubt[]); a task that covers the place answers it. */
  @Column({ type: 'text', nullable: true })
  doubts: string | null;

  /** Ids of the doubts that a person has settled. */
  @Column({ name: 'settled_doubts', type: 'text', nullable: true })
  settledDoubts: string | null;

  @Column({ name: 'open_doubts', type: 'integer', default: 0 })
  openDoubts: number;

  /** The first document of those that were imported together, which are read together; null for the first one itself. */
  @Column({ name: 'import_id', type: 'integer', nullable: true })
  importId: number | null;

  /** The document that has taken its place: it is kept, but no longer one of the plan's. */
  @Column({ name: 'replaced_by', type: 'integer', nullable: true })
  replacedBy: number | null;

  /** The removal (清除) that has taken its file; null while the file is there. */
  @Column({ name: 'removal_id', type: 'integer', nullable: true })
  removalId: number | null;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}

/** What is kept of a reading: the normalised text, and as JSON the rest. */
export const parts = ['text', 'blocks', 'headings', 'marks', 'warnings'] as const;
export type Part = (typeof parts)[number];

/**
 * A piece of one part of a document. A part has as many pieces as it needs, since one value, and one statement with it,
 * may not exceed 16 MiB on MariaDB.
 */
@Entity('source_part')
export class SourcePartRow {
  @PrimaryColumn({ name: 'document_id', type: 'integer' })
  documentId: number;

  @ManyToOne(() => SourceDocumentRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'fk_source_part_document' })
  document: Relation<SourceDocumentRow>;

  @PrimaryColumn({ type: 'varchar', length: 16 })
  part: Part;

  @PrimaryColumn({ type: 'integer' })
  piece: number;

  @Column({ type: 'text' })
  content: string;
}
