import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 大屏链接: shows the cockpit of a plan without signing in, until it is revoked or over. */
@Entity('display_link')
@Index('ux_display_link_token', ['tokenHash'], { unique: true })
@Index('ix_display_link_plan', ['planId'])
@Index('ix_display_link_created_by', ['createdBy'])
@Index('ix_display_link_revoked_by', ['revokedBy'])
export class DisplayLinkRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_display_link_plan' })
  plan: Relation<PlanRow>;

  /** Where it hangs, for the office. */
  @Column({ type: 'varchar', length: 100 })
  title: string;

  @Column({ name: 'token_hash', type: 'varchar', length: 64 })
  tokenHash: string;

  @Column({ name: 'created_by', type: 'integer' })
  createdBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fk_display_link_created_by' })
  createdPerson: Relation<PersonRow>;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  /** The last day on which it shows anything. */
  @Column({ name: 'expires_on', type: 'date' })
  expiresOn: string;

  @Column({ name: 'revoked_by', type: 'integer', nullable: true })
  revokedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'revoked_by', foreignKeyConstraintName: 'fk_display_link_revoked_by' })
  revokedPerson: Relation<PersonRow> | null;

  @Column({ name: 'revoked_at', type: 'datetime', precision: 3, nullable: true })
  revokedAt: Date | null;
}
