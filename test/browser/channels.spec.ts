import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { databases } from '@yaodian/testing';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { startHook, taken } from '../api/outside.js';
import { violations } from './accessibility.js';
import { openOffice, type Office } from './office.js';
import { ask } from './steps.js';

const env = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-03-02T02:00:00Z',
  // what was told is handed to the channels every 15 seconds
  TEST_CLOCK_SPEED: '10',
  CHANNEL_HOSTS: '127.0.0.1',
};
let office: Office;
let hook: Awaited<ReturnType<typeof startHook>>;
let unitId: number;

beforeAll(async () => {
  hook = await startHook(taken);
  office = await openOffice(databases()[0]!, 'office', env);
  ({ id: unitId } = await ask(office, 'POST', '/api/units', { name: '县财政局' }));
  await hire();
});
afterAll(async () => {
  await office?.close();
  await hook?.close();
});

/** Somebody of the unit who can be told. */
async function hire(): Promise<void> {
  const send = async (as: 'system-admin' | 'security-admin', method: string, address: string, body: object) => {
    const headers = { cookie: await office.cookieOf(as), 'content-type': 'application/json' };
    const answer = await fetch(office.url + address, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { id: number; version: number };
  };
  const account = { account: 'caizheng', name: 'caizheng' };
  const { id, version } = await send('system-admin', 'POST', '/api/people', account);
  const memberships = [{ role: 'reporter', unitId }];
  await send('security-admin', 'PUT', `/api/people/${id}/memberships`, { version, memberships });
}

/** Tells the clerk, and the groups of the robots. */
async function issue() {
  const { id } = await ask(office, 'POST', '/api/plans', { year: 2026, title: '青石县2026年要点' });
  await ask(office, 'POST', `/api/plans/${id}/tasks`, {
    title: '公开预决算',
    requirement: '按月更新。',
    units: [{ printed: '县财政局', kind: 'unit', resolved: '县财政局', by: 'name', role: 'lead' }],
    deadline: { text: null, kind: 'date', date: '2026-03-04', recurrence: null, milestones: [] },
  });
  await ask(office, 'POST', `/api/plans/${id}/check`, {});
  const { seen } = await ask(office, 'GET', `/api/plans/${id}/issuing`);
  await ask(office, 'POST', `/api/plans/${id}/issue`, { seen });
}

async function addRobot(page: Page, kind: string, name: string, url: string) {
  await page.getByRole('button', { name: '添加渠道' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  const form = page.getByRole('dialog', { name: `添加${kind}` });
  await form.getByLabel('名称').fill(name);
  await form.getByLabel('机器人的 Webhook 地址').fill(url);
  await form.getByLabel('任务分工').check();
  await form.getByRole('button', { name: '保存' }).click();
  await page.getByRole('region', { name }).waitFor();
}

it('are set up, tested, and never show their secret; what was given up is sent again; two tabs agree on what is read', async () => {
  const page = await office.open('/administration/channels', { as: 'system-admin' });
  await page.getByText('还没有设置通知渠道').waitFor();
  await addRobot(page, '企业微信群机器人', '政务公开群', `${hook.url}/hook?key=the-secret`);
  await page.getByRole('button', { name: '发送测试消息：政务公开群' }).click();
  await page.getByText('测试消息已送达对方的服务器').first().waitFor();
  expect(hook.received.map(({ url }) => url)).toEqual(['/hook?key=the-secret']);
  await page.getByRole('button', { name: '修改：政务公开群' }).click();
  const form = page.getByRole('dialog');
  expect(await form.getByLabel('机器人的 Webhook 地址').inputValue()).toBe('');
  expect(await page.content()).not.toContain('the-secret');
  await form.getByRole('button', { name: '保存' }).click();
  await form.waitFor({ state: 'hidden' });

  await addRobot(page, '飞书群机器人', '内部的群', 'http://10.255.255.1/hook');
  const tab = await page.context().newPage();
  await tab.goto(`${office.url}/administration/channels?state=given-up`);
  await tab.getByRole('link', { name: '消息，0 条未读' }).waitFor();
  await issue();
  // both hear of the failure by themselves
  for (const one of [page, tab]) await one.getByRole('link', { name: '消息，1 条未读' }).waitFor();
  await tab.getByRole('cell', { name: '内部的群' }).waitFor();
  await tab.getByText('地址在内部网络，没有列入允许的主机（CHANNEL_HOSTS）').first().waitFor();
  expect(await violations(tab)).toEqual([]);
  await page.getByRole('link', { name: '消息，1 条未读' }).click();
  await page.getByText('通知渠道“内部的群”有消息没有送达，请检查设置').waitFor();
  await page.getByRole('button', { name: '全部标为已读' }).click();
  for (const one of [page, tab]) await one.getByRole('link', { name: '消息，0 条未读' }).waitFor();

  // led elsewhere, it is delivered
  await tab.getByRole('button', { name: '修改：内部的群' }).click();
  await tab.getByRole('dialog').getByLabel('机器人的 Webhook 地址').fill(`${hook.url}/mended`);
  await tab.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await tab.getByRole('dialog').waitFor({ state: 'hidden' });
  await tab.getByRole('button', { name: /^重新发送：/ }).click();
  await tab.getByText('没有这样的消息。').waitFor();
  await tab.getByRole('radio', { name: '已送达' }).locator('..').click();
  await tab.getByRole('cell', { name: '内部的群' }).waitFor();
  const last = hook.received[hook.received.length - 1]!;
  expect([last.url, last.body]).toEqual(['/mended', expect.stringContaining('印发任务：1 条')]);
});

it('templates are uploaded, refused, looked at and used; the sheets for a meeting are written with them', async () => {
  const page = await office.open('/settings/templates');
  const sheet = page.getByRole('region', { name: /^调度单/ });
  const saved = async (button: string) => {
    const download = page.waitForEvent('download');
    await sheet.getByRole('button', { name: button }).click();
    return readFile(await (await download).path());
  };
  const parts = unzipSync(new Uint8Array(await saved('下载样板')));
  const body = strFromU8(parts['word/document.xml']!);
  const upload = (name: string, changed: string) =>
    sheet.getByLabel('调度单的模板文件').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(changed) })),
    });
  await upload('带宏.docm', body);
  await sheet.getByText(/宏/).first().waitFor();
  await upload(
    '缺字段.docx',
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
  );
  await sheet.getByText(/缺少/).first().waitFor();
  for (const name of [/带宏/, /缺字段/]) expect(await sheet.getByRole('row', { name }).count()).toBe(0);
  await upload('本县调度单.docx', body);
  const row = sheet.getByRole('row', { name: /本县调度单\.docx/ });
  await row.waitFor();
  expect(await sheet.getByRole('alert').count()).toBe(0);
  for (const button of ['下载', '填示例预览']) {
    const download = page.waitForEvent('download');
    await row.getByRole('button', { name: button, exact: true }).click();
    const file = unzipSync(new Uint8Array(await readFile(await (await download).path())));
    expect(Object.keys(file)).toContain('word/document.xml');
  }
  await row.getByRole('button', { name: '选用' }).click();
  await sheet.getByText('正在使用“本县调度单.docx”（第 1 版）').waitFor();
  expect(await violations(page)).toEqual([]);

  await page.goto(`${office.url}/supervision/sheets`);
  await page.getByText('下载的文件用公文模板“本县调度单.docx”').waitFor();
  await page.getByRole('combobox', { name: '季度' }).waitFor();
  await page.getByRole('textbox', { name: '发文机关' }).fill('青石县人民政府办公室');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word（1 个单位）' }).click();
  const text = strFromU8(
    unzipSync(new Uint8Array(await readFile(await (await download).path())))['word/document.xml']!,
  );
  expect(text.replace(/<[^>]+>/g, '')).toContain('公开预决算');
});
