import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { openOffice, type Office, until } from './office.js';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!);
  page = await office.open('/plans');
});
afterAll(() => office?.close());

const rows = () => page.locator('tbody tr');

it('makes an empty draft from the empty list, and takes tasks by hand', async () => {
  await page.getByText('还没有年度要点').waitFor();
  await page.getByRole('button', { name: '新建空白草稿' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '新建空白草稿' }).click();
  await dialog.getByText('请填写名称').waitFor();
  await dialog.getByLabel('年度').fill('2026');
  await dialog.getByLabel('名称').fill('白水乡2026年政务公开工作要点');
  await dialog.getByLabel('名称').press('Enter');
  await page.getByText('还没有任务').waitFor();
  await page.getByRole('button', { name: '新增任务' }).click();
  await page.getByLabel('任务名称').fill('公开村级事务');
  await page.getByLabel('工作要求').fill('按季公开。');
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.locator('[data-row]', { hasText: '公开村级事务' }).waitFor();
});

it('renames it', async () => {
  await page.getByRole('link', { name: '年度要点' }).click();
  await page.getByRole('button', { name: /^改名/ }).click();
  await page.getByRole('dialog').getByLabel('名称').fill('白水乡2026年重点任务');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('link', { name: '白水乡2026年重点任务', exact: true }).waitFor();
});

it('names what a deletion takes along, and leaves it to the reader', async () => {
  await page.getByRole('button', { name: /^删除/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('其中的 1 项任务、0 份来源文件会一并删除。').waitFor();
  await dialog.getByRole('button', { name: '保留' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^删除/ }).click();
  await dialog.getByRole('button', { name: '全部删除' }).click();
  await page.getByText('还没有年度要点').waitFor();
});

it('loads a long list bit by bit', async () => {
  for (let year = 1991; year <= 2026; year++)
    await office.fetch('/api/plans', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ year, title: `${year}年要点` }),
    });
  await page.reload();
  await page.getByRole('link', { name: '2026年要点', exact: true }).waitFor();
  expect(await rows().count()).toBe(30);
  await page.getByRole('button', { name: '加载更多' }).click();
  await until(async () => (await rows().count()) === 36, 'all rows');
  expect(await page.getByRole('button', { name: '加载更多' }).count()).toBe(0);
});
