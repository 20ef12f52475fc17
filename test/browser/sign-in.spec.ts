import { databases, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office } from './office.js';
import { issueSample } from './steps.js';

const password = 'yunling-demo-2026';

let office: Office;
beforeAll(async () => (office = await openOffice(databases()[0]!, 'demo')));
afterAll(() => office?.close());

const signInButton = (page: Page) => page.getByRole('button', { name: '登录', exact: true });
const passwordField = (page: Page) => page.getByLabel('密码', { exact: true });

async function signIn(page: Page, account: string, words = password): Promise<void> {
  await page.getByLabel('账号', { exact: true }).fill(account);
  await passwordField(page).fill(words);
  await passwordField(page).press('Enter');
}

const menu = async (page: Page, name: string) => {
  await page.getByRole('button', { name: /^当前用户/ }).click();
  await page.getByRole('menuitem', { name }).click();
};

it('leads to the page that was asked for, after it has said what was wrong', async () => {
  const page = await office.open('/plans?seen=2026', { as: null });
  await page.getByRole('heading', { name: '登录' }).waitFor();
  await signIn(page, 'bangongshi', 'something else');
  await page.getByText('账号或密码不对').waitFor();
  expect(await page.getByLabel('账号', { exact: true }).inputValue()).toBe('bangongshi');
  expect(await passwordField(page).inputValue()).toBe('');
  await passwordField(page).fill(password);
  await signInButton(page).click();
  await page.locator('tbody a').first().waitFor();
  expect(page.url()).toBe(`${office.url}/plans?seen=2026`);
  await page.context().close();
});

it('leads nowhere else than to its own pages', async () => {
  const page = await office.open('/sign-in?to=//elsewhere.example/plans', { as: null });
  await signIn(page, 'bangongshi');
  await page.waitForURL(`${office.url}/workbench`);
  await page.context().close();
});

it('locks an account for this computer after five failures, and says for how long', async () => {
  const page = await office.open('/sign-in', { as: null });
  for (let attempt = 1; attempt <= 5; attempt++) {
    await signIn(page, 'meiyouzheren', `wrong ${attempt}`);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#password')?.value === '');
    await page.getByText('账号或密码不对').waitFor();
  }
  await signIn(page, 'meiyouzheren');
  await page.getByText('请 15 分钟后再试').waitFor();
  await page.context().close();
});

it('says that it is a demonstration, and signs in as one of its people with a click', async () => {
  const page = await office.open('/', { as: null });
  const people = page.getByRole('region', { name: '这是演示，人和单位都是虚构的' });
  await people.getByRole('button', { name: /许慎.*查阅审计日志/ }).waitFor();
  expect(await people.getByRole('button').count()).toBe(8);
  await people.getByRole('button', { name: /周明远.*导入要点文件/ }).click();
  await page.getByRole('heading', { name: '工作台' }).waitFor();
  expect(page.url()).toBe(`${office.url}/workbench`);
  await page.context().close();
});

it('asks to sign in over the page when the session is over, and then does what was asked', async () => {
  const page = await office.open('/plans');
  await page.getByRole('button', { name: '新建空白草稿' }).click();
  const form = page.getByRole('dialog', { name: '新建' });
  await form.getByLabel('名称').fill('登录过期也不丢的要点');
  await page.context().clearCookies();
  await form.getByRole('button', { name: '新建空白草稿' }).click();
  const again = page.getByRole('dialog', { name: '请重新登录' });
  await again.waitFor();
  expect(await again.getByLabel('账号').inputValue()).toBe('bangongshi');
  await again.getByLabel('密码', { exact: true }).fill(password);
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '登录过期也不丢的要点' }).waitFor();
  await page.context().close();
});

it('keeps what was typed where somebody signs in later', async () => {
  const page = await office.open('/plans');
  await page.getByRole('button', { name: '新建空白草稿' }).click();
  const form = page.getByRole('dialog', { name: '新建' });
  await form.getByLabel('名称').fill('稍后再登录');
  await page.context().clearCookies();
  await form.getByRole('button', { name: '新建空白草稿' }).click();
  await page.getByRole('button', { name: '稍后登录' }).click();
  await form.getByText('您已退出登录').waitFor();
  expect(await form.getByLabel('名称').inputValue()).toBe('稍后再登录');
  await page.context().close();
});

it('gives the page up when another person signs in over it', async () => {
  const page = await office.open('/plans');
  await page.getByRole('button', { name: '新建空白草稿' }).click();
  await page.getByRole('dialog').getByLabel('名称').fill('不是您的');
  await page.context().clearCookies();
  await page.getByRole('dialog').getByRole('button', { name: '新建空白草稿' }).click();
  await page.getByRole('dialog', { name: '请重新登录' }).waitFor();
  await signIn(page, 'xitong');
  await page.getByRole('heading', { name: '工作台' }).waitFor();
  expect(page.url()).toBe(`${office.url}/workbench`);
  await page.context().close();
  const plans = await (await office.fetch('/api/plans')).text();
  expect(plans).not.toContain('不是您的');
});

it('shows plans to a leader, and nothing that would change them', async () => {
  const page = await office.open('/plans', { as: 'leader' });
  await page.getByRole('link', { name: /云岭县2026年/ }).click();
  const row = page.locator('[data-row]').first();
  await row.click();
  await page.locator('[data-source]').first().waitFor();
  for (const key of ['e', 'x', 'm', 'n', 'q', 'Delete', 'Enter', 'Control+z']) await row.press(key);
  expect(await page.locator('main').getByRole('button').allTextContents()).toEqual(['打印', '导出', '填报和督办设置']);
  expect(await page.locator('main').getByRole('textbox').count()).toBe(0);
  await page.goto(`${office.url}/plans`);
  await page.locator('tbody a').first().waitFor();
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  await page.goto(`${office.url}/plans/import`);
  await page.getByRole('heading', { name: '这个页面不对您的角色开放' }).waitFor();
  await page.context().close();
});

it('shows the people of a unit what it has been given, and what of that is new to them', async () => {
  const page = await office.open('/', { as: 'reporter' });
  await page.getByText('没有待办事项').waitFor();
  await page.getByText('签收、填报进展、上传佐证材料').waitFor();
  await issueSample(office, '云岭县司法局');
  await page.reload();
  await page.getByRole('link', { name: '去签收：待签收的任务' }).click();
  await page.getByRole('heading', { name: '本单位任务' }).waitFor();
  await page.getByText('2 项任务新到或有调整').waitFor();
  expect(await page.getByRole('link', { name: /^任务台账/ }).textContent()).toBe('任务台账2');
  await page.getByLabel('搜索任务、要求、单位').fill('惠企');
  await page.getByRole('link', { name: '公开审批结果' }).waitFor({ state: 'detached' });
  await page.waitForURL((url) => url.searchParams.get('search') === '惠企');
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByText('2 项任务新到或有调整').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: '公开惠企政策' }).click();
  await page.getByRole('heading', { name: '公开惠企政策' }).waitFor();
  await page.getByText('工作日是怎么算的').click();
  await page.getByRole('columnheader', { name: '计入' }).waitFor();
  await page.context().close();
});

it('tells those whose work has not begun what they will find, and signs them out for good', async () => {
  const page = await office.open('/', { as: 'inspector' });
  await page.getByText('没有待办事项').waitFor();
  await page.getByText('安排您参加季度督查后').waitFor();
  expect(await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').allTextContents()).toEqual([
    '工作台',
    '季度督查',
  ]);
  await menu(page, '退出登录');
  await page.getByRole('heading', { name: '登录' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: '登录' }).waitFor();
  await page.context().close();
});

it('changes the password, ends other sessions, and asks before typed words are left', async () => {
  const page = await office.open('/sign-in', { as: null });
  await signIn(page, 'ducha');
  await page.getByText('没有待办事项').waitFor();
  const elsewhere = await office.open('/sign-in', { as: null });
  await signIn(elsewhere, 'ducha');
  await elsewhere.getByText('没有待办事项').waitFor();
  await menu(page, '个人设置');
  await page.getByRole('button', { name: /^退出这一处/ }).waitFor();

  const change = async (present: string, next: string, again = next) => {
    await page.getByLabel('现在的密码').fill(present);
    await page.getByLabel('新密码', { exact: true }).fill(next);
    await page.getByLabel('再输一次新密码').fill(again);
    await page.getByRole('button', { name: '修改密码' }).click();
  };
  await change(password, '冬瓜 帆船 隧道', '冬瓜 帆船 隧');
  await page.getByText('密码太短，至少要 10 个字').waitFor();
  await page.getByText('两次输入的密码不一样').waitFor();
  await change('wrong', '冬瓜 帆船 隧道 公鸡');
  await page.getByText('现在的密码不对').waitFor();
  await change(password, 'ducha12345');
  await page.getByText('密码太容易猜到').waitFor();
  await page.getByRole('link', { name: '要点通' }).click();
  await page.getByRole('button', { name: '留在本页' }).click();
  await change(password, '冬瓜 帆船 隧道 公鸡');
  await page.getByText('密码已修改，其他地方的登录已退出').first().waitFor();
  await page.getByRole('button', { name: /^退出这一处/ }).waitFor({ state: 'detached' });

  await elsewhere.reload();
  await elsewhere.getByRole('heading', { name: '登录' }).waitFor();
  await signIn(elsewhere, 'ducha', '冬瓜 帆船 隧道 公鸡');
  await elsewhere.getByText('没有待办事项').waitFor();
  await page.reload();
  await page.getByRole('button', { name: '退出其他所有登录' }).click();
  await page.getByRole('button', { name: '退出其他所有登录' }).waitFor({ state: 'detached' });
  await elsewhere.reload();
  await elsewhere.getByRole('heading', { name: '登录' }).waitFor();
  await page.context().close();
  await elsewhere.context().close();
});

it('names a colleague who stands in for some days, which either of the two ends', async () => {
  const head = await office.open('/profile', { as: 'approver' });
  await head.getByRole('button', { name: '指定代理人' }).click();
  await head.getByLabel('代理人', { exact: true }).click();
  await head.locator('.ant-select-item-option', { hasText: '何晓岚' }).click();
  await head.getByLabel('到哪天止').fill('2099-12-31');
  await head.getByLabel('到哪天止').press('Tab');
  await head.getByRole('button', { name: '指定代理人' }).click();
  await head.getByText('最长 366 天').waitFor();
  await head.getByLabel('到哪天止').fill(await head.getByLabel('从哪天起').inputValue());
  await head.getByLabel('到哪天止').press('Tab');
  expect(await violations(head)).toEqual([]);
  await head.getByRole('button', { name: '指定代理人' }).click();
  await head.getByText('何晓岚代您担任审核人（云岭县司法局）').waitFor();
  await head.getByLabel('代理人', { exact: true }).waitFor({ state: 'detached' });

  const clerk = await office.open('/profile', { as: 'reporter' });
  await clerk.getByText('您代段志坚担任审核人（云岭县司法局）').waitFor();
  await clerk.getByRole('button', { name: /^结束：您代段志坚/ }).click();
  await clerk.getByText('现在没有代理').waitFor();
  await head.reload();
  await head.getByText('现在没有代理').waitFor();
  await head.context().close();
  await clerk.context().close();
});

describe.each([
  ['light', 'zh-CN', 1440, 'all'],
  ['dark', 'en', 390, 'colours'],
] as const)('%s, %s, %d pixels', (appearance, language, width, rules) => {
  let page: Page;
  beforeAll(async () => {
    const viewport = { width, height: 844 };
    page = await office.open('/sign-in', { as: null, appearance, language, viewport });
  });
  afterAll(() => page?.context().close());

  it.each([
    ['/sign-in', null],
    ['/set-up', null],
    ['/', 'reporter'],
    ['/profile', 'approver'],
    ['/plans/import', 'leader'],
    ['/plans/1', 'leader'],
    ['/sign-out', 'auditor'],
  ] as const)('%s as %s has no violation of WCAG 2.1 AA and fits', async (path, as) => {
    await page.context().clearCookies();
    if (as) await useSession(page.context(), office.url, await office.cookieOf(as));
    await page.goto(office.url + path);
    await page.locator('h1').waitFor();
    // everything but the stream of changes, which never ends
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    expect(await violations(page, rules)).toEqual([]);
    expect(await wide(page)).toBe(0);
  });
});
