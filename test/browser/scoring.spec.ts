import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { schemeTemplates } from '@yaodian/assessment';
import { createClient } from '@yaodian/api-client';
import { type DatabaseEngine, databases } from '@yaodian/testing';
import type { Locator, Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office } from './office.js';

const clock = {
  NODE_OPTIONS: `--import ${pathToFileURL(path.join(__dirname, 'clock.mjs'))}`,
  TEST_CLOCK: '2026-11-13T02:00:00Z',
};
let office: Office;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};
const choose = async (page: Page, field: Locator, option: RegExp) => {
  await field.click();
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
};

/** A scheme with a measure is adopted for the year's plan; it scores two units, the clerk's among them. */
async function adopt(): Promise<void> {
  const client = createClient(office.url, { cookie: await office.cookieOf('office') });
  const got = async <T>(answer: Promise<{ data?: T; error?: unknown }>): Promise<T> => {
    const { data, error } = await answer;
    if (error !== undefined) throw new Error(JSON.stringify(error));
    return data as T;
  };
  const { id: planId } = await got(client.POST('/api/plans', { body: { year: 2026, title: '云岭县2026年要点' } }));
  const draft = await got(client.POST('/api/schemes', { body: { planId, title: '2026年政务公开考核方案' } }));
  const { items } = await got(client.GET('/api/units', { params: { query: { limit: 500 } } }));
  const units = ['云岭县司法局', '云岭县财政局'].map((name) => items.find((unit) => unit.name === name)!.id);
  const { year: _year, title: _title, weightBasisPoints: _weight, ...template } = schemeTemplates[0]!.scheme(2026);
  const measures = [{ key: 'answered', name: '留言按时回应', unit: '件', hasDenominator: true }];
  const body = JSON.parse(JSON.stringify({ ...template, measures })) as typeof draft.body;
  const groups = [{ title: body.groups[0]!.name, unitGroupId: null, unitIds: units }];
  const kept = await got(
    client.PUT('/api/schemes/{id}', {
      params: { path: { id: draft.id } },
      body: {
        ...{ version: draft.version, title: draft.title, weight: 400, body },
        selection: { ...draft.selection, unitIds: units, groups },
      },
    }),
  );
  await got(
    client.POST('/api/schemes/{id}/adoption', {
      params: { path: { id: draft.id } },
      body: { version: kept.version },
    }),
  );
}

beforeAll(async () => {
  const [engine] = databases() as [DatabaseEngine];
  office = await openOffice(engine, 'demo', clock);
});
afterAll(() => office?.close());

it('lets a unit write its own figures, and the office score by the keyboard, record events and load a table', async () => {
  const page = await office.open('/scorecards/entries', { viewport: { width: 1440, height: 900 } });
  await page.getByRole('link', { name: '去考核方案' }).or(page.getByText('没有要您打分的年度要点。')).first().waitFor();
  await picture(page, 'none');
  await adopt();

  // the unit: what is typed stays until it is saved
  const clerk = await office.open('/scorecards/own', { as: 'reporter', viewport: { width: 390, height: 844 } });
  await clerk.getByLabel('1.1 责任落实的自评分').fill('3.5');
  await clerk.getByLabel('1.1 责任落实的自评说明').fill('有专人负责，台账齐全');
  await clerk.getByText('1 项未保存，已存在本机').waitFor();
  await clerk.reload();
  expect(await clerk.getByLabel('1.1 责任落实的自评分').inputValue()).toBe('3.5');
  await clerk.getByLabel('1.2 制度机制的自评分').fill('9');
  await clerk.getByRole('button', { name: /^保\s?存$/ }).click();
  await clerk.getByText(/第1\.2项“制度机制”：9 分超出范围/).waitFor();
  await clerk.getByLabel('1.2 制度机制的自评分').fill('3');
  await clerk.getByRole('button', { name: /^保\s?存$/ }).click();
  await clerk.getByText(/已填 2 \/ 9 项，都已保存/).waitFor();
  expect(await violations(clerk)).toEqual([]);
  expect(await wide(clerk)).toBe(0);
  await picture(clerk, 'own-390');

  // the office: figures one below the other, each saved by Enter
  await page.reload();
  await page.getByLabel('共用说明（没有单独写说明的行用它）').fill('按台账核定');
  const first = page.locator('[data-score]').first();
  // a file is chosen with the figure, stays while the figure is refused, and follows once it is saved
  const proof = { name: '台账.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
  const row = page
    .getByRole('row')
    .filter({ has: page.locator('[data-score]') })
    .first();
  await row.locator('input[type=file]').setInputFiles(proof);
  await first.fill('4.5');
  await first.press('Enter');
  await page.getByText(/4\.5 分超出范围，应为 0—4\.00 分/).waitFor();
  await picture(page, 'entries-refused');
  await row.getByText('台账.pdf').waitFor();
  await page.route('**/api/entries/*/files', (route) => route.abort(), { times: 1 });
  await first.fill('4');
  await first.press('Enter');
  await page.getByText('已保存 1 项').first().waitFor();
  await page.getByText('考核内容已保存，1 个文件没有传上').waitFor();
  await picture(page, 'entries-file-unsent');
  await page.getByRole('button', { name: '重新上传 台账.pdf' }).click();
  await row.getByRole('link', { name: '台账.pdf' }).waitFor();
  await page.locator('[data-score]').nth(1).focus();
  await page.keyboard.type('3.5');
  await page.keyboard.press('Enter');
  await page.getByText(/人工评分已评 2 \/ 6 项次/).waitFor();
  await page.getByText('有专人负责，台账齐全').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'entries');

  // the same by unit, and an event with its range
  await page.getByText('按单位', { exact: true }).click();
  await page.getByRole('rowheader', { name: /2\.1 任务办结/ }).waitFor();
  await picture(page, 'entries-by-unit');
  await page.getByRole('tab', { name: '加分扣分事项' }).click();
  await page.getByRole('button', { name: '记录事项' }).click();
  const form = page.getByRole('dialog', { name: '记录事项' });
  await choose(page, form.getByLabel('单位'), /财政局/);
  await choose(page, form.getByLabel('情形'), /表述差错/);
  await form.getByLabel('发生日期').fill('2026-03-05');
  await form.getByLabel('发生日期').press('Enter');
  await form.getByLabel(/^分值/).fill('3');
  await form.getByLabel('事实和依据').fill('门户网站首页两处错字');
  await form.locator('input[type=file]').setInputFiles({ ...proof, name: '截图.pdf' });
  expect(await violations(page)).toEqual([]);
  await picture(page, 'event-form');
  await form.getByRole('button', { name: '记录' }).click();
  await form.getByText(/3 分超出范围，应为 0\.5—2 分/).waitFor();
  await form.getByLabel(/^分值/).fill('1.5');
  await form.getByRole('button', { name: '记录' }).click();
  await page.getByText('每处扣 1.50 分').waitFor();
  await page.getByRole('link', { name: '截图.pdf' }).waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByLabel('撤销的理由').fill('查无实据');
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await page.getByText('已撤销：查无实据', { exact: false }).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'events');

  // the prepared table comes back with a wrong cell, then without
  await page.getByRole('tab', { name: '指标数据' }).click();
  await page.getByText('还没有指标数据', { exact: false }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载', exact: false }).click(),
  ]);
  const book = XLSX.read(readFileSync(await download.path()));
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const load = async (cells: Record<string, string>) => {
    for (const [address, v] of Object.entries(cells)) sheet[address] = { t: 's', v };
    const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    await page.locator('input[type=file]').setInputFiles({ name: '指标数据.xlsx', mimeType: '', buffer });
  };
  await page.getByRole('button', { name: '导入表格' }).click();
  await load({ E2: '三十八', F2: '40', G2: '市长信箱台账' });
  await page.getByRole('row', { name: /E2/ }).getByText('请填写数字。').waitFor();
  await picture(page, 'measures-refused');
  await load({ E2: '38' });
  await page.getByText('新增 1 项', { exact: false }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^导\s?入$/ }).click();
  await page.getByText('38 / 40').waitFor();
  await picture(page, 'measures');

  const narrow = { viewport: { width: 390, height: 844 }, appearance: 'dark' as const, language: 'en' as const };
  const small = await office.open('/scorecards/entries', narrow);
  await small.getByText('2 of 6 figures entered', { exact: false }).waitFor();
  expect(await wide(small)).toBe(0);
  expect(await violations(small, 'colours')).toEqual([]);
  await picture(small, 'entries-390-dark-en');
});
