import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { databases, signInToDemonstration, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, type PageOptions, type Person, until } from './office.js';
import { adoptScheme, issueFor } from './scored.js';
import { ask, signFor } from './steps.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-01-05T01:00:00Z',
};
const [justice, finance, own] = ['云岭县司法局', '云岭县财政局', '云岭县人民政府办公室'] as const;
let office: Office;
let planId: number;
let units: number[];

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
};
const rowOf = (page: Page, name: RegExp) => page.getByRole('row', { name });

/** The office's server, asked with somebody's session. */
const withSession = (cookie: string): Office => ({
  ...office,
  fetch: (at, request) => fetch(office.url + at, { ...request, headers: { ...request?.headers, cookie } }),
});

/** A page of somebody who has signed in since the clock was moved. */
async function open(at: string, { as = 'office', ...options }: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { ...options, as: null });
  await useSession(page.context(), office.url, await signInToDemonstration(office.url, as as Person));
  await page.goto(office.url + at);
  return page;
}

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo', clock);
  planId = await issueFor(office, 2026, [
    { title: '公开惠企政策', unit: justice, deadline: '2026-03-20' },
    { title: '公开审批结果', unit: justice, deadline: null },
    { title: '公开预算和决算', unit: finance, deadline: '2026-11-30' },
  ]);
  await signFor(withSession(await office.cookieOf('reporter')), planId);
});
afterAll(() => office?.close());

it('leads the office to the schemes while nothing is adopted', async () => {
  const page = await office.open(`/scorecards?planId=${planId}`);
  await page.getByRole('heading', { name: '尚未采用考核方案' }).waitFor();
  expect(await page.getByRole('link', { name: '去考核方案' }).getAttribute('href')).toBe('/scorecards/schemes');
  await page.context().close();
});

it('ranks the units, and opens a card down to the report that costs the points', async () => {
  // rounds have closed in the meantime without a report
  clock.TEST_CLOCK = '2026-04-14T01:00:00Z';
  await office.restart();
  const now = withSession(await signInToDemonstration(office.url, 'office'));
  units = await adoptScheme(now, planId, [justice, finance, own]);
  const entries = [
    { unitId: units[0], line: 'duty', version: 0, points: '4', reason: '责任明确' },
    { unitId: units[1], line: 'duty', version: 0, points: '3', reason: '分工较晚' },
  ];
  await ask(now, 'PUT', '/api/entries', { planId, entries });

  const page = await open(`/scorecards?planId=${planId}`);
  await page.getByText('运行中', { exact: true }).waitFor();
  await rowOf(page, new RegExp(`${own}.*只列出，不排名`)).waitFor();
  await page.getByText('得分、名次和等次都是暂计').waitFor();
  // while anything is not scored there is no grade
  await page.getByText('尚有未评分的条目，暂不定等次').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'ranking');

  await page.getByRole('link', { name: justice }).click();
  await page.getByRole('heading', { name: `${justice} 2026年计分卡` }).waitFor();
  await page.locator('[data-drawn] svg').waitFor();
  await page.getByText(/还有 \d+ 项未评定/).waitFor();
  await page.getByText(/ · 尚有未评分的条目，暂不定等次/).waitFor();
  expect(await violations(page)).toEqual([]);

  // by the keyboard alone: down to the timeliness of the year, and into it
  await page.keyboard.press('ArrowDown');
  const inTime = page.getByRole('button', { name: '2.3 公开时限' });
  for (let steps = 0; steps < 20 && !(await inTime.evaluate((one) => one === document.activeElement)); steps++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const facts = page.getByRole('table', { name: '公开时限的依据' });
  await facts.getByText('缺报').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'card');
  await facts.getByRole('link', { name: '公开审批结果' }).first().click();
  await page.waitForURL(/\/tasks\/\d+\?report=\d+/);
  await page.getByRole('dialog').waitFor();
  await page.goBack();
  await facts.waitFor();

  // Esc closes the line, then the card
  await page.keyboard.press('Escape');
  await facts.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/scorecards\?planId=/);
  await page.context().close();
});

it('shows the stairs as a table, too, saves them as a picture, and prints the card whole', async () => {
  const page = await open(`/scorecards/units/${units[0]}?planId=${planId}`);
  const stairs = page.getByRole('region', { name: /^100 分怎样成为/ }).first();
  await stairs.locator('[data-drawn] svg').waitFor();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    stairs.getByRole('button', { name: '存为图片' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe(`${justice}2026年得分构成.png`);
  await stairs.getByRole('button', { name: '看数据' }).click();
  const figures = await stairs.getByRole('row').allTextContents();
  expect(figures[1]).toMatch(/^满分/);
  expect(figures[figures.length - 1]).toMatch(/^总分/);
  // each step leads to its line
  await stairs.getByRole('button', { name: '要点任务' }).click();
  await until(
    () => page.locator('[data-row]', { hasText: '2 要点任务' }).evaluate((one) => one === document.activeElement),
    'the line of the step has the focus',
  );

  await page.getByRole('button', { name: '全部收起' }).click();
  await page.getByRole('button', { name: '2.3 公开时限' }).waitFor({ state: 'detached' });
  // print lays out what is folded, on white, without what is only pressed
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.getByText('2.3 公开时限').waitFor();
  await page
    .getByRole('button', { name: '看数据' })
    .or(page.getByRole('button', { name: '看图' }))
    .waitFor({ state: 'hidden' });
  expect(await page.getByRole('banner').isHidden()).toBe(true);
  await page.context().close();
});

it('puts units side by side, on a phone, too, and in the dark', async () => {
  const page = await open(`/scorecards?planId=${planId}`, { language: 'en', appearance: 'dark' });
  for (const unit of [justice, finance]) await page.getByRole('checkbox', { name: `Compare ${unit}` }).check();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('heading', { name: /^2 units line by line/ }).waitFor();
  const duty = page.getByRole('row', { name: /^1.1 责任落实/ });
  await duty.waitFor();
  expect((await duty.getByRole('cell').allTextContents()).map((text) => text.trim())).toEqual(['5.71', '4.28−1.43']);
  expect(await violations(page, 'colours')).toEqual([]);
  await picture(page, 'compare');
  const [, other] = await duty.getByRole('link').all();
  expect(await other!.getAttribute('href')).toBe(`/scorecards/units/${units[1]}?planId=${planId}&line=duty`);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: /line by line/ }).waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await wide(page)).toBe(0);
  await page.getByRole('link', { name: justice }).click();
  await page.getByRole('heading', { name: `Scorecard 2026: ${justice}` }).waitFor();
  await page.locator('[data-drawn] svg').waitFor();
  expect(await wide(page)).toBe(0);
  expect(await violations(page, 'colours')).toEqual([]);
  await picture(page, 'card-390');
  await page.context().close();
});

it('leads a leader from a row of the ranking to the card, and from the card to an instruction', async () => {
  const page = await open(`/scorecards?planId=${planId}`, { as: 'leader' });
  await page
    .getByRole('row', { name: new RegExp(justice) })
    .getByText(/已评/)
    .click();
  await page.getByRole('heading', { name: `${justice} 2026年计分卡` }).waitFor();
  await page.getByRole('button', { name: '写批示' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: '写批示' }).first().click();
  await drawer.getByLabel('批示内容').waitFor();
  await page.context().close();
});

it("shows a unit its own score and nobody else's", async () => {
  const page = await open('/scorecards', { as: 'reporter' });
  await page.getByText('结果发布前只显示本单位。').waitFor();
  await page.getByRole('link', { name: justice }).waitFor();
  expect(await page.getByText(finance).count()).toBe(0);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await page.goto(`${office.url}/scorecards/units/${units[1]}?planId=${planId}`);
  await page.getByText('这份计分卡没有打开').waitFor();
  await page.context().close();
});
