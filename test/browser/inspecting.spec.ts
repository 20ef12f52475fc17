import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultSettings } from '@yaodian/inspection';
import { type DatabaseEngine, databases, signInToDemonstration, type TestDatabase, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, type PageOptions } from './office.js';
import { issueSample } from './steps.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-04-13T02:00:00Z',
};
const unit = '云岭县司法局';
const asked = ['合同公告在签订后 2 个工作日内发布', '履行情况和验收结果可查到'];
let office: Office;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};

const red = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

async function inspector(address: string, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { viewport: { width: 1024, height: 1180 }, ...options, as: null });
  await useSession(page.context(), office.url, await signInToDemonstration(office.url, 'inspector'));
  await page.goto(office.url + address);
  return page;
}

/** An inspection in the field with one sample, as planning and drawing leave it. */
async function plan({ dataDir }: TestDatabase, planId: number): Promise<void> {
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
  const [person] = await source.query<{ id: number }[]>(
    "SELECT person_id AS id FROM membership WHERE role = 'inspector' ORDER BY person_id LIMIT 1",
  );
  await source.query(
    `INSERT INTO inspection (plan_id, quarter, title, method, state, quantity_weight, content_weight, timeliness_weight,
       settings, inspectors_per_unit, samples_per_unit, feedback_days, rectification_days, under_supervision_rules,
       created_by, created_at, updated_at, version)
     VALUES (?, 1, '2026年第一季度政务公开督查', 'online', 'field', 30, 40, 30, ?, 1, 1, 5, 15, 0, 1, ?, ?, 1)`,
    [planId, JSON.stringify(defaultSettings), at, at],
  );
  for (const [index, text] of asked.entries())
    await source.query(
      `INSERT INTO inspection_item (inspection_id, position, dimension, per, method, text, hint)
       VALUES (1, ?, 'content', 'sample', 'both', ?, '逐份核对')`,
      [index + 1, text],
    );
  await source.query(
    `INSERT INTO inspection_unit (inspection_id, unit_id, unit_name, position, state, ranked, version)
     VALUES (1, ?, ?, 0, 'inspected', 1, 1)`,
    [assignment!.unitId, unit],
  );
  await source.query('INSERT INTO inspection_member (inspection_id, person_id, leads) VALUES (1, ?, 0)', [person!.id]);
  await source.query('INSERT INTO unit_inspector (inspection_unit_id, person_id, drawn) VALUES (1, ?, 1)', [
    person!.id,
  ]);
  await source.query('INSERT INTO inspection_sample (inspection_unit_id, assignment_id) VALUES (1, ?)', [
    assignment!.id,
  ]);
  await source.destroy();
}

beforeAll(async () => {
  const [engine] = databases() as [DatabaseEngine];
  let database: TestDatabase;
  const kept = { ...engine, create: async () => (database = await engine.create()) };
  office = await openOffice(kept, 'demo', clock);
  const planId = await issueSample(office, unit, { year: 2026, tasks: { 公开政府采购信息: '2026-11-30' } });
  await office.stop();
  await plan(database!, planId);
  await office.restart();
});
afterAll(() => office?.close());

const row = (page: Page, text: string) => page.getByRole('group', { name: text });

it('a unit is inspected without a network, the page is killed, and nothing is lost', async () => {
  const page = await inspector('/workbench');
  await page.getByRole('link', { name: /待督查的单位/ }).click();
  await page.getByRole('link', { name: unit }).click();
  await page.getByRole('heading', { name: /公开政府采购信息/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'check-1024');
  await row(page, asked[1]!).getByRole('button', { name: '符合', exact: true }).click();
  await page.getByText(/^已上传/).waitFor();

  const context = page.context();
  await context.setOffline(true);
  await row(page, asked[0]!).getByRole('button', { name: '不符合' }).click();
  await page.getByLabel('问题描述').fill('合同 7月20日签订，7月29日公告，迟 5 个工作日。');
  await page.getByLabel('截图或拍照').setInputFiles({ name: '公告.png', mimeType: 'image/png', buffer: red });
  await page.getByText(/已保存在本机 .*，联网后上传/).waitFor();
  await page.getByText('在本机，待上传').waitFor();
  // 40 − 2 of 40, and nothing else is measured
  await page.getByText('扣 2.00', { exact: true }).first().waitFor();
  await picture(page, 'check-offline');

  // who signs out is asked first
  await page.getByRole('banner').locator('button[aria-haspopup="menu"]').last().click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByRole('dialog', { name: /处督查内容没有上传/ }).waitFor();
  await page.getByRole('button', { name: '先不退出' }).click();
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${office.url}/inspecting/1`);
  await again.getByText('迟 5 个工作日').first().waitFor();
  await again.getByText(/^已上传|本机没有未上传的内容/).waitFor();
  const answer = (await (await again.request.get(`${office.url}/api/checks/1`)).json()) as {
    answers: object[];
    findings: { words: string; files: object[] }[];
  };
  expect(answer.answers).toHaveLength(2);
  expect(answer.findings).toMatchObject([{ words: expect.stringContaining('7月20日'), files: [{ name: '公告.png' }] }]);
  await again.close();
});

it('answers by keys, ends the unit, and fits a tablet held upright and a phone', async () => {
  const page = await inspector('/inspecting/1', { viewport: { width: 768, height: 1024 } });
  await page.getByRole('button', { name: /^样本/ }).waitFor();
  await picture(page, 'check-768');
  await page.getByRole('button', { name: '无误' }).first().focus();
  await page.keyboard.press('1');
  for (const _ of asked) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('1');
  await page.getByText(/^已上传/).waitFor();
  await page.getByRole('button', { name: '完成该单位' }).click();
  await page.getByText(/完成督查$/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await wide(page)).toBe(0);
  await picture(page, 'check-390');
  await page.context().close();
  for (const [language, appearance] of [
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const) {
    const other = await inspector('/inspecting/1', { language, appearance });
    await other.getByRole('heading', { name: /公开政府采购信息/ }).waitFor();
    expect(await violations(other)).toEqual([]);
    await picture(other, `check-${language}-${appearance}`);
    await other.context().close();
  }
});
