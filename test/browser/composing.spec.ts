import { databases } from '@yaodian/testing';
import type { CDPSession, Page } from 'playwright-core';
import { openOffice, type Office } from './office.js';
import { titles } from './samples.js';
import { editRow, importSample, rowNamed } from './steps.js';

let office: Office;
let page: Page;
let input: CDPSession;
beforeAll(async () => {
  office = await openOffice(databases()[0]!);
  page = await office.open('/plans');
  await importSample(page);
  input = await page.context().newCDPSession(page);
});
afterAll(() => office?.close());

/** Letters that an input method holds before they become Chinese. */
const compose = (letters: string) =>
  input.send('Input.imeSetComposition', {
    text: letters,
    selectionStart: letters.length,
    selectionEnd: letters.length,
  });

/** The input method takes a key for itself: the page sees it with key code 229. */
async function composingKey(key: string): Promise<void> {
  const taken = { key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...taken });
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...taken });
}

const commit = (words: string) => input.send('Input.insertText', { text: words });

it('neither saves nor closes the form while a word is being composed', async () => {
  await editRow(page, rowNamed(page, titles.budget));
  const title = page.getByLabel('任务名称');
  await title.fill('');
  await compose('yu jue suan');
  await composingKey('Enter');
  await composingKey('Escape');
  expect(await title.isVisible()).toBe(true);
  expect(await title.inputValue()).toBe('yu jue suan');
  await commit('公开预决算');
  expect(await title.inputValue()).toBe('公开预决算');
  await title.press('Enter');
  await rowNamed(page, '公开预决算').waitFor();
});

it('makes a unit of the finished word, not of its letters', async () => {
  await editRow(page, rowNamed(page, titles.schools));
  await page.getByLabel('牵头单位').click();
  await compose('xian jiao yu ju');
  await composingKey('Enter');
  expect(await page.locator('.ant-select-selection-item', { hasText: 'xian' }).count()).toBe(0);
  await commit('县教育体育局');
  await page.keyboard.press('Enter');
  await page.locator('.ant-select-selection-item', { hasText: '县教育体育局' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByLabel('任务名称').waitFor({ state: 'detached' });
  expect(await rowNamed(page, titles.schools).textContent()).toContain('县教育体育局');
});

it('takes composed words into the paste box', async () => {
  await page.goto(`${office.url}/plans/import`);
  const box = page.getByLabel('或者粘贴文字、网页表格');
  await box.focus();
  await compose('zheng wu');
  await commit('政务公开工作要点');
  expect(await box.inputValue()).toBe('政务公开工作要点');
  await page.reload();
  expect(await box.inputValue()).toBe('政务公开工作要点');
});
