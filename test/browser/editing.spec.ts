import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { openOffice, type Office, until } from './office.js';
import { keyPointUnits, registerUnits, titles } from './samples.js';
import { editRow, importSample, rowNamed, rowOf, selectedRow, titlesIn } from './steps.js';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!);
  await registerUnits(office, keyPointUnits);
});
afterAll(() => office?.close());

beforeEach(async () => {
  page = await office.open('/plans');
  await importSample(page);
});
afterEach(() => page.context().close());

const all = Object.values(titles);
const coverage = () => page.getByText(/^全文 100% 已归属/).textContent();
const titlesBecome = (expected: string[]) =>
  until(
    async () => JSON.stringify(await titlesIn(page)) === JSON.stringify(expected),
    `the table ${expected.join(' ')}`,
  );

it('edits every field of a row in its place', async () => {
  await editRow(page, rowNamed(page, titles.projects));
  await page.getByLabel('工作要求').fill('按月更新项目清单。');
  await page.getByLabel('责任单位').click();
  await page.keyboard.type('县水利局');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByLabel('完成时限').click();
  await page.locator('.ant-select-item-option', { hasText: '定期' }).click();
  await page.getByRole('combobox', { name: '周期', exact: true }).click();
  await page.locator('.ant-select-item-option', { hasText: '每季度' }).click();
  await page.getByRole('button', { name: '添加指标' }).click();
  const target = page.getByRole('group', { name: /^指标 \d$/ }).last();
  await target.getByLabel('指标内容').fill('清单不少于12份');
  await target.getByLabel('数值').fill('12');
  await target.getByLabel('计量单位').fill('份');
  await page.getByLabel('填报周期').click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
    .getByText('每月', { exact: true })
    .click();
  await page.getByLabel('所属板块').fill('深化重点领域信息公开 › 建设项目');
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByLabel('任务名称').waitFor({ state: 'detached' });
  const row = await rowOf(page, 1).textContent();
  expect(row).toContain('按月更新项目清单。');
  expect(row).toContain('县水利局');
  expect(row).toContain('每季度');
  expect(row).toContain('清单不少于12份');
  await page.getByText('建设项目', { exact: true }).waitFor();
});

it('says at the field what must be mended, and saves nothing until it is', async () => {
  await editRow(page, rowNamed(page, titles.budget));
  await page.getByLabel('任务名称').fill(' ');
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: '请填写任务名称' }).waitFor();
  await page.getByLabel('任务名称').fill('公开部门预决算');
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await rowNamed(page, '公开部门预决算').waitFor();
});

it('leaves a task that is not whole only when asked twice, and says where its text is', async () => {
  await page.getByRole('button', { name: '新增任务' }).click();
  await page.getByLabel('任务名称').fill('公开国有企业信息');
  await page.keyboard.press('Escape');
  await page.getByRole('alert').filter({ hasText: '请填写工作要求' }).waitFor();
  await until(() => page.evaluate(() => document.activeElement?.id === 'task-requirement'), 'the missing field');
  // what is changed is asked about anew
  await page.keyboard.insertText(' ');
  await page.keyboard.press('Escape');
  await page.getByText(/再按一次 Esc 离开/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('任务名称').waitFor({ state: 'detached' });
  await page
    .locator('.ant-message')
    .getByText(/没有存入任务表.*再点“新增任务”/)
    .waitFor();
  await titlesBecome(all);
  await page.getByRole('button', { name: '新增任务' }).click();
  expect(await page.getByLabel('任务名称').inputValue()).toBe('公开国有企业信息');
});

it('saves itself a moment after the last change, for everybody', async () => {
  await editRow(page, rowNamed(page, titles.budget));
  await page.getByLabel('工作要求').fill('改到一半');
  await page.getByText(/^已自动保存 \d\d:\d\d$/).waitFor();
  const other = await office.open(new URL(page.url()).pathname);
  await rowNamed(other, '改到一半').waitFor();
  await other.context().close();
  await page.getByRole('link', { name: '年度要点' }).click();
  await page.waitForURL(/\/plans$/);
});

it('saves what was typed last when the page is left at once', async () => {
  await editRow(page, rowNamed(page, titles.budget));
  await page.getByLabel('工作要求').fill('刚刚打完');
  await page.getByRole('link', { name: '年度要点' }).click();
  await page.waitForURL(/\/plans$/);
  await page.goBack();
  await rowNamed(page, '刚刚打完').waitFor();
  expect(await page.getByText('有未保存的修改').count()).toBe(0);
});

it('keeps what cannot be saved over a reload, shows that it is there, and asks before leaving', async () => {
  await editRow(page, rowNamed(page, titles.budget));
  await page.getByLabel('任务名称').fill('');
  await page.getByLabel('工作要求').fill('改到一半');
  await page.getByText('填写完整后自动保存').waitFor();
  await page.reload();
  await rowNamed(page, titles.budget).getByText('有未保存的修改').waitFor();
  await editRow(page, rowNamed(page, titles.budget));
  expect(await page.getByLabel('工作要求').inputValue()).toBe('改到一半');
  await page.getByRole('link', { name: '年度要点' }).click();
  await page.getByRole('dialog', { name: '还有没保存的修改' }).waitFor();
  await page.getByRole('button', { name: '留在本页' }).click();
  await page.getByRole('button', { name: '放弃修改' }).click();
  await page.getByText('有未保存的修改').waitFor({ state: 'detached' });
  expect(await rowOf(page, 2).textContent()).toContain('部门预决算公开率达到100%');
});

it('splits at the caret and merges with the one before', async () => {
  await editRow(page, rowNamed(page, titles.schools));
  const requirement = page.getByLabel('工作要求');
  const words = await requirement.inputValue();
  await requirement.evaluate((box: HTMLTextAreaElement, at) => box.setSelectionRange(at, at), words.indexOf('录取'));
  await requirement.press('Alt+s');
  await page.getByText('已拆成两项任务').first().waitFor();
  await until(async () => (await titlesIn(page)).length === 8, 'eight rows');
  expect(await rowOf(page, 3).textContent()).not.toContain('录取结果');
  expect(await rowOf(page, 4).textContent()).toContain('录取结果');
  await rowOf(page, 4).click();
  await rowOf(page, 4).press('m');
  await until(async () => (await titlesIn(page)).length === 7, 'seven rows');
  expect(await rowOf(page, 3).textContent()).toMatch(/招生方案提前公布.*录取结果/);
});

it('deletes a row into its source, and brings it back', async () => {
  const whole = await coverage();
  await rowNamed(page, titles.policies).click();
  await rowNamed(page, titles.policies).press('x');
  await page.getByText('第 5 项已改为非任务。').first().waitFor();
  await titlesBecome(all.filter((title) => title !== titles.policies));
  await until(async () => (await coverage()) !== whole, 'another count of parts');
  expect(await coverage()).toMatch(/任务 6 /);
  await page.locator('.ant-message').getByRole('button', { name: '撤销' }).click();
  await titlesBecome(all);
  await until(async () => (await coverage()) === whole, 'the first count of parts');
});

it('moves a row up and down', async () => {
  await rowNamed(page, titles.budget).click();
  await rowNamed(page, titles.budget).press('Alt+ArrowUp');
  await titlesBecome([titles.budget, titles.projects, ...all.slice(2)]);
  await selectedRow(page, titles.budget).waitFor();
  await page.getByRole('button', { name: '下移' }).click();
  await titlesBecome(all);
});

it('adds a row by hand behind the selected one', async () => {
  await rowNamed(page, titles.projects).click();
  await selectedRow(page, titles.projects).waitFor();
  await page.getByRole('button', { name: '新增任务' }).click();
  await page.getByLabel('任务名称').fill('公开国有企业信息');
  await page.getByLabel('工作要求').fill('按年公布经营情况。');
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await titlesBecome([titles.projects, '公开国有企业信息', ...all.slice(1)]);
});

it('makes a task of a passage that was taken for none', async () => {
  await page.locator('[data-scroll=paper]', { hasText: '青石县' }).hover();
  const passage = page.getByRole('button', { name: /^设为任务：为做好2026年/ });
  await passage.focus();
  await passage.press('Enter');
  await until(async () => (await titlesIn(page)).length === 8, 'eight rows');
  expect(await rowOf(page, 1).textContent()).toContain('制定本要点');
  expect(await coverage()).toMatch(/任务 8 /);
});

it('makes a task of words that are selected in a passage', async () => {
  const passage = page.locator('[data-scroll=paper] [data-at]', { hasText: '各单位要加强组织领导' });
  await passage.scrollIntoViewIfNeeded();
  await passage.evaluate((piece) => {
    const words = piece.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(words, words.data.indexOf('确保'), words, words.data.length);
  });
  await page.getByRole('button', { name: '把选中的文字设为任务' }).click();
  await until(async () => (await titlesIn(page)).length === 8, 'eight rows');
  const row = await rowOf(page, 8).textContent();
  expect(row).toContain('确保各项任务落到实处');
  expect(row).not.toContain('加强组织领导');
});

it('offers no task of words that belong to one', async () => {
  const words = page.locator('[data-source]', { hasText: '主要负责人' }).first();
  const offer = page.getByRole('button', { name: '把选中的文字设为任务' });
  const selectAllOf = (piece: Element) => document.getSelection()?.selectAllChildren(piece);
  await page.locator('[data-scroll=paper] [data-at]', { hasText: '各单位要加强组织领导' }).evaluate(selectAllOf);
  await offer.waitFor();
  await words.evaluate(selectAllOf);
  await offer.waitFor({ state: 'detached' });
});

it('marks the same thing on both sides, and brings both into view', async () => {
  await rowNamed(page, titles.response).click();
  await selectedRow(page, titles.response).waitFor();
  await page.locator('[data-source]', { hasText: '重大突发事件' }).first().waitFor();
  await page.locator('svg circle').waitFor({ state: 'attached' });
  await page.waitForURL(new RegExp(`[?&]task=${await rowNamed(page, titles.response).getAttribute('data-row')}(&|$)`));
  await page.locator('[data-source]', { hasText: '主要负责人' }).first().click();
  await selectedRow(page, titles.policies).waitFor();
  await page.reload();
  await selectedRow(page, titles.policies).waitFor();
});

it('filters, walks through the doubts and keeps the filter in the address', async () => {
  await page.getByText(/^有疑点 \d/).click();
  await titlesBecome([titles.relief]);
  await page.waitForURL(/[?&]filter=doubt/);
  await page.getByText(/^未写明时限 \d/).click();
  await titlesBecome([titles.response]);
  await page.reload();
  await rowNamed(page, titles.response).waitFor();
  expect(await titlesIn(page)).toEqual([titles.response]);
  await page.getByText(/^第 7 项未写明完成时限/).waitFor();
  await page.getByRole('button', { name: '下一个' }).click();
  await selectedRow(page, titles.response).waitFor();
  await page.getByText(/^全部 \d/).click();
  await page.getByText(/^第 4 项只写明责任单位，未写明牵头单位。/).waitFor();
  await page.getByRole('button', { name: '下一个' }).click();
  await selectedRow(page, titles.relief).waitFor();
});
