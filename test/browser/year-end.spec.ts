import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './office.js';
import { knownUnits, registerUnits } from './samples.js';
import { ask, issueSample, lastYear, rowNamed, signFor } from './steps.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice(databases()[0]!);
  await registerUnits(office, knownUnits);
});
afterAll(() => office?.close());

const { year } = lastYear();
const issue = () => issueSample(office, '县财政局', lastYear());

/** What is seldom wanted of a plan stands behind one button. */
async function choose(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

it('archives a plan once the office has said what the year completes, and takes that back with a reason', async () => {
  const id = await issue();
  const page = await office.open(`/plans/${id}/archive`);
  // what nobody has signed for is completed by nobody
  await page.getByText('其中 2 项分工还没有签收').waitFor();
  await page.getByText('0 项分工记为本年度完成，2 项留待结转，1 项保持未办结。').waitFor();
  await signFor(office, id);
  await page.goto(`${office.url}/plans/${id}`);
  await choose(page, '归档');
  await page.getByText('请先选择常态化和定期的任务怎么办。').waitFor();
  const archive = page.getByRole('button', { name: '归档', exact: true });
  expect(await archive.isDisabled()).toBe(true);
  expect(await page.getByRole('row', { name: '工作任务 0 3 0' }).count()).toBe(1);
  await page.getByText('全部记为本年度完成').click();
  await page.getByText('2 项分工记为本年度完成，0 项留待结转，1 项保持未办结。').waitFor();
  await page.getByText('逐项选择').click();
  await page.getByRole('checkbox', { name: '回应群众来信' }).uncheck();
  await page.getByText('1 项分工记为本年度完成，1 项留待结转，1 项保持未办结。').waitFor();
  await archive.click();

  await page.getByText(/已归档 · 3 项任务 .* 由office归档$/).waitFor();
  for (const name of ['调整', '新增任务', '去印发'])
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: '导出' }).count()).toBe(1);
  await page.goto(`${office.url}/tasks`);
  await page.getByRole('row', { name: /公开审批结果.*本年度完成 1$/ }).waitFor();
  await page.getByRole('row', { name: /公开惠企政策.*未办结 1$/ }).waitFor();
  await page.getByRole('link', { name: '公开审批结果' }).click();
  await page.getByText(/由office归档/).waitFor();

  await page.goto(`${office.url}/plans`);
  await page
    .getByRole('row', { name: /已归档/ })
    .getByRole('link')
    .click();
  await choose(page, '归档情况');
  const takeBack = page.getByRole('button', { name: '撤销归档' });
  expect(await takeBack.isDisabled()).toBe(true);
  await page.getByLabel('撤销理由').fill('还有一项要补充');
  await takeBack.click();
  await page.getByText(/由office撤销：还有一项要补充/).waitFor();
  await page.getByText('请先选择常态化和定期的任务怎么办。').waitFor();
});

it('amends the chosen tasks together with one reason, or says which of them are not as they were', async () => {
  const id = await issue();
  const page = await office.open(`/plans/${id}`);
  await page.getByRole('checkbox', { name: '选择全部' }).check();
  await page.getByRole('button', { name: '批量调整' }).click();
  await page.getByRole('combobox', { name: '所属板块：怎样改' }).click();
  await page.locator('.ant-select-dropdown:visible').getByText('设为', { exact: true }).click();
  await page.getByRole('combobox', { name: '所属板块', exact: true }).fill('重点任务');
  await page.getByRole('button', { name: '查看改动' }).click();
  await page.getByText('将修改 3 项任务，0 项没有变化。').waitFor();
  await page.getByLabel('调整原因').fill('按新的板块归类');
  const found = await (await office.fetch(`/api/plans/${id}/tasks`)).json();
  const { items } = found as { items: { id: number; version: number }[] };
  const edited = [{ id: items[0]!.id, version: items[0]!.version, title: '公开惠企政策清单' }];
  await ask(office, 'POST', `/api/plans/${id}/amendments`, { reason: '改名', edited, added: [], cancelled: [] });
  await page.getByRole('button', { name: '提交调整' }).click();
  await page.getByText('“公开惠企政策清单”等 1 项任务又有变化').waitFor();
  await page.locator('[data-row]', { hasText: '公开惠企政策清单' }).waitFor();
  await page.getByRole('button', { name: '查看改动' }).click();
  await page.getByRole('button', { name: '提交调整' }).click();
  await page.getByText('已调整，并告知 1 个单位').waitFor();
  await page.goto(`${office.url}/plans/${id}/amendments`);
  await page.getByText('按新的板块归类').waitFor();
});

it('shows the second of two people what the first has changed meanwhile', async () => {
  const id = await issue();
  await signFor(office, id);
  const page = await office.open(`/plans/${id}/archive`);
  await page.getByText('全部留待结转').click();
  const { items } = (await (await office.fetch(`/api/plans/${id}/tasks`)).json()) as {
    items: { id: number; version: number }[];
  };
  const cancelled = [{ id: items[2]!.id, version: items[2]!.version }];
  await ask(office, 'POST', `/api/plans/${id}/amendments`, { reason: '因', edited: [], added: [], cancelled });
  await page.getByRole('button', { name: '归档', exact: true }).click();
  await page.getByText('下面已是最新情况，请看过再归档。').waitFor();
  await page.getByText('常态化和定期的任务（1 项）').waitFor();
  expect(await page.getByRole('row', { name: '工作任务 0 2 1' }).count()).toBe(1);
});

it("carries unfinished tasks into the next year's draft, where they say where they come from", async () => {
  const page = await office.open(`/plans/${await issue()}`);
  await choose(page, '结转到下一年');
  await page.getByText('结转 1 项任务，其中 1 项的时限要重新定。').waitFor();
  expect(await page.getByLabel('草稿名称').inputValue()).toBe(`青石县${year + 1}年政务公开工作要点`);
  await page.getByRole('checkbox', { name: '公开审批结果' }).check();
  await page.getByText('结转 2 项任务，其中 1 项的时限要重新定。').waitFor();
  await page.getByRole('button', { name: '结转', exact: true }).click();

  await page.getByText('已结转 2 项任务').waitFor();
  await page.getByText(new RegExp(`${year + 1}年 · 草稿 · 2 项任务`)).waitFor();
  const row = rowNamed(page, '公开惠企政策');
  const from = row.getByRole('link', { name: `来自 ${year}年，原时限 ${year}-09-30` });
  await from.waitFor();
  expect(await row.locator('[data-label=完成时限]').innerText()).toBe('未写明');
  // one step of the draft, like any other
  await page.getByRole('button', { name: /^撤销：结转/ }).click();
  await from.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^重做：结转/ }).click();
  await from.click();
  await page.getByRole('link', { name: new RegExp(`已结转到 ${year + 1}年“公开惠企政策”`) }).click();
  await page.locator('[data-row][aria-selected=true]', { hasText: '公开惠企政策' }).waitFor();

  await page.goBack();
  await page.goto(`${office.url}/plans`);
  await page
    .getByRole('row', { name: new RegExp(`${year} .*已印发`) })
    .first()
    .getByRole('link')
    .click();
  await rowNamed(page, '公开惠企政策')
    .getByRole('link', { name: `已结转到 ${year + 1}年` })
    .waitFor();
  await choose(page, '结转到下一年');
  await page.getByText('放进已有的草稿').click();
  await page.getByRole('cell', { name: '所选草稿里已有' }).first().waitFor();
  expect(await page.getByRole('checkbox', { name: '公开惠企政策' }).isDisabled()).toBe(true);
});
