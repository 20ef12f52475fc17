import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { type DatabaseEngine, databases } from '@yaodian/testing';
import type { AssessmentScheme } from '@yaodian/api-client';
import type { Locator, Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office } from './office.js';
import { ask } from './steps.js';

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
/** The draft as the server has it. */
const api = () => `/api/schemes/${copy.split('/').pop()}`;
const saved = async () => (await (await office.fetch(api())).json()) as AssessmentScheme;
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
  await weight.fill('100.01');
  await page.getByText('分值权重不能超过100%，现为 100.01%，改正后才能保存。').waitFor();
  await weight.fill('');
  await page.getByText('请用数字填写分值权重，不低于 4，改正后才能保存。').waitFor();
  // as a Chinese keyboard writes it
  await weight.fill('４。５％');
  expect(await weight.inputValue()).toBe('4.5');

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

it('reads measures by share and by tiers, and says what a line reads that was deleted', async () => {
  page = await office.open(`${copy}?part=measures`);
  await page.getByRole('button', { name: '添加指标数据' }).click();
  // the new one is typed in at once
  await page.locator('[data-at="measures.0.name"] input:focus').waitFor();
  await page.keyboard.insertText('按时答复');
  await page.getByRole('checkbox', { name: '有分母' }).check();
  await part(page, /^指标(（|$)/);
  await page.getByRole('button', { name: /第2项评分办法/ }).click();
  await choose(page, '评分规则', /^比率$/);
  await page.getByLabel('目标', { exact: true }).fill('95');
  await page.locator('.ant-drawer-close').first().click();
  await page.getByRole('button', { name: /第1\.1项评分办法/ }).click();
  await choose(page, '评分规则', /^分档$/);
  await page.getByText('分档应从低到高，第一档不写起点').first().waitFor();
  await page.getByLabel('起点（含）', { exact: true }).fill('95');
  expect(await violations(page)).toEqual([]);
  await picture(page, 'schemes-tiers');
  await page.locator('.ant-drawer-close').first().click();
  await part(page, /^指标数据/);
  await page.getByRole('button', { name: '删除：按时答复' }).click();
  await page.getByRole('button', { name: '第2项“要点落实”：没有“已删除”这项指标数据' }).click();
  await page.getByRole('dialog').getByText('请选择').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('dialog').getByTitle('按时答复').waitFor();
  await page.locator('.ant-drawer-close').first().click();
  await page.keyboard.press('Control+s');
  await page.getByText('没有待保存的改动。').waitFor();
  const [tree] = (await saved()).body.trees;
  expect(JSON.stringify(tree)).toContain('"tiers":[{"from":null,"ratio":"0"},{"from":"0.95","ratio":"1"}]');
  expect(tree!.indicators[1]).toMatchObject({ rule: { kind: 'ratio', target: '0.95' } });
});

it('loses nothing that was typed where somebody else has saved meanwhile', async () => {
  const title = page.getByLabel('方案名称', { exact: true });
  const elsewhere = async (name: string) => {
    const { version, weight, body, selection } = await saved();
    await ask(office, 'PUT', api(), { version, title: name, weight, body, selection });
  };
  await part(page, /^基本信息/);
  await title.fill('我的名称');
  await elsewhere('别人的名称');
  await page.keyboard.press('Control+s');
  await page.getByText('别人已经改过这份草案').waitFor();
  await picture(page, 'schemes-conflict');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '用别人的版本' }).click();
  expect(await title.inputValue()).toBe('别人的名称');
  // theirs was taken in error
  await page.keyboard.press('Control+z');
  expect(await title.inputValue()).toBe('我的名称');
  await page.keyboard.press('Control+s');
  await page.getByText('没有待保存的改动。').waitFor();
  expect((await saved()).title).toBe('我的名称');

  await title.fill('我的另一份');
  await elsewhere('别人的第二版');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: '我的另存为新草案' }).click();
  await page.waitForURL((address) => /schemes\/\d+$/.test(address.pathname) && address.pathname !== copy);
  await page.getByText('没有问题').waitFor();
  expect([(await saved()).title, await title.inputValue()]).toEqual(['别人的第二版', '我的另一份']);
  copy = new URL(page.url()).pathname;
});

it('takes an edited workbook into the draft, and nothing of one that is wrong', async () => {
  await page.goto(`${office.url}${copy}?part=indicators`);
  await line(page, '1').waitFor();
  const workbook = await (await office.fetch(`${api()}/workbook.xlsx`)).arrayBuffer();
  const edited = (changes: Record<string, string>): Buffer => {
    const book = XLSX.read(workbook);
    for (const cell of Object.values(book.Sheets['指标']!) as XLSX.CellObject[])
      if (typeof cell.v === 'string' && changes[cell.v] !== undefined) cell.v = cell.w = changes[cell.v];
    return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  };
  const give = (buffer: Buffer) =>
    page.getByLabel('改好的 Excel 工作簿').setInputFiles({ name: '方案.xlsx', mimeType: 'application/zip', buffer });
  await give(edited({ 主动公开: '政府信息主动公开' }));
  await page.getByText('已按 Excel 更新草案').first().waitFor();
  expect(await line(page, '1').inputValue()).toBe('政府信息主动公开');
  const before = await saved();

  await give(edited({ 主动公开: '不会存下的名称', 比率: '比例' }));
  const dialog = page.getByRole('dialog');
  await dialog.getByText('有 1 处要先改好，现在没有存下任何内容').waitFor();
  await dialog.getByText(/^指标![A-Z]+\d+$/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await give(Buffer.from('不是工作簿'));
  await dialog.getByText(/只能导入下载的 Excel 文件/).waitFor();
  await page.keyboard.press('Escape');
  expect(await saved()).toEqual(before);
  expect(await line(page, '1').inputValue()).toBe('政府信息主动公开');

  // the whole import is one step to take back
  await page.keyboard.press('Control+z');
  expect(await line(page, '1').inputValue()).toBe('主动公开');
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
