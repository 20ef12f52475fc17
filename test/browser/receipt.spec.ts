import { databases } from '@yaodian/testing';
import { violations, wide } from './accessibility.js';
import { type Office, openOffice, type PageOptions } from './office.js';
import { ask, issueSample } from './steps.js';

const unit = '云岭县司法局';
let office: Office;
let tasks: Record<string, number>;

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo');
  const planId = await issueSample(office, unit);
  const { items } = (await ask(office, 'GET', `/api/assignments?planId=${planId}`)) as unknown as {
    items: { title: string; taskId: number }[];
  };
  tasks = Object.fromEntries(items.map(({ title, taskId }) => [title, taskId]));
});
afterAll(() => office?.close());

const open = (title: string, as: PageOptions['as'], options: PageOptions = {}) =>
  office.open(`/tasks/${tasks[title]}`, { ...options, as });

it('is refused with a reason; the office finds it in its list and insists', async () => {
  const page = await open('公开审批结果', 'reporter');
  await page.getByRole('button', { name: '退回', exact: true }).click();
  await page.getByLabel('原因').fill('不属于本单位职责');
  await page.getByRole('form', { name: '退回' }).getByRole('button', { name: '退回' }).click();
  await page.getByText('何晓岚退回：不属于本单位职责').waitFor();

  const decisions = await office.open('/tasks');
  await decisions.getByRole('link', { name: '1 项退回和办结申请待决定' }).click();
  await decisions.getByRole('rowheader', { name: '公开审批结果' }).waitFor();
  expect(await violations(decisions)).toEqual([]);
  await decisions.getByRole('link', { name: '公开审批结果' }).click();
  await decisions.getByRole('button', { name: '维持' }).click();
  await decisions.getByLabel('原因').fill('三定方案有规定');
  await decisions.getByRole('form', { name: '维持' }).getByRole('button', { name: '维持' }).click();
  await decisions.getByText('周明远维持').waitFor();
});

it('is signed for all at once, with the count first and then who answers for it', async () => {
  const page = await office.open('/tasks', { as: 'reporter' });
  await page.getByText(`${unit}有 2 项任务待签收`).waitFor();
  await page.getByRole('button', { name: '全部签收' }).click();
  await page.getByRole('button', { name: '签收 2 项' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('已签收 2 项。').waitFor();
  await dialog.getByLabel('责任人').fill('何晓岚');
  await dialog.getByLabel('分管领导').fill('段志坚');
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.getByText('待签收').count()).toBe(0);
});

it('has its steps, and is closed once the head has approved and the office agreed', async () => {
  const page = await open('公开惠企政策', 'reporter');
  await page.getByText('责任人：何晓岚　分管领导：段志坚').waitFor();
  await page.getByRole('button', { name: '添加节点' }).click();
  await page.getByLabel('做什么').fill('梳理政策清单');
  await page.keyboard.press('Enter');
  // it is ticked once the server has answered, which `check` would not wait for
  await page.getByRole('checkbox', { name: '梳理政策清单' }).click();
  await page.getByText('已完成 1 / 1').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '申请办结' }).click();
  await page.getByLabel('办理情况').fill('政策清单已在门户网站公开');
  const ask = page.getByRole('form', { name: '申请办结' }).getByRole('button', { name: '申请办结' });
  // it is closed by its evidence
  expect(await ask.isDisabled()).toBe(true);
  await page.getByRole('button', { name: '选择佐证材料' }).click();
  await page.getByRole('button', { name: '添加材料' }).click();
  await page.getByLabel('网址', { exact: true }).fill('https://www.example.gov.cn/zwgk/qd.html');
  for (const label of ['形成日期', '发布日期']) {
    await page.getByLabel(label).fill('2026-01-05');
    await page.getByLabel(label).press('Enter');
  }
  await page.getByLabel('标题').fill('惠企政策清单');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.getByRole('button', { name: '完成（已选 1 份）' }).click();
  await ask.click();
  await page.getByText('等本单位审核人审核。').waitFor();

  const head = await open('公开惠企政策', 'approver', { viewport: { width: 390, height: 844 } });
  await head.getByRole('button', { name: '审核通过' }).click();
  expect(await wide(head)).toBeLessThanOrEqual(0);
  await head.getByRole('form', { name: '审核通过' }).getByRole('button', { name: '审核通过' }).click();
  await head.getByText('等办公室决定。').waitFor();

  const waiting = await office.open('/assignments/decisions');
  await waiting.getByRole('link', { name: /^https:\/\/www\.example\.gov\.cn/ }).waitFor();
  expect(await violations(waiting)).toEqual([]);
  const decider = await open('公开惠企政策', 'office');
  await decider.getByRole('list', { name: '佐证材料' }).getByText('惠企政策清单').waitFor();
  expect(await violations(decider)).toEqual([]);
  await decider.getByText('政策清单已在门户网站公开').first().waitFor();
  await decider.getByRole('button', { name: '同意办结' }).click();
  await decider.getByRole('form', { name: '同意办结' }).getByRole('button', { name: '同意办结' }).click();
  await decider.getByRole('cell', { name: /^已办结\s*重新打开/ }).waitFor();
  await decider.getByText('周明远同意办结').waitFor();
});
