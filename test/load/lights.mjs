// How long the lights (红黄绿灯) of 200 tasks for 60 units (12,000 assignments, each with 6 rounds) take when a day begins, and
// how long one act takes beside it, and how long the board of supervision takes, on the embedded database and, with
// TEST_MARIADB_URL, on that server:
// node test/load/lights.mjs (after npm run build).
import { createClient } from '@yaodian/api-client';
import { databases, officeCookie, startServer } from '@yaodian/testing';
import { openDatabase, refreshLightsJob } from '../../apps/api/dist/app.js';

const sizes = { tasks: 200, units: 60, rounds: 6, sections: 8 };

const ok = ({ data, error }) => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};
const path = (id) => ({ params: { path: { id } } });
const stored = (at) => at.toISOString().replace('T', ' ').replace('Z', '');

async function issued(client, names) {
  const { id } = ok(await client.POST('/api/plans', { body: { year: new Date().getFullYear(), title: '要点' } }));
  const units = names.map((printed, index) => ({
    printed,
    role: index === 0 ? 'lead' : 'responsible',
    kind: 'unit',
    resolved: printed,
    by: 'name',
  }));
  for (let number = 1; number <= sizes.tasks; number++) {
    const date = `${new Date().getFullYear() + 1}-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
    const deadline =
      number % 4 === 0
        ? { text: null, kind: 'standing', date: null, recurrence: null, milestones: [] }
        : { text: null, kind: 'date', date, recurrence: null, milestones: [] };
    const heading = `第${Math.ceil((number * sizes.sections) / sizes.tasks)}部分 围绕高质量发展深化重点领域信息公开`;
    const section = [heading, `（${number % 3}）加强平台建设`];
    const body = { title: `任务${number}`, section, requirement: `完成任务${number}。`, units, deadline };
    ok(await client.POST('/api/plans/{id}/tasks', { ...path(id), body }));
  }
  ok(await client.POST('/api/plans/{id}/check', { ...path(id), body: {} }));
  const { seen } = ok(await client.GET('/api/plans/{id}/issuing', path(id)));
  const start = performance.now();
  ok(await client.POST('/api/plans/{id}/issue', { ...path(id), body: { seen } }));
  return { id, took: performance.now() - start };
}

/** A history: signed for half a year ago, and six rounds, of which most were reported on. */
async function past(tx, planId) {
  const day = (months, date) => {
    const at = new Date();
    at.setUTCMonth(at.getUTCMonth() - months, date);
    return at.toISOString().slice(0, 10);
  };
  await tx.query('UPDATE assignment SET created_at = ?, state = ? WHERE plan_id = ?', [
    stored(new Date(`${day(7, 3)}T02:00:00Z`)),
    'in-progress',
    planId,
  ]);
  await tx.query(
    `INSERT INTO assignment_transition (assignment_id, unit_id, act, from_state, to_state, at, on_behalf)
     SELECT id, unit_id, 'receive', 'awaiting-receipt', 'in-progress', ?, 0 FROM assignment WHERE plan_id = ?`,
    [stored(new Date(`${day(7, 4)}T02:00:00Z`)), planId],
  );
  for (let round = sizes.rounds; round >= 1; round--) {
    const dates = [
      day(round, 1),
      day(round, 28),
      day(round, 28),
      day(round - 1, 1),
      day(round - 1, 8),
      day(round - 1, 22),
    ];
    await tx.query(
      `INSERT INTO reporting_round (plan_id, rhythm, period_first, period_last, quarter, is_last, counted_until, opens, due, closes, opened_at, settled_at)
       VALUES (?, 'old', ?, ?, 1, 0, ?, ?, ?, ?, ?, ?)`,
      [planId, ...dates, stored(new Date()), stored(new Date())],
    );
    const [{ id }] = await tx.query("SELECT MAX(id) AS id FROM reporting_round WHERE rhythm = 'old'");
    const left = stored(new Date(`${dates[4]}T02:00:00Z`));
    await tx.query(
      `INSERT INTO progress_report (assignment_id, round_id, unit_id, state, is_owed, first_left_at, left_at, version, updated_at)
       SELECT id, ?, unit_id, 'accepted', 1, ?, ?, 2, ? FROM assignment WHERE plan_id = ?`,
      [id, left, left, left, planId],
    );
    await tx.query(
      `INSERT INTO report_version (report_id, ordinal, is_unchanged, done, next_steps, problems, percent, target_values,
         periods_met, is_on_behalf, written_at, written_by, left_at, decision)
       SELECT id, 1, 0, '已公开。', '', '', (id * 7) % 60, '[]', '[]', 0, ?, 1, ?, 'accepted'
       FROM progress_report WHERE round_id = ? AND id % 10 <> 0`,
      [left, left, id],
    );
  }
}

for (const { name, create } of databases()) {
  const database = await create();
  const server = await startServer(database);
  try {
    const client = createClient(server.url, { cookie: await officeCookie(server.url, server.setUpToken) });
    const names = Array.from({ length: sizes.units }, (_, index) => `第${index + 1}局`);
    for (const unit of names) ok(await client.POST('/api/units', { body: { name: unit } }));
    const { id, took } = await issued(client, names);
    console.log(`${name}: issued in ${(took / 1000).toFixed(2)} s`);
    const unitOfWork = await openDatabase(database);
    await unitOfWork.run((tx) => past(tx, id));
    for (let days = 1; days <= 3; days++) {
      const start = performance.now();
      let longest = 0;
      let asked = 0;
      const done = refreshLightsJob(unitOfWork)
        .run(new Date(Date.now() + days * 24 * 3600_000))
        .then(() => (asked = -1));
      while (asked !== -1) {
        const before = performance.now();
        ok(await client.GET('/api/ledger', { params: { query: { limit: 20 } } }));
        longest = Math.max(longest, performance.now() - before);
      }
      await done;
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      console.log(
        `${name}: day ${days}: all lights in ${seconds} s, a page of the ledger meanwhile at most ${longest.toFixed(0)} ms`,
      );
    }
    const counts = await unitOfWork.reader.query('SELECT light, COUNT(*) AS units FROM assignment GROUP BY light');
    console.log(`${name}: ${counts.map(({ light, units }) => `${light} ${units}`).join(', ')}`);
    const times = [];
    for (let time = 0; time < 10; time++) {
      const start = performance.now();
      ok(await client.GET('/api/supervision/board', {}));
      times.push(performance.now() - start);
    }
    times.sort((one, other) => one - other);
    console.log(`${name}: the board in ${times[5].toFixed(0)} (${times[9].toFixed(0)}) ms`);
    await unitOfWork.close();
  } finally {
    await server.stop();
    await database.drop();
  }
}
