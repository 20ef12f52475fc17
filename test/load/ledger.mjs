// How long a page of the ledger of 10,000 issued tasks (30,000 assignments) takes for the office,
// on the embedded database and, with TEST_MARIADB_URL, on that server: node test/load/ledger.mjs [TASKS] (after npm run build).
// Each is asked for ten times; the median and the longest are printed, in milliseconds.
import { createClient } from '@yaodian/api-client';
import { databases, officeCookie, startServer } from '@yaodian/testing';

const tasks = Number(process.argv[2] ?? 10_000);
const perPlan = 1000;
const units = 60;

const ok = ({ data, error }) => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};
const path = (id) => ({ params: { path: { id } } });

const unit = (number, role) => {
  const printed = `第${(number % units) + 1}局`;
  return { printed, role, kind: 'unit', resolved: printed, by: 'name' };
};
/** Some have passed, so that there is every light. */
const dated = (number) =>
  `${number % 2 === 0 ? 2026 : 2027}-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;

/** A task as long as the ones of real documents, for three units. */
const taskOf = (number) => ({
  title: `第${number}项：推进重点领域信息公开并完善公开目录`,
  section: [`第${Math.floor(number / 100) + 1}部分 围绕高质量发展深化重点领域信息公开`],
  requirement: '按照公开目录及时公开并动态更新相关信息，做好政策解读与回应关切。'.repeat(6),
  units: [unit(number, 'lead'), unit(number + 7, 'responsible'), unit(number + 19, 'responsible')],
  deadline:
    number % 3 === 0
      ? { text: null, kind: 'standing', date: null, recurrence: null, milestones: [] }
      : { text: null, kind: 'date', date: dated(number), recurrence: null, milestones: [] },
});

async function issuePlan(client, from) {
  const { id } = ok(await client.POST('/api/plans', { body: { year: 2027, title: `要点${from / perPlan + 1}` } }));
  for (let number = from; number < Math.min(from + perPlan, tasks); number++) {
    ok(await client.POST('/api/plans/{id}/tasks', { ...path(id), body: taskOf(number) }));
  }
  ok(await client.POST('/api/plans/{id}/check', { ...path(id), body: {} }));
  const { seen } = ok(await client.GET('/api/plans/{id}/issuing', path(id)));
  ok(await client.POST('/api/plans/{id}/issue', { ...path(id), body: { seen, acceptPassedDeadlines: true } }));
}

async function measured(work) {
  const times = [];
  for (let time = 0; time < 10; time++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return `${times[5].toFixed(0)} (${times.at(-1).toFixed(0)})`;
}

for (const { name, create } of databases()) {
  const database = await create();
  const server = await startServer(database);
  try {
    const client = createClient(server.url, { cookie: await officeCookie(server.url, server.setUpToken) });
    for (let number = 1; number <= units; number++) {
      ok(await client.POST('/api/units', { body: { name: `第${number}局` } }));
    }
    for (let from = 0; from < tasks; from += perPlan) await issuePlan(client, from);
    const ask = (query) => async () =>
      ok(await client.GET('/api/ledger', { params: { query: { limit: 100, ...query } } }));
    const middle = async (query) => {
      let after;
      for (let page = 0; page < tasks / 400; page++) after = (await ask({ ...query, limit: 200, after })()).next;
      return after;
    };
    const unitId = ok(await client.GET('/api/units', {})).items.find((one) => one.name === '第7局').id;
    const questions = {
      'first page': {},
      'a page in the middle': { after: await middle() },
      'by deadline': { order: 'deadline' },
      'by light': { order: 'light' },
      'by light, a page in the middle': { order: 'light', after: await middle({ order: 'light' }) },
      'by light, one unit': { order: 'light', unitId },
      'one unit': { unitId },
      'words of titles and units': { search: '第77' },
      'by deadline, coming, one unit': { order: 'deadline', due: 'coming', unitId, role: 'lead' },
    };
    for (const [what, query] of Object.entries(questions)) {
      console.log(`${name}, ${tasks} tasks, ${what}: ${await measured(ask(query))} ms`);
    }
    const counting = () => client.GET('/api/ledger/summary', {});
    console.log(`${name}, ${tasks} tasks, counts of all: ${await measured(counting)} ms`);
  } finally {
    await server.stop();
    await database.drop();
  }
}
