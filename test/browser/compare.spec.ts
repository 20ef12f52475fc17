import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { openOffice, type Office, until } from './office.js';
import { keyPoints, titles } from './samples.js';
import { editRow, importSample, rowNamed, titlesIn } from './steps.js';

let office: Office;
beforeAll(async () => (office = await openOffice(databases()[0]!)));
afterAll(() => office?.close());

/** Another deadline, another requirement, one task gone and one more. */
const corrected = keyPoints
  .replace('2026年11月底前', '2026年10月底前')
  .replace('公开率达到100%', '公开率达到95%')
  .split('\n')
  .map((line) =>
    line.startsWith('7.')
      ? '7.公开水价调整方案。听证后公布。（牵头单位：县水利局；责任单位：县财政局；完成时限：2026年5月底前）'
      : line,
  )
  .join('\n');

const compareWith = async (page: Page, text: string) => {
  await page.getByRole('link', { name: '导入更正稿' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '更正稿.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
};
const rowOf = (page: Page, title: string) => page.getByRole('region', { name: title });

it('shows what a corrected file changes, keeps what was edited, and takes the rest', async () => {
  const page = await office.open('/plans');
  await importSample(page);
  await editRow(page, rowNamed(page, titles.budget));
  await page.getByLabel('工作要求').fill('部门预算和决算都要公开。');
  await page.keyboard.press('Control+Enter');
  await rowNamed(page, '部门预算和决算都要公开').waitFor();
  await compareWith(page, corrected);

  const changed = rowOf(page, titles.projects);
  await changed.waitFor();
  expect(await changed.locator('ins').allTextContents()).toEqual(expect.arrayContaining(['0']));
  const both = rowOf(page, titles.budget);
  await both.getByText('两边都改过').first().waitFor();
  expect(await both.getByRole('radio', { name: '保留现有' }).first().isChecked()).toBe(true);
  await rowOf(page, '公开水价调整方案').getByRole('radio', { name: '加入', exact: true }).waitFor();
  const apply = page.getByRole('button', { name: '采用更正稿' });
  await until(() => apply.evaluate((button) => button === document.activeElement), 'the next step has the focus');
  await apply.click();
  await page.waitForURL(/\/plans\/\d+\?doc=\d+/);
  await rowNamed(page, '公开水价调整方案').waitFor();
  expect(await titlesIn(page)).toHaveLength(7);
  expect(await rowNamed(page, titles.projects).textContent()).toContain('2026-10-31');
  expect(await rowNamed(page, titles.budget).textContent()).toContain('部门预算和决算都要公开');
  await page.getByText('1 份来源文件').waitFor();
});

it('asks with the keyboard alone what becomes of an edited task that is gone', async () => {
  const page = await office.open('/plans');
  await importSample(page);
  await editRow(page, rowNamed(page, titles.response));
  await page.getByLabel('工作要求').fill('及时发布信息。');
  await page.keyboard.press('Control+Enter');
  await rowNamed(page, '及时发布信息').waitFor();
  await page.getByLabel('工作要求').waitFor({ state: 'detached' });
  await compareWith(page, corrected);
  await page.getByText('还有 1 项需要选择').waitFor();
  expect(await page.getByRole('button', { name: '采用更正稿' }).isDisabled()).toBe(true);
  const remove = rowOf(page, titles.response).getByRole('radio', { name: '删除' });
  await until(() => remove.evaluate((radio) => radio === document.activeElement), 'the choice has the focus');
  await page.keyboard.press('ArrowRight');
  await page.getByText('都已有处理办法').waitFor();
  expect(await rowOf(page, titles.response).getByRole('radio', { name: '保留' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: '采用更正稿' }).press('Enter');
  await page.waitForURL(/\/plans\/\d+\?doc=\d+/);
  await until(async () => (await titlesIn(page)).includes(titles.response), 'the edited task is still there');
});

it('says that a file is the one that is there, and that nothing is stored', async () => {
  const page = await office.open('/plans');
  await importSample(page);
  await compareWith(page, keyPoints);
  await page.getByRole('alert').filter({ hasText: '已在草稿中' }).waitFor();
  await page.getByRole('alert').filter({ hasText: '任务仍和原来一样' }).waitFor();
});
