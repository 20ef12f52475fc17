import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { SnapshotRow } from './snapshot.entity.js';
import { PersonRow } from '../../identity/person.entity.js';

/** 发布: under what a snapshot of a result went out. A corrected result goes out again, under a number of its own. */
@Entity('assessment_publication')
@Index('ux_assessment_publication_snapshot', ['snapshotId'], { unique: true })
@Index('ux_assessment_publication_number', ['documentNumber'], { unique: true })
@Index('ix_assessment_publication_published_by', ['publishedBy'])
export class PublicationRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'snapshot_id', type: 'integer' })
  snapshotId: number;

  @ManyToOne(() => SnapshotRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'snapshot_id', foreignKeyConstraintName: 'fk_assessment_publication_snapshot' })
  snapshot: Relation<SnapshotRow>;

  /** 文号 */
  @Column({ name: 'document_number', type: 'varchar', length: 80 })
  documentNumber: string;

  /** 签发人 */
  @Column({ type: 'varchar', length: 80 })
  signer: string;

  @Column({ name: 'signed_on', type: 'date' })
  signedOn: string;

  @Column({ name: 'published_by', type: 'integer' })
  publishedBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'published_by', foreignKeyConstraintName: 'fk_assessment_publication_published_by' })
  publishedPerson: Relation<PersonRow>;

  @Column({ name: 'published_at', type: 'datetime', precision: 3 })
  publishedAt: Date;
}
