import { databases } from '@yaodian/testing';
import { openOffice, type Office } from './office.js';
import { titles } from './samples.js';
import { editRow, pasteDocument, rowNamed, rowOf, saveDraft, titlesIn } from './steps.js';

describe.each(databases())('from a document to a corrected task table, on $name', (engine) => {
  let office: Office;
  beforeAll(async () => (office = await openOffice(engine)));
  afterAll(() => office?.close());

  it('keeps what was corrected, after a reload and after the server started anew', async () => {
    const page = await office.open('/plans');
    await page.getByText('还没有年度要点').waitFor();
    await page.getByRole('button', { name: '导入文件' }).click();
    await pasteDocument(page);
    expect(await page.getByText(/^全文 100% 已归属/).textContent()).toMatch(/任务 7 · 标题 3 · 非任务 \d/);
    expect(await page.getByLabel('年度').inputValue()).toBe('2026');
    expect(await page.getByLabel('名称').inputValue()).toBe('青石县2026年政务公开工作要点');
    await saveDraft(page);
    expect(await titlesIn(page)).toEqual(Object.values(titles));

    await editRow(page, rowNamed(page, titles.budget));
    await page.getByLabel('任务名称').fill('公开县级财政预决算');
    await page.getByLabel('原文').fill('9月底前');
    await page.getByRole('button', { name: '完成', exact: true }).click();
    await page.getByLabel('任务名称').waitFor({ state: 'detached' });
    expect(await rowOf(page, 2).textContent()).toContain('公开县级财政预决算');

    await page.reload();
    await rowNamed(page, '公开县级财政预决算').waitFor();
    await office.restart();
    await page.reload();
    await rowNamed(page, '公开县级财政预决算').waitFor();
    expect(await rowOf(page, 2).textContent()).toContain('9月底前');

    await page.getByRole('link', { name: '年度要点' }).click();
    expect(await page.getByRole('row', { name: /青石县2026年政务公开工作要点/ }).textContent()).toContain('7');
  });
});
