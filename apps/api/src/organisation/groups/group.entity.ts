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
import { UnitRow } from '../unit.entity.js';

/** 单位组: units that documents name together. Its names are rows of their own, as those of units. */
@Entity('unit_group')
@Index('ix_unit_group_parent', ['parentId'])
export class UnitGroupRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** The kinds of unit that belong to it, as JSON; none where the rule asks for no kind. */
  @Column({ type: 'varchar', length: 200 })
  kinds: string;

  /** The unit that its members are below of, at any depth; null where the rule asks for none. */
  @Column({ name: 'parent_id', type: 'integer', nullable: true })
  parentId: number | null;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_unit_group_parent' })
  parent: Relation<UnitRow> | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;
}

@Entity('unit_group_name')
@Index('ix_unit_group_name_group', ['groupId', 'id'])
@Index('ux_unit_group_name_key', ['key'], { unique: true })
export class UnitGroupNameRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'group_id', type: 'integer' })
  groupId: number;

  @ManyToOne(() => UnitGroupRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'fk_unit_group_name_group' })
  group: Relation<UnitGroupRow>;

  /** name or alias */
  @Column({ type: 'varchar', length: 16 })
  kind: string;

  @Column({ type: 'varchar', length: 200 })
  name: string;

  /** The form in which names are compared; no two groups share one. */
  @Column({ name: 'name_key', type: 'varchar', length: 400 })
  key: string;
}

/** A unit that is in a group, or out of it, whatever the rule says. */
@Entity('unit_group_exception')
@Index('ix_unit_group_exception_unit', ['unitId'])
export class UnitGroupExceptionRow {
  @PrimaryColumn({ name: 'group_id', type: 'integer' })
  groupId: number;

  @ManyToOne(() => UnitGroupRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'fk_unit_group_exception_group' })
  group: Relation<UnitGroupRow>;

  @PrimaryColumn({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_unit_group_exception_unit' })
  unit: Relation<UnitRow>;

  /** Taken in by hand; false where it is left out by hand. */
  @Column({ name: 'taken_in', type: 'boolean' })
  takenIn: boolean;
}
