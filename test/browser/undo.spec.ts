import { databases, setPassword, signIn, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations } from './accessibility.js';
import { openOffice, type Office, until } from './office.js';
import { titles } from './samples.js';
import { editRow, importSample, rowNamed, rowOf, selectedRow, titlesIn } from './steps.js';

let office: Office;
let page: Page;
beforeAll(async () => (office = await openOffice(databases()[0]!)));
afterAll(() => office?.close());

beforeEach(async () => {
  page = await office.open('/plans');
  await importSample(page);
});
afterEach(() => page.context().close());

const all = Object.values(titles);
const titlesBecome = (expected: string[]) =>
  until(
    async () => JSON.stringify(await titlesIn(page)) === JSON.stringify(expected),
    `the table ${expected.join(' ')}`,
  );
const undoButton = () => page.getByRole('button', { name: /^撤销：/ });

it('takes back step by step, does again, and shows the row that it is about', async () => {
  await rowNamed(page, titles.budget).click();
  await rowNamed(page, titles.budget).press('Alt+ArrowUp');
  await titlesBecome([titles.budget, titles.projects, ...all.slice(2)]);
  await rowNamed(page, titles.policies).click();
  await rowNamed(page, titles.policies).press('x');
  const moved = [titles.budget, titles.projects, ...all.slice(2)].filter((title) => title !== titles.policies);
  await titlesBecome(moved);
  await page.getByRole('button', { name: `撤销：改为非任务“${titles.policies}”` }).waitFor();

  await page.locator('[data-row][aria-selected=true]').press('Control+z');
  await selectedRow(page, titles.policies).waitFor();
  await selectedRow(page, titles.policies).press('Control+z');
  await titlesBecome(all);
  await page
    .getByRole('status')
    .filter({ hasText: `已撤销：移动“${titles.budget}”` })
    .waitFor({ state: 'attached' });

  await selectedRow(page, titles.budget).press('Control+y');
  await titlesBecome([titles.budget, titles.projects, ...all.slice(2)]);
  await page.getByRole('button', { name: /^重做：/ }).click();
  await titlesBecome(moved);
});

it('takes back what was typed', async () => {
  await editRow(page, rowNamed(page, titles.budget));
  await page.getByLabel('任务名称').fill('另一个名称');
  await page.getByLabel('任务名称').press('Escape');
  await rowNamed(page, '另一个名称').waitFor();
  await rowNamed(page, '另一个名称').press('Control+z');
  await rowNamed(page, titles.budget).waitFor();
  expect(await rowOf(page, 2).textContent()).toContain(titles.budget);
});

it('offers to take back the last step only, and on its own page only', async () => {
  const offer = page.locator('.ant-message').getByText('第 5 项已改为非任务。');
  await rowNamed(page, titles.policies).click();
  await rowNamed(page, titles.policies).press('x');
  // under the pointer it would stay for ever
  await offer.hover();
  await page.locator('[data-row][aria-selected=true]').press('Control+z');
  await titlesBecome(all);
  await offer.waitFor({ state: 'detached' });

  await selectedRow(page, titles.policies).press('x');
  await offer.hover();
  await page.getByRole('link', { name: '年度要点' }).press('Enter');
  await page.waitForURL(/\/plans$/);
  await offer.waitFor({ state: 'detached' });
});

it('edits the chosen rows together after a look at what changes, and takes that back as one step', async () => {
  await page.getByRole('checkbox', { name: '选择第 2 项' }).check();
  await page.getByRole('checkbox', { name: '选择第 4 项' }).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: '批量修改' }).click();
  const ask = async (field: string, way: string) => {
    await page.getByRole('combobox', { name: `${field}：怎样改` }).click();
    await page.locator('.ant-select-dropdown:visible').getByText(way, { exact: true }).click();
  };
  await ask('所属板块', '设为');
  await page.getByRole('combobox', { name: '所属板块', exact: true }).fill('重点任务');
  await ask('查找替换', '替换为');
  await page.getByRole('textbox', { name: '查找的文字' }).fill('公开');
  await page.getByRole('textbox', { name: '替换为（可以留空）' }).fill('公布');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '查看改动' }).click();
  await page.getByText('将修改 3 项任务，0 项没有变化。').waitFor();
  await page.getByRole('button', { name: '修改 3 项任务' }).click();
  const edited = [titles.budget, titles.schools, titles.relief].map((title) => title.replace('公开', '公布'));
  await titlesBecome([titles.projects, ...edited, ...all.slice(4)]);
  await page.locator('.ant-message').getByRole('button', { name: '撤销' }).click();
  await titlesBecome(all);
});

it('does nothing where the draft has changed since, and says so', async () => {
  // what changes elsewhere does not come by itself
  await page.route('**/api/live*', (route) => route.abort());
  await page.reload();
  await rowNamed(page, titles.hotline).click();
  await rowNamed(page, titles.hotline).press('x');
  await undoButton().waitFor();
  const other = await office.open(new URL(page.url()).pathname);
  await editRow(other, rowNamed(other, titles.schools));
  await other.getByLabel('任务名称').fill('对方改的名称');
  await other.getByText(/^已自动保存/).waitFor();
  await undoButton().click();
  await page
    .getByText(/没有完成.*在您之后又有改动/)
    .first()
    .waitFor();
  await rowNamed(page, '对方改的名称').waitFor();
  expect(await rowNamed(page, titles.hotline).count()).toBe(0);
});

it("asks before another person's step is taken back", async () => {
  await rowNamed(page, titles.hotline).click();
  await rowNamed(page, titles.hotline).press('x');
  await undoButton().waitFor();
  const colleague = await officeColleague();
  await colleague.goto(page.url());
  await rowNamed(colleague, titles.schools).waitFor();
  await colleague.getByRole('button', { name: /^撤销：/ }).click();
  await colleague
    .getByText(/最近一步是office做的（改为非任务.*），仍要撤销？/)
    .last()
    .waitFor();
  await colleague.getByRole('button', { name: /^取\s?消$/ }).click();
  expect(await rowNamed(colleague, titles.hotline).count()).toBe(0);
  await colleague.getByRole('button', { name: /^撤销：/ }).click();
  await colleague
    .getByRole('dialog')
    .getByRole('button', { name: /^撤\s?销$/ })
    .click();
  await rowNamed(page, titles.hotline).waitFor();
  await colleague.context().close();
});

/** A second person of the office, signed in. */
async function officeColleague(): Promise<Page> {
  const send = async <T>(as: 'system-admin' | 'security-admin', method: string, address: string, body?: object) => {
    const headers = { cookie: await office.cookieOf(as), 'content-type': 'application/json' };
    const answer = await fetch(office.url + address, { method, headers, body: body && JSON.stringify(body) });
    return (await answer.json()) as T;
  };
  const units = (await (await office.fetch('/api/units')).json()) as { items: { id: number }[] };
  const person = { account: 'tongshi', name: '同事' };
  const { id, version } = await send<{ id: number; version: number }>('system-admin', 'POST', '/api/people', person);
  const memberships = [{ role: 'office', unitId: units.items[0]!.id }];
  await send('security-admin', 'PUT', `/api/people/${id}/memberships`, { version, memberships });
  const { token } = await send<{ token: string }>('system-admin', 'POST', `/api/people/${id}/set-up-link`, {});
  await setPassword(office.url, token);
  const colleague = await office.open('/sign-in', { as: null });
  await useSession(colleague.context(), office.url, await signIn(office.url, 'tongshi'));
  return colleague;
}
