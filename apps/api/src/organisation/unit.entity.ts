import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** 单位: an organ of the office's place. Its names are rows of their own, since each can be what a document prints. */
@Entity('unit')
@Index('ix_unit_order', ['order', 'id'])
@Index('ix_unit_parent', ['parentId', 'id'])
export class UnitRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', length: 100, nullable: true })
  place: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  level: string | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  kind: string | null;

  /** 机构排序, the office's own order of organs. */
  @Column({ name: 'sort_order', type: 'integer' })
  order: number;

  /** The unit that it is a part of, at any depth; null at the top. */
  @Column({ name: 'parent_id', type: 'integer', nullable: true })
  parentId: number | null;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_unit_parent' })
  parent: Relation<UnitRow> | null;

  /** Its first day; null where nobody asks. */
  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom: string | null;

  /** Its last day; null while no end is known. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo: string | null;

  /** 联络员 */
  @Column({ type: 'varchar', length: 50, nullable: true })
  liaison: string | null;

  @Column({ name: 'liaison_telephone', type: 'varchar', length: 40, nullable: true })
  liaisonTelephone: string | null;

  /** 分管领导 */
  @Column({ type: 'varchar', length: 50, nullable: true })
  leader: string | null;

  /** Whether an approver (审核人) lets what it reports leave the unit; otherwise submitting is approving. */
  @Column({ name: 'needs_approver', type: 'boolean', default: true })
  needsApprover: boolean;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;
}

@Entity('unit_name')
@Index('ix_unit_name_unit', ['unitId', 'id'])
@Index('ix_unit_name_key', ['key'])
@Index('ux_unit_name_claim', ['claim'], { unique: true })
export class UnitNameRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_unit_name_unit' })
  unit: Relation<UnitRow>;

  @Column({ type: 'varchar', length: 16 })
  kind: string;

  @Column({ type: 'varchar', length: 200 })
  name: string;

  /** The form in which names are compared and searched: NFKC, Simplified, no blanks, lower case. */
  @Column({ name: 'name_key', type: 'varchar', length: 400 })
  key: string;

  /** The first letters of its pinyin: xczj for 县财政局. */
  @Column({ type: 'varchar', length: 400 })
  initials: string;

  /** The key again where no other unit may have the name (full names and aliases), else null. */
  @Column({ type: 'varchar', length: 400, nullable: true })
  claim: string | null;
}
