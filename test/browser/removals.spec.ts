import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { standsOut, violations, wide } from './accessibility.js';
import { openOffice, type Office } from './office.js';

const secret = '王某某住青山路8号';
const text = `云岭县2026年政务公开工作要点
一、推进公开
（一）公开重大决策。每季度公开不少于1次，${secret}。（牵头单位：县政府办；完成时限：2026年9月底前）
`;

let office: Office;
let page: Page;
let decider: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo');
  const body = JSON.stringify({ text, planYear: 2026, planTitle: '云岭县要点' });
  const headers = { 'content-type': 'application/json' };
  const answer = await office.fetch('/api/documents', { method: 'POST', headers, body });
  const { planId } = (await answer.json()) as { planId: number };
  page = await office.open(`/plans/${planId}`);
});
afterAll(() => office?.close());

const dialog = () => page.getByRole('dialog', { name: '申请清除内容' });

it('is asked for below the document, with the words and a reason that are both needed', async () => {
  await page.getByText(secret).first().waitFor();
  await page.getByRole('region', { name: '来源文件' }).getByRole('button', { name: '申请清除' }).click();
  await dialog()
    .getByText(/任何人都恢复不了/)
    .waitFor();
  await dialog().getByLabel('要清除的文字').fill('没有这段文字');
  await dialog().getByLabel('理由').fill('含有个人信息');
  await dialog().getByRole('button', { name: '提交申请' }).click();
  await dialog().locator('.ant-form-item-explain-error').waitFor();
  await dialog().getByRole('checkbox').check();
  await dialog().getByRole('button', { name: '提交申请' }).click();
  await dialog()
    .getByText(/这里没有这段文字/)
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog().getByLabel('要清除的文字').fill(secret);
  await dialog().getByRole('button', { name: '提交申请' }).click();
  await page.getByText(/已提交清除申请 1/).waitFor();
});

it('is withdrawn by who asked, at the link that names it, and asked for again', async () => {
  const list = await office.open('/administration/removals?request=1&state=refused');
  await list.getByRole('button', { name: '撤回申请' }).click();
  await list.getByText('申请 1 已撤回').waitFor();
  await list.goto(`${office.url}/administration/removals?state=withdrawn`);
  await list.getByRole('cell', { name: '已撤回' }).waitFor();
  await page.reload();
  await page.getByRole('region', { name: '来源文件' }).getByRole('button', { name: '申请清除' }).click();
  await dialog().getByLabel('要清除的文字').fill(secret);
  await dialog().getByLabel('理由').fill('含有个人信息');
  await dialog().getByRole('checkbox').check();
  await dialog().getByRole('button', { name: '提交申请' }).click();
  await page.getByText(/已提交清除申请 2/).waitFor();
});

it('is decided by the security administrator, who sees no content and types the approval out', async () => {
  decider = await office.open('/administration/removals', { as: 'security-admin' });
  await decider.getByRole('button', { name: '查看清除申请 2' }).click();
  const drawer = decider.getByRole('dialog', { name: '清除申请 2' });
  await drawer.getByText('来源文件', { exact: false }).first().waitFor();
  expect(await drawer.innerText()).not.toContain(secret);
  expect(await violations(decider)).toEqual([]);
  const approve = drawer.getByRole('button', { name: '同意并清除' });
  await drawer.getByLabel('理由', { exact: true }).fill('情况属实');
  expect(await approve.isDisabled()).toBe(true);
  await drawer.getByLabel('同意清除的，请输入“清除”').fill('清除');
  await approve.click();
  await decider.getByText('申请 2 的内容已清除').waitFor();
  await decider.getByRole('cell', { name: '已清除' }).waitFor();
});

it('is shown where the content stood: by whom, when and why', async () => {
  await page.reload();
  await page.getByText(/中的一段文字已清除（.*申请，.*批准）。理由：含有个人信息/).waitFor();
  await page
    .getByText(`不少于1次，${'■'.repeat(secret.length)}`)
    .first()
    .waitFor();
  expect(await page.getByText(secret).count()).toBe(0);
  expect(await page.getByRole('link', { name: '下载原文件' }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

it('is listed for the auditor in English, in the dark and on a phone', async () => {
  const phone = { width: 390, height: 844 };
  const small = await office.open('/administration/removals', {
    as: 'auditor',
    language: 'en',
    appearance: 'dark',
    viewport: phone,
  });
  await small.getByRole('button', { name: 'Open the request 2' }).waitFor();
  expect([await wide(small), await standsOut(small)]).toEqual([0, 0]);
  expect(await violations(small)).toEqual([]);
  await small.getByRole('button', { name: 'Open the request 2' }).click();
  const drawer = small.getByRole('dialog', { name: 'Request 2' });
  await drawer.getByText('Original files: 1').waitFor();
  expect(await drawer.getByRole('button', { name: 'Approve and remove' }).count()).toBe(0);
});
