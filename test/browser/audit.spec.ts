import { readFile } from 'node:fs/promises';
import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { standsOut, violations, wide } from './accessibility.js';
import { openOffice, type Office, until } from './office.js';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo');
  page = await office.open('/administration/audit', { as: 'auditor', acceptDownloads: true });
  await page.getByRole('rowheader').first().waitFor();
});
afterAll(() => office?.close());

const drawer = () => page.getByRole('dialog').first();
const acts = () => page.locator('tbody tr td:nth-child(3)').allInnerTexts();
const filterBy = async (words: string) => {
  await page.getByLabel('对象或动作').fill(words);
  await page.locator('.ant-select-item-option', { hasText: words }).first().click();
};

it('begins at the log, which is filtered by kind, person and object, and the address holds it', async () => {
  expect(new URL(page.url()).pathname).toBe('/administration/audit');
  await filterBy('添加人员');
  await until(async () => (await acts()).every((words) => words.startsWith('添加人员')), 'only people were added');
  expect(await acts()).toHaveLength(8);
  await page.getByLabel('对象编号').fill('3');
  await until(async () => (await acts()).length === 1, 'one person');
  expect((await acts())[0]).toContain('人员 3');
  const { pathname, search } = new URL(page.url());
  expect(search).toContain('object=3');
  await page.getByLabel('账号或姓名').fill('没有的人');
  await page.getByText('没有符合条件的记录').waitFor();
  await page.goto(office.url + pathname + search);
  await until(async () => (await acts()).length === 1, 'the same entry');
});

it('shows values only after a reason, which is in the log then', async () => {
  await page.getByRole('button', { name: /^查看：添加人员/ }).press('Enter');
  const show = drawer().getByRole('button', { name: '记录理由并查看' });
  await show.waitFor();
  expect(await drawer().getByText('shenhe').count()).toBe(0);
  expect(await show.isDisabled()).toBe(true);
  await drawer().getByLabel('查看理由').fill('核对账号由谁建立');
  await show.click();
  await drawer().getByRole('row', { name: '账号 （没有） shenhe' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByText('理由：核对账号由谁建立').waitFor();
});

it('has the log checked, and exports what is shown', async () => {
  await page.getByRole('button', { name: '现在核对' }).click();
  await page.getByText(/^shenji 于 .*(条记录都与封存时一致|当时还没有封存的记录)。$/).waitFor();
  await filterBy('添加人员');
  await page.getByLabel('对象编号').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^审计日志_.*\.csv$/);
  expect((await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')).toHaveLength(1 + 8);
});

it.each([
  ['light', 'zh-CN', 1440, ''],
  ['dark', 'en', 1366, '?entry=1'],
  ['light', 'en', 390, '?action=person&object=3'],
] as const)(
  '%s, %s, %d pixels%s: no violation of WCAG 2.1 AA, and it fits',
  async (appearance, language, width, search) => {
    const viewport = { width, height: 844 };
    const other = await office.open(`/administration/audit${search}`, {
      as: 'auditor',
      appearance,
      language,
      viewport,
    });
    await other.getByRole('rowheader', { includeHidden: true }).first().waitFor();
    if (search.includes('entry')) await other.getByRole('dialog').getByRole('textbox').waitFor();
    expect(await violations(other)).toEqual([]);
    expect([await wide(other), await standsOut(other)]).toEqual([0, 0]);
    const { PICTURES } = process.env;
    if (PICTURES) await other.screenshot({ path: `${PICTURES}/audit-${appearance}-${language}-${width}.png` });
    await other.context().close();
  },
);
