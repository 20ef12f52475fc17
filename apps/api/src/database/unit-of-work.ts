import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isPassing } from './failures.js';

/** A unit that runs into others is tried so often, and for so many milliseconds at least: a slow computer keeps locks longer. */
const attempts = 12;
const patience = 5000;

/**
 * The only road to a change in the database: everything in one unit is kept, or nothing.
 *
 * On the embedded engine TypeORM has one connection, so two transactions at once would mix: units wait for each other
 * here. Reads outside a unit go through `reader`, on the embedded engine a second connection that sees only what is
 * committed. On MySQL and MariaDB both come from one pool, and a unit that loses a deadlock is run again from its
 * beginning; so a unit's work changes nothing but the database.
 */
export class UnitOfWork {
  private tail: Promise<unknown> = Promise.resolve();
  private readonly inside = new AsyncLocalStorage<boolean>();

  constructor(
    private readonly writing: DataSource,
    private readonly reading: DataSource,
  ) {}

  private get embedded(): boolean {
    return this.writing !== this.reading;
  }

  /** Of the embedded engine. */
  private get connection(): BetterSqlite3.Database {
    return (this.writing.driver as unknown as { databaseConnection: BetterSqlite3.Database }).databaseConnection;
  }

  /** For reads outside a unit. */
  get reader(): EntityManager {
    return this.reading.manager;
  }

  /**
   * Runs `work` in a transaction; `tx` is the only handle inside, its statements go one after the other, and units do
   * not nest.
   */
  run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    // on the embedded engine the inner one would wait for the outer one, and the outer one for it
    if (this.inside.getStore()) throw new Error('Units of work do not nest: pass tx on.');
    const unit = () => this.inside.run(true, () => this.repeatedly(work));
    return this.embedded ? this.queued(unit) : unit();
  }

  private queued<T>(run: () => Promise<T>): Promise<T> {
    const unit = this.tail.then(run);
    this.tail = unit.catch(() => undefined);
    return unit;
  }

  /**
   * Leaves nothing of what was deleted or overwritten in the files of the embedded database: it is written anew, and its
   * log emptied. A server's logs are its administrator's.
   */
  async compact(): Promise<void> {
    if (!this.embedded) return;
    await this.queued(async () => {
      await this.writing.query('VACUUM');
      const [log] = await this.writing.query<{ busy: number }[]>('PRAGMA wal_checkpoint(TRUNCATE)');
      if (log?.busy !== 0) throw new Error("Another process keeps the database's log from being emptied.");
    });
  }

  /** Waits for the units under way, then closes both connections. */
  async close(): Promise<void> {
    await this.tail;
    for (const dataSource of new Set([this.reading, this.writing])) {
      if (dataSource.isInitialized) await dataSource.destroy();
    }
  }

  private async repeatedly<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const begun = performance.now();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        if (!isPassing(error) || (attempt >= attempts && performance.now() - begun > patience)) throw error;
        // those that ran into each other shall not meet again at once
        await pause(Math.random() * 30 * Math.min(attempt, attempts));
      }
    }
  }

  private async once<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.writing.createQueryRunner();
    try {
      // MySQL's default shows a unit that has waited for a row's lock the other rows as they were before it waited; SQLite's
      // refuses to write what another process (a command) has changed since the unit has read, however often it is tried
      await runner.startTransaction(this.embedded ? undefined : 'READ COMMITTED');
      if (this.embedded) this.connection.exec('COMMIT; BEGIN IMMEDIATE');
      const result = await work(runner.manager);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (this.embedded) this.rollBackEmbedded(runner);
      else await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
      if (this.embedded) this.retire(runner);
    }
  }

  /** SQLite may have rolled back by itself (disk full), where TypeORM's own way would lose count of transactions. */
  private rollBackEmbedded(runner: QueryRunner): void {
    this.retire(runner);
    if (this.connection.inTransaction) this.connection.exec('ROLLBACK');
  }

  /**
   * TypeORM keeps one runner for SQLite, which outlives the unit: work that a failed unit left behind would go on
   * outside any transaction. So each unit has a runner of its own, which refuses everything once the unit has ended.
   */
  private retire(runner: QueryRunner): void {
    Object.assign(runner, { isReleased: true });
    Object.assign(this.writing.driver, { queryRunner: undefined });
  }
}

async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
  } catch {
    // the connection is gone, and its transaction with it; what counts is the first failure
  }
}
