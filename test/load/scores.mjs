// How long the annual assessment takes, and what others notice of it: gathering the facts of all units, their running scores,
// once more where nothing or little has changed, and reading one scorecard, for 60 units or as many as are named, each with 200
// tasks, half of them dated, four rounds of reports and a disclosure for every other task, on the embedded database and, with
// TEST_MARIADB_URL, on that server:
// node test/load/scores.mjs [UNITS [TASKS]] (after npm run build).
import { canonical, scorerOf } from '@yaodian/assessment';
import { databases } from '@yaodian/testing';
import {
  adoptedScheme,
  assessedPeriod,
  assessedUnits,
  gatherFacts,
  openDatabase,
  RunningRefresh,
  RunningScores,
} from '../../apps/api/dist/app.js';
import { noticed, timed } from './parts/noticed.mjs';
import { at, insert, numbered } from './parts/seed.mjs';
import { seedYear } from './parts/year.mjs';

const [units = 60, tasks = 200] = process.argv.slice(2).map(Number);
const clock = { at: new Date('2026-07-20T02:00:00Z'), now: () => clock.at };

/** Runs until every unit has its score, as the schedule does time after time. */
async function refreshAll(reader, refresh) {
  for (let runs = 1; ; runs += 1) {
    await refresh.job().run(clock.at);
    const [{ waiting }] = await reader.query(
      `SELECT COUNT(*) AS waiting FROM assessment_unit one LEFT JOIN assessment_running running
         ON running.scheme_id = one.scheme_id AND running.unit_id = one.unit_id
       WHERE one.scheme_id = 1 AND (running.id IS NULL OR running.stale_since IS NOT NULL)`,
    );
    if (Number(waiting) === 0) return runs;
  }
}

for (const { name, create } of databases()) {
  const database = await create();
  const unitOfWork = await openDatabase(database);
  try {
    console.log(`${name}: ${units} units × ${tasks} tasks`);
    await timed('filled', () => unitOfWork.run((tx) => seedYear(tx, { units, tasks })));
    const { reader } = unitOfWork;
    const scheme = await adoptedScheme(reader, 1);
    const assessed = await assessedUnits(reader, scheme.id);
    const period = await assessedPeriod(reader, scheme, '2026-07-20');
    const some = [];
    await noticed(unitOfWork, 'facts of all units gathered', async () => {
      for await (const batch of gatherFacts(reader, { planId: 1, period, units: assessed }))
        if (some.length < 60) some.push(...batch);
    });
    const scoreOf = scorerOf(scheme.scheme);
    const ledgers = await timed(`${some.length} units scored`, () => some.map((facts) => scoreOf(facts)));
    console.log(`    ledger of ${Math.round(canonical(ledgers[0]).length / 1024)} KB, total ${ledgers[0].total}`);
    const running = new RunningScores(unitOfWork, clock);
    const refresh = new RunningRefresh(unitOfWork, running);
    await noticed(unitOfWork, 'running scores of all units', async () =>
      console.log(`    in ${await refreshAll(reader, refresh)} runs of the schedule`),
    );
    clock.at = new Date(clock.at.getTime() + 30_000);
    await timed('once more, where nothing has changed', () => refreshAll(reader, refresh));
    await unitOfWork.run((tx) =>
      insert(
        tx,
        'live_change',
        ['noun', 'object_id', 'at'],
        numbered(Math.min(20, units)).map((unit) => ['assignment', unit * tasks, at]),
      ),
    );
    clock.at = new Date(clock.at.getTime() + 30_000);
    await noticed(unitOfWork, 'once more, where something of 20 units has changed', () => refreshAll(reader, refresh));
    clock.at = new Date(clock.at.getTime() + 90_000);
    await timed('one unit brought up to date and its ledger read', async () => {
      await running.refreshUnit(scheme, 1);
      await reader.query('SELECT ledger FROM assessment_running WHERE scheme_id = 1 AND unit_id = 1');
    });
    await timed('the same within the minute', () => running.refreshUnit(scheme, 1));
    await timed('totals of all units read', () =>
      reader.query('SELECT unit_id, total, grade FROM assessment_running WHERE scheme_id = 1'),
    );
  } finally {
    await unitOfWork.close();
    await database.drop();
  }
}
