// How long a removal (清除) takes in an installation with a plan of 200 tasks for 60 units each and 20 documents, and how
// long others wait meanwhile, on the embedded database and, with TEST_MARIADB_URL, on that server:
// node test/load/removals.mjs (after npm run build). Times are in milliseconds.
import { createClient, importDocuments } from '@yaodian/api-client';
import { databases, officeCookie, setPassword, signIn, startServer } from '@yaodian/testing';

const [tasks, units, documents] = [200, 60, 20];
const secret = '王某某住青山路8号';

const ok = ({ data, error }) => {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
};
const path = (id) => ({ params: { path: { id } } });
const timed = async (work) => {
  const start = performance.now();
  const answer = await work();
  return [Math.round(performance.now() - start), answer];
};

/** As long as 20 printed pages, with the secret in the middle. */
const documentOf = (number) =>
  [
    `云岭县2026年政务公开工作要点之${number}`,
    '一、推进公开',
    ...Array.from(
      { length: 120 },
      (_, at) =>
        `（${at + 1}）公开第${number}类第${at}项。${'按照公开目录及时公开并动态更新相关信息。'.repeat(5)}${at === 60 ? secret : ''}（牵头单位：第${(at % units) + 1}局）`,
    ),
  ].join('\n');

const unitsOf = Array.from({ length: units }, (_, at) => {
  const printed = `第${at + 1}局`;
  return { printed, role: at === 0 ? 'lead' : 'responsible', kind: 'unit', resolved: printed, by: 'name' };
});

async function issuePlan(client) {
  const { id } = ok(await client.POST('/api/plans', { body: { year: 2027, title: '要点' } }));
  const deadline = { text: null, kind: 'standing', date: null, recurrence: null, milestones: [] };
  for (let at = 0; at < tasks; at++) {
    const body = { title: `第${at}项公开任务`, section: ['一'], requirement: '公开。', units: unitsOf, deadline };
    ok(await client.POST('/api/plans/{id}/tasks', { ...path(id), body }));
  }
  ok(await client.POST('/api/plans/{id}/check', { ...path(id), body: {} }));
  const { seen } = ok(await client.GET('/api/plans/{id}/issuing', path(id)));
  ok(await client.POST('/api/plans/{id}/issue', { ...path(id), body: { seen } }));
}

async function securityAdminOf({ url }) {
  const systemAdmin = createClient(url, { cookie: await signIn(url, 'system-admin') });
  const { id } = ok(await systemAdmin.GET('/api/people', {})).items.find(({ account }) => account === 'security-admin');
  await setPassword(url, ok(await systemAdmin.POST('/api/people/{id}/set-up-link', path(id))).token);
  return createClient(url, { cookie: await signIn(url, 'security-admin') });
}

/** The longest that a read and a write of somebody else take while `work` goes on. */
async function beside(client, work) {
  let goesOn = true;
  const longest = { read: 0, write: 0 };
  const again = async (kind, request) => {
    while (goesOn) {
      const [took] = await timed(request);
      longest[kind] = Math.max(longest[kind], took);
    }
  };
  const others = [
    again('read', () => client.GET('/api/ledger', { params: { query: { limit: 50 } } })),
    again('write', () => client.POST('/api/plans', { body: { year: 2028, title: '别的' } })),
  ];
  const [took, answer] = await timed(work);
  goesOn = false;
  await Promise.all(others);
  return [`${took} ms; the longest read ${longest.read} ms, write ${longest.write} ms`, answer];
}

for (const { name, create } of databases()) {
  const database = await create();
  const server = await startServer(database);
  try {
    const client = createClient(server.url, { cookie: await officeCookie(server.url, server.setUpToken) });
    for (let at = 1; at <= units; at++) ok(await client.POST('/api/units', { body: { name: `第${at}局` } }));
    await issuePlan(client);
    let documentId;
    for (let at = 0; at < documents; at++) {
      const file = { text: documentOf(at), name: `${at}.txt` };
      const imported = ok(await importDocuments(client, [file], { planYear: 2026, planTitle: `要点${at}` }));
      documentId = imported.documents[0].documentId;
    }
    const securityAdmin = await securityAdminOf(server);
    const asked = { objectKind: 'document', objectId: documentId, field: 'text', words: secret, reason: '个人信息' };
    const [asking, removal] = await beside(client, async () => ok(await client.POST('/api/removals', { body: asked })));
    console.log(`${name}, asking: ${asking}`, JSON.stringify(removal.found));
    const body = { digest: removal.digest, reason: '属实' };
    const [approving] = await beside(client, async () =>
      ok(await securityAdmin.POST('/api/removals/{id}/approval', { ...path(removal.id), body })),
    );
    console.log(`${name}, approving: ${approving}`);
  } finally {
    await server.stop();
    await database.drop();
  }
}
