import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { StartError } from '../platform/configuration.js';

/**
 * Runs the migrations that the database has not seen. Servers that start at the same time wait for each other, on MySQL
 * `patience` seconds. Throws StartError where another one takes longer.
 */
export async function migrate(dataSource: DataSource, patience = 300): Promise<void> {
  const runner = dataSource.createQueryRunner();
  const exclusively = dataSource.options.type === 'better-sqlite3' ? inOneTransaction : underServerLock(patience);
  const executor = new MigrationExecutor(dataSource, runner);
  // on the embedded engine they share the transaction below; on MySQL a change to the schema commits by itself
  executor.transaction = 'none';
  try {
    await exclusively(runner, () => executor.executePendingMigrations());
  } finally {
    await runner.release();
  }
}

async function inOneTransaction(runner: QueryRunner, work: () => Promise<unknown>): Promise<void> {
  await runner.query('PRAGMA busy_timeout = 30000');
  // a rebuilt table is dropped and made again; its rows' children shall not go with it
  await runner.query('PRAGMA foreign_keys = OFF');
  await runner.query('BEGIN IMMEDIATE');
  try {
    await work();
    await runner.query('COMMIT');
  } catch (error) {
    await runner.query('ROLLBACK');
    throw error;
  } finally {
    await runner.query('PRAGMA foreign_keys = ON');
    await runner.query('PRAGMA busy_timeout = 100');
  }
}

const underServerLock =
  (patience: number) =>
  async (runner: QueryRunner, work: () => Promise<unknown>): Promise<void> => {
    const lock = "CONCAT('yaodian-migrations-', MD5(DATABASE()))";
    const [answer] = (await runner.query(`SELECT GET_LOCK(${lock}, ?) AS held`, [patience])) as { held: unknown }[];
    if (Number(answer?.held) !== 1) {
      throw new StartError(
        `Another server has been changing the tables of this database for ${patience} seconds; start again when it is done.`,
      );
    }
    try {
      // tables take their collation from the database: names that differ in case or width are different names
      await runner.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
      await work();
    } finally {
      await runner.query(`SELECT RELEASE_LOCK(${lock})`);
    }
  };
