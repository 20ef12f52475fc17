import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** 检查清单: what inspectors look at, kept by the office as a template. */
@Entity('check_list')
export class CheckListRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', length: 120 })
  title: string;

  /** Since then it is offered no more. */
  @Column({ name: 'retired_at', type: 'datetime', precision: 3, nullable: true })
  retiredAt: Date | null;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'integer' })
  version: number;
}

/** 检查项 of a check list, in its order. */
@Entity('check_list_item')
@Index('ux_check_list_item_position', ['checkListId', 'position'], { unique: true })
export class CheckListItemRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'check_list_id', type: 'integer' })
  checkListId: number;

  @ManyToOne(() => CheckListRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'check_list_id', foreignKeyConstraintName: 'fk_check_list_item_check_list' })
  checkList: Relation<CheckListRow>;

  @Column({ type: 'integer' })
  position: number;

  /** Whether its findings deduct from the content (`content`) or from the total (`other`). */
  @Column({ type: 'varchar', length: 16 })
  dimension: string;

  /** What it is answered for: each `sample`, or the `unit` once. */
  @Column({ type: 'varchar', length: 16 })
  per: string;

  /** `online`, `on-site` or `both`. */
  @Column({ type: 'varchar', length: 16 })
  method: string;

  /** What must be so. */
  @Column({ type: 'varchar', length: 500 })
  text: string;

  /** How to see it. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  hint: string | null;
}
