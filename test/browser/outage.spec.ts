import { databases } from '@yaodian/testing';
import { openOffice, type Office } from './office.js';
import { titles } from './samples.js';
import { editRow, importSample, rowNamed } from './steps.js';

let office: Office;
beforeAll(async () => (office = await openOffice(databases()[0]!)));
afterAll(() => office?.close());

it('says that the server is away, keeps the typed text and the old rows, and goes on when it is back', async () => {
  const page = await office.open('/plans');
  await importSample(page);
  await editRow(page, rowNamed(page, titles.budget));
  await page.getByLabel('任务名称').fill('服务器停了也不丢');
  await office.stop();
  await page.getByRole('button', { name: '保存' }).click();
  const alert = page.getByRole('alert', { name: '' }).filter({ hasText: '没有保存成功' });
  await alert.waitFor();
  expect(await alert.textContent()).toContain('连接不到服务器');
  expect(await page.getByLabel('任务名称').inputValue()).toBe('服务器停了也不丢');
  expect(await rowNamed(page, titles.projects).isVisible()).toBe(true);
  await office.restart();
  await page.getByRole('button', { name: '保存' }).click();
  await rowNamed(page, '服务器停了也不丢').waitFor();
});
