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

/** A version of a Word template of the office's own; its file lies in the store. Rows only come. */
@Entity('document_template')
@Index('ux_document_template_version', ['kind', 'version'], { unique: true })
@Index('ix_document_template_person', ['addedBy'])
export class TemplateRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** What it is for: a TemplateKind. */
  @Column({ type: 'varchar', length: 16 })
  kind: string;

  /** From 1, of its kind. */
  @Column({ type: 'integer' })
  version: number;

  /** The file's name as it came. */
  @Column({ type: 'varchar', length: 255 })
  name: string;

  /** Of the file as it is kept: packed anew from what was checked. */
  @Column({ type: 'varchar', length: 64 })
  sha256: string;

  @Column({ type: 'integer' })
  size: number;

  /** The removal (清除) that has taken its file; null while the file is there. */
  @Column({ name: 'removal_id', type: 'integer', nullable: true })
  removalId: number | null;

  @Column({ name: 'added_by', type: 'integer', nullable: true })
  addedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'fk_document_template_person' })
  person: Relation<PersonRow> | null;

  @Column({ name: 'added_at', type: 'datetime', precision: 3 })
  addedAt: Date;
}

/** Which template is used from when on. Rows only come: the newest of a kind is in force. */
@Entity('template_choice')
@Index('ix_template_choice_template', ['templateId'])
@Index('ix_template_choice_person', ['chosenBy'])
export class TemplateChoiceRow {
  @PrimaryColumn({ type: 'varchar', length: 16 })
  kind: string;

  @PrimaryColumn({ type: 'integer' })
  version: number;

  /** Null: the built-in one. */
  @Column({ name: 'template_id', type: 'integer', nullable: true })
  templateId: number | null;

  @ManyToOne(() => TemplateRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'template_id', foreignKeyConstraintName: 'fk_template_choice_template' })
  template: Relation<TemplateRow> | null;

  @Column({ name: 'chosen_by', type: 'integer', nullable: true })
  chosenBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'chosen_by', foreignKeyConstraintName: 'fk_template_choice_person' })
  person: Relation<PersonRow> | null;

  @Column({ name: 'chosen_at', type: 'datetime', precision: 3 })
  chosenAt: Date;
}
