import path from 'node:path';
import { databases, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, type PageOptions, type Person, until } from './office.js';
import { adoptScheme } from './scored.js';
import { issueSample } from './steps.js';

const unit = '云岭县司法局';
const titles = ['公开惠企政策', '公开审批结果'] as const;
let office: Office;
let planId: number;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
};

/** A page in the session of somebody of the demonstration. */
async function as(person: Person, address: string, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { ...options, as: null });
  await useSession(page.context(), office.url, await office.cookieOf(person));
  await page.goto(office.url + address);
  return page;
}

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo');
  const year = new Date().getFullYear();
  planId = await issueSample(office, unit, {
    year,
    tasks: { [titles[0]]: `${year}-01-05`, [titles[1]]: `${year}-12-31` },
  });
});
afterAll(() => office?.close());

it('a leader begins at the cockpit, goes through its map by the keys, and writes an instruction on what lags', async () => {
  const page = await as('leader', '/');
  await page.waitForURL(/\/cockpit$/);
  await page.locator('[data-drawn]').first().waitFor();
  await page.getByText(`“${titles[0]}”逾期`).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'cockpit');
  const cell = page.getByRole('button', { name: /^云岭县司法局，/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('link', { name: titles[0] }).waitFor();
  await picture(page, 'cockpit-tasks');
  await page.keyboard.press('Escape');
  await until(() => cell.evaluate((place) => place === document.activeElement), 'the focus comes back to the cell');

  await page.getByRole('listitem').filter({ hasText: titles[0] }).getByRole('button', { name: '写批示' }).click();
  await drawer.getByLabel('批示内容').fill('请尽快公开。');
  await drawer.getByRole('button', { name: '写批示' }).click();
  await page.getByRole('link', { name: '请尽快公开。' }).waitFor();

  await page.getByRole('button', { name: '看数据' }).click();
  await page.getByRole('rowheader', { name: unit }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '看图' }).click();
  const sheet = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.keyboard.press('f');
  await page.getByRole('button', { name: '退出大屏' }).waitFor();
  await page.keyboard.press('f');
  await page.getByRole('button', { name: '大屏', exact: true }).waitFor();
  await page.context().close();
});

it('each figure leads to what is behind it, and the scores stand there once a scheme is adopted', async () => {
  const page = await as('leader', '/cockpit');
  await page.locator('[data-drawn]').first().waitFor();
  expect(await page.getByRole('heading', { name: '考核得分' }).count()).toBe(0);
  const [first] = await adoptScheme(office, planId, [unit, '云岭县财政局']);
  await page.reload();
  const scores = page.locator('section', { has: page.getByRole('heading', { name: '考核得分' }) });
  await scores.getByText('暂计').waitFor();
  expect(await scores.getByRole('link', { name: unit }).getAttribute('href')).toBe(
    `/scorecards/units/${first}?planId=${planId}`,
  );
  expect(await page.getByRole('link', { name: /^\d+\s*红灯$/ }).getAttribute('href')).toBe(
    `/tasks?plan=${planId}&light=red`,
  );
  const cell = page.getByRole('button', { name: /^云岭县司法局，/ });
  await cell.focus();
  await page.keyboard.press('ArrowUp');
  // above the cells stands the unit as a whole
  await page.getByRole('button', { name: /^云岭县司法局：/ }).press('Enter');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('link', { name: titles[0] }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '未列板块', exact: true }).click();
  await drawer.getByRole('button', { name: '写批示' }).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);
  await picture(page, 'cockpit-scores');
  await page.context().close();
});

it('a wall shows it without signing in, follows it by itself, and goes dark when its link is revoked', async () => {
  const page = await as('office', '/cockpit');
  await page.getByRole('button', { name: '大屏链接' }).click();
  await page.getByLabel('放在哪里').fill('政务大厅');
  await page.getByRole('button', { name: '生成链接' }).click();
  const address = await page.getByText('/wall/').textContent();
  expect(await violations(page)).toEqual([]);
  const wall = await office.open(new URL(address!).pathname, { as: null });
  await wall.getByText(`“${titles[0]}”逾期`).waitFor();
  expect(await wall.getByRole('link').count()).toBe(0);
  expect(await wall.getByText('请尽快公开。').count()).toBe(0);
  expect(await wall.getByText('考核得分').count()).toBe(0);
  await picture(wall, 'wall');

  // without a connection the figures stay, and their age is said
  await wall.context().setOffline(true);
  await wall.getByText('连接中断').waitFor();
  expect(await wall.getByText(`“${titles[0]}”逾期`).count()).toBe(1);
  await wall.context().setOffline(false);
  await page.getByRole('button', { name: '停用', exact: true }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '停用' }).click();
  await page.getByText('链接已停用').first().waitFor();
  await wall.getByText('这个大屏链接已失效').waitFor();
  expect(await wall.getByText(titles[0]).count()).toBe(0);
  await wall.context().close();
  await page.context().close();
});

it('what others do shows up without loading anew; the page is read in the dark and on a telephone', async () => {
  const page = await as('leader', '/cockpit', { appearance: 'dark', viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: '请尽快公开。' }).waitFor();
  expect(await wide(page)).toBe(0);
  expect(await violations(page, 'colours')).toEqual([]);
  await picture(page, 'cockpit-390');
  const other = await as('leader', '/instructions');
  await other.getByRole('button', { name: '撤回批示' }).click();
  await other.getByLabel('理由').fill('已经公开');
  await other.getByRole('button', { name: '撤回批示' }).last().click();
  await page.getByText('已办结').last().waitFor();
  await page.getByText('0 件在办').waitFor();
  await page.context().close();
  await other.context().close();
});
