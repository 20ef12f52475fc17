import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { openOffice, type Office, until } from './office.js';
import { keyPoints, titles } from './samples.js';
import { rowNamed, rowOf } from './steps.js';

let office: Office;
let page: Page;
beforeAll(async () => (office = await openOffice(databases()[0]!)));
afterAll(() => office?.close());

/** Goes on with Tab until what has the focus is named so. */
async function tabTo(name: RegExp, steps = 40): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? element.labels?.[0]?.textContent
          : null;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

const outline = () => page.evaluate(() => getComputedStyle(document.activeElement!).outline);

it('imports, corrects and settles with the keyboard alone', async () => {
  page = await office.open('/plans');
  await page.getByText('还没有年度要点').waitFor();
  await tabTo(/^导入文件$/);
  expect(await outline()).toContain('rgb(29, 76, 143) solid 2px');
  await page.keyboard.press('Enter');
  await page.waitForURL(/import$/);
  await tabTo(/^或者粘贴/);
  await page.keyboard.insertText(keyPoints);
  await tabTo(/^开始分解$/);
  await page.keyboard.press('Enter');
  await rowNamed(page, titles.projects).waitFor();
  await until(() => page.evaluate(() => document.activeElement?.textContent === '存为草稿'), 'saving has the focus');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/plans\/\d+/);
  await rowNamed(page, titles.projects).waitFor();

  await tabTo(new RegExp(titles.projects));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await until(() => rowOf(page, 2).evaluate((row) => row === document.activeElement), 'the second row has the focus');
  expect(await outline()).toContain('rgb(29, 76, 143) solid 2px');
  await page.keyboard.press('Enter');
  await until(() => page.evaluate(() => document.activeElement?.id === 'task-title'), 'the title has the focus');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('用键盘改的名称');
  await page.keyboard.press('Control+Enter');
  await rowNamed(page, '用键盘改的名称').waitFor();
  await until(() => rowOf(page, 2).evaluate((row) => row === document.activeElement), 'the row has the focus again');

  await tabTo(/^下一个$/);
  await page.keyboard.press('ArrowDown');
  await page.getByText(/^第 4 项只写明责任单位/).waitFor();
  await page.keyboard.press('e');
  await until(() => page.evaluate(() => document.activeElement?.id === 'task-title'), 'the title has the focus');
  await page.keyboard.press('Escape');
  await page.getByLabel('任务名称').waitFor({ state: 'detached' });
});

it('takes letters typed into a field as text', async () => {
  await rowOf(page, 1).click();
  await rowOf(page, 1).press('e');
  const number = page.getByLabel('编号');
  await number.fill('');
  await page.getByLabel('任务名称').fill('');
  await number.pressSequentially('xmsn');
  expect(await number.inputValue()).toBe('xmsn');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: '放弃修改' }).click();
});

it('skips to the content', async () => {
  await page.goto(`${office.url}/plans`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(() => page.evaluate(() => document.activeElement?.id === 'main'), 'the content has the focus');
});
