import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DatabaseEngine, databases, signInToDemonstration, type TestDatabase, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { drawMore, planInspection } from './inspected.js';
import { openOffice, type Office, type PageOptions, until } from './office.js';
import { issueSample } from './steps.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-04-13T02:00:00Z',
};
const unit = '云岭县司法局';
const asked = ['合同公告在签订后 2 个工作日内发布', '履行情况和验收结果可查到'];
const tasks = { 公开政府采购信息: '2026-11-30', 公开惠农补贴: '2026-11-30', 公开行政许可: '2026-11-30' };
let office: Office;
let database: TestDatabase;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};

const red = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

async function inspector(address: string, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { viewport: { width: 1024, height: 1180 }, ...options, as: null });
  await useSession(page.context(), office.url, await signInToDemonstration(office.url, 'inspector'));
  await page.goto(office.url + address);
  return page;
}

beforeAll(async () => {
  const [engine] = databases() as [DatabaseEngine];
  const kept = { ...engine, create: async () => (database = await engine.create()) };
  office = await openOffice(kept, 'demo', clock);
  const planId = await issueSample(office, unit, { year: 2026, tasks });
  await office.stop();
  await planInspection(database, { planId, unit, items: asked });
  await office.restart();
});
afterAll(() => office?.close());

const row = (page: Page, text: string) => page.getByRole('group', { name: text });

it('a unit is inspected without a network, the page is killed, and nothing is lost', async () => {
  const page = await inspector('/workbench');
  await page.getByRole('link', { name: /待督查的单位/ }).click();
  await page.getByRole('link', { name: unit }).click();
  await page.getByRole('heading', { name: /公开政府采购信息/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'check-1024');
  await row(page, asked[1]!).getByRole('button', { name: '符合', exact: true }).click();
  await page.getByText(/^已上传/).waitFor();

  const context = page.context();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await row(page, asked[0]!).getByRole('button', { name: '不符合' }).click();
  await page.getByLabel('问题描述').fill('合同 7月20日签订，7月29日公告，迟 5 个工作日。');
  await page.getByLabel('截图或拍照').setInputFiles({ name: '公告.png', mimeType: 'image/png', buffer: red });
  await page.getByText(/已保存在本机 .*，联网后上传/).waitFor();
  await page.getByText('在本机，待上传').waitFor();
  // 40 − 2 of 40, and nothing else is measured
  await page.getByText('扣 2.00', { exact: true }).first().waitFor();
  await picture(page, 'check-offline');

  // who signs out is asked first
  await page.getByRole('banner').locator('button[aria-haspopup="menu"]').last().click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByRole('dialog', { name: /处督查内容没有上传/ }).waitFor();
  await page.getByRole('button', { name: '先不退出' }).click();
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${office.url}/inspecting/1`);
  await again.getByText('迟 5 个工作日').first().waitFor();
  await again.getByText(/^已上传|本机没有未上传的内容/).waitFor();
  const answer = (await (await again.request.get(`${office.url}/api/checks/1`)).json()) as {
    answers: object[];
    findings: { words: string; files: object[] }[];
  };
  expect(answer.answers).toHaveLength(2);
  expect(answer.findings).toMatchObject([{ words: expect.stringContaining('7月20日'), files: [{ name: '公告.png' }] }]);
  await again.close();
});

interface Kept {
  answers: { question: string; answer: string; answeredBy: string }[];
  findings: { words: string; foundBy: string }[];
}
const onServer = async (): Promise<Kept> => (await office.fetch('/api/checks/1')).json() as Promise<Kept>;
const wordsOf = async () => (await onServer()).findings.map(({ words }) => words);

/** Who uses the browser from now on. */
const become = async (page: Page, person: 'office' | 'inspector') =>
  useSession(page.context(), office.url, await signInToDemonstration(office.url, person));

/** Writes down what was done well, which is nothing but words. */
async function praise(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: '记录好的做法' }).click();
  await page.getByLabel('好在哪里').last().fill(words);
  await page.getByText(/已保存在本机 .*，联网后上传/).waitFor();
}

it('opens without the server, in two tabs, goes on, and everything arrives once', async () => {
  const page = await inspector('/inspecting/1');
  await page.getByRole('heading', { name: /公开政府采购信息/ }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await office.stop();
  await praise(page, '政策解读配有短视频');
  await page.reload();
  await page.getByText('政策解读配有短视频').waitFor();
  await page.getByText('连不上服务器，显示的是本机上次读到的内容').waitFor();
  await picture(page, 'reloaded-away');
  const second = await page.context().newPage();
  await second.goto(office.url);
  await second.getByRole('link', { name: unit }).click();
  await second.getByText('政策解读配有短视频').waitFor();
  await praise(second, '办事指南有二维码');
  await page.getByText('办事指南有二维码').waitFor();
  expect(await page.getByRole('banner').getByRole('link', { name: '未上传 2 条' }).isVisible()).toBe(true);
  await office.restart();
  await page.getByText(/^已上传|本机没有未上传的内容/).waitFor();
  await page
    .getByRole('banner')
    .getByRole('link', { name: /未上传/ })
    .waitFor({ state: 'detached' });
  expect((await wordsOf()).slice(1).sort()).toEqual(['办事指南有二维码', '政策解读配有短视频']);
  const kept = await page.evaluate(async () =>
    Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    ),
  );
  expect(kept).toHaveLength(1);
  expect(
    kept[0]!
      .map((url) => new URL(url).pathname)
      .filter((path) => !path.startsWith('/assets/'))
      .sort(),
  ).toEqual([...['/', '/icon.svg', '/start.js']]);
  await page.context().close();
});

it('shows both where two inspectors have answered the same, and keeps the one that is chosen', async () => {
  const page = await inspector('/inspecting/1');
  const [quantity, timeliness] = [
    page.getByRole('group', { name: /公开数量/ }),
    page.getByRole('group', { name: /到期/ }),
  ];
  await quantity.waitFor();
  await page.context().setOffline(true);
  await quantity.getByRole('button', { name: '无误' }).click();
  await timeliness.getByRole('button', { name: '无误' }).click();
  for (const question of ['quantity', 'timeliness']) {
    const body = JSON.stringify({ version: 0, answer: 'not-applicable' });
    const headers = { 'content-type': 'application/json' };
    const answer = await office.fetch(`/api/checks/1/answers/${question}`, { method: 'PUT', headers, body });
    expect(answer.status).toBe(200);
  }
  await page.context().setOffline(false);
  const conflicts = page.getByRole('alert').filter({ hasText: '服务器上的' });
  await until(async () => (await conflicts.count()) === 2, 'two conflicts');
  expect(await conflicts.first().innerText()).toMatch(/本机写的\s+无误\s+用本机写的\s+服务器上的\s+不适用 周明远/);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'conflict');
  await conflicts.first().getByRole('button', { name: '用本机写的' }).click();
  await until(async () => (await conflicts.count()) === 1, 'one conflict is left');
  await conflicts.getByRole('button', { name: '用服务器上的' }).click();
  await page.getByText(/^已上传/).waitFor();
  const { answers } = await onServer();
  expect(answers.filter(({ question }) => !question.startsWith('item'))).toMatchObject([
    { question: 'quantity', answer: 'right', answeredBy: '苏文静' },
    { question: 'timeliness', answer: 'not-applicable', answeredBy: '周明远' },
  ]);
  await page.context().close();
});

it('sends nothing of somebody by another account on the same device, and everything once they are back', async () => {
  const page = await inspector('/inspecting/1');
  const before = await wordsOf();
  // the network gives out for what is sent alone
  await page.route('**/api/checks/1/findings', (route) => route.abort());
  await praise(page, '公示栏随时更新');
  // somebody else has signed in in another window
  await become(page, 'office');
  await page.unroute('**/api/checks/1/findings');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.getByRole('dialog', { name: '请重新登录' }).waitFor();
  expect(await wordsOf()).toEqual(before);
  await page.goto(`${office.url}/workbench`);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /周明远/ })
    .waitFor();
  await page.goto(`${office.url}/inspecting/1`);
  await page.getByRole('button', { name: '记录好的做法' }).waitFor();
  expect(await page.getByText('公示栏随时更新').count()).toBe(0);
  expect(await page.getByRole('link', { name: /未上传/ }).count()).toBe(0);
  expect(await wordsOf()).toEqual(before);
  await become(page, 'inspector');
  // from any page
  await page.goto(`${office.url}/profile`);
  await until(async () => (await wordsOf()).length > before.length, 'it is sent');
  const { findings } = await onServer();
  expect(findings.slice(-1)).toMatchObject([{ words: '公示栏随时更新', foundBy: '苏文静' }]);
  expect(findings).toHaveLength(before.length + 1);

  // signing out in the same page: what is left waits, and without the server nobody's work is shown any more
  await page.goto(`${office.url}/inspecting/1`);
  await page.route('**/api/checks/1/findings', (route) => route.abort());
  await praise(page, '网站有老年版');
  await page.getByRole('banner').locator('button[aria-haspopup="menu"]').last().click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.getByRole('button', { name: '仍然退出' }).click();
  await page.getByRole('button', { name: /以周明远的身份/ }).click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /周明远/ })
    .waitFor();
  await page.unroute('**/api/checks/1/findings');
  // whatever would be sent now is sent before what this question waits for
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.evaluate(() => fetch('/api/session'));
  expect(await wordsOf()).not.toContain('网站有老年版');
  await become(page, 'inspector');
  await page.goto(`${office.url}/workbench`);
  await until(async () => (await wordsOf()).includes('网站有老年版'), 'it is sent');
  await page.context().close();
});

it('answers by keys, ends the unit, and fits a tablet held upright and a phone', async () => {
  const page = await inspector('/inspecting/1', { viewport: { width: 768, height: 1024 } });
  await page.getByRole('button', { name: /^样本/ }).waitFor();
  await picture(page, 'check-768');
  await page.getByRole('button', { name: '无误' }).first().focus();
  await page.keyboard.press('1');
  for (const _ of asked) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('1');
  await page.getByText(/^已上传/).waitFor();
  await page.getByRole('button', { name: '完成该单位' }).click();
  await page.getByText(/完成督查$/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await wide(page)).toBe(0);
  await picture(page, 'check-390');
  await page.context().close();
  for (const [language, appearance] of [
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const) {
    const other = await inspector('/inspecting/1', { language, appearance });
    await other.getByRole('heading', { name: /公开政府采购信息/ }).waitFor();
    expect(await violations(other)).toEqual([]);
    await picture(other, `check-${language}-${appearance}`);
    await other.context().close();
  }
});

it('answers an item for all open samples at once without a network, and takes that back before it is sent', async () => {
  await office.stop();
  await drawMore(database);
  await office.restart();
  const body = JSON.stringify({ version: 2, reason: '又抽了两个样本' });
  const headers = { 'content-type': 'application/json' };
  expect((await office.fetch('/api/checks/1/reopening', { method: 'POST', headers, body })).status).toBe(200);
  const page = await inspector('/inspecting/1');
  const asking = row(page, asked[0]!);
  const all = page.getByRole('button', { name: '未答的 2 个样本都符合' });
  await until(async () => (await all.count()) === asked.length, 'each item is open for two samples');
  await picture(page, 'check-whole');
  expect(await violations(page)).toEqual([]);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') requests.push(new URL(request.url()).pathname);
  });
  await page.context().setOffline(true);
  await all.first().click();
  const answered = asking.getByRole('button', { name: '符合', exact: true, pressed: true });
  await answered.waitFor();
  await page.getByRole('button', { name: '撤回' }).click();
  await answered.waitFor({ state: 'detached' });
  await all.first().click();
  await page.getByText('已将 2 个样本填为符合').waitFor();
  await picture(page, 'check-whole-answered');
  await page.context().setOffline(false);
  await until(async () => (await onServer()).answers.filter(({ answer }) => answer === 'conforms').length >= 3, 'sent');
  expect(requests.filter((address) => address.startsWith('/api/checks'))).toEqual(['/api/checks/1/conforming']);
  await page.context().close();
});
