import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { openOffice, type Office, until } from './office.js';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo');
  page = await office.open('/settings/units');
});
afterAll(() => office?.close());

const rowOf = (name: string) => page.getByRole('row', { name });
const drawer = () => page.getByRole('dialog').first();
const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' });
const shown = () => page.getByRole('rowheader').allInnerTexts();
const open = async (name: string) => {
  await page.getByRole('button', { name: `修改：${name}`, exact: true }).click();
  await drawer().getByLabel('全称').waitFor();
};

async function unitNamed(name: string): Promise<{ id: number; version: number }> {
  const answer = await office.fetch(`/api/units?search=${encodeURIComponent(name)}`);
  return ((await answer.json()) as { items: { id: number; version: number }[] }).items[0]!;
}

it('adds a section below a unit, which shows it in the tree, finds it by its pinyin and folds it away', async () => {
  await page.getByRole('button', { name: '添加单位' }).click();
  await drawer().getByLabel('全称').fill('云岭县财政局国库科');
  await drawer().getByLabel('别名').fill('国库股、国库支付科');
  await drawer().getByLabel('别名').press('Enter');
  await drawer().getByLabel('上级单位').fill('czj');
  await page.locator('.ant-select-item-option', { hasText: '云岭县财政局' }).click();
  await drawer().getByLabel('联络员', { exact: true }).fill('王小满');
  await drawer().getByRole('button', { name: '添加单位' }).click();
  await closed();
  await rowOf('云岭县财政局国库科').getByText('王小满').waitFor();

  await page.getByLabel('按名称或拼音首字母查找').fill('gkzf');
  await until(async () => (await shown()).length === 2, 'the section below its unit');
  expect(await shown()).toEqual(['云岭县财政局', '云岭县财政局国库科']);
  await page.getByLabel('按名称或拼音首字母查找').fill('');
  await page.getByRole('button', { name: '云岭县财政局的下级' }).click();
  await rowOf('云岭县财政局国库科').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '云岭县财政局的下级' }).press('Enter');
  await rowOf('云岭县财政局国库科').waitFor();
});

it("moves a unit in the office's order by the keyboard", async () => {
  const [first, second] = await shown();
  await page.getByRole('button', { name: `下移：${first}` }).press('Enter');
  await until(async () => (await shown())[0] === second, 'the second one is the first now');
  expect((await shown())[1]).toBe(first);
  await page.getByRole('button', { name: `上移：${first}` }).click();
  await until(async () => (await shown())[0] === first, 'they are as before');
});

it('shows both versions where somebody else has changed the unit meanwhile, and then its history', async () => {
  await open('云岭县财政局国库科');
  await drawer().getByLabel('联络员', { exact: true }).fill('李一禾');
  const { id, version } = await unitNamed('云岭县财政局国库科');
  const answer = await office.fetch(`/api/units/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ version, liaison: '赵青', leader: '副局长' }),
  });
  expect(answer.status).toBe(200);
  await drawer().getByRole('button', { name: '保存', exact: true }).click();
  await drawer().getByText('有人刚刚改过这个单位').waitFor();
  await drawer().getByRole('row', { name: '联络员 赵青 李一禾' }).waitFor();
  await drawer().getByRole('row', { name: '分管领导 副局长 （空）' }).waitFor();
  await drawer().getByRole('button', { name: '以我的为准保存' }).click();
  await closed();
  await rowOf('云岭县财政局国库科').getByText('李一禾').waitFor();
  await open('云岭县财政局国库科');
  await drawer().getByText('联络员：赵青 → 李一禾').waitFor();
  await drawer().getByText('联络员：王小满 → 赵青').waitFor();
  await drawer().getByRole('button', { name: '取消' }).click();
  await closed();
});

it('closes a unit with a last day, and deletes only what nothing belongs to', async () => {
  await open('云岭县财政局');
  await drawer().getByRole('button', { name: '删除', exact: true }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '删除' }).click();
  await drawer().getByText('还有下级单位，不能删除').waitFor();
  await drawer().getByRole('button', { name: '取消' }).click();
  await closed();

  await open('云岭县财政局国库科');
  await drawer().getByLabel('最后一天').fill('2026年1月31日');
  await drawer().getByLabel('最后一天').press('Enter');
  await drawer().getByRole('button', { name: '停用', exact: true }).click();
  await drawer().getByText('最后一天是 2026-01-31').waitFor();
  await drawer().getByRole('button', { name: '取消' }).click();
  await closed();
  expect(await shown()).not.toContain('云岭县财政局国库科');
  await page.getByLabel('包括已停用的 1 个').check();
  await rowOf('云岭县财政局国库科').getByText('已停用').waitFor();
  await open('云岭县财政局国库科');
  await drawer().getByRole('button', { name: '删除', exact: true }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '删除' }).click();
  await closed();
  await rowOf('云岭县财政局国库科').waitFor({ state: 'detached' });
});
