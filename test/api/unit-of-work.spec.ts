import { openDatabase, type UnitOfWork } from '@yaodian/api';
import { databases, type TestDatabase } from '@yaodian/testing';
import type { EntityManager } from 'typeorm';

describe.each(databases())('units of work on $name', ({ name, create }) => {
  let database: TestDatabase;
  let unitOfWork: UnitOfWork;

  beforeEach(async () => {
    database = await create();
    unitOfWork = await openDatabase(database);
  });

  afterEach(async () => {
    await unitOfWork?.close();
    await database?.drop();
  });

  const addPlan = (tx: EntityManager, year: number, title: string) =>
    tx.query(
      `INSERT INTO plan (year, title, state, tasks, documents, version, created_at, updated_at)
       VALUES (?, ?, 'draft', 0, 0, 1, '2026-01-01 00:00:00.000', '2026-01-01 00:00:00.000')`,
      [year, title],
    );
  const plans = (): Promise<{ year: number; title: string }[]> =>
    unitOfWork.reader.query('SELECT year, title FROM plan ORDER BY year');

  it('keep fifty writers apart, and show fifty readers only what is committed', async () => {
    const turn = () => new Promise(setImmediate);
    const seen = new Set<number>();
    let writing = true;
    const writer = (year: number) =>
      unitOfWork
        .run(async (tx) => {
          await addPlan(tx, year, 'first');
          // every other writer and reader comes between
          await turn();
          await turn();
          await addPlan(tx, year, 'second');
          if (year % 5 === 0) throw new Error(`rolled back ${year}`);
          return year;
        })
        .catch((error: Error) => error.message);
    const reader = async () => {
      while (writing) {
        const rows = await plans();
        const years = (wanted: string) => rows.filter(({ title }) => title === wanted).map(({ year }) => year);
        expect(years('first')).toEqual(years('second'));
        expect(years('first').filter((year) => year % 5 === 0)).toEqual([]);
        seen.add(rows.length);
        await turn();
      }
    };

    const readers = Array.from({ length: 50 }, reader);
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => writer(2000 + index)));
    writing = false;
    await Promise.all(readers);

    expect(outcomes.filter((outcome) => typeof outcome === 'number')).toHaveLength(40);
    expect(outcomes.filter((outcome) => typeof outcome === 'string')).toHaveLength(10);
    expect(await plans()).toHaveLength(80);
    // it would prove nothing if the readers had all come before or after
    expect(seen.size).toBeGreaterThan(2);
  });

  it('leave nothing of a failed unit, and work on', async () => {
    await expect(
      unitOfWork.run(async (tx) => {
        await addPlan(tx, 2026, '要点');
        await tx.query('SELECT nothing FROM nowhere');
      }),
    ).rejects.toThrow();
    expect(await plans()).toEqual([]);
    await unitOfWork.run((tx) => addPlan(tx, 2027, '要点'));
    expect(await plans()).toHaveLength(1);
  });

  it('see their own changes, which nobody else sees', async () => {
    await unitOfWork.run(async (tx) => {
      await addPlan(tx, 2026, '要点');
      expect(await tx.query('SELECT title FROM plan')).toEqual([{ title: '要点' }]);
      expect(await plans()).toEqual([]);
    });
    expect(await plans()).toHaveLength(1);
  });

  it('count up one row without losing a step', async () => {
    await unitOfWork.run((tx) => addPlan(tx, 2026, '要点'));
    await Promise.all(
      Array.from({ length: 50 }, () => unitOfWork.run((tx) => tx.query('UPDATE plan SET tasks = tasks + 1'))),
    );
    expect(await unitOfWork.reader.query('SELECT tasks FROM plan')).toEqual([{ tasks: 50 }]);
  });

  it('do not nest', async () => {
    await expect(
      unitOfWork.run(async (tx) => {
        await addPlan(tx, 2026, '外');
        await unitOfWork.run((inner) => addPlan(inner, 2026, '内'));
      }),
    ).rejects.toThrow('do not nest');
    expect(await plans()).toEqual([]);
  });

  it('end for good: what a failed unit left behind changes nothing any more', async () => {
    let go: () => void;
    const failed = new Promise<void>((resolve) => (go = resolve));
    let late: Promise<unknown> | undefined;
    await unitOfWork
      .run(async (tx) => {
        late = failed.then(() => addPlan(tx, 2026, 'late'));
        await addPlan(tx, 2025, 'in time');
        throw new Error('no');
      })
      .catch(() => go());
    await expect(late).rejects.toThrow();
    expect(await plans()).toEqual([]);
  });

  if (name === 'sqlite') {
    it('cannot write through the connection for reading', async () => {
      await expect(addPlan(unitOfWork.reader, 2026, '要点')).rejects.toThrow(/readonly/);
    });

    it('have what they have read to themselves: another process writes before them, or after', async () => {
      const other = await openDatabase(database);
      let [begun, elsewhere]: [number, Promise<unknown>] = [0, Promise.resolve()];
      try {
        await unitOfWork.run(async (tx) => {
          begun++;
          await tx.query('SELECT year FROM plan');
          elsewhere = other.run((outer) => addPlan(outer, 2026, 'elsewhere'));
          await Promise.race([elsewhere, new Promise((resolve) => setTimeout(resolve, 300))]);
          await addPlan(tx, 2027, 'here');
        });
        await elsewhere;
      } finally {
        await other.close();
      }
      expect(begun).toBe(1);
      expect(await plans()).toHaveLength(2);
    });

    it('recover after the disk was full', async () => {
      const limit = await unitOfWork.run(async (tx) => {
        const [{ page_count: pages }] = await tx.query('PRAGMA page_count');
        await tx.query(`PRAGMA max_page_count = ${pages}`);
        return pages as number;
      });
      const fill = async (tx: EntityManager) => {
        for (let index = 0; index < 2000; index++) await addPlan(tx, 2026, `${index}`.padEnd(300, '满'));
      };
      await expect(unitOfWork.run(fill)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
      expect(await plans()).toEqual([]);

      await unitOfWork.run((tx) => tx.query(`PRAGMA max_page_count = ${limit + 100_000}`));
      await expect(unitOfWork.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
      await unitOfWork.run((tx) => addPlan(tx, 2027, '要点'));
      expect(await plans()).toHaveLength(1);
    });

    it('put what is committed on the disk', async () => {
      const pragmas = await unitOfWork.run(async (tx) => [
        await tx.query('PRAGMA journal_mode'),
        await tx.query('PRAGMA synchronous'),
        await tx.query('PRAGMA foreign_keys'),
      ]);
      expect(pragmas).toEqual([[{ journal_mode: 'wal' }], [{ synchronous: 2 }], [{ foreign_keys: 1 }]]);
    });
  }

  if (name === 'mariadb') {
    it('run a unit that loses a deadlock again from its beginning', async () => {
      await unitOfWork.run(async (tx) => {
        await addPlan(tx, 2026, 'a');
        await addPlan(tx, 2027, 'b');
      });
      let begun = 0;
      let bothHold: () => void;
      const held = new Promise<void>((resolve) => (bothHold = resolve));
      const crossing = (first: number, second: number) =>
        unitOfWork.run(async (tx) => {
          begun++;
          await tx.query('UPDATE plan SET tasks = tasks + 1 WHERE year = ?', [first]);
          if (begun === 2) bothHold();
          await held;
          await tx.query('UPDATE plan SET tasks = tasks + 1 WHERE year = ?', [second]);
        });
      await Promise.all([crossing(2026, 2027), crossing(2027, 2026)]);
      expect(begun).toBe(3);
      expect(await unitOfWork.reader.query('SELECT tasks FROM plan')).toEqual([{ tasks: 2 }, { tasks: 2 }]);
    });

    it('take a mysql:// address, too', async () => {
      const again = await openDatabase({
        ...database,
        databaseUrl: database.databaseUrl!.replace('mariadb:', 'mysql:'),
      });
      try {
        await again.run((tx) => addPlan(tx, 2026, '要点'));
        expect(await plans()).toHaveLength(1);
      } finally {
        await again.close();
      }
    });
  }
});
