import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { longText } from '../columns.js';

/** 通报 of an inspection in numbered versions; what is published stays, in the database, too. */
export class Circulars1764994000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // MySQL keeps what was made before it refused a trigger; until this has succeeded nothing is in it
    await runner.dropTable('circular', true);
    await runner.createTable(circular(longText(runner.dataSource)));
    for (const guard of guards) await runner.query(triggerOf(runner, guard));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of guards) await runner.query(`DROP TRIGGER IF EXISTS ${name}`);
    await runner.dropTable('circular');
  }
}

interface Guard {
  name: string;
  before: string;
  when: string;
  message: string;
}

/** Words may still be removed (清除), which the hash then shows; all else of a published version stays as it is. */
const kept = ['inspection_id', 'number', 'state', 'naming', 'signing_id', 'frozen_hash', 'published_at'];
const isPublished = "OLD.state = 'published'";

const guards: Guard[] = [
  {
    name: 'circular_stays',
    before: 'UPDATE ON circular',
    when: `${isPublished} AND (${kept.map((column) => `NEW.${column} <> OLD.${column} OR NEW.${column} IS NULL`).join(' OR ')})`,
    message: 'a published circular does not change',
  },
  {
    name: 'circular_no_delete',
    before: 'DELETE ON circular',
    when: isPublished,
    message: 'a published circular does not go',
  },
  {
    name: 'circular_signed',
    before: 'UPDATE ON circular',
    when: "NEW.state = 'published' AND (NEW.signing_id IS NULL OR NEW.frozen_hash IS NULL OR NEW.published_at IS NULL)",
    message: 'no circular is published unsigned',
  },
  {
    name: 'inspection_stays_published',
    before: 'UPDATE ON inspection',
    when: `${isPublished} AND NEW.state <> OLD.state`,
    message: 'a published inspection stays published',
  },
];

function triggerOf({ dataSource }: QueryRunner, { name, before, when, message }: Guard): string {
  return dataSource.options.type === 'better-sqlite3'
    ? `CREATE TRIGGER ${name} BEFORE ${before} FOR EACH ROW WHEN ${when} BEGIN SELECT RAISE(ABORT, '${message}'); END`
    : `CREATE TRIGGER ${name} BEFORE ${before} FOR EACH ROW
       IF ${when} THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${message}'; END IF`;
}

const maybe = { isNullable: true };
const instant = { type: 'datetime', precision: 3 };

const key = (name: string, column: string, table: string, onDelete: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});

const circular = (long: string): Table =>
  new Table({
    name: 'circular',
    columns: [
      { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      { name: 'inspection_id', type: 'integer' },
      { name: 'number', type: 'integer' },
      { name: 'state', type: 'varchar', length: '16' },
      { name: 'title', type: 'varchar', length: '200' },
      { name: 'addressees', type: long },
      { name: 'copies', type: long },
      { name: 'naming', type: 'varchar', length: '16' },
      { name: 'sections', type: long },
      { name: 'reason', type: long, ...maybe },
      { name: 'signing_id', type: 'integer', ...maybe },
      { name: 'frozen', type: long, ...maybe },
      { name: 'frozen_hash', type: 'varchar', length: '64', ...maybe },
      { name: 'published_by', type: 'integer', ...maybe },
      { name: 'published_at', ...instant, ...maybe },
      { name: 'updated_by', type: 'integer', ...maybe },
      { name: 'updated_at', ...instant },
      { name: 'version', type: 'integer' },
    ],
    indices: [
      { name: 'ux_circular_number', columnNames: ['inspection_id', 'number'], isUnique: true },
      { name: 'ix_circular_signing', columnNames: ['signing_id'] },
      { name: 'ix_circular_updated_by', columnNames: ['updated_by'] },
      { name: 'ix_circular_published_by', columnNames: ['published_by'] },
    ],
    foreignKeys: [
      key('fk_circular_inspection', 'inspection_id', 'inspection', 'RESTRICT'),
      key('fk_circular_signing', 'signing_id', 'signing', 'RESTRICT'),
      key('fk_circular_published_by', 'published_by', 'person', 'SET NULL'),
      key('fk_circular_updated_by', 'updated_by', 'person', 'SET NULL'),
    ],
  });
