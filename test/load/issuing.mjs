// How long it takes to preview and to issue a plan of 200 tasks for 60 units (12,000 assignments), each with a clerk and a
// head who are told of it, on the embedded database
// and, with TEST_MARIADB_URL, on that server: node test/load/issuing.mjs [TIMES] (after npm run build).
import { createClient } from '@yaodian/api-client';
import { databases, officeCookie, setPassword, signIn, startServer } from '@yaodian/testing';

const sizes = { tasks: 200, units: 60 };
const times = Number(process.argv[2] ?? 3);

const ok = ({ data, error }) => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};
const path = (id) => ({ params: { path: { id } } });

async function seconds(work) {
  const start = performance.now();
  const result = await work();
  return [result, ((performance.now() - start) / 1000).toFixed(2)];
}

async function checkedPlan(client, names) {
  const { id } = ok(await client.POST('/api/plans', { body: { year: new Date().getFullYear(), title: '要点' } }));
  const units = names.map((printed, index) => ({
    printed,
    role: index === 0 ? 'lead' : 'responsible',
    kind: 'unit',
    resolved: printed,
    by: 'name',
  }));
  const deadline = { text: null, kind: 'standing', date: null, recurrence: null, milestones: [] };
  for (let number = 1; number <= sizes.tasks; number++) {
    const body = { title: `任务${number}`, requirement: `完成任务${number}。`, units, deadline };
    ok(await client.POST('/api/plans/{id}/tasks', { ...path(id), body }));
  }
  ok(await client.POST('/api/plans/{id}/check', { ...path(id), body: {} }));
  return id;
}

/** A clerk and a head for each unit. */
async function hirePeople(url, unitIds) {
  const system = createClient(url, { cookie: await signIn(url, 'system-admin') });
  const { items } = ok(await system.GET('/api/people', {}));
  const { id: securityId } = items.find(({ account }) => account === 'security-admin');
  await setPassword(url, ok(await system.POST('/api/people/{id}/set-up-link', path(securityId))).token);
  const security = createClient(url, { cookie: await signIn(url, 'security-admin') });
  for (const unitId of unitIds) {
    for (const role of ['reporter', 'approver']) {
      const account = `${role}-${unitId}`;
      const { id, version } = ok(await system.POST('/api/people', { body: { account, name: account } }));
      const body = { version, memberships: [{ role, unitId }] };
      ok(await security.PUT('/api/people/{id}/memberships', { ...path(id), body }));
    }
  }
}

for (const { name, create } of databases()) {
  const database = await create();
  const server = await startServer(database);
  try {
    const client = createClient(server.url, { cookie: await officeCookie(server.url, server.setUpToken) });
    const names = Array.from({ length: sizes.units }, (_, index) => `第${index + 1}局`);
    const unitIds = [];
    for (const unit of names) unitIds.push(ok(await client.POST('/api/units', { body: { name: unit } })).id);
    await hirePeople(server.url, unitIds);
    for (let time = 1; time <= times; time++) {
      const id = await checkedPlan(client, names);
      const [{ seen, assignments }, preview] = await seconds(async () =>
        ok(await client.GET('/api/plans/{id}/issuing', path(id))),
      );
      const [, issue] = await seconds(async () =>
        ok(await client.POST('/api/plans/{id}/issue', { ...path(id), body: { seen } })),
      );
      const [, list] = await seconds(async () => ok(await client.GET('/api/assignments', {})));
      console.log(`${name}: ${assignments} assignments, preview ${preview} s, issue ${issue} s, first page ${list} s`);
    }
  } finally {
    await server.stop();
    await database.drop();
  }
}
