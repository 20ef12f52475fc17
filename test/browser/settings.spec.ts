import { databases } from '@yaodian/testing';
import { violations } from './accessibility.js';
import { openOffice, type Office } from './office.js';
import { registerUnits } from './samples.js';
import { ask, issueSample } from './steps.js';

let office: Office;

beforeAll(async () => (office = await openOffice(databases()[0]!)));
afterAll(() => office?.close());

it('a plan: what a change moves is shown before it is saved, then who has made it', async () => {
  await registerUnits(office, [{ name: '财政局' }]);
  const planId = await issueSample(office, '财政局');
  const page = await office.open(`/settings/figures?plan=${planId}`);
  const figures = page.getByRole('region', { name: '填报轮次' });
  await figures.getByText('期满次月 8 日').waitFor();
  await page.getByRole('button', { name: '修改填报截止日' }).click();
  const dialog = page.getByRole('dialog', { name: '填报截止日' });
  await dialog.getByLabel('改为').fill('20');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText(/^有 \d+ 个还没到的日期会随之变动$/).waitFor();
  expect(await violations(page)).toEqual([]);
  // somebody else changes another figure meanwhile
  const other = [{ name: 'graceDays', value: 5 }];
  await ask(office, 'PATCH', `/api/plans/${planId}/settings`, { version: 0, figures: other });
  await dialog.getByRole('button', { name: '保存并变动' }).click();
  await dialog.getByText(/^别人刚改过设置，现在是期满次月 8 日/).waitFor();
  await dialog.getByRole('button', { name: '保存并变动' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await figures.getByText('期满次月 20 日').waitFor();
  await figures.getByText('默认：期满次月 8 日').waitFor();
  await page
    .getByRole('region', { name: '修改记录' })
    .getByText('填报截止日：期满次月 8 日 → 期满次月 20 日')
    .waitFor();

  // what somebody else has set while it was open is told, also where this page has heard of it already
  await page.getByRole('button', { name: '修改签收期限' }).click();
  const receipt = page.getByRole('dialog', { name: '签收期限' });
  await receipt.getByLabel('改为').fill('6');
  await receipt.getByRole('button', { name: '保存' }).focus();
  const theirs = [{ name: 'receiptDays', value: 4 }];
  await ask(office, 'PATCH', `/api/plans/${planId}/settings`, { version: 2, figures: theirs });
  await page.getByText('签收期限：3 个工作日 → 4 个工作日').waitFor();
  await receipt.getByRole('button', { name: '保存' }).click();
  await receipt.getByText(/^别人刚改过设置，现在是4 个工作日/).waitFor();
  await receipt.getByRole('button', { name: '保存' }).click();
  await page.getByText('签收期限：4 个工作日 → 6 个工作日').waitFor();

  // dates that have become others since they were shown are shown anew before anything is saved
  await page.getByRole('button', { name: '修改填报截止日' }).click();
  await dialog.getByLabel('改为').fill('22');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.getByText(/^有 \d+ 个还没到的日期会随之变动$/).waitFor();
  const closes = { version: 4, figures: [{ name: 'closesAfter', value: 12 }] };
  const { seen } = await ask(office, 'POST', `/api/plans/${planId}/settings/preview`, closes);
  await ask(office, 'PATCH', `/api/plans/${planId}/settings`, { ...closes, seen });
  await dialog.getByRole('button', { name: '保存并变动' }).click();
  await dialog.getByText(/^别人刚改过设置/).waitFor();
  await dialog.getByRole('button', { name: '保存并变动' }).click();
  await dialog.getByText(/变动，请先确认/).waitFor();
  await dialog.getByRole('button', { name: '保存并变动' }).click();
  await figures.getByText('期满次月 22 日').waitFor();

  await page.getByRole('link', { name: '下级任务' }).click();
  await page.getByRole('radio', { name: /^所有下级单位的任务/ }).check();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('内设机构 → 所有下级单位').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

it('the security administrator sets what a password has to be', async () => {
  const page = await office.open('/administration/passwords', { as: 'security-admin' });
  await page.getByLabel('最少字符数').fill('12');
  await page.getByLabel('字符种类').fill('3');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('最少字符数：10 → 12').waitFor();
  // of two people at once the second one keeps what the first one has set, but for what both have changed
  await page.getByLabel('锁定分钟数').fill('30');
  const rules = { version: 1, shortest: 14, classes: 3, remembered: 5, failures: 4, lockMinutes: 20 };
  const headers = { cookie: await office.cookieOf('security-admin') };
  await page.request.put(`${office.url}/api/settings/passwords`, { headers, data: rules });
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/^别人刚改过规则/).waitFor();
  expect(await page.getByLabel('锁定前的失败次数').inputValue()).toBe('4');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('锁定分钟数：20 → 30').waitFor();
  expect(await page.getByText('最少字符数：14 → 12').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${office.url}/profile`);
  await page.getByText(/^至少 14 个字.*至少要有 3 种。$/).waitFor();
  await page.context().close();
});
