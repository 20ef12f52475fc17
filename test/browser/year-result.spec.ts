import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { schemeTemplates } from '@yaodian/assessment';
import { databases, signInToDemonstration, useSession } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office, type PageOptions, type Person } from './office.js';
import { ask, issueSample } from './steps.js';

/** The clock of the built server. */
const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-01-05T01:00:00Z',
};
const unit = '云岭县司法局';
let office: Office;
let planId: number;

/** The server at another time, which ends all sessions. */
async function on(day: string): Promise<void> {
  clock.TEST_CLOCK = `${day}T01:00:00Z`;
  await office.restart();
}

async function get(person: Person, address: string): Promise<unknown> {
  const cookie = await signInToDemonstration(office.url, person);
  return (await fetch(office.url + address, { headers: { cookie } })).json();
}

async function as(person: Person, address: string, options: PageOptions = {}): Promise<Page> {
  const page = await office.open('/sign-in', { ...options, as: null });
  await useSession(page.context(), office.url, await signInToDemonstration(office.url, person));
  await page.goto(office.url + address);
  return page;
}

/** Sent by somebody signed in now, past sessions having ended. */
async function send(person: Person, method: string, address: string, body: object): Promise<void> {
  const cookie = await signInToDemonstration(office.url, person);
  const answer = await fetch(office.url + address, {
    method,
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${await answer.text()}`);
}

/** The unit's own card, of a clerk of it. */
async function cardAddress(): Promise<string> {
  const { units } = (await get('reporter', `/api/results/${planId}/papers`)) as { units: { unitId: number }[] };
  return `/scorecards/units/${units[0]!.unitId}?planId=${planId}`;
}
const resultAddress = () => `/scorecards/result?planId=${planId}`;
/** A button by its two characters, between which antd puts a gap. */
const press = (page: Page, name: string) =>
  page
    .getByRole('button', { name: new RegExp(`^${name.split('').join('\\s?')}$`) })
    .first()
    .click();
const confirm = (page: Page, name: string) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${name.split('').join('\\s?')}$`) })
    .click();

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
if (PICTURES) jest.setTimeout(600_000);
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};
/** The page in both languages, light and dark, wide and narrow, and printed. */
const pictures = async (page: Page, person: Person, name: string) => {
  if (!PICTURES) return;
  await picture(page, name);
  const address = page.url().slice(office.url.length);
  for (const [language, appearance, width] of [
    ['en', 'light', 1440],
    ['zh-CN', 'dark', 1440],
    ['en', 'dark', 390],
    ['zh-CN', 'light', 390],
  ] as const) {
    const other = await as(person, address, { language, appearance, viewport: { width, height: 900 } });
    await other.locator('[aria-busy="false"]').first().waitFor();
    await picture(other, `${name}-${language}-${appearance}-${width}`);
    if (width === 1440) {
      await other.emulateMedia({ media: 'print' });
      await other.setViewportSize({ width: 794, height: 1123 });
      await picture(other, `${name}-${language}-print`);
    }
    await other.context().close();
  }
};

beforeAll(async () => {
  office = await openOffice(databases()[0]!, 'demo', clock);
  planId = await issueSample(office, unit, {
    year: 2026,
    tasks: { 公开惠企政策: '2026-03-20', 公开审批结果: '2026-06-25', 回应群众来信: null },
  });
  const { year: _year, title: _title, weightBasisPoints: _weight, ...body } = schemeTemplates[0]!.scheme(2026);
  const { items } = (await (await office.fetch('/api/units')).json()) as { items: { id: number; name: string }[] };
  const unitIds = items
    .filter(({ name }) => [unit, '云岭县财政局', '云岭县教育和体育局'].includes(name))
    .map(({ id }) => id);
  const draft = await ask(office, 'POST', '/api/schemes', { planId, title: '2026年政务公开工作考核方案' });
  const { selection } = draft as unknown as { selection: object };
  await ask(office, 'PUT', `/api/schemes/${draft.id}`, {
    ...{ version: draft.version, title: '2026年政务公开工作考核方案', weight: 400, body },
    selection: {
      ...{ ...selection, unitIds },
      groups: body.groups.map(({ name }, index) => ({
        ...{ title: name, unitGroupId: null, unitIds: index === 0 ? unitIds : [] },
      })),
    },
  });
});
afterAll(() => office?.close());

it('a scheme is adopted, and every unit has a running score from then on', async () => {
  const page = await as('office', '/scorecards/schemes');
  await page.getByRole('link', { name: '2026年政务公开工作考核方案' }).click();
  await press(page, '采用');
  await page.getByRole('button', { name: '采用并固定' }).click();
  await page.getByText('已采用 · 第1号').waitFor();
  await page.goto(`${office.url}/scorecards`);
  await page.getByRole('link', { name: unit }).click();
  await page.getByRole('heading', { name: `${unit} 2026年计分卡` }).waitFor();
  await picture(page, 'result-running-card');
  await page.context().close();
});

it('what keeps the result from being announced is named, and done; then it is announced', async () => {
  await on('2026-07-06');
  const page = await as('office', resultAddress());
  await page.getByRole('heading', { name: '现在还差什么' }).waitFor();
  await page.getByText(/还差 \d+ 项，不能公示/).waitFor();
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'office', 'result-checklist');
  for (const quarter of [1, 2, 3, 4]) {
    await page
      .getByRole('listitem')
      .filter({ hasText: `第 ${quarter} 季度` })
      .getByRole('button', { name: '免予督查' })
      .click();
    await page.getByLabel(`第 ${quarter} 季度免予督查的理由`).fill('本季度并入市级督查，结果已采用。');
    await page.getByRole('form', { name: '免予督查' }).getByRole('button', { name: '免予督查' }).click();
    await page.getByText(`第 ${quarter} 季度已免予督查`).first().waitFor();
  }
  await scoreManually();
  await page.reload();
  await page.getByText('没有还差的事项。').waitFor();
  await press(page, '公示');
  await page.getByText('每个单位只看到本单位的台账，看不到排名和其他单位的得分。').waitFor();
  await picture(page, 'result-announce');
  await confirm(page, '公示');
  await page.getByRole('heading', { name: '定稿' }).waitFor();
  await page.getByText('申诉期到 2026-07-13 24:00 截止，还有 5 个工作日。').waitFor();
  await pictures(page, 'office', 'result-announced');
  await page.context().close();
});

/** The office's figures for every manual line of every unit, whose own page is seen elsewhere. */
async function scoreManually(): Promise<void> {
  const { refusals } = (await get('office', `/api/results/${planId}`)) as {
    refusals: { unitId: number | null; line: { key: string } | null }[];
  };
  const entries = refusals.flatMap(({ unitId, line }) =>
    line === null ? [] : [{ unitId, line: line.key, version: 0, points: '3', reason: '查阅台账和会议记录' }],
  );
  await send('office', 'PUT', '/api/entries', { planId, entries });
}

it('the unit appeals a line through its head; the office decides in writing', async () => {
  await on('2026-07-07');
  // whatever day it is on the computer of the browser
  const clerk = await as('reporter', await cardAddress());
  await clerk.getByText('申诉截止 2026-07-13 24:00').waitFor();
  await pictures(clerk, 'reporter', 'result-card-announced');
  await clerk.getByRole('button', { name: '提出申诉' }).click();
  // the scorecard, which is left only now, has more with that word in its name
  await clerk.getByRole('combobox', { name: '指标', exact: true }).fill('公开时限');
  await clerk.locator('.ant-select-item-option:visible', { hasText: '公开时限' }).first().click();
  await clerk.getByLabel('申诉理由').fill('三月份的填报已按时送达，系统登记有误，附收文登记簿。');
  await picture(clerk, 'result-appeal');
  await press(clerk, '提交申诉');
  await clerk.getByText('申诉已提交，待单位负责人审核').first().waitFor();
  await pictures(clerk, 'reporter', 'result-with-head');
  await clerk.context().close();

  const head = await as('approver', resultAddress());
  await head.getByRole('link', { name: /公开时限/ }).click();
  await press(head, '同意报出');
  await head.getByRole('form', { name: '同意报出' }).getByRole('button', { name: '同意报出' }).click();
  await head.getByText('已报出，等待裁决').first().waitFor();
  await head.context().close();

  const decider = await as('office', resultAddress());
  await decider.getByRole('link', { name: /公开时限/ }).click();
  await decider.getByLabel('部分成立').check();
  await decider.getByLabel('裁决后的得分').fill('3');
  await decider.getByLabel('裁决理由').fill('经核对收文登记簿，一份填报按时，予以改正。');
  await pictures(decider, 'office', 'result-decide');
  await press(decider, '裁决');
  await decider.getByText('已裁决').first().waitFor();
  // the window is open: nothing is final yet
  await decider.keyboard.press('Escape');
  expect(await decider.getByRole('button', { name: /^定\s?稿$/ }).isDisabled()).toBe(true);
  await decider.context().close();
});

it('after the window nothing can be appealed, and what was being written stays', async () => {
  await on('2026-07-14');
  const card = await cardAddress();
  const clerk = await as('reporter', card);
  await clerk.getByText('申诉期已于 2026-07-13 24:00 截止').waitFor();
  expect(await clerk.getByRole('button', { name: '提出申诉' }).count()).toBe(0);
  // a page that was opened before the end
  const opened = `**/api/results/${planId}`;
  await clerk.route(opened, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), isWindowOpen: true } });
  });
  const [, unitId] = /units\/(\d+)/.exec(card)!;
  const { ledger } = (await get('reporter', `/api/scores/${planId}/units/${unitId}`)) as {
    ledger: { lines: { kind: string; key: string }[] };
  };
  const line = ledger.lines.filter(({ kind }) => kind === 'leaf').at(-1)!.key;
  await clerk.goto(`${office.url}${resultAddress()}&unitId=${unitId}&appeal=${line}`);
  await clerk.getByLabel('申诉理由').fill('材料在截止前已经备齐。');
  await clerk.unroute(opened);
  await press(clerk, '提交申诉');
  await clerk.getByText(/申诉期已于 2026-07-13 24:00 截止，不能再提交/).waitFor();
  expect(await clerk.getByLabel('申诉理由').inputValue()).toBe('材料在截止前已经备齐。');
  expect(await clerk.getByRole('button', { name: '提交申诉' }).isDisabled()).toBe(true);
  await pictures(clerk, 'reporter', 'result-closed-meanwhile');
  await clerk.context().close();
});

it('the result is made final and published, and everybody sees the ranking', async () => {
  const page = await as('office', resultAddress());
  await page.getByRole('heading', { name: '定稿' }).waitFor();
  await pictures(page, 'office', 'result-window-closed');
  await press(page, '定稿');
  await confirm(page, '定稿');
  await page.getByRole('heading', { name: '发布', level: 2 }).waitFor();
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'office', 'result-final');
  await page.getByLabel('文号').fill('云政公开办〔2026〕9号');
  await page.getByLabel('签发人').fill('周明远');
  await page.getByLabel('成文日期').fill('2026-07-14');
  await page.getByLabel('成文日期').press('Enter');
  await press(page, '发布');
  await confirm(page, '发布');
  await page.getByText('云政公开办〔2026〕9号').first().waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('group', { name: '移交表' })
      .or(page.locator('div', { hasText: /^移交表/ }))
      .getByRole('button', { name: 'Excel' })
      .last()
      .click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/移交.*\.xlsx$/);
  await pictures(page, 'office', 'result-published');
  await page.context().close();

  const clerk = await as('reporter', '/scorecards', { viewport: { width: 390, height: 844 } });
  await clerk.getByRole('link', { name: '云岭县财政局' }).or(clerk.getByText('云岭县财政局')).first().waitFor();
  expect([await wide(clerk), await violations(clerk)]).toEqual([0, []]);
  await picture(clerk, 'result-published-390');
  await clerk.context().close();
});
