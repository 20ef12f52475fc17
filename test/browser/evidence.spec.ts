import { readFileSync } from 'node:fs';
import path from 'node:path';
import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { standsOut, violations, wide } from './accessibility.js';
import { openOffice, type Office } from './office.js';

const pdf = readFileSync(path.join(__dirname, '../documents/files/pdf-prose.pdf'));
const url = 'https://www.example.gov.cn/zwgk/2026/budget.html';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo');
  page = await office.open('/evidence', { as: 'reporter' });
});
afterAll(() => office?.close());

const drawer = () => page.getByRole('dialog', { name: '添加材料' });
const openForm = () => page.getByRole('button', { name: '添加材料' }).first().click();
const day = async (label: string, value: string) => {
  const field = drawer().getByLabel(label);
  await field.fill(value);
  await field.press('Enter');
};

it('is added by the address of a page; the same page is offered, not added again', async () => {
  await page.getByText('还没有佐证材料').waitFor();
  await page
    .getByText(/严禁录入国家秘密/)
    .first()
    .waitFor();
  await openForm();
  await drawer().getByLabel('网址', { exact: true }).fill('http://192.168.0.1/a');
  await drawer().getByLabel('标题').fill('2026年部门预算公开');
  await day('形成日期', '2026-01-05');
  await day('发布日期', '2026-01-06');
  await drawer().getByRole('button', { name: '添加', exact: true }).click();
  await drawer()
    .getByText(/只能在内部访问/)
    .waitFor();
  expect(await violations(page)).toEqual([]);
  // what was typed is still there
  await drawer().getByLabel('网址', { exact: true }).fill(url);
  await drawer().getByRole('button', { name: '添加', exact: true }).click();
  await page.getByRole('rowheader', { name: '2026年部门预算公开' }).waitFor();
  await openForm();
  await drawer().getByLabel('网址', { exact: true }).fill(`${url}?utm_source=wx`);
  await drawer().getByLabel('标题').focus();
  await drawer().getByRole('button', { name: '选用' }).click();
  const link = page.getByRole('dialog').getByRole('link', { name: new RegExp(url.slice(0, 30)) });
  expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
    '_blank',
    'noopener noreferrer',
  ]);
  await page.keyboard.press('Escape');
});

it('is added by a file that is dropped, or a screenshot that is pasted', async () => {
  await openForm();
  await page.evaluate(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], '会议通知.pdf', { type: 'application/pdf' }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [...pdf],
  );
  await drawer()
    .getByText(/会议通知\.pdf/)
    .waitFor();
  await page.evaluate(() => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (c) => c.charCodeAt(0),
    );
    data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await drawer()
    .getByText(/image\.png/)
    .waitFor();
  await drawer().getByLabel('标题').fill('会议截图');
  await drawer().getByLabel('发布渠道').click();
  await page.getByTitle('未公开').click();
  await drawer().getByRole('button', { name: '添加', exact: true }).click();
  await page.getByRole('rowheader', { name: '会议截图' }).waitFor();
  await page.getByRole('button', { name: '查看：会议截图' }).click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /image\.png/ })
    .click();
  expect((await download).suggestedFilename()).toBe('image.png');
  await page.keyboard.press('Escape');
});

it('stands on a phone, in the dark and in English', async () => {
  const phone = { as: 'reporter', language: 'en', appearance: 'dark', viewport: { width: 390, height: 844 } } as const;
  const small = await office.open('/evidence', phone);
  await small.getByRole('rowheader', { name: '会议截图' }).waitFor();
  expect(await violations(small)).toEqual([]);
  expect([await wide(small), await standsOut(small)]).toEqual([0, 0]);
});
