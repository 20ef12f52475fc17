import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DatabaseEngine, databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office } from './office.js';
import { issueSample } from './steps.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-04-13T02:00:00Z',
};
let office: Office;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};
const choose = async (page: Page, label: string, option: RegExp) => {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
  await page.keyboard.press('Escape');
};

beforeAll(async () => {
  const [engine] = databases() as [DatabaseEngine];
  office = await openOffice(engine, 'demo', clock);
  await issueSample(office, '云岭县司法局', { year: 2026, tasks: { 公开审批结果: '2026-11-30' } });
});
afterAll(() => office?.close());

it('leads from a check list over the plan to a start whose draws anybody can do again', async () => {
  const page = await office.open('/inspections/check-lists', { viewport: { width: 1440, height: 900 } });
  await page.getByRole('button', { name: '添加清单' }).first().click();
  await page.getByRole('menuitem', { name: /从内置清单：线上检查/ }).click();
  await page.getByRole('button', { name: '第 2 项：上移' }).click();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'check-list');
  await page
    .getByRole('button', { name: '保 存' })
    .or(page.getByRole('button', { name: '保存' }))
    .click();
  await page.getByText('没有待保存的改动。').waitFor();

  await page.goto(`${office.url}/inspections`);
  await page.getByText('还没有季度督查').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'inspections-none');
  await page.getByRole('button', { name: '拟订督查' }).first().click();
  await page.getByLabel('标题', { exact: true }).waitFor();
  await picture(page, 'inspection-new');
  await page.getByRole('button', { name: '建立方案' }).click();
  await page.getByRole('heading', { name: '督查方案' }).waitFor();
  await page.getByText('还没有选督查单位').waitFor();
  await picture(page, 'plan-empty');

  await choose(page, '单位组', /县政府各部门/);
  await page.getByRole('button', { name: '按所选单位组分组' }).click();
  await choose(page, '添加成员：按姓名查找', /督查员/);
  await choose(page, '检查清单', /线上检查/);
  await page.getByLabel('公开数量').fill('31');
  await page.getByText('分，须为 100，超出 1').waitFor();
  await page.getByLabel('公开数量').fill('20');
  await page.getByText('分，须为 100，还差 10').waitFor();
  expect(await page.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
  await page.getByLabel('公开数量').fill('30');
  await page.getByLabel('迟报算一半的工作日').fill('31');
  await page.getByLabel('严重 扣分').fill('1');
  await page.getByText('严重：扣分须在最少与最多之间').waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('“严重”填得不对，没有保存').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'plan-faults');
  await page.getByLabel('严重 扣分').fill('5');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('“迟报算一半的工作日”填得不对，没有保存').waitFor();
  await page.getByText('须是 0 到 30 的整数。').waitFor();
  await page.getByLabel('迟报算一半的工作日').fill('3');
  await page.getByText('须是 0 到 30 的整数。').waitFor({ state: 'detached' });
  await page.getByLabel('每个单位的督查员（人）').fill('1');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/年度要点没有指定本级复核人/).waitFor();
  await choose(page, '不督查的单位', /云岭县人民政府办公室/);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '可以启动' }).waitFor();
  await picture(page, 'plan-full');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '启动督查' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '启动督查' }).click();
  await page.getByText('已检查 0 / 21 个单位').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'inspection');

  await page.getByRole('button', { name: '调整 云岭县司法局' }).click();
  await page.getByLabel(/^理由/).fill('原督查员请假');
  await page.getByRole('dialog').getByRole('button', { name: '重新抽取' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'inspectors');
  await page.getByRole('dialog').getByRole('button', { name: '重新抽取' }).click();
  await page.getByText('已重新抽取').first().waitFor();
  await page.getByRole('button', { name: '查看 云岭县司法局' }).click();
  await page.getByText('公开审批结果（没有佐证材料）').waitFor();
  await picture(page, 'samples');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: '抽取记录' }).click();
  await page.getByRole('heading', { name: '怎样自己复算' }).waitFor();
  await page.getByText('原督查员请假').waitFor();
  expect(await page.getByText('结果一致').count()).toBeGreaterThan(20);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'draws');
  if (PICTURES) await page.pdf({ path: path.join(PICTURES, 'draws.pdf'), format: 'A4' });

  await page.goto(`${office.url}/inspections`);
  await page.getByRole('link', { name: /政务公开督查/ }).waitFor();
  await picture(page, 'inspections');
  const { pathname } = new URL(
    (await page.getByRole('link', { name: /政务公开督查/ }).getAttribute('href'))!,
    office.url,
  );
  await page.getByRole('button', { name: '拟订督查' }).click();
  await page.getByRole('button', { name: '建立方案' }).click();
  await page.getByRole('heading', { name: '督查方案' }).waitFor();
  const plan = new URL(page.url()).pathname;
  await page.context().close();

  const small = await office.open('/inspections', {
    ...{ language: 'en', appearance: 'dark', viewport: { width: 390, height: 844 } },
  });
  for (const [name, address] of Object.entries({
    ...{ list: '/inspections', plan, inspection: pathname, draws: `${pathname}/draws` },
    ...{ lists: '/inspections/check-lists', 'check-list': '/inspections/check-lists/1' },
  })) {
    await small.goto(office.url + address);
    await small.getByRole('heading', { level: 1 }).waitFor();
    await small.locator('.ant-skeleton').waitFor({ state: 'detached' });
    expect([name, await wide(small), await violations(small, 'colours')]).toEqual([name, 0, []]);
    await picture(small, `${name}-390-dark`);
  }
  await small.context().close();
});
