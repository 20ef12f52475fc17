import path from 'node:path';
import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { standsOut, violations, wide } from './accessibility.js';
import { openOffice, type Office, type Person, until } from './office.js';
import { keyPoints, noticeAndAnnex } from './samples.js';
import { ask, importSample, issueSample, lastYear, signFor } from './steps.js';

let office: Office;
let planPath: string;
let checkedPath: string;
let comparePath: string;
let issuedPath: string;
let endedPath: string;
let archivedPath: string;
let extendedPath: string;
/** Pictures of each page, to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
};

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo');
  const page = await office.open('/plans');
  await importSample(page);
  const { pathname, search } = new URL(page.url());
  planPath = pathname;
  comparePath = `${pathname}/compare${search}`;
  checkedPath = await checkedPlan();
  endedPath = await endedPlan();
  archivedPath = await archivedPlan();
  // the newest plan's tasks come first
  issuedPath = await issuedPlan();
  await callUnit();
  extendedPath = await extendedTask();
  await page.context().close();
});
afterAll(() => office?.close());

/** A call (电话调度) about an assignment. */
async function callUnit(): Promise<void> {
  const { items } = (await (await office.fetch('/api/assignments?limit=1')).json()) as { items: { id: number }[] };
  const said = { spokeWith: '王芳', words: '请本周五前报送进展。', at: new Date().toISOString() };
  await post('/api/reminders/calls', { assignments: [items[0]!.id], way: 'telephone', called: 'unit', ...said });
}

/** A task whose unit has asked for a later deadline. */
async function extendedTask(): Promise<string> {
  const answer = await office.fetch(`/api/assignments?planId=${issuedPath.split('/')[2]}`);
  const { items } = (await answer.json()) as { items: { id: number; taskId: number }[] };
  const { id, taskId } = items[1]!;
  const asked = { date: `${new Date().getFullYear() + 1}-11-30`, reason: 'own', words: '系统升级，数据迁移尚未完成。' };
  const path = `/api/assignments/${id}/extension`;
  const { version } = await post(`${path}/submission`, { version: 1, ...asked }, 'reporter');
  await post(`${path}/approval`, { version }, 'approver');
  return `/tasks/${taskId}`;
}

interface Created {
  id: number;
  version: number;
  doubts: { id: string }[];
}

async function post(path: string, body: object, as: Person = 'office'): Promise<Created> {
  const headers = { 'content-type': 'application/json', cookie: await office.cookieOf(as) };
  const answer = await office.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Created;
}

/** A plan with one task by hand, whose check is finished. */
async function checkedPlan(): Promise<string> {
  const { id } = await post('/api/plans', { year: 2026, title: '已核对的要点' });
  const deadline = { text: null, kind: 'standing', date: null, recurrence: null, milestones: [] };
  let task = await post(`/api/plans/${id}/tasks`, { title: '公开惠企政策', requirement: '汇集惠企政策。', deadline });
  while (task.doubts[0]) {
    const { id: taskId, version, doubts } = task;
    task = await post(`/api/tasks/${taskId}/doubts/settle`, { version, doubt: doubts[0]!.id });
  }
  await post(`/api/plans/${id}/check`, {});
  return `/plans/${id}?view=summary`;
}

async function endedPlan(): Promise<string> {
  const id = await issueSample(office, '云岭县财政局', lastYear());
  await signFor(office, id);
  return `/plans/${id}`;
}

/** A plan that is archived, with a task that went on. */
async function archivedPlan(): Promise<string> {
  const path = await endedPlan();
  const { version } = await ask(office, 'GET', `/api${path}/outcome`);
  const archived = await ask(office, 'POST', `/api${path}/archive`, { version, completed: [] });
  const { items } = (await (await office.fetch(`/api${path}/tasks`)).json()) as { items: { id: number }[] };
  const tasks = [items[0]!.id];
  await ask(office, 'POST', `/api${path}/carry-over`, { version: archived.version, tasks, title: '结转而来的要点' });
  return path;
}

const issuedPlan = async () => `/plans/${await issueSample(office, '云岭县司法局')}`;

/** Every page in every state that looks different; each ends when there is something to see. */
const states: Record<string, (page: Page) => Promise<void>> = {
  plans: async (page) => {
    await page.goto(`${office.url}/plans`);
    await page.locator('tbody a').first().waitFor();
  },
  'plan-new': async (page) => {
    await page.goto(`${office.url}/plans`);
    await page.getByRole('button', { name: /新建空白草稿|New empty draft/ }).click();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
  },
  'plan-delete': async (page) => {
    await page.goto(`${office.url}/plans`);
    await page
      .getByRole('button', { name: /^(删除|Delete)“|^Delete “/ })
      .last()
      .click();
    await page.getByRole('dialog').waitFor();
  },
  import: async (page) => {
    await page.goto(`${office.url}/plans/import`);
    await page.locator('#pasted').waitFor();
  },
  'import-error': async (page) => {
    await page.goto(`${office.url}/plans/import`);
    await page.locator('input[type=file]').setInputFiles([
      { name: '要点.txt', mimeType: 'text/plain', buffer: Buffer.from(keyPoints) },
      {
        name: '扫描得到的2026年政务公开工作要点及其附件.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7\n%\u00e2\u00e3'),
      },
    ]);
    await page.getByRole('alert').waitFor();
  },
  'import-several': async (page) => {
    await page.goto(`${office.url}/plans/import`);
    const [notice, annex] = noticeAndAnnex;
    await page.locator('input[type=file]').setInputFiles([
      { name: '重点任务分工表.html', mimeType: 'text/html', buffer: Buffer.from(annex) },
      { name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from(notice) },
    ]);
    await page.locator('[data-row]').nth(1).click();
  },
  compare: async (page) => {
    await page.goto(office.url + comparePath);
    const text = keyPoints.replace('2026年11月底前', '2026年10月底前').replace('7.回应社会关切', '7.公开水价调整方案');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '更正稿.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.locator('ins').first().waitFor();
  },
  preview: async (page) => {
    await page.goto(`${office.url}/plans/import`);
    await page.locator('#pasted').fill(keyPoints);
    await page.getByRole('button', { name: /开始分解|Break it down/ }).click();
    await page.locator('[data-row]').nth(2).click();
  },
  plan: async (page) => {
    await page.goto(office.url + planPath);
    await page.locator('[data-row]').nth(3).click();
    await page.locator('[data-row][aria-selected=true]').waitFor();
  },
  'plan-edit': async (page) => {
    await page.goto(office.url + planPath);
    await page.locator('[data-row]').nth(1).click();
    await page.locator('[data-row]').nth(1).press('e');
    await page.locator('#task-title').waitFor();
  },
  'plan-summary': async (page) => {
    await page.goto(office.url + checkedPath);
    await page.locator('dl').first().waitFor();
  },
  'plan-issue': async (page) => {
    await page.goto(`${office.url}${planPath}/issue`);
    await page.locator('h3').nth(3).waitFor();
  },
  'plan-issued': async (page) => {
    await page.goto(office.url + issuedPath);
    await page.locator('[data-row]').first().waitFor();
  },
  'plan-amend': async (page) => {
    await page.goto(`${office.url}${issuedPath}/amendments`);
    await page.getByRole('combobox').first().click();
    await page.locator('.ant-select-item-option').first().click();
    await page.getByRole('textbox').first().waitFor();
  },
  'plan-archive': async (page) => {
    await page.goto(`${office.url}${endedPath}/archive`);
    await page.getByText(/^(逐项选择|One by one)$/).click();
    await page.getByRole('checkbox').first().check();
  },
  'plan-archived': async (page) => {
    await page.goto(`${office.url}${archivedPath}/archive`);
    await page.getByText(/已有 1 项任务结转|1 task is carried over/).waitFor();
  },
  'plan-carry': async (page) => {
    await page.goto(`${office.url}${archivedPath}/carry-over`);
    await page.getByRole('checkbox').first().waitFor();
  },
  'plan-lineage': async (page) => {
    await page.goto(office.url + archivedPath);
    await page.locator('[data-row] a').first().waitFor();
  },
  tasks: async (page) => {
    await page.goto(`${office.url}/tasks`);
    await page.getByRole('rowheader').first().waitFor();
  },
  task: async (page) => {
    await page.goto(`${office.url}/tasks`);
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.locator('summary').click();
    await page.locator('details td').first().waitFor();
  },
  supervision: async (page) => {
    await page.goto(`${office.url}/supervision`);
    await page.locator('[data-cell]').first().waitFor();
  },
  'supervision-units': async (page) => {
    await page.goto(`${office.url}/supervision?view=units&order=worst`);
    await page.getByRole('rowheader').first().waitFor();
  },
  extensions: async (page) => {
    await page.goto(`${office.url}/extensions?state=asked`);
    await page.getByRole('rowheader').getByRole('checkbox').check();
  },
  'extension-grant': async (page) => {
    await page.goto(office.url + extendedPath);
    await page.getByRole('button', { name: /^(同意延期|Grant the extension)$/ }).click();
    await page.getByRole('columnheader', { name: /^(得分系数|Credit)$/ }).waitFor();
  },
  reminders: async (page) => {
    await page.goto(`${office.url}/reminders`);
    await page.getByRole('rowheader').first().waitFor();
  },
  'reminders-none': async (page) => {
    await page.goto(`${office.url}/reminders?show=for-notice&from=2999-01-01`);
    await page.getByRole('heading', { level: 2 }).waitFor();
  },
  remind: async (page) => {
    await page.goto(`${office.url}/tasks`);
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.locator('summary').waitFor();
    await page.getByRole('button', { name: /^(催办|Remind)$/ }).click();
    await page.getByRole('dialog').getByRole('rowheader').first().waitFor();
  },
  'reminder-rules': async (page) => {
    await page.goto(`${office.url}/settings/reminders`);
    await page.getByText(/不会发出任何催办|nothing is sent/).waitFor();
  },
  calendar: async (page) => {
    await page.goto(`${office.url}/settings/calendar?year=2026`);
    await page.getByRole('button', { name: /^(计算|Count)$/ }).click();
    await page.locator('summary').click();
    await page.getByRole('columnheader', { name: /^(计入|Counted)$/ }).waitFor();
  },
  'calendar-day': async (page) => {
    await page.goto(`${office.url}/settings/calendar?year=2026`);
    await page.locator('[data-date="2026-03-02"]').click();
    await page.getByRole('dialog').getByRole('textbox').last().waitFor();
  },
  'calendar-fallback': async (page) => {
    await page.goto(`${office.url}/settings/calendar?year=2041`);
    await page.getByText(/2041年还没有放假通知|no holiday notice for 2041/).waitFor();
  },
  units: async (page) => {
    await page.goto(`${office.url}/settings/units`);
    await page.getByRole('rowheader').first().waitFor();
  },
  'units-edit': async (page) => {
    await page.goto(`${office.url}/settings/units?search=%E8%B4%A2%E6%94%BF`);
    await page
      .getByRole('button', { name: /^(修改|Edit)[:：]/ })
      .first()
      .click();
    await page.getByRole('dialog').locator('ol li').first().waitFor();
  },
  'units-none-found': async (page) => {
    await page.goto(`${office.url}/settings/units?search=nowhere`);
    await page.getByRole('heading', { level: 2 }).waitFor();
  },
  notifications: async (page) => {
    await page.goto(`${office.url}/notifications?show=unread`);
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 2 }).or(main.getByRole('listitem')).first().waitFor();
  },
  profile: async (page) => {
    await page.goto(`${office.url}/profile`);
    await page.locator('#messages').getByRole('switch').click();
  },
  'not-found': async (page) => {
    await page.goto(`${office.url}/nowhere`);
    await page.locator('h1').waitFor();
  },
};

describe('light, zh-CN, 1440 pixels', () => {
  let page: Page;
  beforeAll(async () => {
    page = await office.open('/plans', { viewport: { width: 1440, height: 768 } });
  });
  afterAll(() => page?.context().close());

  it.each(Object.keys(states))('%s has no violation of WCAG 2.1 AA, and fits', async (name) => {
    await states[name]!(page);
    expect(await violations(page)).toEqual([]);
    expect(await wide(page)).toBe(0);
    expect(await page.title()).toMatch(/ · 要点通/);
    await picture(page, `${name}-light-zh-CN`);
  });
});

describe('dark, en, 1366 and 390 pixels', () => {
  const [screen, phone] = [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ];
  let page: Page;
  beforeAll(async () => {
    page = await office.open('/plans', { appearance: 'dark', language: 'en', viewport: screen });
  });
  afterAll(() => page?.context().close());

  // English words are the longer ones
  it.each(Object.keys(states))('%s has its contrasts, and fits; nothing stands out of a phone', async (name) => {
    await page.setViewportSize(screen);
    await states[name]!(page);
    expect(await violations(page, 'colours')).toEqual([]);
    expect(await wide(page)).toBe(0);
    expect(await page.title()).toMatch(/ · Yaodian/);
    await picture(page, `${name}-dark-en`);
    await page.setViewportSize(phone);
    await until(async () => (await wide(page)) === 0 && (await standsOut(page)) === 0, `${name} on a phone`);
    await picture(page, `${name}-phone`);
  });
});

it.each([
  ['light', 'zh-CN', 1440],
  ['dark', 'en', 390],
] as const)('the channels have no violation, and fit: %s, %s, %i pixels', async (appearance, language, width) => {
  const viewport = { width, height: 844 };
  const page = await office.open('/administration/channels', { as: 'system-admin', appearance, language, viewport });
  await page.getByRole('button', { name: /^(添加渠道|Add a channel)$/ }).click();
  await page.getByRole('menuitem', { name: /^(钉钉群机器人|DingTalk robot)$/ }).click();
  await page
    .getByLabel(/^(机器人的 Webhook 地址|Webhook address)/)
    .fill('https://oapi.example.cn/robot/send?access_token=a');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^(保\s?存|Save)$/ }).click();
  await page
    .getByRole('button', { name: /^(修改：|Change: )/ })
    .first()
    .waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await violations(page)).toEqual([]);
  expect(await wide(page)).toBe(0);
  await picture(page, `channels-${appearance}-${language}`);
  await page.context().close();
});

it('shows one side at a time on a phone, and the row that is open on both', async () => {
  const page = await office.open(planPath, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.locator('[data-row]').nth(4).click();
  await page.locator('label', { hasText: '来源文件' }).click();
  await page.locator('[data-source]', { hasText: '主要负责人' }).first().waitFor();
  expect(await page.locator('[data-row]').first().isVisible()).toBe(false);
  await page.context().close();
});

it('prints all rows with repeated heads in light colours', async () => {
  const page = await office.open(planPath, { appearance: 'dark' });
  await page.locator('[data-row]').first().waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('table tbody tr').count()).toBe(7 + 2);
  expect(await page.locator('tbody tr', { hasText: '公开社会救助信息' }).locator('td').last().innerText()).toBe('每月');
  const heading = page.locator('tbody tr', { hasText: '深化重点领域信息公开' });
  expect(await heading.evaluate((row) => getComputedStyle(row).breakAfter)).toBe('avoid');
  expect(await page.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
  expect(await page.evaluate(() => document.documentElement.dataset['mode'])).toBe('light');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  const pdf = PICTURES && path.join(PICTURES, 'plan.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  await page.emulateMedia({ media: 'screen' });
  await page.locator('[data-row]').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['mode'])).toBe('dark');
  await page.context().close();
});

it.each(['zh-CN', 'en'] as const)(
  'shows the whole menu of the office at 1024 px, and on a phone where one is, without moving the window (%s)',
  async (language) => {
    const page = await office.open('/supervision', { language, viewport: { width: 1024, height: 800 } });
    const menu = page.locator('header nav');
    const edge = async () => {
      const { x, width } = (await menu.boundingBox())!;
      return x + width;
    };
    const last = (await menu.getByRole('link').last().boundingBox())!;
    expect(last.x + last.width).toBeLessThanOrEqual(await edge());
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${office.url}/settings`);
    const current = menu.locator('[aria-current]');
    await current.waitFor();
    const { x, width } = (await current.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(await edge());
    await page.goto(`${office.url}/supervision/sheets?plan=${endedPath.split('/')[2]}`);
    await page.getByRole('table').first().waitFor();
    // only the page's own part of the window moves
    const size = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight];
    });
    expect(size).toEqual([390, 800]);
    await page.context().close();
  },
);

it('remembers language and appearance', async () => {
  const page = await office.open('/plans');
  await page.getByRole('button', { name: /English/ }).click();
  await page.getByRole('heading', { name: 'Annual key points' }).waitFor();
  await page.getByRole('button', { name: /^Appearance/ }).click();
  await page.getByRole('menuitem', { name: 'Dark' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Annual key points' }).waitFor();
  expect(await page.locator('html').getAttribute('data-mode')).toBe('dark');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.context().close();
});

it('says on every page what may not be entered, whom it serves, and whether the data are for demonstration', async () => {
  const page = await office.open('/plans');
  for (const name of ['plans', 'import', 'preview', 'plan']) {
    await states[name]!(page);
    await page.getByText('非涉密系统，严禁录入国家秘密和工作秘密').waitFor();
    await page.getByText('只在这台电脑上使用').filter({ visible: true }).first().waitFor();
    expect((await page.getByText('演示数据').count()) > 0).toBe(office.mode === 'demo');
  }
  await page.context().close();
});

it('tells a browser that is too old so, in plain words', async () => {
  const page = await office.open('/plans');
  await page.addInitScript(() => Object.defineProperty(CSS, 'supports', { value: () => false }));
  await page.reload();
  await page.getByText('当前浏览器版本过低').waitFor();
  expect(await page.locator('#root').count()).toBe(0);
  await page.context().close();
});
