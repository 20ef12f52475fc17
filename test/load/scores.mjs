// How long the annual assessment takes, and what others notice of it: gathering the facts of all units, their running scores,
// once more where nothing or little has changed, and reading one scorecard, for 60 units or as many as are named, each with 200
// tasks, half of them dated, four rounds of reports and a disclosure for every other task, on the embedded database and, with
// TEST_MARIADB_URL, on that server:
// node test/load/scores.mjs [UNITS [TASKS]] (after npm run build).
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { canonical, defaultSchemeSettings, scorerOf } from '@yaodian/assessment';
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

const [units = 60, tasks = 200] = process.argv.slice(2).map(Number);
const year = 2026;
const at = '2026-03-02 02:00:00.000';
const clock = { at: new Date('2026-07-20T02:00:00Z'), now: () => clock.at };
/** Every fourth task has a count target. */
const targetsOf = (number) =>
  number % 4 === 0 ? [{ text: '每月公开不少于1条', comparator: '>=', value: 1, unit: '条', period: 'month' }] : [];
const rounds = [
  [1, '2026-03-02', '2026-03-31', '2026-04-01', '2026-04-13', '2026-04-27', 1],
  [2, '2026-04-01', '2026-04-30', '2026-05-06', '2026-05-15', '2026-05-29', 2],
  [3, '2026-05-01', '2026-05-31', '2026-06-01', '2026-06-10', '2026-06-24', 2],
  [4, '2026-06-01', '2026-06-30', '2026-07-01', '2026-07-10', '2026-07-24', 2],
];
const counted = (kind, points) => ({
  ...{ key: kind, name: kind, per: '次', withStatement: null, source: { from: 'system', kind } },
  amount: { kind: 'fixed', points },
});
const leaves = [
  [
    ...['completion', '40'],
    {
      ...{ kind: 'completion', version: 1, responsibleShare: '0.5' },
      credit: { perOwnExtension: '0.05', perDayLate: '0.02', leastLate: '0.6', openShare: '0.5' },
    },
  ],
  ['timeliness', '20', { kind: 'timeliness', version: 1, disclosureShare: '0.5', graceDays: 3 }],
  ['quantity', '20', { kind: 'quantity', version: 1 }],
  [
    ...['deduct', '20'],
    {
      ...{ kind: 'deduct', version: 1 },
      counted: [counted('overdue-assignment', '0.1'), counted('missing-report', '0.1'), counted('late-report', '0.1')],
    },
  ],
];
const body = {
  settings: defaultSchemeSettings,
  ...{ measures: [], bonuses: [], deductions: [], vetoes: [], confirmations: [] },
  trees: [
    {
      ...{ key: 'tree', name: '指标体系', fullMarks: '100', division: { by: 'points' } },
      indicators: leaves.map(([key, share, rule]) => ({ key, name: key, standard: '', share, appliesTo: null, rule })),
    },
  ],
  groups: [{ key: 'units', name: '各单位', tree: 'tree' }],
};

async function insert(tx, table, columns, rows) {
  const size = Math.floor(14_000 / columns.length);
  const marks = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += size) {
    const part = rows.slice(from, from + size);
    const values = part.map(() => marks).join(', ');
    await tx.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values}`, part.flat());
  }
}
const numbered = (count) => Array.from({ length: count }, (_, index) => index + 1);

async function fill(tx) {
  await tx.query(
    `INSERT INTO person (id, account, account_key, name, disabled, version, created_at, updated_at)
     VALUES (1, 'a', 'a', '', 0, 1, ?, ?)`,
    [at, at],
  );
  await insert(
    tx,
    'unit',
    ['id', 'sort_order', 'needs_approver', 'version', 'updated_at'],
    numbered(units).map((id) => [id, id, 1, 1, at]),
  );
  await tx.query(
    `INSERT INTO plan (id, year, title, state, tasks, documents, issued_at, version, created_at, updated_at)
     VALUES (1, ?, '要点', 'issued', ?, 0, ?, 1, ?, ?)`,
    [year, tasks, at, at, at],
  );
  await insert(
    tx,
    'task',
    [
      ...['id', 'plan_id', 'position', 'section', 'title', 'requirement', 'units', 'deadline_kind', 'deadline_date'],
      ...['milestones', 'targets', 'version', 'updated_at'],
    ],
    numbered(tasks).map((id) => [
      ...[id, 1, id, '[]', `任务${id}`, '', '[]', id % 2 ? 'date' : 'standing', id % 2 ? '2026-06-30' : null],
      ...['[]', JSON.stringify(targetsOf(id)), 1, at],
    ]),
  );
  // each assignment's number says its unit and task, and those of its reports follow from it; every third dated one is closed
  await tx.query(
    `INSERT INTO assignment (id, plan_id, task_id, unit_id, role, state, version, created_at)
     SELECT (unit.id - 1) * ${tasks} + task.id, 1, task.id, unit.id, 'lead',
       CASE WHEN task.id % 6 = 1 THEN 'closed' ELSE 'in-progress' END, 1, ? FROM unit CROSS JOIN task`,
    [at],
  );
  await tx.query(
    `INSERT INTO closing_request (assignment_id, words, submitted_by, submitted_at, left_at, outcome, ended_at)
     SELECT id, '', 1, '2026-06-29 02:00:00.000', '2026-06-29 02:00:00.000', 'accepted', '2026-06-30 02:00:00.000'
     FROM assignment WHERE state = 'closed'`,
  );
  for (const [id, ...dates] of rounds) {
    const quarter = dates.pop();
    await tx.query(
      `INSERT INTO reporting_round (id, plan_id, period_first, period_last, quarter, is_last, counted_until, opens, due,
         closes, opened_at, settled_at) VALUES (?, 1, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)`,
      [id, ...dates.slice(0, 2), quarter, dates[1], ...dates.slice(2), at, at],
    );
    // most on time, some late, some missing
    const left = `CASE WHEN id % 17 = 0 THEN NULL WHEN id % 11 = 0 THEN '${dates[4]} 02:00:00.000'
      ELSE '${dates[2]} 02:00:00.000' END`;
    await tx.query(
      `INSERT INTO progress_report (id, assignment_id, round_id, unit_id, state, is_owed, first_left_at, left_at, version,
         updated_at)
       SELECT id * 10 + ${id}, id, ${id}, unit_id, CASE WHEN id % 17 = 0 THEN 'owed' ELSE 'accepted' END, 1, ${left},
         ${left}, 2, ? FROM assignment`,
      [at],
    );
    await tx.query(
      `INSERT INTO report_version (id, report_id, ordinal, is_unchanged, done, next_steps, problems, percent,
         target_values, periods_met, is_on_behalf, written_at, written_by, left_at, decision)
       SELECT id, id, 1, 0, '已公开。', '', '', 50, '[]', '[]', 0, ?, 1, left_at, 'accepted'
       FROM progress_report WHERE round_id = ${id} AND left_at IS NOT NULL`,
      [at],
    );
  }
  await tx.query(
    `INSERT INTO evidence (id, unit_id, title, formed_on, grade, version, updated_at)
     SELECT id, unit_id, '公开的信息', '2026-04-10', 'A', 1, ? FROM assignment WHERE id % 2 = 0`,
    [at],
  );
  await tx.query(
    `INSERT INTO evidence_place (id, evidence_id, channel, published_on)
     SELECT id, id, 'website', CASE WHEN id % 3 = 0 THEN '2026-06-01' ELSE '2026-04-20' END FROM evidence`,
  );
  await tx.query(
    `INSERT INTO report_evidence (version_id, evidence_id)
     SELECT report_version.id, evidence.id FROM evidence JOIN report_version ON report_version.id = evidence.id * 10 + 1`,
  );
  await tx.query(
    `INSERT INTO assessment_scheme (id, plan_id, title, state, number, weight, body, selection, created_by, created_at,
       updated_at, version) VALUES (1, 1, '方案', 'adopted', 1, 400, ?, '{}', 1, ?, ?, 1)`,
    [JSON.stringify(body), at, at],
  );
  await tx.query(
    `INSERT INTO assessment_unit (scheme_id, unit_id, unit_name, position, group_key, ranked)
     SELECT 1, id, '单位', id, 'units', 1 FROM unit`,
  );
}

async function timed(name, work) {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  const [took, computed] = [(performance.now() - start) / 1000, (user + system) / 1e6];
  console.log(`  ${name}: ${took.toFixed(3)} s, of that ${computed.toFixed(3)} s computing (process ${memory} MB)`);
  return result;
}

/** What others notice of it: how long the process answers nothing, and how long a change of theirs takes. */
async function noticed(unitOfWork, name, work) {
  const blocked = monitorEventLoopDelay({ resolution: 5 });
  const waited = [];
  let over = false;
  const others = (async () => {
    while (!over) {
      const start = performance.now();
      await unitOfWork.run((tx) => tx.query("UPDATE plan SET title = '要点' WHERE id = 1"));
      waited.push(performance.now() - start);
      await pause(100);
    }
  })();
  blocked.enable();
  await timed(name, work);
  blocked.disable();
  over = true;
  await others;
  const ms = (value) => Math.round(value);
  console.log(
    `    longest time without an answer: ${ms(blocked.max / 1e6)} ms (99 of 100: ${ms(blocked.percentile(99) / 1e6)} ms)`,
  );
  console.log(`    longest wait of another change: ${ms(Math.max(...waited))} ms, of ${waited.length}`);
}

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
    await timed('filled', () => unitOfWork.run(fill));
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
