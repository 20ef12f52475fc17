import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, until } from './office.js';
import { ask, rowNamed } from './steps.js';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!);
  for (const [name, kind] of [
    ['县司法局', 'department'],
    ['白溪镇', 'township'],
    ['石桥镇', 'township'],
    ['城关街道', 'street'],
  ])
    await ask(office, 'POST', '/api/units', { name, kind });
  page = await office.open('/settings/groups');
});
afterAll(() => office?.close());

const drawer = () => page.getByRole('dialog').first();
const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' });
const members = () => drawer().getByRole('list', { name: '成员' }).locator('li > span:first-child').allInnerTexts();
const shown = async (names: string[]) =>
  until(async () => (await members()).join() === names.join(), `the members ${names.join()}`);

it('says what groups are for, and shows the members while a group is written', async () => {
  await page.getByRole('heading', { name: '还没有单位组' }).waitFor();
  await page.getByRole('button', { name: '添加单位组' }).first().click();
  await drawer().getByText('现在没有单位符合。').waitFor();
  await drawer().getByLabel('名称', { exact: true }).fill('各乡镇');
  await drawer().getByLabel('单位类别').click();
  await page.locator('.ant-select-item-option', { hasText: '乡镇' }).click();
  await page.keyboard.press('Escape');
  await shown(['白溪镇', '石桥镇']);
  await drawer().getByRole('button', { name: '移出：石桥镇' }).click();
  await shown(['白溪镇']);
  await drawer().getByLabel('手工加入单位').fill('cg');
  await page.locator('.ant-select-item-option', { hasText: '城关街道' }).click();
  await shown(['白溪镇', '城关街道']);
  await drawer().getByText('成员：2 个单位').waitFor();
  expect(await violations(page)).toEqual([]);
  await drawer().getByRole('button', { name: '添加单位组' }).click();
  await closed();

  const row = page.getByRole('row', { name: /^各乡镇/ });
  for (const words of ['类别为乡镇的单位', '手工加入 1 个', '手工移出 1 个'])
    await row.getByText(words).last().waitFor();
  await row.getByRole('button', { name: /2 个单位，查看/ }).click();
  await page.getByRole('tooltip').getByText('城关街道').waitFor();
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await wide(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
});

it('refuses the name of a unit, keeps what was typed, and shows both versions where two people edit', async () => {
  const [group] = (await ask(office, 'GET', '/api/unit-groups')) as unknown as { id: number; version: number }[];
  await page.getByRole('button', { name: '修改：各乡镇' }).click();
  await drawer().getByLabel('名称', { exact: true }).fill('县司法局');
  await drawer()
    .getByRole('button', { name: /^保\s*存$/ })
    .click();
  await drawer().getByText('“县司法局”已是“县司法局”的名称').waitFor();
  await drawer().getByLabel('名称', { exact: true }).fill('各乡各镇');
  await ask(office, 'PATCH', `/api/unit-groups/${group!.id}`, { version: group!.version, aliases: ['各镇'] });
  await drawer()
    .getByRole('button', { name: /^保\s*存$/ })
    .click();
  await drawer().getByText('有人刚刚改过这个单位组').waitFor();
  await drawer().getByRole('row', { name: '名称 各乡镇 各乡各镇' }).waitFor();
  await drawer().getByRole('row', { name: '其他叫法 各镇 （空）' }).waitFor();
  await drawer().getByRole('button', { name: '采用现在的' }).click();
  await drawer().getByRole('button', { name: '恢复：石桥镇' }).click();
  await drawer()
    .getByRole('button', { name: /^保\s*存$/ })
    .click();
  await closed();
  await page.getByRole('button', { name: /3 个单位，查看/ }).waitFor();
});

it('leads from the doubt about a group over what it becomes to the issued table that says so', async () => {
  const { id } = await ask(office, 'POST', '/api/plans', { year: 2026, title: '青石县2026年政务公开工作要点' });
  const deadline = { text: null, kind: 'standing', date: null, recurrence: null, milestones: [] };
  const named = (printed: string, role: string, kind: string) => ({ printed, role, kind, resolved: null, by: null });
  const units = [named('县司法局', 'lead', 'unit'), named('各街道', 'responsible', 'group')];
  await ask(office, 'POST', `/api/plans/${id}/tasks`, {
    ...{ title: '公开审批结果', requirement: '及时公开。', units, deadline },
  });
  const table = await office.open(`/plans/${id}`);
  const bar = table.getByRole('region', { name: '疑点' });
  await bar.getByText(/各街道 是一组单位/).waitFor();
  await bar.press('n');
  await bar.getByLabel('单位类别').fill('街');
  await table.locator('.ant-select-item-option', { hasText: '街道' }).click();
  await bar.getByText('1 个单位').waitFor();
  await bar.getByRole('button', { name: '添加并采用' }).click();
  await bar.getByRole('button', { name: '完成核对' }).click();
  await table.getByRole('button', { name: '去印发' }).first().click();
  await table.getByText('各街道：1 个单位，1 项任务').click();
  await table.getByRole('region', { name: '单位组展开后的单位' }).getByText('城关街道').waitFor();
  await table.getByText(/^将印发给 2 个单位，共 2 项分工/).waitFor();
  await table.getByRole('button', { name: '印发', exact: true }).click();
  await table.getByText('已印发给 2 个单位').waitFor();
  await rowNamed(table, '公开审批结果').getByRole('button', { name: '1 个单位' }).click();
  await table.getByRole('tooltip').getByText('城关街道').waitFor();
  expect(await violations(table)).toEqual([]);
});
