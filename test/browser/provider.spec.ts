import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { findProvider, type TestProvider } from '../provider/provider.js';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office } from './office.js';

const password = 'yunling-demo-2026';

let provider: TestProvider;
let office: Office;
beforeAll(async () => {
  provider = await findProvider();
  await provider.start();
  office = await openOffice(databases()[0]!, 'demo', {
    OIDC_ISSUER: provider.issuer.origin,
    OIDC_CLIENT_ID: provider.clientId,
    OIDC_CLIENT_SECRET: provider.clientSecret,
  });
});
afterAll(async () => {
  await office?.close();
  await provider?.stop();
});

const byProvider = (page: Page) => page.getByRole('link', { name: '统一身份认证登录' });

async function answer(page: Page, who: string): Promise<void> {
  await page.getByLabel('Who').fill(who);
  await page.getByRole('button', { name: 'Go on' }).click();
}

it('links the own account, signs in with it to the page that was asked for, and signs out there, too', async () => {
  const page = await office.open('/profile', { as: 'office' });
  const sheet = page.getByRole('region', { name: '统一身份认证' });
  expect(await violations(page)).toEqual([]);
  await sheet.getByLabel('现在的密码').fill('wrong');
  await sheet.getByRole('button', { name: '去关联' }).click();
  await sheet.getByText('现在的密码不对').waitFor();
  await sheet.getByLabel('现在的密码').fill(password);
  await sheet.getByRole('button', { name: '去关联' }).click();
  await answer(page, 'Zhou-7');
  await sheet.getByText('已关联，标识为 Zhou-7').waitFor();

  const other = await office.open('/plans?seen=2026', { as: null });
  await byProvider(other).click();
  await answer(other, 'Zhou-7');
  await other.getByRole('button', { name: '导入文件' }).waitFor();
  expect(other.url()).toBe(`${office.url}/plans?seen=2026`);
  await other.getByRole('button', { name: /^当前用户/ }).click();
  await other.getByRole('menuitem', { name: '退出登录' }).click();
  await other.getByRole('button', { name: 'Yes, sign me out' }).click();
  await byProvider(other).waitFor();

  await sheet.getByRole('button', { name: '取消关联' }).click();
  await sheet.getByRole('button', { name: '去关联' }).waitFor();
  await page.context().close();
  await other.context().close();
});

it.each([
  ['zh-CN', 'light', 1440],
  ['en', 'dark', 390],
] as const)('says on the sign-in page what went wrong, in %s, %s, %d pixels', async (language, appearance, width) => {
  const page = await office.open('/sign-in', { as: null, language, appearance, viewport: { width, height: 844 } });
  const go = page.getByRole('link', { name: language === 'en' ? 'Sign in with single sign-on' : '统一身份认证登录' });
  await go.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText(language === 'en' ? 'Single sign-on was not finished' : '统一身份认证没有完成').waitFor();
  await go.click();
  await answer(page, 'nobody-here');
  await page.getByText(language === 'en' ? 'no account here belongs to you' : '这里没有与您对应的账号').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await wide(page)).toBe(0);
  if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/sign-in-${language}.png` });
  await page.context().close();
});

it('lets the system administrator say who somebody is there', async () => {
  const page = await office.open('/administration/people', { as: 'system-admin' });
  await page.getByRole('button', { name: '修改：何晓岚' }).click();
  await page.getByLabel(/统一身份标识/).fill('He-9');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByLabel(/统一身份标识/).waitFor({ state: 'detached' });
  const other = await office.open('/sign-in', { as: null });
  await byProvider(other).click();
  await answer(other, 'He-9');
  await other.getByRole('button', { name: /当前用户.*何晓岚/ }).waitFor();
  await page.context().close();
  await other.context().close();
});
