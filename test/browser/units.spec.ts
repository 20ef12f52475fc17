import * as XLSX from '@e965/xlsx';
import { databases } from '@yaodian/testing';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { violations } from './accessibility.js';
import { openOffice, type Office, until } from './office.js';
import { ask, issueSample } from './steps.js';

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

it('takes the register out as a workbook and brings it back edited: what is wrong, what would be done, and undone', async () => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Excel' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('单位.xlsx');
  const book = XLSX.read(await readFile(await download.path()));
  const sheet = book.Sheets['单位']!;
  const names = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1 }).map((row) => row[1]);
  const [finance, end] = [names.indexOf('云岭县财政局') + 1, names.length + 1];
  XLSX.utils.sheet_add_aoa(sheet, [['']], { origin: `A${end}` });
  const choose = async (cells: Record<string, string>) => {
    for (const [address, text] of Object.entries(cells)) sheet[address] = { t: 's', v: text };
    const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    await drawer().getByLabel('修改过的 Excel 文件').setInputFiles({ name: '单位.xlsx', mimeType: '', buffer });
  };

  await page.getByRole('button', { name: '从 Excel 导入' }).click();
  await choose({ [`K${finance}`]: '王小满', [`B${end}`]: '云岭县数据局', [`F${end}`]: '部门' });
  await drawer()
    .getByRole('row', { name: `F${end} 没有这个类别` })
    .waitFor();
  expect(await drawer().getByRole('button', { name: '导入', exact: true }).count()).toBe(0);

  const { id, version } = await unitNamed('云岭县财政局');
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ version, liaison: '赵青' });
  expect((await office.fetch(`/api/units/${id}`, { method: 'PATCH', headers, body })).status).toBe(200);
  await choose({ [`F${end}`]: '政府部门', [`M${finance}`]: '副县长' });
  await drawer()
    .getByRole('row', { name: `K${finance} 云岭县财政局 联络员 （空） 赵青 王小满` })
    .waitFor();
  await drawer()
    .getByRole('row', { name: `${end} 云岭县数据局 新增 类别：政府部门` })
    .waitFor();
  expect(await drawer().getByRole('button', { name: '导入', exact: true }).isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await drawer().getByLabel('采用文件中的').check();
  await drawer().getByRole('button', { name: '导入', exact: true }).click();
  await closed();
  await rowOf('云岭县数据局').waitFor();
  await rowOf('云岭县财政局').getByText('王小满').waitFor();

  await page.getByRole('button', { name: '撤销导入' }).click();
  await rowOf('云岭县数据局').waitFor({ state: 'detached' });
  await rowOf('云岭县财政局').getByText('赵青').waitFor();
});

it("leads through a reorganisation: what would change is shown, then it is done, and stands in both units' records", async () => {
  const former = '云岭县乡村振兴局';
  await ask(office, 'POST', '/api/units', { name: former, shortName: '县乡村振兴局', place: '云岭县', level: '县' });
  await issueSample(office, former);
  await page.reload();
  await open(former);
  await drawer().getByRole('link', { name: '机构改革' }).click();
  const reform = page.getByRole('dialog', { name: '机构改革' });
  await reform.getByText(former).waitFor();
  await reform.getByRole('button', { name: '核对变化' }).click();
  await reform.getByText('请选择承接单位').waitFor();
  await reform.getByText('请填写依据').waitFor();

  await reform.getByRole('combobox', { name: '承接单位' }).fill('nyncj');
  await page.locator('.ant-select-item-option', { hasText: '云岭县农业农村局' }).click();
  await reform.getByLabel('依据').fill('云编〔2026〕3号');
  expect(await violations(page)).toEqual([]);
  await reform.getByRole('button', { name: '核对变化' }).click();
  await reform.getByText('移交分工 2 项').waitFor();
  await reform.getByRole('row', { name: '公开惠企政策' }).getByText('移交').waitFor();
  await reform.getByText('云岭县乡村振兴局、县乡村振兴局', { exact: true }).waitFor();
  await reform.getByText('办理后立即生效，不能整体撤销').waitFor();
  expect(await violations(page)).toEqual([]);

  // somebody changes the unit while it is looked at
  const { id, version } = await unitNamed(former);
  await ask(office, 'PATCH', `/api/units/${id}`, { version, liaison: '赵青' });
  await reform.getByRole('button', { name: '确认办理' }).click();
  await reform.getByText('核对之后单位、任务分工或人员又有变化').waitFor();
  await reform.getByRole('button', { name: '重新核对' }).click();
  await reform.getByText('移交分工 2 项').waitFor();
  await reform.getByRole('button', { name: '确认办理' }).click();
  await page.getByText('已办理：由云岭县农业农村局承接，移交 2 项分工').first().waitFor();
  await closed();

  expect(await shown()).not.toContain(former);
  await open('云岭县农业农村局');
  await drawer()
    .getByText(/^自 \d{4}-\d{2}-\d{2} 承接云岭县乡村振兴局$/)
    .waitFor();
  await drawer().getByText('云编〔2026〕3号').waitFor();
  await page.goto(`${office.url}/tasks?search=公开惠企政策`);
  await page.getByRole('link', { name: '公开惠企政策' }).click();
  await page.getByText(/原由云岭县乡村振兴局承担，自 .* 由云岭县农业农村局承接/).waitFor();
});
