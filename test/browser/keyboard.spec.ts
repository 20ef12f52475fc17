import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { openOffice, type Office, until } from './office.js';
import { keyPoints, keyPointUnits, registerUnits, titles } from './samples.js';
import { importSample, rowNamed, rowOf, selectedRow } from './steps.js';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!);
  await registerUnits(office, keyPointUnits);
});
afterAll(() => office?.close());

/** How many keys were pressed; a pasted text counts as one. */
let keys = 0;
async function press(key: string): Promise<void> {
  keys++;
  await page.keyboard.press(key);
}

/** Goes on with Tab until what has the focus is named so. */
async function tabTo(name: RegExp, steps = 40): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await press('Tab');
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

/** The outline may come a frame after the focus. */
const outlined = () =>
  until(async () => {
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outline);
    return outline.includes('rgb(29, 76, 143) solid 2px');
  }, 'an outline around what has the focus');

it('goes from a text to a checked draft with the keyboard alone', async () => {
  page = await office.open('/plans');
  await page.getByText('还没有年度要点').waitFor();
  await tabTo(/^导入文件$/);
  await outlined();
  await press('Enter');
  await page.waitForURL(/import$/);
  // Tab pressed over the page before would go round through the menu.
  await page.getByLabel(/^或者粘贴/).waitFor();
  await tabTo(/^或者粘贴/);
  await page.keyboard.insertText(keyPoints);
  keys++;
  await tabTo(/^开始分解$/);
  await press('Enter');
  await rowNamed(page, titles.projects).waitFor();
  await until(() => page.evaluate(() => document.activeElement?.textContent === '存为草稿'), 'saving has the focus');
  await press('Enter');
  await page.waitForURL(/\/plans\/\d+/);
  const bar = page.getByRole('region', { name: '疑点' });
  await until(() => bar.evaluate((element) => element === document.activeElement), 'the bar has the focus');
  await outlined();
  expect(keys).toBeLessThanOrEqual(40);

  keys = 0;
  await bar.getByText(/^第 4 项只写明责任单位/).waitFor();
  await press('1');
  await bar.getByText(/^疑点都已核对。还有 1 项未写明完成时限/).waitFor();
  await until(
    () => bar.getByRole('button', { name: '完成核对' }).evaluate((button) => button === document.activeElement),
    'the button that ends the check has the focus',
  );
  await press('d');
  await bar.getByText(/^第 7 项未写明完成时限/).waitFor();
  await press('Enter');
  await bar.getByText('没有待核对的疑点了。').waitFor();
  await until(
    () => bar.getByRole('button').evaluate((button) => button === document.activeElement),
    'the button that ends the check has the focus',
  );
  await press('Enter');
  await page.getByRole('heading', { name: '核对小结' }).waitFor();
  expect(keys).toBe(4);
  await tabTo(/^返回任务表$/);
  await press('Enter');
  await rowNamed(page, titles.response).waitFor();
});

it('corrects a row and settles a doubt by hand with the keyboard alone', async () => {
  await page.goto(page.url().replace(/\?.*/, ''));
  await rowNamed(page, titles.projects).waitFor();
  await tabTo(new RegExp(titles.projects));
  await press('ArrowDown');
  await press('ArrowDown');
  await until(() => rowOf(page, 2).evaluate((row) => row === document.activeElement), 'the second row has the focus');
  await outlined();
  await press('Enter');
  await until(() => page.evaluate(() => document.activeElement?.id === 'task-title'), 'the title has the focus');
  await press('Control+A');
  await page.keyboard.insertText('用键盘改的名称');
  await press('Control+Enter');
  await rowNamed(page, '用键盘改的名称').waitFor();
  await until(() => rowOf(page, 2).evaluate((row) => row === document.activeElement), 'the row has the focus again');
  await press('Control+z');
  await rowNamed(page, titles.budget).waitFor();
});

it('comes from the table to the bar by one key, and from the address of a task as well', async () => {
  const bar = page.getByRole('region', { name: '疑点' });
  await page.goto(`${office.url}/plans`);
  await importSample(page);
  await bar.getByText(/^第 4 项只写明责任单位/).waitFor();
  await rowNamed(page, titles.budget).click();
  await rowNamed(page, titles.budget).press('q');
  expect(await bar.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.reload();
  await bar.getByText(/^第 4 项只写明责任单位/).waitFor();
  await until(() => bar.evaluate((element) => element === document.activeElement), 'the bar has the focus');
  await selectedRow(page, titles.budget).waitFor();
});

it('goes from a question to the field that it is about, and back to the next question', async () => {
  const bar = page.getByRole('region', { name: '疑点' });
  const focusedId = (id: string) => until(() => page.evaluate((name) => document.activeElement?.id === name, id), id);
  await press('e');
  await focusedId('task-lead');
  await press('Escape');
  await page.getByLabel('任务名称').waitFor({ state: 'detached' });
  await until(() => bar.evaluate((element) => element === document.activeElement), 'the bar has the focus again');
  await bar.getByText(/^第 4 项只写明责任单位/).waitFor();
  await press('e');
  await focusedId('task-lead');
  await page.keyboard.insertText('县民政局');
  await press('Enter');
  await press('Control+Enter');
  await bar.getByText(/^疑点都已核对。/).waitFor();
  await until(() => bar.evaluate((element) => element.contains(document.activeElement)), 'the bar has the focus again');
  await press('d');
  await bar.getByText(/^第 7 项未写明完成时限/).waitFor();
  await press('e');
  await focusedId('task-deadline');
  await press('Escape');
  await until(() => bar.evaluate((element) => element === document.activeElement), 'the bar has the focus again');
  await press('Escape');
  await bar.getByText(/^疑点都已核对。/).waitFor();
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
