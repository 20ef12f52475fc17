import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { databases, signInToDemonstration, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, type PageOptions, type Person } from './office.js';
import { issueSample } from './steps.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-03-02T02:00:00Z',
};
const unit = '云岭县司法局';
const titles = ['公开惠企政策', '公开审批结果', '回应群众来信', '公开预决算'] as const;
let office: Office;
let planId: number;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
};

/** A page in the session of somebody of the demonstration. */
async function as(person: Person, address: string, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { ...options, as: null });
  await useSession(page.context(), office.url, await office.cookieOf(person));
  await page.goto(office.url + address);
  return page;
}

async function send(person: Person, address: string, body: object): Promise<{ version: number }> {
  const answer = await fetch(office.url + address, {
    method: 'POST',
    headers: { cookie: await signInToDemonstration(office.url, person), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { version: number };
}

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo', clock);
  const tasks = Object.fromEntries(titles.map((title) => [title, '2026-03-13']));
  planId = await issueSample(office, unit, { year: 2026, tasks });
  const found = (await (await office.fetch(`/api/assignments?planId=${planId}`)).json()) as {
    items: { id: number }[];
  };
  await send('reporter', '/api/assignments/receipts', {});
  for (const { id } of found.items.slice(0, 3)) {
    const at = `/api/assignments/${id}/extension`;
    const asked = { version: 2, date: '2026-04-10', reason: 'own', words: '系统升级，数据迁移尚未完成。' };
    const { version } = await send('reporter', `${at}/submission`, asked);
    await send('approver', `${at}/approval`, { version });
  }
});
afterAll(() => office?.close());

it('extensions are granted together by the keys, one is refused, and the list goes on', async () => {
  const page = await as('office', '/extensions?state=asked');
  await page.getByRole('link', { name: titles[0] }).waitFor();
  expect(await violations(page)).toEqual([]);
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.getByText('已选 2 项').waitFor();
  await picture(page, 'extensions-chosen');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: '同意延期（2 项）' });
  await dialog.getByLabel('意见（可以不填）').fill('同意');
  await picture(page, 'extensions-grant');
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('意见（可以不填）').press('Enter');
  await page.getByText('已同意延期').first().waitFor();
  await page.getByText('延期待批 1', { exact: true }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  const refusal = page.getByRole('dialog', { name: '不同意延期（1 项）' });
  expect(await refusal.getByRole('button', { name: '不同意延期' }).isDisabled()).toBe(true);
  await refusal.getByLabel('理由').fill('时间充裕');
  await refusal.getByRole('button', { name: '不同意延期' }).click();
  await page.getByText('没有符合筛选的延期申请').waitFor();
  await page.goto(`${office.url}/extensions?state=granted&reason=own&plan=${planId}`);
  await page.getByText('（多 19 个工作日）').first().waitFor();
  await page.context().close();
});

it('the clock is stopped for several, what moves is shown first, and the stop is changed', async () => {
  const page = await as('office', `/extensions/stops?plan=${planId}`);
  await page.getByText('还没有登记停表').waitFor();
  await page.getByRole('button', { name: '登记停表' }).click();
  const form = page.getByRole('form', { name: '登记停表' });
  const day = async (name: string, text: string) => {
    await form.getByLabel(name).fill(text);
    await form.getByLabel(name).press('Enter');
  };
  await day('第一天', '2026-03-04');
  await day('最后一天', '2026-03-03');
  await form.getByText('这个日期不能用，没有采用').waitFor();
  await form.getByLabel(`司法局：${titles[2]}`).check();
  await form.getByLabel(`司法局：${titles[3]}`).check();
  await day('最后一天', '2026-03-05');
  await form.getByText('2 项任务的有效期限会变动').waitFor();
  expect(await form.getByText('2026-03-13 → 2026-03-17').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'stop-form');
  await form.getByRole('button', { name: '登记停表' }).click();
  await page.getByRole('row', { name: /2026-03-04 – 2026-03-05/ }).waitFor();
  await page.getByRole('button', { name: '修改停表' }).click();
  const change = page.getByRole('form', { name: '修改停表' });
  await change.getByLabel(`司法局：${titles[3]}`).uncheck();
  await change.getByText('2026-03-17 → 2026-03-13').waitFor();
  await change.getByRole('button', { name: '修改停表' }).click();
  await page.getByText('已修改停表').first().waitFor();
  await picture(page, 'stops');
  await page.context().close();
  const small = await as('office', `/extensions/stops?plan=${planId}`, {
    ...{ language: 'en', appearance: 'dark', viewport: { width: 390, height: 844 } },
  });
  await small.getByText('Changed by').waitFor();
  expect([await wide(small), await violations(small)]).toEqual([0, []]);
  await picture(small, 'stops-390-dark');
  await small.context().close();
});

it('a notice is answered by the clerk, and its reply approved by the head of the unit', async () => {
  const page = await as('office', '/notices/proposals');
  await page.getByLabel('全选').check();
  await page.getByRole('button', { name: /^发出 \d 份$/ }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('核稿').fill('王核');
  await drawer.getByLabel('签发').fill('赵主任');
  await drawer.getByRole('button', { name: '发出' }).click();
  await page.getByText('按今天的红黄绿灯，没有需要发的督办单。').waitFor();
  await page.context().close();
  const clerk = await as('reporter', '/notices');
  await clerk.getByRole('link', { name: '督办〔2026〕蓝1号' }).click();
  await clerk.getByRole('textbox', { name: '办理情况' }).fill('已公开九成，余下三月十日前公开。');
  await clerk.getByRole('button', { name: '回复', exact: true }).click();
  await clerk.getByText('已提交回复').first().waitFor();
  await clerk.context().close();
  const head = await as('approver', '/workbench');
  await head
    .getByRole('link', { name: /督办单/ })
    .first()
    .click();
  await head.getByRole('link', { name: '督办〔2026〕蓝1号' }).click();
  await picture(head, 'notice-approver');
  await head.getByRole('button', { name: '审核通过，报出' }).click();
  await head.getByRole('form', { name: '审核通过，报出' }).getByRole('button', { name: '审核通过，报出' }).click();
  await head.getByText('回复已报出').first().waitFor();
  await head.getByText('已回复，待办公室认可。').waitFor();
  expect(await violations(head)).toEqual([]);
  await head.context().close();
});

it('the leader reads the board; the office selects in it and reminds, and writes a call down', async () => {
  const leader = await as('leader', '/supervision');
  await leader.getByRole('heading', { name: '督办' }).first().waitFor();
  await leader.getByText('司法局').first().waitFor();
  expect(await leader.getByRole('checkbox', { name: /^选中/ }).count()).toBe(0);
  expect(await violations(leader)).toEqual([]);
  await picture(leader, 'board-leader');
  await leader.context().close();
  const page = await as('office', '/supervision');
  await page.getByRole('checkbox', { name: /^选中云岭县司法局/ }).check();
  const bar = page.getByRole('region', { name: '选中的单位和格子' });
  await bar.getByText('已选 1 个单位').waitFor();
  await picture(page, 'board-selected');
  await bar.getByRole('button', { name: '催办' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('记录电话或书面告知').click();
  await dialog.getByLabel('通话人或收文人').fill('李科长');
  await dialog.getByLabel('内容').fill('请本周五前办结。');
  // the browser's clock is not the server's
  await dialog.getByLabel('时间').fill('2026-03-02 09:30');
  await picture(page, 'call');
  await dialog.getByLabel('时间').press('Enter');
  await page
    .getByText(/^已记录 \d 项/)
    .first()
    .waitFor();
  await page.goto(`${office.url}/reminders`);
  await page.getByText('李科长').first().waitFor();
  await picture(page, 'reminders');
  await page.goto(`${office.url}/settings/reminders`);
  const days = page.getByLabel('人工催办同一项分工至少间隔（工作日）');
  await days.fill('5');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/改为 5/).waitFor();
  await picture(page, 'reminder-settings');
  await page.reload();
  await page.getByText(/改为 5/).waitFor();
  expect(await days.inputValue()).toBe('5');
  await page.context().close();
});

it('a phone shows both deadlines of each extension', async () => {
  const page = await as('office', '/extensions', {
    ...{ language: 'en', appearance: 'dark', viewport: { width: 390, height: 844 } },
  });
  await page.getByText('First deadline 2026-03-13, effective 2026-04-10').first().waitFor();
  expect([await wide(page), await violations(page)]).toEqual([0, []]);
  await picture(page, 'extensions-390-dark');
  await page.context().close();
});
