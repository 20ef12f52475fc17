// How long one quarter takes, and what others notice of it: the draws of an inspection, the scores of all its units, and freezing
// them, for 60 units or as many as are named, each with 200 tasks, three rounds of reports and a disclosure for every other task, on the
// embedded database and, with TEST_MARIADB_URL, on that server:
// node test/load/inspection.mjs [UNITS [TASKS]] (after npm run build).
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { drawOrder, populationHash } from '@yaodian/inspection';
import { databases } from '@yaodian/testing';
import {
  askFrozen,
  askRunning,
  draw,
  InspectionScores,
  inspectorLot,
  openDatabase,
  redraw,
  sampleLot,
  samplePopulations,
  unitLot,
} from '../../apps/api/dist/app.js';

const [units = 60, tasks = 200] = process.argv.slice(2).map(Number);
const year = 2026;
const at = '2026-03-02 02:00:00.000';
const clock = { now: () => new Date('2026-07-20T02:00:00Z') };
const settings = JSON.stringify({
  severities: {
    minor: { figure: '1', least: '0.5', most: '1.5' },
    normal: { figure: '2', least: '1.5', most: '3' },
    serious: { figure: '5', least: '3', most: '10' },
  },
  disclosureShare: '0.5',
  graceDays: 3,
  disclosureDays: 20,
  interpretationDays: 3,
  grades: { excellent: '90', good: '80', qualified: '60' },
});
/** Every fourth task has a count target, every fourth only a percent. */
const targetsOf = (number) => {
  const target = { text: '每月公开不少于1条', comparator: '>=', value: 1, unit: '条', period: 'month' };
  if (number % 4 === 0) return [target];
  return number % 4 === 1 ? [{ ...target, text: '公开率100%', value: 100, unit: '%', period: null }] : [];
};
const rounds = [
  [1, '2026-04-01', '2026-04-30', '2026-05-06', '2026-05-08', '2026-05-22'],
  [2, '2026-05-01', '2026-05-31', '2026-06-01', '2026-06-08', '2026-06-23'],
  [3, '2026-06-01', '2026-06-30', '2026-07-01', '2026-07-08', '2026-07-22'],
];

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
      ...['id', 'plan_id', 'position', 'section', 'title', 'requirement', 'units', 'deadline_kind', 'milestones'],
      ...['targets', 'version', 'updated_at'],
    ],
    numbered(tasks).map((id) => [
      ...[id, 1, id, '[]', `任务${id}`, '', '[]', 'standing', '[]'],
      ...[JSON.stringify(targetsOf(id)), 1, at],
    ]),
  );
  // each assignment's number says its unit and task, and those of its reports follow from it
  await tx.query(
    `INSERT INTO assignment (id, plan_id, task_id, unit_id, role, state, version, created_at)
     SELECT (unit.id - 1) * ${tasks} + task.id, 1, task.id, unit.id, 'lead', 'in-progress', 1, ? FROM unit CROSS JOIN task`,
    [at],
  );
  for (const [id, ...dates] of rounds) {
    await tx.query(
      `INSERT INTO reporting_round (id, plan_id, period_first, period_last, quarter, is_last, counted_until, opens, due,
         closes, opened_at, settled_at) VALUES (?, 1, ?, ?, 2, 0, ?, ?, ?, ?, ?, ?)`,
      [id, ...dates.slice(0, 2), dates[1], ...dates.slice(2), at, at],
    );
    // most on time, some late, some missing
    const left = `CASE WHEN id % 17 = 0 THEN NULL WHEN id % 11 = 0 THEN '${dates[4]} 02:00:00.000'
      ELSE '${dates[2]} 02:00:00.000' END`;
    await tx.query(
      `INSERT INTO progress_report (id, assignment_id, round_id, unit_id, state, is_owed, first_left_at, left_at, version,
         updated_at)
       SELECT id * 10 + ${id}, id, ${id}, unit_id, 'accepted', 1, ${left}, ${left}, 2, ? FROM assignment`,
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
  const proved = 'assignment.id % 2 = 0';
  await tx.query(
    `INSERT INTO evidence (id, unit_id, title, formed_on, grade, version, updated_at)
     SELECT id, unit_id, '公开的信息', '2026-04-10', 'A', 1, ? FROM assignment WHERE ${proved}`,
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
    `INSERT INTO inspection (id, plan_id, quarter, title, method, state, quantity_weight, content_weight,
       timeliness_weight, settings, inspectors_per_unit, samples_per_unit, feedback_days, rectification_days,
       under_supervision_rules, created_by, created_at, updated_at, version)
     VALUES (1, 1, 2, '二季度督查', 'online', 'field', 30, 40, 30, ?, 1, 1, 5, 15, 0, 1, ?, ?, 1)`,
    [settings, at, at],
  );
  await tx.query("INSERT INTO inspection_group (id, inspection_id, position, title) VALUES (1, 1, 1, '各单位')");
  await tx.query(
    `INSERT INTO inspection_unit (id, inspection_id, unit_id, unit_name, position, group_id, state, ranked, version)
     SELECT id, 1, id, '单位', id, 1, 'inspected', 1, 1 FROM unit`,
  );
}

async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  const memory = Math.round(process.memoryUsage().rss / 1024 / 1024);
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(2)} s (process ${memory} MB)`);
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

/** The draws of a start, from all units, a team of ten, and the evidence of each unit. */
async function drawAll(tx) {
  const drawer = { inspectionId: 1, personId: 1, now: () => clock.now() };
  const ids = numbered(units);
  await draw(tx, drawer, [unitLot(ids, Math.ceil(units / 3))]);
  const team = numbered(10).map((personId) => ({ personId, belongsTo: new Set() }));
  await draw(
    tx,
    drawer,
    ids.map((id) => inspectorLot({ id, unitId: id }, team, 2)),
  );
  const populations = await samplePopulations(tx, { planId: 1, quarter: 2 }, ids);
  await draw(
    tx,
    drawer,
    ids.flatMap((id) => sampleLot({ id }, populations.get(id), 5) ?? []),
  );
}

for (const { name, create } of databases()) {
  const database = await create();
  const unitOfWork = await openDatabase(database);
  try {
    console.log(`${name}: ${units} units × ${tasks} tasks`);
    await timed('filled', () => unitOfWork.run(fill));
    const { reader } = unitOfWork;
    const ids = numbered(units);
    const hash = await timed('hash of the population of units', () => populationHash(ids));
    console.log(`    ${hash}`);
    await timed('order of the draw of units', () => drawOrder(hash, 'unit', ids));
    await timed('draws of a start', () => unitOfWork.run(drawAll));
    const again = await timed('all draws done again', () => redraw(reader, 1));
    console.log(`    ${again.lines.length} draws, ${again.different} different`);
    const scores = new InspectionScores(unitOfWork, clock);
    for (const what of ['scores of all units', 'again']) {
      await unitOfWork.run((tx) => askRunning(tx, 1, clock.now()));
      await noticed(unitOfWork, what, () => scores.computeAsked());
    }
    await unitOfWork.run((tx) => askFrozen(tx, 1, clock.now()));
    await noticed(unitOfWork, 'frozen with their facts', () => scores.computeAsked());
    const [first] = await timed('ranking read', () =>
      reader.query(
        'SELECT COUNT(*) AS units, MIN(total) AS least, MAX(total) AS most, MAX(place) AS last FROM inspection_score WHERE number = 1',
      ),
    );
    console.log(`    ${JSON.stringify(first)}`);
  } finally {
    await unitOfWork.close();
    await database.drop();
  }
}
