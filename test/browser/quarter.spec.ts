import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { databases, signInToDemonstration, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, type PageOptions, type Person, until } from './office.js';
import { issueSample } from './steps.js';

/** The clock of the built server. */
const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-01-05T01:00:00Z',
};
const unit = '云岭县司法局';
const titles = { policies: '公开惠企政策', results: '公开审批结果', letters: '回应群众来信' };
let office: Office;

/** The server at another time, which ends all sessions. */
async function on(day: string): Promise<void> {
  clock.TEST_CLOCK = `${day}T01:00:00Z`;
  await office.restart();
}

/** Somebody's workbench, with a session of their own. */
async function workbench(person: Person, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { ...options, as: null });
  await useSession(page.context(), office.url, await signInToDemonstration(office.url, person));
  await page.goto(`${office.url}/workbench`);
  await page.getByRole('heading', { name: /^(待办事项|To do)/ }).waitFor();
  return page;
}

/** What waits on the workbench, each as its count and words. */
const waiting = (page: Page) =>
  page.getByRole('region', { name: '待办事项' }).getByRole('listitem').locator('> *:not(button, a)').allTextContents();
const takeUp = (page: Page, what: string) => page.getByRole('link', { name: what }).click();

/** Adds a published page as what proves the report. */
async function proveByPage(page: Page): Promise<void> {
  await page.getByRole('button', { name: '选择佐证材料' }).click();
  await page.getByRole('button', { name: '添加材料' }).click();
  await page.getByLabel('网址', { exact: true }).fill('https://www.example.gov.cn/zwgk/hqzc.html');
  for (const label of ['形成日期', '发布日期']) {
    await page.getByLabel(label).fill('2026-01-20');
    await page.getByLabel(label).press('Enter');
  }
  await page.getByLabel('标题').fill('惠企政策第一至第三批');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.getByRole('button', { name: '完成（已选 1 份）' }).click();
}

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
};

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo', clock);
  await issueSample(office, unit, {
    year: 2026,
    tasks: { [titles.policies]: '2026-03-20', [titles.results]: '2026-12-25', [titles.letters]: null },
  });
});
afterAll(() => office?.close());

it('begins with signing for everything, from the workbench', async () => {
  const page = await workbench('reporter');
  await page.getByText('待签收的任务').waitFor();
  expect(await waiting(page)).toEqual(['3', expect.stringContaining('最早 2026-01-08 前余 3 个工作日')]);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'workbench-sign');
  await takeUp(page, '去签收：待签收的任务');
  await page.getByRole('button', { name: '全部签收' }).click();
  await page.getByRole('button', { name: '签收 3 项' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('已签收 3 项。').waitFor();
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: '工作台' }).click();
  await page.getByText('没有待办事项').waitFor();
  await page.getByText('下一个日期：2026-02-02').waitFor();
  await page.context().close();
});

it('is reported by the clerk, approved by the head and accepted by the office, each from the workbench', async () => {
  await on('2026-02-02');
  const clerk = await workbench('reporter');
  await until(async () => (await waiting(clerk)).length > 0 || (await clerk.reload(), false), 'the round opens');
  expect(await waiting(clerk)).toEqual(['3', expect.stringContaining('待填报的进展最早 2026-02-09 前')]);
  await takeUp(clerk, '去填报：待填报的进展');
  for (const [title, percent] of [
    [titles.policies, '60'],
    [titles.results, '10'],
    [titles.letters, null],
  ] as const) {
    await clerk.getByRole('heading', { name: title, level: 2 }).waitFor();
    await clerk.getByLabel('本轮进展').fill(`${title}：已在门户网站公开三批。`);
    if (percent !== null) await clerk.getByLabel('完成进度').fill(percent);
    if (title === titles.policies) await proveByPage(clerk);
    await clerk.getByLabel('本轮进展').press('Control+Enter');
  }
  await picture(clerk, 'filled');
  await clerk.getByText('已填 3 / 3 项').waitFor();
  await clerk.context().close();

  const head = await workbench('approver');
  expect(await waiting(head)).toEqual(['3', expect.stringContaining('待您审核报出的进展')]);
  await takeUp(head, '去审核：待您审核报出的进展');
  await head.getByRole('button', { name: '全部通过 3 项' }).click();
  await head.getByRole('button', { name: '全部通过 3 项' }).waitFor({ state: 'detached' });
  await head.context().close();

  const reviewer = await workbench('office');
  expect((await waiting(reviewer)).slice(0, 2)).toEqual(['3', expect.stringContaining('待审核的进展填报')]);
  await takeUp(reviewer, '去审核：待审核的进展填报');
  await reviewer.getByRole('heading', { level: 2, name: titles.policies }).waitFor();
  await reviewer.keyboard.press('a');
  await reviewer.getByRole('heading', { level: 2, name: titles.results }).waitFor();
  await reviewer.keyboard.press('r');
  await reviewer.getByRole('textbox', { name: '理由' }).fill('请写明批次');
  await reviewer.keyboard.press('Control+Enter');
  await reviewer.getByRole('heading', { level: 2, name: titles.letters }).waitFor();
  await reviewer.keyboard.press('a');
  await reviewer.getByRole('heading', { name: '没有待审的进展' }).waitFor();
  await reviewer.context().close();

  const again = await workbench('reporter');
  expect(await waiting(again)).toEqual(['1', expect.stringContaining('退回后待重报的进展')]);
  await takeUp(again, '去修改：退回后待重报的进展');
  await again.getByRole('heading', { name: titles.results }).waitFor();
  await again.getByText('请写明批次').first().waitFor();
  await again.getByLabel('本轮进展').fill('审批结果第一至第三批已公开。');
  await again.getByLabel('本轮进展').press('Control+Enter');
  await again.getByText('待单位审核').first().waitFor();
  await again.context().close();
});

it('says in two clicks that nothing has changed', async () => {
  await on('2026-03-02');
  const head = await workbench('approver');
  await takeUp(head, '去审核：待您审核报出的进展');
  await head.getByRole('button', { name: '审核通过' }).click();
  // the next round is shown, in which nothing waits for the head yet
  await head.getByText('2026-02-01 至 2026-02-28').first().waitFor();
  await head.context().close();

  const clerk = await workbench('reporter');
  await until(async () => (await waiting(clerk))[0] === '3' || (await clerk.reload(), false), 'the next round');
  await takeUp(clerk, '去填报：待填报的进展');
  await clerk.getByRole('button', { name: '其余 3 项均无变化' }).click();
  await clerk.getByRole('button', { name: '提交', exact: true }).last().click();
  await clerk.getByText('已填 3 / 3 项').waitFor();
  await clerk.context().close();

  const again = await workbench('approver', { viewport: { width: 390, height: 844 } });
  expect(await wide(again)).toBe(0);
  await picture(again, 'workbench-390');
  await takeUp(again, '去审核：待您审核报出的进展');
  await again.getByRole('button', { name: '全部通过 3 项' }).click();
  await again.getByRole('button', { name: '全部通过 3 项' }).waitFor({ state: 'detached' });
  await again.context().close();
});

it('is closed by the office once the head has let the request leave', async () => {
  await on('2026-03-18');
  const clerk = await workbench('reporter');
  await clerk.getByText('1 项分工到期', { exact: true }).waitFor();
  await clerk.getByRole('link', { name: '任务台账' }).click();
  await clerk.getByRole('heading', { name: '本单位任务' }).waitFor();
  await clerk.getByRole('link', { name: titles.policies }).click();
  await clerk.getByRole('button', { name: '申请办结' }).click();
  await clerk.getByLabel('办理情况').fill('三批惠企政策都已公开');
  await clerk.getByRole('form', { name: '申请办结' }).getByRole('button', { name: '申请办结' }).click();
  await clerk.getByText('等本单位审核人审核。').waitFor();
  await clerk.context().close();

  const head = await workbench('approver');
  await takeUp(head, '去审核：待您审核报出的办结申请');
  await head.getByRole('button', { name: '审核通过' }).click();
  await head.getByRole('form', { name: '审核通过' }).getByRole('button', { name: '审核通过' }).click();
  await head.getByText('等办公室决定。').waitFor();
  await head.context().close();

  const decider = await workbench('office');
  await takeUp(decider, '去决定：待决定的办结申请');
  await decider.getByRole('link', { name: titles.policies }).click();
  await decider.getByRole('button', { name: '同意办结' }).click();
  await decider.getByRole('form', { name: '同意办结' }).getByRole('button', { name: '同意办结' }).click();
  await decider.getByText('周明远同意办结').waitFor();
  await decider.context().close();
});

it('shows everybody what is missing, and lets it be made good', async () => {
  await on('2026-04-14');
  const leader = await workbench('leader');
  const missing = leader.getByText('逾期未报 2 项，1 家单位：');
  const red = leader.getByRole('region', { name: '最需关注的任务' }).getByText(/轮次缺报 4 个工作日/);
  await until(async () => {
    await leader.reload();
    await leader.getByText('正在填报的轮次').waitFor();
    return (await missing.count()) > 0 && (await red.count()) > 0;
  }, 'the round is past due, and the lights are those of the day');
  await leader.getByText('司法局 2 项').waitFor();
  expect(await violations(leader)).toEqual([]);
  await picture(leader, 'workbench-leader');
  await leader.getByRole('link', { name: '红灯 2' }).click();
  await leader.getByRole('link', { name: titles.letters }).waitFor();
  await leader.context().close();

  const clerk = await workbench('reporter', { appearance: 'dark', language: 'en' });
  await clerk.getByText('2 past due').waitFor();
  expect(await violations(clerk)).toEqual([]);
  await picture(clerk, 'workbench-late');
  await clerk.getByRole('link', { name: 'Report: Reports to write' }).click();
  await clerk.getByRole('button', { name: /No change in the other 2/ }).click();
  await clerk.context().close();
});
