import { databases } from '@yaodian/testing';
import { openOffice, type Office } from './office.js';
import { knownUnits, registerUnits } from './samples.js';
import { ask, issueSample, rowNamed } from './steps.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice(databases()[0]!);
  await registerUnits(office, knownUnits);
});
afterAll(() => office?.close());

const unit = (printed: string, role = 'lead') => ({ printed, role, kind: 'unit', resolved: printed, by: 'hand' });

/** Two tasks without a deadline, one with a time limit for each case, and one whose date has passed. */
async function draft(): Promise<number> {
  const { id } = await ask(office, 'POST', '/api/plans', { year: 2026, title: '青石县2026年政务公开工作要点' });
  const none = { text: null, kind: 'none', date: null, recurrence: null, milestones: [] };
  const tasks = [
    { title: '公开惠企政策', units: [unit('县财政局')] },
    { title: '公开审批结果', units: [unit('县行政审批局'), unit('县财政局', 'responsible')] },
    {
      title: '回应群众来信',
      units: [unit('县教育局')],
      deadline: { ...none, text: '自收到之日起15个工作日内', kind: 'duration' },
    },
    { title: '公开招生政策', units: [unit('县教育局')], deadline: { ...none, kind: 'date', date: '2026-01-05' } },
  ];
  for (const { title, units, deadline = none } of tasks)
    await ask(office, 'POST', `/api/plans/${id}/tasks`, { title, requirement: `${title}。`, units, deadline });
  await ask(office, 'POST', `/api/plans/${id}/check`, {});
  return id;
}

it('leads from a checked draft over what hinders it to a plan that nobody edits any more', async () => {
  const page = await office.open(`/plans/${await draft()}`);
  await page.getByRole('button', { name: '去印发' }).click();
  await page.getByText('印发前还要办 2 件事').waitFor();
  const issue = page.getByRole('button', { name: '印发', exact: true });
  expect(await issue.isDisabled()).toBe(true);

  // one by itself, the other with what the plan remembers
  await page.getByText('常态化', { exact: true }).click();
  await page.getByRole('button', { name: '用于这一项：公开惠企政策' }).click();
  await page.getByText('1 项任务没有完成时限').waitFor();
  await page.reload();
  expect(await page.getByRole('radio', { name: '常态化' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: '用于全部 1 项' }).click();
  await page.getByText('印发前还要办 1 件事').waitFor();
  await page.getByRole('button', { name: '全部 1 项改为常态化' }).click();

  await page.getByText('请先确认已过的时限没有写错。').waitFor();
  expect(await issue.isDisabled()).toBe(true);
  await page.getByLabel('时限没有写错，照此印发').check();
  await page.getByText(/^将印发给 3 个单位，共 5 项分工/).waitFor();
  expect(await page.getByRole('row', { name: /^县财政局 1 1 / }).count()).toBe(1);
  await issue.click();

  await page.getByText('已印发给 3 个单位').waitFor();
  await page.getByText(/已印发 · 4 项任务 .* 由office印发$/).waitFor();
  await rowNamed(page, '公开惠企政策').click();
  await rowNamed(page, '公开惠企政策').press('e');
  expect(await page.getByLabel('任务名称').count()).toBe(0);
  for (const name of ['导入文件', '新增任务', '去印发'])
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  expect(await page.getByRole('button', { name: '导出' }).count()).toBe(1);
  await page.getByRole('link', { name: '年度要点' }).click();
  await page.getByRole('row', { name: /已印发/ }).waitFor();
  expect(await page.getByRole('button', { name: /^删除/ }).count()).toBe(0);
});

it('tells the second of two people that the first has issued it', async () => {
  const id = await draft();
  const found = await office.fetch(`/api/plans/${id}/tasks`);
  const { items } = (await found.json()) as { items: { id: number; version: number }[] };
  const tasks = items.map((task) => ({ id: task.id, version: task.version }));
  await ask(office, 'POST', `/api/plans/${id}/tasks/deadline`, {
    tasks,
    kind: 'standing',
    date: null,
    recurrence: null,
  });
  const page = await office.open(`/plans/${id}/issue`);
  const issue = page.getByRole('button', { name: '印发', exact: true });
  await page.getByText(/^将印发给 3 个单位/).waitFor();
  const { seen } = await ask(office, 'GET', `/api/plans/${id}/issuing`);
  await ask(office, 'POST', `/api/plans/${id}/issue`, { seen });
  await issue.click();
  await page.getByText('这份年度要点已经印发').waitFor();
  await page.getByText(/由office印发/).waitFor();
});

it('amends what is issued with a reason, and shows old and new', async () => {
  const page = await office.open(`/plans/${await issueSample(office, '县财政局')}`);
  const choose = async (title: string) => {
    await page.getByRole('combobox', { name: '选择要调整的任务' }).click();
    await page.locator('.ant-select-item-option', { hasText: title }).click();
  };
  await page.getByRole('button', { name: '调整' }).click();
  await page.getByText('印发后还没有调整过。').waitFor();
  await page.getByRole('button', { name: '临时交办（新增任务）' }).click();
  const fresh = page.getByRole('group', { name: '新增任务' });
  const unfinished = fresh.getByRole('alert');
  expect(await unfinished.count()).toBe(0);
  await fresh.getByLabel('任务名称').fill('公开公示');
  await fresh.getByLabel('任务名称').fill('');
  await fresh.getByLabel('编号').fill('3.1');
  await fresh.getByLabel('所属板块').fill('一、公开');
  expect(await unfinished.allInnerTexts()).toEqual(['请填写任务名称']);
  await page.getByRole('button', { name: '不调整了：新增任务' }).click();
  // what was written is not thrown away at a touch
  await page.getByText('写好的内容不会保留').waitFor();
  await page.getByRole('tooltip').getByRole('button', { name: '不调整了' }).click();
  await fresh.waitFor({ state: 'detached' });
  await choose('公开惠企政策');
  await page.getByLabel('任务名称').fill('公开惠企政策和办理指南');
  await choose('公开审批结果');
  await page.getByRole('radiogroup', { name: '对“公开审批结果”做什么' }).getByText('取消').click();
  const amend = page.getByRole('button', { name: '提交调整' });
  expect(await amend.isDisabled()).toBe(true);
  await page.getByLabel('调整原因').fill('上级合并了两项任务');
  await amend.click();

  await page.getByText('已调整，并告知 1 个单位').waitFor();
  const made = page.getByRole('region', { name: '历次调整（1）' });
  await made.getByRole('heading', { name: '上级合并了两项任务' }).waitFor();
  expect(await made.locator('del').allInnerTexts()).toEqual(['公开惠企政策']);
  expect(await made.locator('ins').allInnerTexts()).toEqual(['公开惠企政策和办理指南']);
  await made.getByRole('link', { name: '公开审批结果' }).click();
  await page.getByText(/由office取消/).waitFor();
  await page.getByRole('row', { name: '县财政局 牵头单位 已取消' }).waitFor();
});
