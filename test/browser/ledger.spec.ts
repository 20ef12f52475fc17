import { readFile } from 'node:fs/promises';
import * as XLSX from '@e965/xlsx';
import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, until } from './office.js';
import { ask } from './steps.js';

let office: Office;
let page: Page;
let planId: number;

const year = new Date().getFullYear() + 1;
const tasks = [
  { title: '公开财政预算', section: ['一、重点领域'], units: ['县财政局'], date: `${year}-06-30` },
  { title: '公开惠企政策', section: ['一、重点领域'], units: ['县人社局', '县财政局'], date: `${year}-03-31` },
  { title: '公开招生政策', section: ['二、民生保障'], units: ['县教育局'], date: null },
];

beforeAll(async () => {
  office = await openOffice(databases()[0]!);
  for (const name of ['县财政局', '县人社局', '县教育局']) await ask(office, 'POST', '/api/units', { name });
  const { id } = await ask(office, 'POST', '/api/plans', { year, title: `青石县${year}年要点` });
  for (const { title, section, units, date } of tasks)
    await ask(office, 'POST', `/api/plans/${id}/tasks`, {
      ...{ title, section, requirement: `${title}。` },
      units: units.map((printed, at) => ({
        ...{ printed, kind: 'unit', resolved: printed, by: 'name' },
        role: at === 0 ? 'lead' : 'responsible',
      })),
      deadline: { text: null, kind: date === null ? 'standing' : 'date', date, recurrence: null, milestones: [] },
    });
  planId = id as number;
  await ask(office, 'POST', `/api/plans/${id}/check`, {});
  const { seen } = await ask(office, 'GET', `/api/plans/${id}/issuing`);
  await ask(office, 'POST', `/api/plans/${id}/issue`, { seen });
  page = await office.open('/tasks');
  await page.getByRole('rowheader').first().waitFor();
});
afterAll(() => office?.close());

const shown = async () => (await page.getByRole('rowheader').allInnerTexts()).join(' ');
const showsOnly = (titles: string) => until(async () => (await shown()) === titles, titles);
const everything = '公开财政预算 公开惠企政策 公开招生政策';

it('stands tasks under their sections, is sorted by deadline and filtered by unit, and the address holds it', async () => {
  await showsOnly(everything);
  await page.getByText('3 项任务，4 项责任分工').waitFor();
  expect(await page.getByRole('row', { expanded: true }).allInnerTexts()).toEqual([
    expect.stringContaining('一、重点领域2 项'),
    expect.stringContaining('二、民生保障1 项'),
  ]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '完成时限' }).click();
  await showsOnly('公开惠企政策 公开财政预算 公开招生政策');
  const unit = page.getByRole('combobox', { name: '单位', exact: true });
  await unit.fill('xczj');
  await page.locator('.ant-select-item-option', { hasText: '县财政局' }).click();
  await showsOnly('公开惠企政策 公开财政预算');
  await page.goto(page.url());
  await showsOnly('公开惠企政策 公开财政预算');
  await page.getByLabel('搜索任务、要求、单位').fill('没有的事');
  await page.getByText('没有符合筛选的任务').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await showsOnly('公开惠企政策 公开财政预算 公开招生政策');
  const held = (name: string) => new URL(page.url()).searchParams.get(name);
  await page.locator('label', { hasText: /^红灯/ }).click();
  await until(() => Promise.resolve(held('light') === 'red'), 'the address holds the light');
  await page.locator('label', { hasText: /^全部 4/ }).click();
  await page.getByRole('button', { name: '灯及原因' }).click();
  await until(
    () => Promise.resolve(held('order') === 'light' && held('light') === null),
    'the address holds the order',
  );
  await page
    .getByRole('gridcell', { name: /[红黄绿]灯/ })
    .first()
    .waitFor();
});

it('is folded, walked through and opened by the keyboard', async () => {
  await page.goto(`${office.url}/tasks`);
  await page.getByRole('row', { name: /^一、重点领域/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await showsOnly('公开招生政策');
  await page.getByRole('row', { expanded: false }).press('ArrowRight');
  await showsOnly(everything);
  await page.keyboard.press('End');
  await page.locator('[role=row]:focus', { hasText: '公开招生政策' }).press('Enter');
  await page.getByRole('heading', { name: '公开招生政策' }).waitFor();
});

it('is led to from the board of supervision, to the very tasks that are counted in a cell', async () => {
  await page.goto(`${office.url}/supervision`);
  await page.locator('[data-cell="0 0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await showsOnly('公开招生政策');
  await page.goBack();
  await page.getByRole('link', { name: '县财政局，一、重点领域：绿灯 2' }).click();
  await showsOnly('公开财政预算 公开惠企政策');
  await page.getByText('2 项任务，2 项责任分工').waitFor();
  await page.goBack();
  await page.locator('label', { hasText: '按板块' }).click();
  await page.getByRole('link', { name: '一、重点领域，绿灯 3' }).click();
  await page.getByText('2 项任务，3 项责任分工').waitFor();
});

it('shows the columns that are chosen, and fits a phone', async () => {
  await page.goto(`${office.url}/tasks`);
  await page.getByRole('button', { name: '列', exact: true }).click();
  await page.getByRole('checkbox', { name: '类型' }).check();
  await page.getByRole('columnheader', { name: '类型' }).waitFor();
  await page.getByRole('checkbox', { name: '牵头单位' }).uncheck();
  await page.getByRole('columnheader', { name: '牵头单位' }).waitFor({ state: 'detached' });
  await page.goto(page.url());
  await page.getByRole('gridcell', { name: '常态化' }).first().waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: '公开惠企政策' }).waitFor();
  expect(await wide(page)).toBe(0);
  await page.getByRole('combobox', { name: '排序' }).click();
  await page.locator('.ant-select-item-option', { hasText: '时限从近到远' }).click();
  await showsOnly('公开惠企政策 公开财政预算 公开招生政策');
  await page.setViewportSize({ width: 1440, height: 900 });
});

it('prints every row, also those that the page has not loaded', async () => {
  await page.goto(`${office.url}/tasks`);
  await showsOnly(everything);
  await page.route('**/api/ledger?*', (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/limit=\d+/, 'limit=1'),
    }),
  );
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      const cells = [...document.querySelectorAll('main tbody tr')].map((row) => row.textContent);
      document.title = cells.join(' | ');
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.keyboard.press('Control+p');
  await until(async () => (await page.title()).includes('公开招生政策'), 'the last row on paper');
  expect((await page.title()).split(' | ')).toEqual([
    '一、重点领域',
    expect.stringContaining('公开财政预算县财政局—'),
    expect.stringContaining('公开惠企政策县人社局县财政局'),
    '二、民生保障',
    expect.stringContaining('公开招生政策县教育局—'),
  ]);
  await page.unroute('**/api/ledger?*');
});

it('keeps a view under a name, and brings a deleted one back', async () => {
  await page.goto(`${office.url}/tasks?due=none&page=2`);
  await showsOnly('公开招生政策');
  await page.getByRole('button', { name: '存为常用视图' }).press('Enter');
  await page.getByLabel('视图名称').fill('没有日期的');
  await page.getByRole('checkbox', { name: '所有人可用' }).check();
  await page.getByLabel('视图名称').press('Enter');
  const view = page.getByRole('link', { name: /^没有日期的/ });
  await view.waitFor();
  await page.getByRole('link', { name: '全部任务' }).click();
  await showsOnly(everything);
  await view.click();
  await showsOnly('公开招生政策');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '删除视图' }).click();
  await view.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '撤销' }).click();
  await view.click();
  await showsOnly('公开招生政策');
});

it('shows what is recorded from before, brought in from Excel, and takes it back', async () => {
  await page.goto(`${office.url}/plans/${planId}`);
  const choose = async (name: string) => {
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  const downloading = page.waitForEvent('download');
  await choose('下载补录表');
  const book = XLSX.read(await readFile(await (await downloading).path()), { cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const rows = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  const heads = rows.find((row) => row.includes('办结日期'))!;
  const r = rows.findIndex((row) => row.includes('公开财政预算'));
  const fill = (head: string, v: string) =>
    (sheet[XLSX.utils.encode_cell({ r, c: heads.indexOf(head) })] = { t: 's', v });
  const drawer = page.getByRole('dialog', { name: '补录以前的办理情况' });
  const bringBack = () => {
    const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    return drawer.getByLabel('修改过的 Excel 文件').setInputFiles({ name: '补录表.xlsx', mimeType: '', buffer });
  };
  fill('状态', '在办');
  fill('完成进度（%）', '140');
  fill('佐证材料名称', '预算公开');
  fill('佐证材料网址', 'https://www.qingshi.gov.cn/budget.html');
  await choose('导入补录表');
  await bringBack();
  await drawer.getByText('请填 0 到 100 的整数。').waitFor();
  fill('完成进度（%）', '40');
  await bringBack();
  await drawer.getByText('办结 0 项，补录 1 项，3 项没有变化').waitFor();
  expect(await violations(page)).toEqual([]);
  await drawer.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByText(/补录了 1 项/).waitFor();
  await page.goto(`${office.url}/tasks`);
  await page.getByRole('gridcell', { name: '办理中（补录）' }).waitFor();
  await page.getByRole('link', { name: '公开财政预算' }).click();
  await page.getByText('办理中 · 进度 40%').waitFor();
  await page.getByText('预算公开').waitFor();
  await page.getByText(/补录办理情况/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await wide(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${office.url}/plans/${planId}`);
  await page.getByRole('button', { name: '撤销补录' }).click();
  await page.getByText(/补录了 1 项/).waitFor({ state: 'detached' });
  await page.goto(`${office.url}/tasks`);
  await showsOnly(everything);
  expect(await page.getByRole('gridcell', { name: '办理中（补录）' }).count()).toBe(0);
});
