import { databases, launchChromium, startServer, type TestDatabase, type TestServer } from '@yaodian/testing';
import type { Browser, Page } from 'playwright-core';
import { violations } from './accessibility.js';

const words = '梨树 台灯 河流 远足';

let database: TestDatabase;
let server: TestServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  database = await databases()[0]!.create();
  server = await startServer({ ...database, mode: 'office' });
  browser = await launchChromium();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.drop();
});

const form = (role: string) => page.getByRole('region', { name: role, exact: true });
let links: string[];

it('says on the sign-in page that the server has printed a link', async () => {
  await page.goto(server.url);
  await page.getByText('服务器启动时打印了一条设置链接').waitFor();
  expect(await page.getByLabel('账号').count()).toBe(0);
});

it('makes the first four accounts of four different people, once', async () => {
  await page.goto(`${server.url}/set-up#${server.setUpToken}`);
  await page.getByRole('heading', { name: '建立最初的四个账号' }).waitFor();
  expect(page.url()).toBe(`${server.url}/set-up`);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('本单位全称').fill('白水县人民政府办公室');
  for (const [role, name, account] of [
    ['系统管理员', '王一', 'wangyi'],
    ['安全管理员', '李二', 'lier'],
    ['审计管理员', '张三', 'LIER'],
    ['领导小组办公室', '赵四', 'zhaosi'],
  ] as const) {
    await form(role).getByLabel('姓名').fill(name);
    await form(role).getByLabel('账号').fill(account);
  }
  await page.getByLabel('新密码', { exact: true }).fill('wangyi12345');
  await page.getByLabel('再输一次新密码').fill('wangyi12345');
  const create = page.getByRole('button', { name: '建立四个账号' });
  await create.click();
  await page.getByText('四个人的账号不能相同').first().waitFor();
  await form('审计管理员').getByLabel('账号').fill('zhangsan');
  await create.click();
  await page.getByText('密码太容易猜到。').waitFor();
  await page.getByLabel('新密码', { exact: true }).fill(words);
  await page.getByLabel('再输一次新密码').fill(words);
  await create.click();
  await page.getByText('链接只显示这一次').waitFor();
  expect(await violations(page)).toEqual([]);
  links = await page
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  expect(links.every((link) => link.startsWith(`${server.url}/set-up#`)) && new Set(links).size).toBe(3);
});

it('asks before links that were not copied are left; then the first one signs in', async () => {
  await page.getByRole('button', { name: '去登录' }).click();
  await page.getByText('还没有复制的').waitFor();
  await page.getByRole('button', { name: '离开' }).click();
  expect(await page.getByLabel('账号').inputValue()).toBe('wangyi');
  await page.getByLabel('密码', { exact: true }).fill(words);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByText('还没有启用的账号').waitFor();
});

it('lets a person set the password by the link, which works once', async () => {
  const own = await browser.newPage();
  await own.goto(links[2]!);
  await own.getByText('zhaosi').waitFor();
  expect(own.url()).toBe(`${server.url}/set-up`);
  expect(await violations(own)).toEqual([]);
  await own.getByLabel('新密码', { exact: true }).fill(words);
  await own.getByLabel('再输一次新密码').fill(words);
  await own.getByRole('button', { name: '设置密码' }).click();
  await own.getByRole('heading', { name: '登录' }).waitFor();
  expect(await own.getByLabel('账号').inputValue()).toBe('zhaosi');
  await own.getByLabel('密码', { exact: true }).fill(words);
  await own.getByRole('button', { name: '登录', exact: true }).click();
  await own.getByText('没有待办事项').waitFor();
  await own.goto(links[2]!);
  await own.getByText('这条链接不能用').waitFor();
  await own.close();
});

it('says of a link that is unknown or was not copied whole what to do', async () => {
  await page.goto(`${server.url}/set-up#${server.setUpToken}`);
  await page.getByText('就请他再给一条新的').waitFor();
  await page.goto(`${server.url}/set-up`);
  await page.getByText('就重新启动服务器').waitFor();
});
