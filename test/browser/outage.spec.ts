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
  await office.stop();
  await page.getByLabel('任务名称').fill('服务器停了也不丢');
  await page.getByText('已保存在本机，连接恢复后自动上传').waitFor();
  expect(await page.getByLabel('任务名称').inputValue()).toBe('服务器停了也不丢');
  expect(await rowNamed(page, titles.projects).isVisible()).toBe(true);
  await office.restart();
  await page.getByText(/^已自动保存/).waitFor();
  await rowNamed(page, '服务器停了也不丢').waitFor();
});
