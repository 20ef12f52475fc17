// How many clicks, and how many seconds besides a person's own, a clerk needs to say of 12 tasks that nothing has changed:
// node test/browser/clerk.mjs (after npm run build). The first round is reported before, by requests.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { databases, launchChromium, signInToDemonstration, startServer, useSession } from '@yaodian/testing';

const tasks = 12;
const unit = '云岭县司法局';
const clock = pathToFileURL(path.join(import.meta.dirname, 'clock.mjs'));
const database = await databases()[0].create();

async function on(day, work) {
  const env = { NODE_OPTIONS: `--import ${clock}`, TEST_CLOCK: `${day}T01:00:00Z` };
  const server = await startServer({ ...database, mode: 'demo', env });
  try {
    await work(server.url);
  } finally {
    await server.stop();
  }
}

/** Sends requests as one of the demonstration's people. */
async function as(url, person) {
  const cookie = await signInToDemonstration(url, person);
  const send = async (method, address, body) => {
    const headers = { cookie, 'content-type': 'application/json' };
    const answer = await fetch(url + address, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return { cookie, send };
}

async function issue(url) {
  const { send } = await as(url, 'office');
  const { id } = await send('POST', '/api/plans', { year: 2026, title: '青石县2026年政务公开工作要点' });
  for (let at = 1; at <= tasks; at++)
    await send('POST', `/api/plans/${id}/tasks`, {
      title: `公开第${at}类信息`,
      requirement: `第${at}类信息按月更新。`,
      units: [{ printed: unit, role: 'lead', kind: 'unit', resolved: unit, by: 'hand' }],
      deadline: { text: null, kind: 'date', date: '2026-12-25', recurrence: null, milestones: [] },
    });
  await send('POST', `/api/plans/${id}/check`, {});
  const { seen } = await send('GET', `/api/plans/${id}/issuing`);
  await send('POST', `/api/plans/${id}/issue`, { seen });
}

/** What the schedule asks for comes a moment after the start. */
async function owedBy({ send }) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const { reports } = await send('GET', '/api/reports');
    if (reports.length === tasks) return reports;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The round does not open');
}

async function reportOnce(url) {
  const clerk = await as(url, 'reporter');
  const head = await as(url, 'approver');
  const written = [];
  for (const { id, version } of await owedBy(clerk))
    written.push(
      await clerk.send('PUT', `/api/reports/${id}/draft`, {
        ...{ version, done: '已公开一批。', nextSteps: '', problems: '', percent: 20 },
        ...{ targetValues: [], periodsMet: [], correctionReason: null },
      }),
    );
  const seen = (reports) => ({ reports: reports.map(({ id, version }) => ({ id, version })) });
  await head.send('POST', '/api/reports/approve', seen(await clerk.send('POST', '/api/reports/submit', seen(written))));
}

async function sayNothingHasChanged(url) {
  const clerk = await as(url, 'reporter');
  await owedBy(clerk);
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await useSession(context, url, clerk.cookie);
  const page = await context.newPage();
  let clicks = 0;
  const click = (role, name) => {
    clicks += 1;
    return page.getByRole(role, { name }).last().click();
  };
  const begin = Date.now();
  await page.goto(url);
  await click('link', /去填报/);
  await click('button', `其余 ${tasks} 项均无变化`);
  await click('button', /^提\s?交$/);
  await page.getByText(`已填 ${tasks} / ${tasks} 项`).waitFor();
  console.log(`${tasks} reports: ${clicks} clicks, ${((Date.now() - begin) / 1000).toFixed(1)} s from the first page`);
  await browser.close();
}

try {
  await on('2026-01-05', issue);
  await on('2026-02-02', reportOnce);
  await on('2026-03-02', sayNothingHasChanged);
} finally {
  await database.drop();
}
