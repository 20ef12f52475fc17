import type { CalendarYear } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import type { Locator, Page } from 'playwright-core';
import { violations } from './accessibility.js';
import { openOffice, type Office } from './office.js';
import { registerUnits } from './samples.js';
import { issueSample } from './steps.js';

let office: Office;
let page: Page;

beforeAll(async () => (office = await openOffice(databases()[0]!)));
afterAll(() => office?.close());
beforeEach(async () => (page = await office.open('/plans')));
afterEach(() => page?.context().close());

const day = (name: RegExp): Locator => page.getByRole('button', { name });
/** The number of working days under a month's name. */
const month = (name: string): Locator => page.locator('caption', { hasText: name });
const visit = (year: number) => page.goto(`${office.url}/settings/calendar?year=${year}`);

it('is found from the menu, and shows the year with its holidays and make-up days by word', async () => {
  await page.getByRole('link', { name: '基础设置' }).click();
  await page.getByRole('navigation', { name: '基础设置' }).getByRole('link', { name: '工作日历' }).click();
  await page.getByRole('heading', { name: '工作日历' }).waitFor();
  await visit(2026);
  await page.getByText('2026年共 248 个工作日').waitFor();
  await page.getByRole('link', { name: '国办发明电〔2025〕7号' }).waitFor();
  const shown = (name: RegExp) => day(name).locator('[aria-hidden]').allInnerTexts();
  expect(await shown(/^2026年2月14日、星期六、工作日（春节）$/)).toEqual(['14', '班']);
  expect(await shown(/^2026年2月17日、星期二、休息日（春节）$/)).toEqual(['17', '休']);
  expect(await shown(/^2026年3月1日、星期日、休息日$/)).toEqual(['1']);
});

it('changes days by the keyboard, with a reason, and changes them back', async () => {
  await visit(2025);
  await month('十一月').getByText('20 个工作日').waitFor();
  await day(/^2025年11月12日/).focus();
  // down a week, back one day: the arrows go from day to day
  for (const key of ['ArrowDown', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: '2025年11月18日（星期二）' });
  await dialog.getByText('现在是工作日').waitFor();
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('请填写理由').waitFor();
  await dialog.getByLabel('直到（含）').fill('2025年11月19日');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('名称（可不填）').fill('运动会');
  await dialog.getByLabel('理由').fill('县政府通知');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await month('十一月').getByText('18 个工作日').waitFor();
  await day(/^2025年11月19日、星期三、休息日（运动会）、本单位改过$/).waitFor();
  const changes = page.getByRole('region', { name: '修改记录' });
  await changes.getByText('2025年11月18日：工作日 → 休息日（运动会）').waitFor();

  await day(/^2025年11月18日/).click();
  await page.getByRole('dialog').getByText('依据：县政府通知').waitFor();
  await page.getByRole('dialog').getByLabel('直到（含）').fill('2025年11月19日');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('理由').fill('运动会取消');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await month('十一月').getByText('20 个工作日').waitFor();
  await day(/^2025年11月19日、星期三、工作日$/).waitFor();
});

it('tells whoever is late that the calendar has changed, and keeps what was typed', async () => {
  await visit(2024);
  await day(/^2024年7月1日/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由').fill('停电');
  const answer = await office.fetch('/api/calendar/2024');
  const { version } = (await answer.json()) as { version: number };
  const body = JSON.stringify({ version, reason: '先到', days: [{ date: '2024-07-02', kind: 'off', name: '检修' }] });
  const headers = { 'content-type': 'application/json' };
  expect((await office.fetch('/api/calendar/2024/days', { method: 'PUT', headers, body })).status).toBe(200);
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByRole('alert').getByText('日历已换成最新的').waitFor();
  expect(await dialog.getByLabel('理由').inputValue()).toBe('停电');
  await dialog.getByRole('button', { name: '保存' }).click();
  await day(/^2024年7月1日、星期一、休息日、本单位改过$/).waitFor();
  await day(/^2024年7月2日、星期二、休息日（检修）、本单位改过$/).waitFor();
});

it('warns of a year without a notice until the notice is entered', async () => {
  await visit(2027);
  const warning = page.getByText('2027年还没有放假通知，暂按星期一至星期五计算');
  await warning.waitFor();
  await page.getByRole('button', { name: '录入通知' }).click();
  const dialog = page.getByRole('dialog', { name: '2027年的放假通知' });
  await dialog.getByLabel('发文字号').fill('国办发明电〔2026〕0号');
  await dialog.getByLabel('网址').fill('gov.cn');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText('网址以 https:// 或 http:// 开头').waitFor();
  await dialog.getByLabel('网址').fill('');
  await dialog.getByRole('button', { name: '保存' }).click();
  await warning.waitFor({ state: 'hidden' });
  await page.getByText('国办发明电〔2026〕0号').first().waitFor();
});

it('is only read by those who do not keep it', async () => {
  const reader = await office.open('/settings/calendar?year=2026', { as: 'auditor' });
  await reader.locator('[data-date="2026-10-01"]', { hasText: '国庆节' }).waitFor();
  await reader.getByRole('region', { name: '计算工作日' }).getByRole('button', { name: '计算' }).waitFor();
  expect(await reader.locator('button[data-date]').count()).toBe(0);
  expect(await reader.getByRole('button', { name: '放假通知' }).count()).toBe(0);
  expect(await reader.getByRole('link', { name: '基础设置' }).count()).toBe(0);
  await reader.context().close();
});

it('counts working days, and shows how', async () => {
  await visit(2026);
  const tool = page.getByRole('region', { name: '计算工作日' });
  await tool.getByLabel('从哪一天起').fill('2026年2月10日');
  await page.keyboard.press('Enter');
  await tool.getByLabel('工作日数').fill('5');
  await tool.getByRole('button', { name: '计算' }).click();
  await tool.getByText('从2026年2月10日到2026年2月24日，共 5 个工作日').waitFor();
  await tool.getByText('看看是怎样算的').click();
  const row = (name: string) => tool.getByRole('row', { name: new RegExp(name) });
  expect(await row('2026年2月15日至2026年2月23日').innerText()).toMatch(
    /休息日（春节）[^]*国办发明电〔2025〕7号[^]*不计 9 天/,
  );
  expect(await row('2026年2月14日').first().innerText()).toMatch(/工作日（春节）/);
  await tool.getByLabel('到某一天有几个工作日').check();
  await tool.getByLabel('到哪一天（含）').fill('2026年2月28日');
  await page.keyboard.press('Enter');
  await tool.getByRole('button', { name: '计算' }).click();
  await tool.getByText('从2026年2月10日到2026年2月28日，共 9 个工作日').waitFor();
});

it('names the open dates that a change moves, and moves them only for who agrees', async () => {
  await registerUnits(office, [{ name: '县财政局' }]);
  await issueSample(office, '县财政局');
  const year = new Date().getFullYear() + 1;
  const { days } = (await (await office.fetch(`/api/calendar/${year}`)).json()) as CalendarYear;
  // the report on January is due on the 8th, or on the next working day
  const due = days.find(({ date, kind }) => date >= `${year}-02-08` && kind === 'working')!.date;
  const square = page.locator(`button[data-date="${due}"]`);
  const dialog = page.getByRole('dialog');
  await visit(year);
  await square.click();
  await dialog.getByLabel('理由').fill('县政府通知');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText(`${year}年1月1日至${year}年1月31日：填报截止`).waitFor();
  await dialog.getByText(`青石县${year}年政务公开工作要点`).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await square.getAttribute('data-office')).toBeNull();

  await square.click();
  await dialog.getByLabel('理由').fill('县政府通知');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByRole('button', { name: '保存并变动' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.locator(`button[data-date="${due}"][data-office]`).waitFor();
});
