// How long the workbench takes for the office, a leader, a head and a clerk while a round of 200 tasks for 60 units (12,000
// reports) is open: some are written, some have left, some were refused, 60 wait to be closed, on the embedded database and,
// with TEST_MARIADB_URL, on that server: node test/load/workbench.mjs [TASKS] [UNITS] (after npm run build).
// Each is asked for ten times; the median and the longest are printed, in milliseconds.
import { createClient } from '@yaodian/api-client';
import { databases, officeCookie, setPassword, signIn, startServer } from '@yaodian/testing';
import { openDatabase } from '../../apps/api/dist/app.js';

const [tasks = 200, units = 60] = process.argv.slice(2).map(Number);
const clock = new URL('../browser/clock.mjs', import.meta.url);

const ok = ({ data, error }) => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};
const path = (id) => ({ params: { path: { id } } });
const startOn = (database, instant) =>
  startServer({ ...database, env: { NODE_OPTIONS: `--import ${clock}`, TEST_CLOCK: instant } });

async function issue(client, names) {
  const { id } = ok(await client.POST('/api/plans', { body: { year: 2026, title: '云岭县2026年要点' } }));
  const named = names.map((printed, index) => ({
    ...{ printed, resolved: printed, kind: 'unit', by: 'name' },
    role: index === 0 ? 'lead' : 'responsible',
  }));
  for (let number = 1; number <= tasks; number++) {
    const date = number % 4 === 0 ? null : `2026-${String((number % 8) + 4).padStart(2, '0')}-20`;
    const kind = date === null ? 'standing' : 'date';
    const deadline = { text: null, kind, date, recurrence: null, milestones: [] };
    const body = { title: `任务${number}`, requirement: `完成任务${number}。`, units: named, deadline };
    ok(await client.POST('/api/plans/{id}/tasks', { ...path(id), body }));
  }
  ok(await client.POST('/api/plans/{id}/check', { ...path(id), body: {} }));
  const { seen } = ok(await client.GET('/api/plans/{id}/issuing', path(id)));
  ok(await client.POST('/api/plans/{id}/issue', { ...path(id), body: { seen } }));
}

/** A leader, and the clerk and the head of one unit, with the names of their roles as accounts. */
async function hire(url, unitId) {
  const admins = {};
  for (const role of ['system-admin', 'security-admin'])
    admins[role] = createClient(url, { cookie: await signIn(url, role) });
  for (const role of ['leader', 'reporter', 'approver']) {
    const body = { account: role, name: role };
    const { id, version } = ok(await admins['system-admin'].POST('/api/people', { body }));
    const memberships = { version, memberships: [{ role, unitId }] };
    ok(await admins['security-admin'].PUT('/api/people/{id}/memberships', { ...path(id), body: memberships }));
    const { token } = ok(await admins['system-admin'].POST('/api/people/{id}/set-up-link', path(id)));
    await setPassword(url, token);
  }
}

/** The middle of a round, by the database itself: a third each is not begun, waits for review, and is accepted. */
async function reported(tx) {
  const at = '2026-04-02 02:00:00.000';
  await tx.query("UPDATE assignment SET state = 'in-progress' WHERE id % 5 <> 0");
  await tx.query(
    `INSERT INTO assignment_transition (assignment_id, unit_id, act, from_state, to_state, at, on_behalf)
     SELECT id, unit_id, 'receive', 'awaiting-receipt', state, ?, 0 FROM assignment WHERE state = 'in-progress'`,
    ['2026-01-07 02:00:00.000'],
  );
  await tx.query(
    `UPDATE progress_report SET state = CASE id % 3 WHEN 1 THEN 'approved' ELSE 'accepted' END, first_left_at = ?, left_at = ?
     WHERE id % 3 <> 0`,
    [at, at],
  );
  await tx.query(
    `INSERT INTO report_version (report_id, ordinal, is_unchanged, done, next_steps, problems, percent, target_values,
       periods_met, is_on_behalf, written_at, written_by, left_at, decision)
     SELECT id, 1, 0, '已公开。', '', '', id % 60, '[]', '[]', 0, ?, 1, ?, CASE id % 3 WHEN 1 THEN NULL ELSE 'accepted' END
     FROM progress_report WHERE id % 3 <> 0`,
    [at, at],
  );
  await tx.query("UPDATE assignment SET state = 'refused' WHERE id % 50 = 1");
  await tx.query(
    `INSERT INTO refusal (assignment_id, reason, refused_by, refused_at)
     SELECT id, '不属于本单位职责', 1, ? FROM assignment WHERE state = 'refused'`,
    [at],
  );
  await tx.query("UPDATE assignment SET state = 'closing' WHERE id % 50 = 2");
  await tx.query(
    `INSERT INTO closing_request (assignment_id, words, submitted_by, submitted_at, left_at)
     SELECT id, '已办结', 1, ?, ? FROM assignment WHERE state = 'closing'`,
    [at, at],
  );
  await tx.query('UPDATE assignment SET light_on = NULL');
}

async function measured(work) {
  const times = [];
  for (let time = 0; time < 10; time++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return `${times[5].toFixed(0)} (${times.at(-1).toFixed(0)}) ms`;
}

for (const { name, create } of databases()) {
  const database = await create();
  let server = await startOn(database, '2026-01-05T02:00:00Z');
  try {
    const client = createClient(server.url, { cookie: await officeCookie(server.url, server.setUpToken) });
    const names = Array.from({ length: units }, (_, index) => `第${index + 1}局`);
    for (const unit of names) ok(await client.POST('/api/units', { body: { name: unit } }));
    await issue(client, names);
    const { items } = ok(await client.GET('/api/units', {}));
    const own = items.find((one) => one.name === '第15局');
    const admin = createClient(server.url, { cookie: await signIn(server.url, 'system-admin') });
    const { items: people } = ok(await admin.GET('/api/people', {}));
    const { token } = ok(
      await admin.POST('/api/people/{id}/set-up-link', path(people.find((one) => one.account === 'security-admin').id)),
    );
    await setPassword(server.url, token);
    await hire(server.url, own.id);
    await server.stop();
    server = await startOn(database, '2026-04-02T02:00:00Z');
    const unitOfWork = await openDatabase(database);
    const waits = async (sql) => Number(Object.values((await unitOfWork.reader.query(sql))[0])[0]) > 0;
    const opened = "SELECT COUNT(*) FROM reporting_round WHERE opens <= '2026-04-02' AND opened_at IS NULL";
    while (await waits(opened)) await new Promise((resolve) => setTimeout(resolve, 200));
    await unitOfWork.run((tx) => reported(tx));
    while (await waits('SELECT COUNT(*) FROM assignment WHERE light_on IS NULL'))
      await new Promise((resolve) => setTimeout(resolve, 200));
    await unitOfWork.close();
    for (const account of ['office', 'leader', 'approver', 'reporter']) {
      const one = createClient(server.url, { cookie: await signIn(server.url, account) });
      const ask = async () => ok(await one.GET('/api/workbench', {}));
      const { toDos } = await ask();
      const told = toDos.map(({ kind, count }) => `${kind} ${count}`).join(', ');
      console.log(`${name}, ${tasks} × ${units}, workbench of the ${account}: ${await measured(ask)} — ${told}`);
    }
    const office = createClient(server.url, { cookie: await signIn(server.url, 'office') });
    const decisions = async () => ok(await office.GET('/api/assignments/decisions', {}));
    console.log(`${name}, ${(await decisions()).length} open decisions: ${await measured(decisions)}`);
  } finally {
    await server.stop();
    await database.drop();
  }
}
