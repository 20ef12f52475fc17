// How long one quarter takes, and what others notice of it: the draws of an inspection, the scores of all its units, and freezing
// them, for 60 units or as many as are named, each with 200 tasks, three rounds of reports and a disclosure for every other task, on the
// embedded database and, with TEST_MARIADB_URL, on that server:
// node test/load/inspection.mjs [UNITS [TASKS]] (after npm run build).
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
import { noticed, timed } from './parts/noticed.mjs';
import { at, numbered, seed } from './parts/seed.mjs';

const [units = 60, tasks = 200] = process.argv.slice(2).map(Number);
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
  ['2026-04-01', '2026-04-30', '2026-05-06', '2026-05-08', '2026-05-22', 2],
  ['2026-05-01', '2026-05-31', '2026-06-01', '2026-06-08', '2026-06-23', 2],
  ['2026-06-01', '2026-06-30', '2026-07-01', '2026-07-08', '2026-07-22', 2],
];

async function fill(tx) {
  await seed(tx, { units, tasks, rounds, targetsOf, deadlineOf: () => null });
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
