import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { databases, signInToDemonstration, useSession } from '@yaodian/testing';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, type PageOptions, type Person, until } from './office.js';
import { ask, issueSample } from './steps.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-04-13T02:00:00Z',
};
const [unit, other] = ['云岭县司法局', '云岭县民政局'];
const [perSample, perUnit] = ['公开内容要素齐全', '公开目录按时更新'];
let office: Office;
/** /inspections/NUMBER */
let inspection: string;
let circular: string;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `round-${name}.png`), fullPage: true });
};
const red = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

/** A page with a session of its own. */
async function as(person: Person, address: string, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { ...options, as: null });
  await useSession(page.context(), office.url, await signInToDemonstration(office.url, person));
  await page.goto(office.url + address);
  return page;
}
const pick = async (page: Page, label: string, typed: string, option: string | RegExp = typed) => {
  await page.getByLabel(label, { exact: true }).fill(typed);
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
};
/** Approves what waits for the head of the unit. */
async function approve(address: string, done: string): Promise<void> {
  const head = await as('approver', address);
  await head.getByRole('button', { name: '审核通过，报出' }).click();
  await head.getByRole('form', { name: '审核通过，报出' }).getByRole('button', { name: '审核通过，报出' }).click();
  await head.getByText(done, { exact: true }).first().waitFor();
  await head.context().close();
}
const confirm = (page: Page, act: string) => page.getByRole('dialog').getByRole('button', { name: act }).click();

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo', clock);
  await issueSample(office, unit, { year: 2026, tasks: { 公开审批结果: '2026-11-30', 公开办事指南: '2026-11-30' } });
  const item = { dimension: 'content', method: 'both', hint: null };
  await ask(office, 'POST', '/api/check-lists', {
    title: '季度检查',
    items: [
      { ...item, per: 'sample', text: perSample },
      { ...item, per: 'unit', text: perUnit },
    ],
  });
});
afterAll(() => office?.close());

it('is planned with its burden shown, and nobody is put on their own unit', async () => {
  const page = await as('office', '/inspections?new=true');
  await page.getByRole('dialog').getByLabel('季度', { exact: true }).click();
  await page.locator('.ant-select-item-option:visible', { hasText: '第一季度' }).click();
  await page.getByRole('button', { name: '建立方案' }).click();
  await page.getByRole('heading', { name: '督查方案' }).waitFor();
  inspection = new URL(page.url()).pathname.replace('/plan', '');
  for (const name of [unit, other]) await pick(page, '另加单位', name);
  await pick(page, '添加成员：按姓名查找', '何晓岚');
  await pick(page, '检查清单', '季度检查');
  await page.getByLabel('每个单位的督查员（人）').fill('1');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '所有单位一个组' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '启动前还要解决 1 件事' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: '何晓岚是云岭县司法局的人，不能督查本单位' }).waitFor();
  await picture(page, 'own-unit');
  await page.getByRole('button', { name: '去掉 何晓岚' }).click();
  await pick(page, '添加成员：按姓名查找', '苏文静');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '可以启动' }).waitFor();
  // two samples and a question for the unit; of the other only that
  await page.getByText('4 处', { exact: true }).waitFor();
  await page.getByRole('button', { name: '启动督查' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '启动督查' }).click();
  await page.getByText('已检查 0 / 2 个单位').waitFor();
  await page.context().close();
});

it('is carried out in the field: answers, a finding with its picture, and two units done', async () => {
  const page = await as('inspector', '/inspecting', { viewport: { width: 1024, height: 1180 } });
  await page.getByRole('link', { name: unit }).click();
  const row = (text: string) => page.getByRole('group', { name: text });
  await row(perUnit).getByRole('button', { name: '符合', exact: true }).click();
  for (const button of await page.getByRole('button', { name: '无误' }).all()) await button.click();
  await page.getByRole('button', { name: '未发现' }).click();
  // the last answer of the first sample: its finding is written before the next one opens
  await row(perSample).getByRole('button', { name: '不符合' }).click();
  await page.getByLabel('问题描述').fill('三月的审批结果缺决定书文号。');
  await page.getByLabel('截图或拍照').setInputFiles({ name: '截图.png', mimeType: 'image/png', buffer: red });
  await page.getByRole('button', { name: '下一项' }).click();
  await row(perSample).getByRole('button', { name: '符合', exact: true }).click();
  await page.getByText(/^已上传/).waitFor();
  await page.getByRole('button', { name: '完成该单位' }).click();
  await page.getByText(/完成督查$/).waitFor();
  await page.goto(`${office.url}/inspecting`);
  await page.getByRole('link', { name: other }).click();
  await row(perUnit).getByRole('button', { name: '符合', exact: true }).click();
  for (const button of await page.getByRole('button', { name: '无误' }).all()) await button.click();
  await page.getByRole('button', { name: '未发现' }).click();
  await page.getByText(/^已上传/).waitFor();
  await page.getByRole('button', { name: '完成该单位' }).click();
  await page.getByText(/完成督查$/).waitFor();
  await page.context().close();
});

it('is fed back, decided, ordered to be put right, proved and checked again', async () => {
  const page = await as('office', inspection);
  await page.getByText('已检查 2 / 2 个单位').waitFor();
  await page.getByRole('button', { name: '转入反馈' }).click();
  await confirm(page, '转入反馈');
  await page.getByRole('button', { name: '定稿' }).click();
  await confirm(page, '定稿');
  await page.getByText('云岭县民政局、云岭县司法局还没有反馈，期限到 2026-04-20。').waitFor();
  await picture(page, 'not-final');

  const clerk = await as('reporter', '/inspections');
  await clerk.getByRole('link', { name: /政务公开督查/ }).click();
  await clerk.getByRole('link', { name: '反馈意见 云岭县司法局' }).click();
  // the picture is there, although the file is sent as a download
  const shown = clerk.getByRole('list', { name: '问题 1 的图片和文件' }).locator('img');
  await shown.scrollIntoViewIfNeeded();
  await until(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0), 'the picture is shown');
  const answer = clerk.getByRole('form', { name: '反馈意见' });
  await answer.getByLabel('有异议', { exact: true }).check();
  await answer.getByLabel('对问题 1有异议').check();
  await answer.getByLabel('异议理由').fill('文号在附件里。');
  await answer.getByRole('button', { name: '提交 1 条异议' }).click();
  await clerk.getByText('待本单位审核', { exact: true }).waitFor();
  const feedback = new URL(clerk.url()).pathname;
  await clerk.context().close();
  await approve(feedback, '异议待处理');

  await page.goto(`${office.url}${inspection}/feedback`);
  await page.getByRole('link', { name: unit }).click();
  const deciding = page.getByRole('form', { name: '处理异议' });
  await deciding.getByLabel('维持').check();
  await deciding.getByLabel('处理意见').fill('正文应写明文号。');
  await deciding.getByRole('button', { name: '处理 1 条' }).click();
  await page.getByText('正文应写明文号。').waitFor();
  await page.goto(`${office.url}${inspection}/feedback`);
  await page.getByRole('link', { name: other }).click();
  const onBehalf = page.getByRole('form', { name: '反馈意见' });
  await onBehalf.getByLabel('无异议', { exact: true }).check();
  await onBehalf.getByRole('button', { name: '提交反馈意见' }).click();
  await page.getByText('已反馈', { exact: true }).first().waitFor();

  await page.goto(`${office.url}${inspection}/rectification-orders`);
  await page.getByRole('button', { name: '全选 1 个问题' }).click();
  await page.getByRole('button', { name: '发出 1 份整改通知书' }).click();
  const sending = page.getByRole('form', { name: '发出整改通知书' });
  await sending.getByLabel('核稿').fill('王核');
  await sending.getByLabel('签发').fill('赵主任');
  await sending.getByRole('button', { name: '发出', exact: true }).click();
  await page.getByText('没有待发整改通知书的问题。').waitFor();

  const proving = await as('reporter', '/rectifications');
  await proving.getByRole('link', { name: /缺决定书文号/ }).click();
  const proof = proving.getByRole('form', { name: '报送整改情况' });
  await proof.getByLabel('整改情况', { exact: true }).fill('已补文号。');
  await proof.getByRole('button', { name: '报送整改情况' }).click();
  await proving.getByText('待本单位审核人审核，还没有报出').waitFor();
  const rectification = new URL(proving.url()).pathname;
  await proving.context().close();
  await approve(rectification, '待复查');
  await page.goto(office.url + rectification);
  await page.getByRole('button', { name: '复查通过' }).click();
  await page.getByRole('form', { name: '复查通过' }).getByRole('button', { name: '复查通过' }).click();
  await page.getByText('已销号', { exact: true }).first().waitFor();

  await page.goto(office.url + inspection);
  await page.getByRole('button', { name: '定稿' }).click();
  await confirm(page, '定稿');
  await page.getByRole('link', { name: '起草通报' }).waitFor();
  await page.getByRole('link', { name: '评分与排名' }).click();
  await page.getByRole('row', { name: new RegExp(unit) }).waitFor();
  expect([await wide(page), await violations(page)]).toEqual([0, []]);
  await picture(page, 'ranking');
  await page.getByRole('link', { name: unit }).click();
  await page
    .getByText(/扣 2.00/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'sheet');
  await page.goto(`${office.url}${inspection}/repeats`);
  await page.getByText('没有重复问题').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

it('is reported in a circular that two people write, with its figures linked', async () => {
  const page = await as('office', inspection);
  await page.getByRole('link', { name: '起草通报' }).click();
  await page.getByRole('button', { name: '拟写通报' }).click();
  const paper = page.getByRole('region', { name: '通报样张' });
  await paper.getByText(unit).first().waitFor();
  circular = new URL(page.url()).pathname;
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('不点名，只写单位个数').check();
  await paper.getByText('1个单位').first().waitFor();
  expect(await page.getByLabel('第 2 部分的内容').inputValue()).toContain('{{涉及单位·检查项1}}');

  const second = await as('office', circular);
  await second.getByLabel('第 3 部分的内容').waitFor();
  await second.getByLabel('标题', { exact: true }).fill('关于第一季度政务公开督查情况的通报');
  await page.getByLabel('第 3 部分的内容').fill('各单位平均得分');
  await second.getByRole('button', { name: '保存' }).click();
  await page.getByText('有人在您之前保存了这份通报').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'conflict');
  await page.getByRole('button', { name: '以我的为准' }).click();
  await page.getByText('有人在您之前保存了这份通报').waitFor({ state: 'detached' });
  await second.getByText('各单位平均得分').first().waitFor();

  // who leaves what cannot be saved is asked
  await page.context().setOffline(true);
  await page.getByLabel('第 3 部分的内容').press('End');
  await pick(page, '在第 3 部分的光标处插入数据', '平均分');
  await page.getByRole('link', { name: '检查清单' }).click();
  await page.getByRole('dialog').getByText('未保存的修改会丢失。').waitFor();
  await picture(page, 'leaving');
  await page.getByRole('dialog').getByRole('button', { name: '留在本页' }).click();
  await page.context().setOffline(false);
  expect(await page.getByLabel('第 3 部分的内容').inputValue()).toBe('各单位平均得分{{平均分}}');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/^已自动保存/).waitFor();

  for (const [at, publisher] of [page, second].entries()) {
    await publisher.getByLabel('文号').fill(`云政公开办〔2026〕${at + 5}号`);
    await publisher.getByLabel('成文日期').fill('2026-04-13');
    await publisher.getByLabel('成文日期').press('Enter');
    await publisher.getByRole('button', { name: '印发', exact: true }).click();
    await publisher.getByRole('dialog').getByText('不能再修改').waitFor();
  }
  await picture(page, 'publishing');
  const published = page.waitForResponse(/\/publication$/);
  await second.route('**/publication', async (route) => {
    await published;
    await route.continue();
  });
  await Promise.all([second, page].map((publisher) => confirm(publisher, '印发')));
  await second.getByText(/以 云政公开办〔2026〕5号（2026-04-13）印发，不能再修改或印发/).waitFor();
  for (const publisher of [page, second]) await publisher.getByRole('heading', { name: '校验值' }).waitFor();
  await picture(second, 'published-by-another');

  await page.reload();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 Word' }).click(),
  ]);
  const word = strFromU8(unzipSync(await readFile(await download.path()))['word/document.xml']!).replace(
    /<[^>]+>/g,
    '',
  );
  for (const words of ['关于2026年第一季度政务公开督查情况的通报', '2026年4月13日', '签发：赵主任'])
    expect(word).toContain(words);
  expect(word).toMatch(/云政公开办〔2026〕5号/);
  expect(word).toMatch(/各单位平均得分[0-9.]+分/);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'published');

  await page.getByRole('button', { name: '更正' }).click();
  await page.getByRole('dialog').getByLabel('更正原因').fill('检查项名称有误。');
  expect(await violations(page)).toEqual([]);
  await picture(page, 'correcting');
  await confirm(page, '更正');
  await page.getByText('本通报更正并代替').waitFor();
  await page.getByLabel('文号').fill('云政公开办〔2026〕7号');
  await page.getByLabel('成文日期').fill('2026-04-13');
  await page.getByLabel('成文日期').press('Enter');
  await second.goto(page.url());
  await second.getByLabel('标题', { exact: true }).waitFor();
  await second.context().setOffline(true);
  await second.getByLabel('标题', { exact: true }).fill('写了一半');
  await page.getByRole('button', { name: '印发', exact: true }).click();
  await confirm(page, '印发');
  await page.getByRole('heading', { name: '校验值' }).waitFor();
  await page.getByText('更正原因：检查项名称有误。').first().waitFor();

  // what is typed stays until it is given up
  await second.context().setOffline(false);
  await second.getByRole('button', { name: '保存' }).click();
  await second.getByText('这一版已由周明远印发').waitFor();
  expect(await second.getByLabel('标题', { exact: true }).inputValue()).toBe('写了一半');
  expect(await violations(second)).toEqual([]);
  await picture(second, 'typed-meanwhile');
  await second.getByRole('button', { name: '放弃修改，看印发的' }).click();
  await second.getByRole('heading', { name: '校验值' }).waitFor();
  await second.context().close();
  await page.context().close();

  const reader = await as('reporter', `${circular}`, {
    ...{ language: 'en', appearance: 'dark', viewport: { width: 390, height: 844 } },
  });
  await reader.getByText(/corrects and replaces this one/).waitFor();
  expect([await wide(reader), await violations(reader, 'colours')]).toEqual([0, []]);
  await picture(reader, 'reader-390-dark');
  await reader.context().close();
});
