import { readFile } from 'node:fs/promises';
import * as XLSX from '@e965/xlsx';
import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, until } from './office.js';

const words = '梨树 台灯 河流 远足';

let office: Office;
let system: Page;
let security: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo');
  system = await office.open('/administration/people', {
    as: 'system-admin',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  security = await office.open('/administration/people', { as: 'security-admin' });
});
afterAll(() => office?.close());

const rowOf = (page: Page, name: string) => page.getByRole('row', { name });
const drawer = (page: Page) => page.getByRole('dialog').first();
const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });

async function giveRole(page: Page, role: string): Promise<void> {
  await drawer(page).getByLabel('添加角色').click();
  const option = page.locator(`.ant-select-item-option[title="${role}"]`);
  await option.click();
  // the open list has no name of its own
  await option.waitFor({ state: 'hidden' });
}

/** The same from another window of the same administrator: what a colleague does meanwhile. */
async function meanwhile(
  page: Page,
  act: (base: { id: number; version: number }) => [path: string, method: string, body: object],
) {
  const { request } = page.context();
  const found = (await (await request.get(`${office.url}/api/people?search=sunxiaoman`)).json()) as {
    items: { id: number; version: number }[];
  };
  const [path, method, data] = act(found.items[0]!);
  const answer = await request.fetch(office.url + path, { method, data });
  expect(answer.status()).toBe(200);
}

it('adds a person, whose link sets the password', async () => {
  await system.getByRole('button', { name: '添加人员' }).click();
  await drawer(system).getByLabel('姓名').fill('孙小满');
  await drawer(system).getByLabel('账号').fill('Bangongshi');
  await drawer(system).getByRole('button', { name: '添加人员' }).click();
  await drawer(system).getByText('账号“Bangongshi”已有人使用').waitFor();
  await drawer(system).getByLabel('账号').fill('sunxiaoman');
  await drawer(system).getByRole('button', { name: '添加人员' }).click();
  await drawer(system).getByText('链接只显示这一次').waitFor();
  await drawer(system)
    .getByRole('button', { name: /^复制链接/ })
    .click();
  await system.getByText('已复制孙小满的链接').waitFor();
  const link = await system.evaluate(() => navigator.clipboard.readText());
  await drawer(system).getByRole('button', { name: '完成' }).click();
  await closed(system);
  await rowOf(system, '孙小满').getByRole('cell', { name: '还没设置密码' }).waitFor();

  const own = await office.open(link.slice(office.url.length), { as: null });
  await own.getByLabel('新密码', { exact: true }).fill(words);
  await own.getByLabel('再输一次新密码').fill(words);
  await own.getByRole('button', { name: '设置密码' }).click();
  await own.getByLabel('密码', { exact: true }).fill(words);
  await own.getByRole('button', { name: '登录', exact: true }).click();
  await own.getByText('您的账号还没有角色').waitFor();
  await own.context().close();
});

it('gives roles, and tells beforehand which ones one person cannot have together', async () => {
  await security.reload();
  await security.getByRole('button', { name: '设置角色：孙小满' }).click();
  await giveRole(security, '填报员');
  // the field of the unit has the focus at once
  await security.locator('input:focus[aria-label="选择单位"]').fill('财政');
  await security.locator('.ant-select-item-option', { hasText: '云岭县财政局' }).click();
  await giveRole(security, '审计管理员');
  await drawer(security).getByText('一个人不能既是“审计管理员”，又是“填报员”').waitFor();
  expect(await drawer(security).getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
  expect(await violations(security)).toEqual([]);
  await drawer(security).getByRole('button', { name: '去掉：审计管理员' }).click();
  await drawer(security).getByRole('button', { name: '保存' }).click();
  await closed(security);
  await rowOf(security, '孙小满').getByText('云岭县财政局').waitFor();
});

it('shows both versions where somebody else has changed the roles meanwhile', async () => {
  await security.getByRole('button', { name: '设置角色：孙小满' }).click();
  await drawer(security)
    .getByRole('button', { name: /^去掉：填报员/ })
    .click();
  await meanwhile(security, ({ id, version }) => [
    `/api/people/${id}/memberships`,
    'PUT',
    { version, memberships: [{ unitId: 1, role: 'approver' }] },
  ]);
  await drawer(security).getByRole('button', { name: '保存' }).click();
  await drawer(security).getByText('有人刚刚改过他的角色').waitFor();
  await drawer(security).getByText('审核人').first().waitFor();
  await drawer(security).getByRole('button', { name: '采用现在的' }).click();
  await drawer(security)
    .getByRole('button', { name: /^去掉：审核人/ })
    .waitFor();
  await drawer(security).getByRole('button', { name: '取消' }).click();
  await closed(security);
});

it('asks before roles that are not saved are left', async () => {
  await security.getByRole('button', { name: '设置角色：孙小满' }).click();
  await drawer(security)
    .getByRole('button', { name: /^去掉：/ })
    .click();
  await drawer(security).getByRole('button', { name: '取消' }).click();
  await security.getByRole('button', { name: '留在本页' }).click();
  await drawer(security).getByText('还没有角色').waitFor();
  await drawer(security).getByRole('button', { name: '取消' }).click();
  await security.getByRole('button', { name: '离开' }).click();
  await closed(security);
  await rowOf(security, '孙小满').getByText('审核人').waitFor();
});

it('lets nobody set their own roles or switch off their own account', async () => {
  await security.getByRole('button', { name: '设置角色：高远' }).click();
  await drawer(security).getByText('不能设置自己的角色').waitFor();
  expect(
    await drawer(security)
      .getByRole('button', { name: /保存|去掉/ })
      .count(),
  ).toBe(0);
  await system.getByRole('button', { name: '修改：陈立' }).click();
  await drawer(system).getByText('不能停用自己的账号').waitFor();
  expect(await drawer(system).getByRole('button', { name: '停用账号' }).count()).toBe(0);
  await drawer(system).getByRole('button', { name: '取消' }).click();
  await closed(system);
});

it('finds people, and a link opens the same list and the same person', async () => {
  await system.getByLabel('按账号或姓名查找').fill('小满');
  await until(async () => (await system.locator('tbody tr').count()) === 1, 'only who was searched for');
  await system.getByRole('button', { name: '修改：孙小满' }).click();
  await drawer(system).getByLabel('姓名').waitFor();
  const { pathname, search } = new URL(system.url());
  const page = await office.open(pathname + search, { as: 'system-admin' });
  await until(async () => (await drawer(page).getByLabel('姓名').inputValue()) === '孙小满', 'the same person');
  expect(await page.locator('tbody tr').count()).toBe(1);
  await page.context().close();
});

it('tells what is saved by now before it puts something else in its place', async () => {
  await drawer(system).getByLabel('电话').fill('0871-1234567');
  await meanwhile(system, ({ id, version }) => [`/api/people/${id}`, 'PATCH', { version, name: '孙小曼' }]);
  await drawer(system).getByRole('button', { name: '保存' }).click();
  await drawer(system).getByText('现在保存的是：姓名 孙小曼').waitFor();
  await drawer(system).getByRole('button', { name: '保存' }).click();
  await closed(system);
  await rowOf(system, '孙小满').getByText('0871-1234567').waitFor();
});

it('switches an account off, which cannot sign in then, and on again', async () => {
  await system.getByRole('button', { name: '修改：孙小满' }).click();
  await drawer(system).getByRole('button', { name: '停用账号' }).click();
  await drawer(system).getByRole('button', { name: '恢复账号' }).waitFor();
  const page = await office.open('/sign-in', { as: null });
  await page.getByLabel('账号', { exact: true }).fill('sunxiaoman');
  await page.getByLabel('密码', { exact: true }).fill(words);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText('账号或密码不对').waitFor();
  await drawer(system).getByRole('button', { name: '恢复账号' }).click();
  await drawer(system).getByRole('button', { name: '停用账号' }).waitFor();
  await page.getByLabel('密码', { exact: true }).fill(words);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText('没有待办事项').waitFor();
  await page.context().close();
});

it('says why a list is empty', async () => {
  const page = await office.open('/administration/people?search=没有的人', { as: 'security-admin' });
  await page.getByText('没有找到“没有的人”').waitFor();
  await page.getByRole('button', { name: '显示全部' }).click();
  await page.getByRole('rowheader', { name: '周明远' }).waitFor();
  await page.context().close();
});

it('takes the people out as a workbook and brings it back: what is wrong, what would be done, links, and undone', async () => {
  const page = await office.open('/administration/people', { as: 'system-admin' });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Excel' }).click();
  const book = XLSX.read(await readFile(await (await downloading).path()));
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const end = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1 }).length + 1;
  XLSX.utils.sheet_add_aoa(sheet, [['']], { origin: `A${end}` });
  const choose = async (cells: Record<string, string>) => {
    for (const [address, text] of Object.entries(cells)) sheet[address] = { t: 's', v: text };
    const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    await drawer(page).getByLabel('修改过的 Excel 文件').setInputFiles({ name: '人员.xlsx', mimeType: '', buffer });
  };
  await page.getByRole('button', { name: '从 Excel 导入' }).click();
  await choose({ [`B${end}`]: 'ducha', [`C${end}`]: '沈星河' });
  await drawer(page)
    .getByRole('row', { name: `B${end} 账号“ducha”已由` })
    .waitFor();
  expect(await drawer(page).getByRole('button', { name: '导入', exact: true }).count()).toBe(0);
  await choose({ [`B${end}`]: 'shenxinghe' });
  await drawer(page).getByText('新增 1 人，修改 0 人，停用 0 人').waitFor();
  await drawer(page)
    .getByRole('row', { name: `${end} 沈星河 新增 账号：shenxinghe` })
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await drawer(page).getByRole('button', { name: '导入', exact: true }).click();
  await closed(page);
  await rowOf(page, '沈星河').getByRole('cell', { name: '还没设置密码' }).waitFor();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成设置链接' }).click();
  const links = await readFile(await (await saving).path(), 'utf8');
  expect(links).toMatch(/^\uFEFF沈星河\tshenxinghe\thttp:\/\/127\.0\.0\.1:\d+\/set-up#\S+\t/);
  await page.getByRole('button', { name: '撤销导入' }).click();
  await rowOf(page, '沈星河').waitFor({ state: 'detached' });
  await page.context().close();
});

it('hands the duties of who leaves a post to a colleague, once what becomes of each was shown', async () => {
  const found = await security.context().request.get(`${office.url}/api/people?search=tianbao`);
  const { id } = ((await found.json()) as { items: { id: number }[] }).items[0]!;
  const page = await office.open(`/administration/people?person=${id}`, { as: 'security-admin' });
  const section = page.getByRole('region', { name: '交接' });
  await section.getByRole('button', { name: '交接给同事' }).click();
  await section.getByRole('button', { name: '看看怎么变' }).click();
  await section.getByText('请选择接手的人').waitFor();
  await section.getByLabel('交给谁').fill('许慎');
  await page.locator('.ant-select-item-option[title^="许慎"]').click();
  await section.getByLabel('原因').fill('调往县审计局');
  await section.getByRole('button', { name: '看看怎么变' }).click();
  await section.getByText('一个人不能既是“审计管理员”，又是“填报员”').waitFor();
  await section.getByLabel('交给谁').fill('段志坚');
  await page.locator('.ant-select-item-option[title^="段志坚"]').click();
  await section.getByRole('button', { name: '看看怎么变' }).click();
  await section.getByRole('listitem').filter({ hasText: '填报员' }).getByText('交接', { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await section.getByRole('button', { name: '确认交接' }).click();
  await section.getByText(/起，何晓岚的职责交给段志坚/).waitFor();
  await drawer(page).getByText('还没有角色').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await closed(page);
  await rowOf(page, '段志坚').getByText('填报员').waitFor();
  await page.context().close();
});

it.each([
  ['light', 'zh-CN', 1366, ''],
  ['dark', 'en', 390, '?person=1'],
  ['light', 'zh-CN', 390, '?person=new'],
] as const)(
  '%s, %s, %d pixels%s: no violation of WCAG 2.1 AA, and it fits',
  async (appearance, language, width, search) => {
    const viewport = { width, height: 844 };
    const options = { as: 'system-admin', appearance, language, viewport } as const;
    const page = await office.open(`/administration/people${search}`, options);
    await page.getByRole('rowheader', { includeHidden: true }).first().waitFor();
    if (search !== '') await drawer(page).getByRole('textbox').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await wide(page)).toBe(0);
    await page.context().close();
  },
);
