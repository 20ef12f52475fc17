import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { databases, setPassword, signIn, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations } from './accessibility.js';
import { openOffice, type Office } from './office.js';
import { ask } from './steps.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-03-02T02:00:00Z',
};
let office: Office;
let clerk: string;

async function send<T>(cookie: string, method: string, address: string, body?: object): Promise<T> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const answer = await fetch(office.url + address, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function hire(account: string, unitId: number): Promise<string> {
  const [system, security] = [await office.cookieOf('system-admin'), await office.cookieOf('security-admin')];
  const { id, version } = await send<{ id: number; version: number }>(system, 'POST', '/api/people', {
    account,
    name: account,
  });
  const memberships = [{ role: 'reporter', unitId }];
  await send(security, 'PUT', `/api/people/${id}/memberships`, { version, memberships });
  const { token } = await send<{ token: string }>(system, 'POST', `/api/people/${id}/set-up-link`);
  await setPassword(office.url, token);
  return signIn(office.url, account);
}

async function asClerk(address: string): Promise<Page> {
  const page = await office.open('/sign-in', { as: null });
  await useSession(page.context(), office.url, clerk);
  await page.goto(office.url + address);
  return page;
}

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'office', clock);
  const { id: unitId, version } = await ask(office, 'POST', '/api/units', { name: '县财政局' });
  await ask(office, 'PATCH', `/api/units/${unitId}`, { version, needsApprover: false });
  clerk = await hire('caizheng', unitId);
  const { id } = await ask(office, 'POST', '/api/plans', { year: 2026, title: '青石县2026年要点' });
  for (const title of ['公开预决算', '公开采购结果'])
    await ask(office, 'POST', `/api/plans/${id}/tasks`, {
      title,
      requirement: `${title}，按月更新。`,
      units: [{ printed: '县财政局', kind: 'unit', resolved: '县财政局', by: 'name', role: 'lead' }],
      deadline: { text: null, kind: 'date', date: '2026-03-13', recurrence: null, milestones: [] },
    });
  await ask(office, 'POST', `/api/plans/${id}/check`, {});
  const { seen } = await ask(office, 'GET', `/api/plans/${id}/issuing`);
  await ask(office, 'POST', `/api/plans/${id}/issue`, { seen });
});
afterAll(() => office?.close());

it('are sent together under one sign-off, answered by the unit and accepted by the office', async () => {
  const page = await office.open('/notices/proposals');
  await page.getByLabel('全选').check();
  await page.getByRole('button', { name: '发出 2 份' }).click();
  const drawer = page.getByRole('dialog');
  expect(await drawer.getByRole('button', { name: '发出' }).isDisabled()).toBe(true);
  await drawer.getByLabel('核稿').fill('王核');
  await drawer.getByLabel('签发').fill('赵主任');
  await drawer.getByRole('button', { name: '发出' }).click();
  await page.getByText('按今天的红黄绿灯，没有需要发的督办单。').waitFor();

  const unit = await asClerk('/workbench');
  await unit
    .getByRole('link', { name: '去回复：待回复的督办单' })
    .or(unit.getByRole('button', { name: '去回复：待回复的督办单' }))
    .click();
  await unit.getByRole('link', { name: '督办〔2026〕蓝1号' }).click();
  await unit.getByText('签发：赵主任').waitFor();
  expect(await violations(unit)).toEqual([]);
  await unit.getByRole('textbox', { name: '办理情况' }).fill('已公开九成，余下部门三月十日前公开。');
  await unit.getByRole('button', { name: '回复', exact: true }).click();
  await unit.getByText('已回复，待办公室认可。').waitFor();

  await page.goto(`${office.url}/notices?state=replied`);
  await page.getByRole('link', { name: '督办〔2026〕蓝1号' }).click();
  await page.getByText('已公开九成，余下部门三月十日前公开。').waitFor();
  await page.getByRole('button', { name: '认可', exact: true }).click();
  await page.getByRole('form', { name: '认可' }).getByRole('button', { name: '认可' }).click();
  await page.getByText('回复已认可，这份督办单已办结。').waitFor();
  // the other window hears of it
  await unit.getByText('回复已认可，这份督办单已办结。').waitFor();
});
