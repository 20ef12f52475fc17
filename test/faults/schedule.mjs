// The schedule with kills: on some days of 2026, or on every working day of its second quarter, servers run on one database
// (MariaDB of TEST_MARIADB_URL: two at once; the embedded one: one), and are killed (SIGKILL) at any moment and started again;
// between these days none runs. At the end every round must have opened and been settled once, with each report asked for
// once, every assignment's light must be of the last day and have come to each day once, every reminder and digest that the
// rules give for these days must have gone out once, and the audit chain must hold. Ends with 1 where anything differs:
// node test/faults/schedule.mjs [TASKS] [UNITS] [SEED] [sqlite|mariadb|both] [year|quarter] (after npm run build).
import { createClient } from '@yaodian/api-client';
import { addDays, createCalendar, holidayYears, isWorkingDay } from '@yaodian/calendar';
import { databases, officeCookie, startServer } from '@yaodian/testing';
import { openDatabase, verifyChain } from '../../apps/api/dist/app.js';
import { hirePeople, remindersCompared, reportOnBehalf } from './reminders.mjs';

const [tasks = 20, units = 30, seed = 1] = process.argv.slice(2, 5).map(Number);
const engine = process.argv[5] === 'both' ? undefined : process.argv[5];
const span = process.argv[6] ?? 'year';
const clock = new URL('../browser/clock.mjs', import.meta.url);
// what a server that is gone had in hand is free after a minute of its clock
const speed = 20;
const calendar = createCalendar(holidayYears);
/** Opening and closing days, ordinary ones, a gap of two months (an outage), and the year's end. */
const year = [
  ...['2026-02-02', '2026-02-03', '2026-02-10', '2026-03-02', '2026-03-09', '2026-04-01', '2026-04-02', '2026-04-09'],
  ...['2026-06-11', '2026-07-01', '2026-07-09', '2026-08-03', '2026-08-11', '2026-09-01', '2026-09-09', '2026-10-09'],
  ...['2026-11-02', '2026-11-10', '2026-12-01', '2026-12-02', '2026-12-11', '2026-12-31', '2027-01-01', '2027-01-04'],
];
const quarter = Array.from({ length: 91 }, (_, index) => addDays('2026-04-01', index)).filter((day) =>
  isWorkingDay(calendar, day),
);
const days = span === 'quarter' ? quarter : year;
/** The deadlines of the tasks, in turn: of a quarter some before it, in it, and behind it. */
const deadlines =
  span === 'quarter' ? ['2026-05-29', '2026-04-30', '2026-06-24', '2026-07-10', '2026-03-31'] : ['2026-11-30'];
/** At the end of this day, between a round's opening and its due time, one task is cancelled. */
const cancelledOn = '2026-04-02';
/** At the ends of these days a unit without accounts has its reports filled in (代填). */
const reportedOn = ['2026-04-03', '2026-05-07', '2026-06-03'];

const ok = ({ data, error }) => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};
const path = (id) => ({ params: { path: { id } } });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
let state = seed;
/** Of 0 to 1, the same for the same seed. */
const chance = () => (state = (state * 48271) % 2147483647) / 2147483647;

const startOn = (database, day) =>
  startServer({
    ...database,
    env: {
      NODE_OPTIONS: `--import ${clock}`,
      TEST_CLOCK: `${day}T01:00:00Z`,
      TEST_CLOCK_SPEED: String(speed),
    },
  });

async function issue(client) {
  const names = Array.from({ length: units }, (_, index) => `第${index + 1}局`);
  for (const name of names) ok(await client.POST('/api/units', { body: { name, leader: `${name}分管领导` } }));
  const { id } = ok(await client.POST('/api/plans', { body: { year: 2026, title: '云岭县2026年要点' } }));
  const named = names.map((printed, index) => ({
    ...{ printed, resolved: printed, kind: 'unit', by: 'name' },
    role: index === 0 ? 'lead' : 'responsible',
  }));
  for (let number = 1; number <= tasks; number++) {
    const date = deadlines[(number - 1) % deadlines.length];
    const deadline = { text: null, kind: 'date', date, recurrence: null, milestones: [] };
    const body = { title: `任务${number}`, requirement: `完成任务${number}。`, units: named, deadline };
    ok(await client.POST('/api/plans/{id}/tasks', { ...path(id), body }));
  }
  ok(await client.POST('/api/plans/{id}/check', { ...path(id), body: {} }));
  const { seen } = ok(await client.GET('/api/plans/{id}/issuing', path(id)));
  ok(await client.POST('/api/plans/{id}/issue', { ...path(id), body: { seen } }));
  return id;
}

async function cancelOne(client, planId) {
  const query = { limit: 1 };
  const { items } = ok(await client.GET('/api/plans/{id}/tasks', { params: { path: { id: planId }, query } }));
  const cancelled = items.map(({ id, version }) => ({ id, version }));
  const body = { reason: '不再开展', edited: [], added: [], cancelled };
  ok(await client.POST('/api/plans/{id}/amendments', { ...path(planId), body }));
}

/** Counts by the database itself each time that a light is brought to another day, and each that is only written once more. */
async function watchLights(reader, isServer) {
  await reader.query('CREATE TABLE watched_light (assignment_id INTEGER, was VARCHAR(10), became VARCHAR(10))');
  const log = 'INSERT INTO watched_light VALUES (NEW.id, OLD.light_on, NEW.light_on)';
  const trigger = 'CREATE TRIGGER watch_light AFTER UPDATE ON assignment FOR EACH ROW';
  // MariaDB fires it for every column
  const written = 'NEW.light_on IS NOT NULL AND (OLD.light_on IS NULL OR OLD.light_on <> NEW.light_on)';
  if (isServer) await reader.query(`${trigger} IF ${written} THEN ${log}; END IF`);
  else await reader.query(`${trigger} WHEN ${written} BEGIN ${log}; END`);
}

const one = async (reader, sql, values = []) => Number(Object.values((await reader.query(sql, values))[0])[0] ?? 0);

/** What the schedule has still to do on a day. */
const waiting = async (reader, day) =>
  (await one(reader, 'SELECT COUNT(*) FROM reporting_round WHERE opened_at IS NULL AND opens <= ?', [day])) +
  (await one(reader, 'SELECT COUNT(*) FROM reporting_round WHERE settled_at IS NULL AND due < ?', [day])) +
  (await one(reader, 'SELECT COUNT(*) FROM assignment WHERE light_on IS NULL OR light_on <> ?', [day])) +
  (isWorkingDay(calendar, day)
    ? 1 - (await one(reader, 'SELECT COUNT(*) FROM reminder_day WHERE day = ? AND finished_at IS NOT NULL', [day]))
    : 0);

async function live(database, day, { servers, reader, planId, told }) {
  const running = await Promise.all(Array.from({ length: servers }, () => startOn(database, day)));
  for (let kill = 0; kill < 2; kill++) {
    await pause(chance() * 900);
    const index = Math.floor(chance() * servers);
    // rather in the midst of a job than beside it
    const inHand = () => one(reader, 'SELECT COUNT(*) FROM job_lease WHERE owner IS NOT NULL');
    for (let look = 0; look < 40 && (await inHand()) === 0; look++) await pause(20);
    told.inWork += Math.min(1, await inHand());
    await running[index].stop('SIGKILL');
    told.kills++;
    running[index] = await startOn(database, day);
  }
  for (let look = 0; (await waiting(reader, day)) > 0; look++) {
    if (look > 600) throw new Error(`Something waits still on ${day}.`);
    await pause(100);
  }
  if (day === cancelledOn || reportedOn.includes(day)) {
    const [{ url, setUpToken }] = running;
    const client = createClient(url, { cookie: await officeCookie(url, setUpToken) });
    if (day === cancelledOn) await cancelOne(client, planId);
    if (reportedOn.includes(day)) told.reports += await reportOnBehalf(client, day);
  }
  await Promise.all(running.map((server) => server.stop('SIGKILL')));
  told.kills += servers;
}

/** Each as: what it is, what it must be. */
async function counted(reader, planId) {
  const all = tasks * units;
  const rounds = await one(reader, 'SELECT COUNT(*) FROM reporting_round WHERE plan_id = ?', [planId]);
  const acts = (action, having) =>
    one(
      reader,
      `SELECT COUNT(*) FROM (SELECT object_id FROM audit_entry WHERE action = ? GROUP BY object_id HAVING COUNT(*) ${having}) one`,
      [action],
    );
  const perDay = (having) =>
    one(
      reader,
      `SELECT COUNT(*) FROM (SELECT assignment_id FROM watched_light WHERE was IS NOT NULL
       GROUP BY assignment_id, became HAVING COUNT(*) ${having}) one`,
    );
  // the 3 rounds up to the cancelling ask all (January, February, March), those after it one task less
  const opened = await one(reader, 'SELECT COUNT(*) FROM reporting_round WHERE opens <= ?', [days.at(-1)]);
  const due = await one(reader, 'SELECT COUNT(*) FROM reporting_round WHERE due < ?', [days.at(-1)]);
  const asked = 3 * all + (opened - 3) * (all - units);
  return {
    'rounds of the year': [rounds, 11],
    'rounds opened once': [await acts('round.open', '= 1'), opened],
    'rounds opened more often': [await acts('round.open', '> 1'), 0],
    'rounds settled once': [await acts('round.settle', '= 1'), due],
    'rounds settled more often': [await acts('round.settle', '> 1'), 0],
    'reports asked for': [await one(reader, 'SELECT COUNT(*) FROM progress_report'), asked],
    'of these no longer owed': [await one(reader, 'SELECT COUNT(*) FROM progress_report WHERE is_owed = 0'), units],
    'lights of the last day': [
      await one(reader, 'SELECT COUNT(*) FROM assignment WHERE light_on = ?', [days.at(-1)]),
      all,
    ],
    'lights that came twice to one day': [await perDay('> 1'), 0],
    'jobs still held': [
      await one(reader, 'SELECT COUNT(*) FROM job_lease WHERE owner IS NOT NULL AND held_until > ?', [
        `${addDays(days.at(-1), 1)} 00:00:00.000`,
      ]),
      0,
    ],
  };
}

let failed = false;
for (const { name, create } of databases().filter((one) => engine === undefined || one.name === engine)) {
  const database = await create();
  const servers = name === 'mariadb' ? 2 : 1;
  const began = performance.now();
  let unitOfWork;
  try {
    const first = await startOn(database, '2026-01-05');
    const office = createClient(first.url, { cookie: await officeCookie(first.url, first.setUpToken) });
    const planId = await issue(office);
    await hirePeople(first.url, office);
    await first.stop('SIGKILL');
    unitOfWork = await openDatabase(database);
    const { reader } = unitOfWork;
    await unitOfWork.run((tx) => watchLights(tx, name === 'mariadb'));
    const told = { kills: 0, inWork: 0, reports: 0 };
    for (const day of days) await live(database, day, { servers, reader, planId, told });
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `${name}: ${servers} at once on ${days.length} days, ${tasks} tasks × ${units} units, ${told.kills} kills, ${told.inWork} with a job in hand, ${seconds} s`,
    );
    const chain = await verifyChain(reader);
    const { table, figures: reminded } = await remindersCompared(reader, days);
    console.log(`${name}:   ${told.reports} reports filled in, task cancelled on ${cancelledOn}`);
    for (const line of table) console.log(`${name}:   ${line}`);
    const figures = {
      ...(await counted(reader, planId)),
      ...reminded,
      'audit chain whole': [Number(chain.broken === null), 1],
    };
    for (const [what, [is, must]] of Object.entries(figures)) {
      if (is !== must) failed = true;
      console.log(
        `${name}:   ${is === must ? 'ok  ' : 'FAIL'} ${what}: ${is}${is === must ? '' : `, must be ${must}`}`,
      );
    }
  } finally {
    await unitOfWork?.close();
    await database.drop();
  }
}
process.exitCode = failed ? 1 : 0;
