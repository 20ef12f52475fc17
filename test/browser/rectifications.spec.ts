import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultSettings } from '@yaodian/inspection';
import { type DatabaseEngine, databases, signInToDemonstration, type TestDatabase, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, type PageOptions, type Person } from './office.js';
import { issueSample } from './steps.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-04-13T02:00:00Z',
};
const unit = '云岭县司法局';
let office: Office;
let feedback: string;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};

async function as(person: Person, address: string, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { ...options, as: null });
  await useSession(page.context(), office.url, await signInToDemonstration(office.url, person));
  await page.goto(office.url + address);
  return page;
}

/** An inspection in its days of feedback with two findings, as if it had been carried out. Gives the unit's identifier. */
async function inspect({ dataDir }: TestDatabase, planId: number): Promise<number> {
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: path.join(dataDir, 'yaodian.sqlite'),
  }).initialize();
  const at = '2026-04-13 01:00:00.000';
  const [assignment] = await source.query<{ id: number; unitId: number }[]>(
    `SELECT assignment.id, unit_id AS unitId FROM assignment JOIN task ON task.id = assignment.task_id
     WHERE task.plan_id = ?`,
    [planId],
  );
  await source.query(
    `INSERT INTO inspection (plan_id, quarter, title, method, state, quantity_weight, content_weight, timeliness_weight,
       settings, inspectors_per_unit, samples_per_unit, feedback_days, rectification_days, under_supervision_rules,
       feedback_due, created_by, created_at, updated_at, version)
     VALUES (?, 1, '2026年第一季度政务公开督查', 'online', 'feedback', 30, 40, 30, ?, 1, 1, 5, 10, 0, '2026-04-20', 1, ?, ?, 1)`,
    [planId, JSON.stringify(defaultSettings), at, at],
  );
  await source.query(
    `INSERT INTO inspection_unit (inspection_id, unit_id, unit_name, position, state, ranked, version)
     VALUES (1, ?, ?, 0, 'inspected', 1, 1)`,
    [assignment!.unitId, unit],
  );
  const words = ['“政策解读”栏目三个月没有更新。', '行政许可结果没有在七个工作日内公开。'];
  for (const [index, text] of words.entries())
    await source.query(
      `INSERT INTO finding (inspection_unit_id, number, client_key, kind, dimension, assignment_id, severity, deduction,
         words, state, found_by, found_at, updated_at, version)
       VALUES (1, ?, ?, 'problem', 'content', ?, 'normal', 200, ?, 'standing', 1, ?, ?, 1)`,
      [index + 1, `k${index}`, assignment!.id, text, at, at],
    );
  await source.destroy();
  return assignment!.unitId;
}

beforeAll(async () => {
  const [engine] = databases() as [DatabaseEngine];
  let database: TestDatabase;
  const kept = { ...engine, create: async () => (database = await engine.create()) };
  office = await openOffice(kept, 'demo', clock);
  const planId = await issueSample(office, unit, { year: 2026, tasks: { 公开审批结果: '2026-11-30' } });
  await office.stop();
  const unitId = await inspect(database!, planId);
  await office.restart();
  feedback = `/inspections/1/units/${unitId}/feedback`;
});
afterAll(() => office?.close());

it('a unit objects to a finding, its head lets that leave, and the office decides in writing', async () => {
  const clerk = await as('reporter', feedback);
  await clerk.getByText('反馈期限 2026-04-20，还剩 5 个工作日').waitFor();
  const form = clerk.getByRole('form', { name: '反馈意见' });
  expect(await form.getByRole('button', { name: '提交反馈意见' }).isDisabled()).toBe(true);
  await form.getByLabel('有异议', { exact: true }).check();
  await form.getByLabel('对问题 1有异议').check();
  await form.getByLabel('异议理由').fill('栏目在三月已更新两次。');
  expect(await violations(clerk)).toEqual([]);
  await picture(clerk, 'feedback-answering');
  await form.getByRole('button', { name: '提交 1 条异议' }).click();
  await clerk.getByText('待本单位审核', { exact: true }).waitFor();
  await clerk.context().close();

  const head = await as('approver', feedback);
  await head.getByRole('button', { name: '审核通过，报出' }).click();
  await head.getByRole('form', { name: '审核通过，报出' }).getByRole('button', { name: '审核通过，报出' }).click();
  await head.getByText('异议待处理', { exact: true }).waitFor();
  await head.context().close();

  const page = await as('office', '/inspections/1/feedback?state=to-decide');
  await page.getByRole('row', { name: `${unit} 异议待处理 1 1` }).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'feedback-list');
  await page.getByRole('link', { name: unit }).click();
  const deciding = page.getByRole('form', { name: '处理异议' });
  await deciding.getByLabel('调整').check();
  await deciding.getByLabel('扣分').fill('1.5');
  await deciding.getByLabel('处理意见').fill('更新两次属实，按一般问题从轻扣分。');
  expect(await violations(page)).toEqual([]);
  await picture(page, 'feedback-deciding');
  await deciding.getByRole('button', { name: '处理 1 条' }).click();
  await page.getByText('扣分由 2.00 改为 1.50。').waitFor();
  await page.context().close();
});

it('findings are ordered to be put right, proved, and closed by the re-check', async () => {
  const page = await as('office', '/inspections/1/rectification-orders');
  await page.getByRole('button', { name: '全选 2 个问题' }).click();
  await picture(page, 'orders-choosing');
  await page.getByRole('button', { name: '发出 1 份整改通知书' }).click();
  const sending = page.getByRole('form', { name: '发出整改通知书' });
  await sending.getByLabel('核稿').fill('王核');
  await sending.getByLabel('签发').fill('赵主任');
  expect(await violations(page)).toEqual([]);
  await picture(page, 'orders-sending');
  await sending.getByRole('button', { name: '发出', exact: true }).click();
  await page.getByText('没有待发整改通知书的问题。').waitFor();
  await page.getByText('整改〔2026〕1号').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'orders-sent');
  await page.context().close();

  const clerk = await as('reporter', '/rectifications?light=green');
  await clerk.getByRole('link', { name: /政策解读/ }).click();
  const proof = clerk.getByRole('form', { name: '报送整改情况' });
  await proof.getByLabel('整改情况', { exact: true }).fill('四月十三日已补发解读三篇。');
  expect(await violations(clerk)).toEqual([]);
  await picture(clerk, 'rectification-proving');
  await proof.getByRole('button', { name: '报送整改情况' }).click();
  await clerk.getByText('待本单位审核人审核，还没有报出').waitFor();
  const one = new URL(clerk.url()).pathname;
  await clerk.context().close();

  const head = await as('approver', one);
  await head.getByRole('button', { name: '审核通过，报出' }).click();
  await head.getByRole('form', { name: '审核通过，报出' }).getByRole('button', { name: '审核通过，报出' }).click();
  await head.getByText('待复查', { exact: true }).first().waitFor();
  await head.context().close();

  const checked = await as('office', one);
  await checked.getByRole('button', { name: '复查不通过' }).click();
  const returning = checked.getByRole('form', { name: '复查不通过' });
  await returning.getByLabel('没有整改到位之处').fill('第二篇打不开。');
  await returning.getByRole('button', { name: '复查不通过' }).click();
  await checked.getByText('退回整改', { exact: true }).waitFor();
  expect(await violations(checked)).toEqual([]);
  await picture(checked, 'rectification-returned');
  await checked.context().close();

  const ledger = await as('office', '/rectifications?state=returned');
  const download = ledger.waitForEvent('download');
  await ledger.getByRole('button', { name: '导出 Excel' }).click();
  expect((await download).suggestedFilename()).toBe('整改台账.xlsx');
  await ledger.getByRole('combobox', { name: '督查', exact: true }).click();
  await ledger.getByTitle('2026年第一季度政务公开督查').click();
  await ledger.waitForURL(/inspection=1/);
  await ledger.getByRole('navigation', { name: '督查后续' }).waitFor();
  expect(await violations(ledger)).toEqual([]);
  await picture(ledger, 'rectifications-ledger');
  await ledger.emulateMedia({ media: 'print' });
  await picture(ledger, 'rectifications-printed');
  await ledger.emulateMedia({ media: 'screen' });
  await ledger.getByRole('heading', { level: 1 }).click();
  await ledger.keyboard.press('j');
  await ledger.keyboard.press('Enter');
  await ledger.waitForURL(/rectifications\/\d+$/);
  await ledger.context().close();

  const small = await as('office', '/rectifications?inspection=1', {
    ...{ language: 'en', appearance: 'dark', viewport: { width: 390, height: 844 } },
  });
  await small.getByText('Returned', { exact: true }).waitFor();
  expect([await wide(small), await violations(small)]).toEqual([0, []]);
  await picture(small, 'rectifications-390-dark');
  for (const [name, address] of Object.entries({ feedback, one, orders: '/inspections/1/rectification-orders' })) {
    await small.goto(office.url + address);
    await small.getByRole('heading', { level: 2 }).first().waitFor();
    expect([await wide(small), await violations(small, 'colours')]).toEqual([0, []]);
    await picture(small, `${name}-390-dark`);
  }
  await small.context().close();
});
