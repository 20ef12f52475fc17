import { readFile } from 'node:fs/promises';
import { databases } from '@yaodian/testing';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo');
});
afterAll(() => office?.close());

async function openPlan(language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Page> {
  const page = await office.open('/plans', { language });
  await page.locator('tbody th a').first().click();
  await page.locator('[data-row]').first().waitFor();
  return page;
}

const partsOf = async (download: Download) => Object.keys(unzipSync(await readFile(await download.path())));

it('exports the task table by keyboard, named after the plan, and says so', async () => {
  const page = await openPlan();
  await page.getByRole('button', { name: '导出', exact: true }).focus();
  await page.keyboard.press('Enter');
  const excel = page.getByRole('menuitem', { name: /Excel/ });
  await excel.waitFor();
  const downloading = page.waitForEvent('download');
  await excel.focus();
  await page.keyboard.press('Enter');
  const download = await downloading;
  const name = '云岭县2026年政务公开工作要点任务分解表.xlsx';
  expect(download.suggestedFilename()).toBe(name);
  expect(await partsOf(download)).toContain('xl/workbook.xml');
  await page.getByRole('status').getByText(`已导出“${name}”`).waitFor({ state: 'attached' });
});

it('exports to Word in English, too', async () => {
  const page = await openPlan('en');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Word/ }).click();
  expect(await partsOf(await downloading)).toContain('word/document.xml');
});

it('gives an export up when it is asked to, and says why one did not succeed', async () => {
  const page = await openPlan();
  const release: (() => void)[] = [];
  await page.route('**/export.docx', async (route) => {
    await new Promise<void>((resolve) => release.push(resolve));
    await route.continue().catch(() => undefined);
  });
  const exportWord = async () => {
    await page.getByRole('button', { name: '导出', exact: true }).click();
    await page.getByRole('menuitem', { name: /Word/ }).click();
  };
  await exportWord();
  await page.getByRole('button', { name: '正在导出，点此取消' }).click();
  await page.getByRole('status').getByText('已取消导出').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: '导出', exact: true }).waitFor();

  await page.unroute('**/export.docx');
  await page.route('**/export.docx', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"code":"export-timeout"}' }),
  );
  await exportWord();
  await page.getByText('没有导出成功。 导出时间过长').waitFor();
  release.forEach((each) => each());
});
