import path from 'node:path';
import { type DatabaseEngine, databases } from '@yaodian/testing';
import type { Locator, Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office } from './office.js';

let office: Office;
/** The page of the office, from one step to the next. */
let page: Page;
/** Of the draft that was made as a copy of what was adopted. */
let copy: string;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};
const choose = async (page: Page, label: string, option: RegExp) => {
  await page.getByLabel(label, { exact: true }).last().click();
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
};
const part = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
const line = (page: Page, number: string, column = '名称'): Locator =>
  page.getByLabel(`第${number}项${column}`, { exact: true });

beforeAll(async () => {
  const [engine] = databases() as [DatabaseEngine];
  office = await openOffice(engine, 'demo');
  const plan = { year: 2026, title: '云岭县2026年政务公开工作要点' };
  const headers = { 'content-type': 'application/json' };
  await office.fetch('/api/plans', { method: 'POST', headers, body: JSON.stringify(plan) });
});
afterAll(() => office?.close());

it('begins a scheme from nothing, and names a weight and a sum that are wrong', async () => {
  page = await office.open('/scorecards/schemes');
  await page.getByText('还没有考核方案').waitFor();
  await picture(page, 'schemes-none');
  await page.getByRole('button', { name: '拟订方案' }).first().click();
  await page.getByRole('button', { name: '建立草案' }).waitFor();
  await picture(page, 'schemes-new');
  await page.getByRole('button', { name: '建立草案' }).click();

  // less than 4 % is refused with the rule
  const weight = page.getByLabel('分值权重', { exact: true });
  await weight.fill('3.99');
  await page.getByText('政务公开分值权重不低于4%，现为 3.99%').first().waitFor();
  expect(await page.getByRole('button', { name: /保\s?存/ }).isDisabled()).toBe(true);
  await picture(page, 'schemes-weight');
  await weight.fill('4.5');

  // an outline by the keyboard
  await part(page, /^指标(（|$)/);
  await page.getByRole('button', { name: '添加指标体系' }).click();
  await page.getByRole('button', { name: '添加一级指标' }).click();
  await line(page, '1').fill('主动公开');
  await line(page, '1', '权重或分值').fill('60');
  await line(page, '1').press('Enter');
  await line(page, '2').fill('要点落实');
  expect(await line(page, '2', '权重或分值').inputValue()).toBe('40');
  await line(page, '2', '权重或分值').fill('35');
  await page.getByText('一级指标合计 95 / 100').waitFor();
  await line(page, '1').press('Control+Enter');
  await line(page, '1.1').fill('公开数量');
  await line(page, '1.1', '权重或分值').fill('20');
  await line(page, '1.1').press('Enter');
  await line(page, '1.2').fill('公开质量');
  await page.getByText('“指标体系1”：下级指标合计 95，应为 100').waitFor();
  await picture(page, 'schemes-sum');
  await page.getByText('“指标体系1”：下级指标合计 95，应为 100').click();
  await line(page, '2', '权重或分值').fill('40');
  await page.getByText('一级指标合计 100 / 100').waitFor();
  await line(page, '2').press('Alt+Shift+ArrowUp');
  expect(await line(page, '1').inputValue()).toBe('要点落实');
  await page.keyboard.press('Control+z');
  expect(await line(page, '1').inputValue()).toBe('主动公开');
});

it('sets rules, items and groups, and leads from a problem to its field', async () => {
  await page.getByRole('button', { name: /第1\.1项评分办法/ }).click();
  await choose(page, '评分规则', /^数量$/);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Close' })
    .or(page.locator('.ant-drawer-close'))
    .first()
    .click();
  await page.getByRole('button', { name: /第2项评分办法/ }).click();
  await choose(page, '评分规则', /^办结$/);
  await page.getByLabel('责任单位计', { exact: true }).fill('60');
  expect(await violations(page)).toEqual([]);
  await picture(page, 'schemes-completion');
  await page.locator('.ant-drawer-close').first().click();
  await page.getByRole('button', { name: /第1\.2项评分办法/ }).click();
  await choose(page, '评分规则', /^扣分$/);
  await page.getByLabel('情形', { exact: true }).fill('红色督办单');
  await choose(page, '依据', /系统已有/);
  await choose(page, '情形', /红色督办单/);
  await page.getByLabel('每次分值', { exact: true }).fill('2');
  await picture(page, 'schemes-deduct');
  await page.locator('.ant-drawer-close').first().click();
  expect(await violations(page)).toEqual([]);

  await part(page, /^加分扣分和否决/);
  await page.getByRole('button', { name: '添加加分项' }).click();
  await page.getByLabel('名称', { exact: true }).fill('经验推广');
  await page.getByLabel('情形', { exact: true }).fill('县级推广');
  await page.getByLabel('每次分值', { exact: true }).fill('1');
  await page.getByRole('button', { name: '添加否决情形' }).click();
  await page.getByLabel('名称', { exact: true }).last().fill('弄虚作假');
  await picture(page, 'schemes-items');

  await part(page, /^对比组和单位/);
  await page.getByRole('button', { name: '添加对比组' }).click();
  await page.getByLabel('对比组', { exact: true }).fill('部门');
  await choose(page, '第1组的单位组', /县政府各部门/);
  await page.getByRole('button', { name: '添加对比组' }).click();
  await page.getByLabel('对比组', { exact: true }).last().fill('乡镇街道');
  await choose(page, '第2组另加的单位', /司法局/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await page.getByText('没有待保存的改动。').waitFor();
  await page.getByRole('button', { name: /在两个以上对比组/ }).waitFor();
  await picture(page, 'schemes-groups');
  expect(await violations(page)).toEqual([]);

  // what would count twice needs a reason, and the problem leads there
  await page.getByRole('button', { name: /须确认并说明理由/ }).click();
  await page.getByPlaceholder('写明为什么都计分').fill('红单是对拒不整改的处理');
  await picture(page, 'schemes-settings');
  expect(await violations(page)).toEqual([]);
});

it('refuses to adopt what is wrong, adopts it once mended, and begins a copy', async () => {
  await page.getByRole('button', { name: /^采\s?用$/ }).click();
  await page.getByText('还有 1 个问题，改正后才能采用').waitFor();
  await picture(page, 'schemes-refused');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /在两个以上对比组/ })
    .click();
  await page.getByText('（在两个以上的组）').waitFor();
  const others = page.getByLabel('第2组另加的单位', { exact: true });
  await others.press('Backspace');
  await others.fill('镇');
  await page.locator('.ant-select-item-option:visible', { hasText: '镇' }).first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await page.getByText('没有问题').waitFor();
  await page.getByRole('button', { name: /^采\s?用$/ }).click();
  await page.getByText('对比组“乡镇街道”的 1 个单位').waitFor();
  await picture(page, 'schemes-adopt');
  await page.getByRole('button', { name: '采用并固定' }).click();

  // what was adopted is read, printed and copied
  await page.getByRole('button', { name: '复制为新草案' }).waitFor();
  await page.getByText('已采用 · 第1号').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'schemes-adopted');
  if (PICTURES) await page.pdf({ path: path.join(PICTURES, 'scheme.pdf'), format: 'A4' });
  await page.getByRole('button', { name: '复制为新草案' }).click();
  await page.getByRole('button', { name: '建立草案' }).click();
  await page.getByText('没有问题').waitFor();
  copy = new URL(page.url()).pathname;
  await page.context().close();
});

it('is read on a phone, in the dark and in English', async () => {
  const small = await office.open(copy, {
    ...{ language: 'en', appearance: 'dark', viewport: { width: 390, height: 844 } },
  });
  for (const [name, address] of Object.entries({
    ...{ indicators: `${copy}?part=indicators`, groups: `${copy}?part=groups`, settings: `${copy}?part=settings` },
    list: '/scorecards/schemes',
  })) {
    await small.goto(office.url + address);
    await small.getByRole('heading', { level: 1 }).waitFor();
    await small.locator('.ant-skeleton').waitFor({ state: 'detached' });
    expect([name, await wide(small), await violations(small, name === 'list' ? 'all' : 'colours')]).toEqual([
      name,
      0,
      [],
    ]);
    await picture(small, `schemes-390-${name}`);
  }
  await small.context().close();
});
