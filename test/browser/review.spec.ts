import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';
import type { Report } from '@yaodian/api-client';
import { databases, setPassword, signIn, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, type PageOptions, until } from './office.js';
import { ask } from './steps.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-03-02T02:00:00Z',
};
let office: Office;
let taskId: number;
const sessions: Record<string, string> = {};

async function send<T>(cookie: string, method: string, address: string, body?: object): Promise<T> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const answer = await fetch(office.url + address, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The built server at another time, where everybody signs in anew. */
async function on(instant: string): Promise<void> {
  clock.TEST_CLOCK = instant;
  await office.restart();
  for (const account of ['office', 'caizheng', 'sifa']) sessions[account] = await signIn(office.url, account);
}

async function hire(account: string, unitId: number): Promise<void> {
  const [system, security] = [await office.cookieOf('system-admin'), await office.cookieOf('security-admin')];
  const { id, version } = await send<Report>(system, 'POST', '/api/people', { account, name: account });
  const memberships = [{ role: 'reporter', unitId }];
  await send(security, 'PUT', `/api/people/${id}/memberships`, { version, memberships });
  const { token } = await send<{ token: string }>(system, 'POST', `/api/people/${id}/set-up-link`);
  await setPassword(office.url, token);
}

const owed = async (account: string) =>
  (await send<{ reports: Report[] }>(sessions[account]!, 'GET', '/api/reports')).reports;

/** The unit writes and submits a report, which leaves it at once. */
async function report(
  account: string,
  title: string,
  done: string,
  percent: number,
  evidence: number[] = [],
): Promise<Report> {
  const { id, version } = (await owed(account)).find((one) => one.title === title)!;
  const written = { nextSteps: '', problems: '', targetValues: [], periodsMet: [], correctionReason: null };
  const body = { version, done, percent, evidence, ...written };
  const draft = await send<Report>(sessions[account]!, 'PUT', `/api/reports/${id}/draft`, body);
  const reports = [{ id, version: draft.version }];
  return (await send<Report[]>(sessions[account]!, 'POST', '/api/reports/submit', { reports }))[0]!;
}

async function open(account: string, address: string, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { ...options, as: null });
  await useSession(page.context(), office.url, sessions[account]!);
  await page.goto(office.url + address);
  return page;
}

const titles = ['公开预决算', '公开惠民资金', '公开采购结果'];

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'office', clock);
  const units: Record<string, number> = {};
  for (const name of ['县财政局', '县司法局']) {
    const { id, version } = await ask(office, 'POST', '/api/units', { name });
    await ask(office, 'PATCH', `/api/units/${id}`, { version, needsApprover: false });
    units[name] = id;
  }
  await hire('caizheng', units['县财政局']!);
  await hire('sifa', units['县司法局']!);
  const { id } = await ask(office, 'POST', '/api/plans', { year: 2026, title: '青石县2026年要点' });
  for (const title of titles)
    taskId = (
      await ask(office, 'POST', `/api/plans/${id}/tasks`, {
        title,
        requirement: `${title}，按月更新。`,
        units: ['县财政局', '县司法局'].map((printed, at) => ({
          ...{ printed, kind: 'unit', resolved: printed, by: 'name' },
          role: at === 0 ? 'lead' : 'responsible',
        })),
        deadline: { text: null, kind: 'date', date: '2026-12-25', recurrence: null, milestones: [] },
      })
    ).id;
  await ask(office, 'POST', `/api/plans/${id}/check`, {});
  const { seen } = await ask(office, 'GET', `/api/plans/${id}/issuing`);
  await ask(office, 'POST', `/api/plans/${id}/issue`, { seen });
  await on('2026-04-01T02:00:00Z');
  await until(async () => (await owed('sifa')).length === 3, 'the round opens');
  const first = await report('sifa', titles[0]!, '已公开三批，相关工作正在推进。', 30);
  await send(sessions['office']!, 'POST', `/api/reports/${first.id}/return`, {
    version: first.version,
    reason: '请写明网址。',
  });
  const add = async (name: string) => {
    const about = { title: name, formedOn: '2026-03-02', channel: 'website', publishedOn: '2026-03-03' };
    const body = { unitId: units['县司法局'], url: `https://www.example.gov.cn/${name}`, ...about };
    return (await send<{ id: number }>(sessions['sifa']!, 'POST', '/api/evidence', body)).id;
  };
  const evidence = [await add('第四批清单'), await add('解读')];
  await report('sifa', titles[0]!, '已公开四批，见门户网站。', 40, evidence);
  await report('sifa', titles[1]!, '已公开惠民资金。', 50);
  await report('sifa', titles[2]!, '已公开采购结果。', 60);
});
afterAll(() => office?.close());

it('gets its evidence where it is written, by a screenshot that is pasted, on a phone', async () => {
  const page = await open('caizheng', '/reports', { viewport: { width: 390, height: 844 } });
  await page.getByRole('button', { name: '选择佐证材料' }).waitFor();
  await page.evaluate(() => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (c) => c.charCodeAt(0),
    );
    data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByText(/image\.png/).waitFor();
  await page.getByLabel('发布渠道').click();
  await page.getByTitle('未公开').click();
  await page.getByLabel('标题').fill('会议截图');
  // the keys of the report are not those of the drawer
  await page.getByLabel('标题').press('Control+ArrowDown');
  await page.getByRole('button', { name: '添加', exact: true }).click();
  await page.getByRole('checkbox', { name: '会议截图' }).waitFor();
  expect([await wide(page), await violations(page)]).toEqual([0, []]);
  await page.getByRole('button', { name: '完成（已选 1 份）' }).click();
  const chosen = page.getByRole('list', { name: '佐证材料' }).getByText('会议截图');
  await chosen.waitFor();
  await page.getByRole('button', { name: '移出：会议截图' }).click();
  await page.getByRole('button', { name: '引用：会议截图' }).click();
  await chosen.waitFor();
  await until(async () => (await owed('caizheng')).some((one) => one.current?.evidence.length === 1), 'it is saved');
  // of several files that are dropped the first is taken, and the others are not lost in silence
  const place = page.getByRole('button', { name: '选择佐证材料' }).locator('..');
  await place.evaluate((element) => {
    const data = new DataTransfer();
    for (const name of ['一.pdf', '二.pdf']) data.items.add(new File(['%PDF-1.4'], name));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page.getByText('另外 1 个文件没有放入').waitFor();
  await page.getByText(/一\.pdf/).waitFor();
});

it('is commented on by the unit that leads, which decides nothing', async () => {
  const page = await open('caizheng', '/review');
  await page.getByRole('link', { name: '牵头任务进展' }).waitFor();
  const comment = page.getByRole('textbox', { name: '意见' });
  const shown = async (title: string) => {
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('heading', { level: 2 }).filter({ hasText: title }).waitFor();
  };
  await shown(titles[0]!);
  await comment.fill('与我局数据一致');
  // what is typed stays with its report while another one is looked at
  await shown(titles[1]!);
  expect(await comment.inputValue()).toBe('');
  await shown(titles[0]!);
  expect(await comment.inputValue()).toBe('与我局数据一致');
  await page.getByRole('button', { name: '提交意见' }).click();
  await page.getByRole('region', { name: '牵头单位意见' }).getByText('与我局数据一致').waitFor();
  expect(await page.getByRole('button', { name: /通过|退回/ }).count()).toBe(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.getByRole('list', { name: '进展列表' }).getByRole('link').last().click();
  await page.getByRole('button', { name: '返回列表' }).waitFor();
  expect(await wide(page)).toBe(0);
});

it('stands units by rounds on the page of a task, and a cell opens the report', async () => {
  const page = await open('office', `/tasks/${taskId}`, { appearance: 'dark' });
  const cell = page.getByRole('button', { name: /^县司法局，2026年3月，\s*按时/ });
  await page.getByRole('button', { name: /^县财政局，2026年3月，\s*待报/ }).focus();
  await page.keyboard.press('ArrowDown');
  await until(() => cell.evaluate((one) => one === document.activeElement), 'the cell below has the focus');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('已公开采购结果。').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await wide(page)).toBe(0);
});

it('is read with what differs, returned and accepted by the keyboard, and the next one is shown', async () => {
  const page = await open('office', '/review');
  const heading = page.getByRole('heading', { level: 2 });
  await heading.filter({ hasText: titles[0]! }).waitFor();
  await page.locator('ins', { hasText: '门户网站' }).waitFor();
  await page.locator('del', { hasText: '推进' }).waitFor();
  await page.getByText('请写明网址。').first().waitFor();
  await page.getByText(/已过 \d+ 个工作日未签收/).waitFor();
  await page.getByText('以前各轮').click();
  await page.getByText('这是第一轮。').waitFor();
  await page.context().route('https://www.example.gov.cn/**', (route) => route.fulfill({ body: 'open' }));
  const proofs = page.getByRole('complementary', { name: '佐证' });
  const confirm = proofs.getByRole('button', { name: '已打开核验，定为 A' });
  expect(await confirm.isDisabled()).toBe(true);
  await proofs.getByRole('link', { name: /example/ }).click();
  await page.bringToFront();
  await confirm.click();
  await proofs.getByText(/^office 于 .* 核验$/).waitFor();
  await page.keyboard.press(']');
  await proofs.getByRole('heading', { name: '佐证 2 / 2' }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '全部快捷键' }).getByText('用常用理由退回').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await violations(page)).toEqual([]);
  // a key of the input method decides nothing
  await page.evaluate(() =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', isComposing: true, bubbles: true })),
  );
  await page.keyboard.press('j');
  await heading.filter({ hasText: titles[1]! }).waitFor();
  await page.keyboard.press('r');
  const reason = page.getByRole('textbox', { name: '理由' });
  await reason.pressSequentially('缺');
  await page.getByRole('link', { name: titles[2]! }).click();
  await heading.filter({ hasText: titles[2]! }).waitFor();
  await page.getByRole('link', { name: titles[1]! }).click();
  await heading.filter({ hasText: titles[1]! }).waitFor();
  await page.keyboard.press('2');
  await page.getByRole('textbox', { name: '理由' }).filter({ hasText: '请写明数量和日期。' }).waitFor();
  // letters are text in a field, and what was typed before is still there
  await page.keyboard.type('aaj');
  expect(await reason.inputValue()).toBe('缺没有具体数字，请写明数量和日期。aaj');
  await reason.press('Control+Enter');
  await heading.filter({ hasText: titles[2]! }).waitFor();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await heading.filter({ hasText: titles[1]! }).waitFor();
  await page.getByText('待审 3').waitFor();
  await page.getByRole('button', { name: '退回', exact: true }).click();
  await reason.fill('请写明数量和日期。');
  await reason.press('Control+Enter');
  await heading.filter({ hasText: titles[2]! }).waitFor();
  await page.keyboard.press('a');
  await heading.filter({ hasText: titles[0]! }).waitFor();
  await page.getByRole('checkbox', { name: `选中县司法局“${titles[0]!}”` }).check();
  await page.getByRole('button', { name: '通过选中的 1 份' }).click();
  await page.getByRole('heading', { name: '没有待审的进展' }).waitFor();
  await page.getByText('下一轮填报 2026-05-06 开启。').waitFor();
  await page.getByText('已退回 1').click();
  await page.getByText('2026-04-08', { exact: true }).waitFor();
});

it('is filled in as an Excel form away from the page, and comes back as drafts that can be taken back', async () => {
  const page = await open('caizheng', '/reports');
  const menu = page.getByRole('button', { name: '离线填报表' });
  await menu.click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: '下载填报表' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('县财政局进展填报2026-03.xlsx');
  const book = XLSX.read(await readFile(await download.path()), { cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const rows = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  const heads = rows.findIndex((row) => row.includes('本轮进展'));
  const fill = (title: string, head: string, value: string | number) => {
    const r = rows.findIndex((row) => row[2] === title);
    const address = XLSX.utils.encode_cell({ r, c: rows[heads]!.indexOf(head) });
    sheet[address] = { t: typeof value === 'number' ? 'n' : 's', v: value };
  };
  const drawer = page.getByRole('dialog', { name: '导入填报表' });
  const bringBack = () => {
    const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    return drawer.getByLabel('修改过的 Excel 文件').setInputFiles({ name: '填报表.xlsx', mimeType: '', buffer });
  };
  fill(titles[0]!, '本轮进展', '文件里写的进展。');
  fill(titles[0]!, '完成进度（%）', 20);
  fill(titles[1]!, '本轮进展', '惠民资金清单已公开。');
  fill(titles[1]!, '完成进度（%）', 130);
  // meanwhile somebody types on the page
  const done = page.getByRole('textbox', { name: '本轮进展' });
  await done.fill('页面上写的进展。');
  await page.getByText(/已自动保存/).waitFor();
  await menu.click();
  await page.getByRole('menuitem', { name: '导入填好的填报表' }).click();
  await bringBack();
  await drawer.getByText('请填 0 到 100 的整数。').waitFor();
  fill(titles[1]!, '完成进度（%）', 30);
  await bringBack();
  await drawer.getByText('下载之后别人也改过这些单元格').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await drawer.getByRole('button', { name: /^导\s?入$/ }).isDisabled()).toBe(true);
  await drawer.getByRole('radio', { name: '采用文件中的' }).check();
  await drawer.getByRole('button', { name: /^导\s?入$/ }).click();
  await page.getByText('从填报表导入 2 项，都存为草稿').waitFor();
  expect(await done.inputValue()).toBe('文件里写的进展。');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await wide(page)).toBe(0);
  await page.getByRole('button', { name: '撤销导入' }).click();
  await until(async () => (await done.inputValue()) === '页面上写的进展。', 'what was typed is back');
  expect((await owed('caizheng')).map(({ state }) => state)).toEqual(['draft', 'owed', 'owed']);
});

it('shows what a unit submits without being loaded anew, with one stream for six pages', async () => {
  const page = await open('office', '/review');
  const context = page.context();
  await page.getByRole('heading', { name: '没有待审的进展' }).waitFor();
  const begun: string[] = [];
  context.on('request', (request) => request.url().includes('/api/live') && begun.push(request.url()));
  const pages = [page];
  while (pages.length < 6) {
    const next = await context.newPage();
    await next.goto(`${office.url}/review`);
    await next.getByRole('heading', { name: '没有待审的进展' }).waitFor();
    pages.push(next);
  }
  const item = (one: Page, title: string) =>
    one
      .getByRole('list', { name: '进展列表' })
      .getByRole('link', { name: new RegExp(`县财政局.*${title}|${title}.*县财政局`) });
  await report('caizheng', titles[1]!, '惠民资金清单已公开。', 30);
  // a page that nobody looks at waits until somebody does
  for (const one of pages) {
    await one.bringToFront();
    await item(one, titles[1]!).waitFor();
  }
  expect(begun).toEqual([]);
  // the page with the stream goes, and another one takes over
  await pages.shift()!.close();
  await until(() => Promise.resolve(begun.length === 1), 'another page has the stream');
  expect(begun[0]).toContain('after=');
  await pages[0]!.bringToFront();
  await report('caizheng', titles[2]!, '采购结果已公开。', 30);
  await item(pages[0]!, titles[2]!).waitFor();

  await office.stop();
  await pages[0]!.getByText('连接中断，正在重试').filter({ visible: true }).first().waitFor();
});
