import path from 'node:path';
import { type DatabaseEngine, databases } from '@yaodian/testing';
import type { AssessmentScheme, SchemeBody } from '@yaodian/api-client';
import type { Page } from 'playwright-core';
import { violations, wide } from './accessibility.js';
import { openOffice, type Office } from './office.js';

let office: Office;
let adopted: AssessmentScheme;
let draft: AssessmentScheme;

/** Pictures to look at: PICTURES names the folder; without it none is taken. */
const { PICTURES } = process.env;
const picture = async (page: Page, name: string) => {
  if (PICTURES) await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};
const send = async <T>(address: string, method: string, body: unknown): Promise<T> => {
  const headers = { 'content-type': 'application/json' };
  const response = await office.fetch(address, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
  return (await response.json()) as T;
};
const measured = (key: string, name: string, share: string, measure: string) => ({
  ...{ key, name, standard: '', share, appliesTo: null },
  rule: { kind: 'ratio' as const, version: 1 as const, measure, target: '1' },
});

/** Two ratios of measures for a few units in one comparison group. */
const withShares = (
  { version, title, weight, body, selection }: AssessmentScheme,
  shares: [string, string],
  unitIds: number[],
) => ({
  ...{ version, title, weight },
  body: {
    ...body,
    measures: ['answered', 'published'].map((key) => ({ key, name: key, unit: '件', hasDenominator: true })),
    trees: [
      {
        ...body.trees[0]!,
        indicators: [
          measured('answering', '留言回应', shares[0], 'answered'),
          measured('publishing', '主动公开', shares[1], 'published'),
        ],
      },
    ],
    ...{ bonuses: [], deductions: [], vetoes: [] },
  } as SchemeBody,
  selection: { ...selection, unitIds, groups: [{ ...selection.groups[0]!, unitIds }] },
});

beforeAll(async () => {
  const [engine] = databases() as [DatabaseEngine];
  office = await openOffice(engine, 'demo');
  const { id: planId } = await send<{ id: number }>('/api/plans', 'POST', {
    year: 2026,
    title: '云岭县2026年政务公开工作要点',
  });
  const units = (await (await office.fetch('/api/units?limit=500')).json()) as {
    items: { id: number; name: string; kind: string }[];
  };
  const ids = units.items
    .filter(({ kind, name }) => kind === 'department' && !name.endsWith('人民政府办公室'))
    .slice(0, 8)
    .map(({ id }) => id);
  const made = await send<AssessmentScheme>('/api/schemes', 'POST', {
    planId,
    title: '2026年考核方案',
    template: 'points',
  });
  const first = await send<AssessmentScheme>(`/api/schemes/${made.id}`, 'PUT', withShares(made, ['70', '30'], ids));
  adopted = await send<AssessmentScheme>(`/api/schemes/${first.id}/adoption`, 'POST', { version: first.version });
  await send('/api/measures', 'PUT', {
    planId,
    figures: ids.flatMap((unitId, at) =>
      [100 - at * 6, 51 + at * 7].map((numerator, which) => ({
        ...{ unitId, measure: which === 0 ? 'answered' : 'published', period: '2026', version: 0 },
        ...{ numerator: String(numerator), denominator: '100', source: '月报' },
      })),
    ),
  });
  const copy = { planId, title: '2026年考核方案（调整权重）', copiedFrom: adopted.id };
  const copied = await send<AssessmentScheme>('/api/schemes', 'POST', copy);
  draft = await send<AssessmentScheme>(`/api/schemes/${copied.id}`, 'PUT', withShares(copied, ['30', '70'], ids));
});
afterAll(() => office?.close());

it('shows who moves how far, line by line, as a file and on a phone', async () => {
  const page = await office.open(`/scorecards/schemes/${draft.id}`);
  await page.getByRole('button', { name: '推演' }).click();
  await page.waitForURL(/scorecards\/rehearsal\?scheme=/);
  // the second last of eight rises to the top, and the first falls to the end
  await page.getByText('上升 4 个，下降 4 个，不变 0 个').waitFor();
  const rows = page.getByRole('table').first().getByRole('row');
  await page.getByText('↑ 上升 7 位').waitFor();
  expect(await rows.nth(1).innerText()).toMatch(/8 → 1[\s\S]*上升 7 位[\s\S]*70\.60 → 87\.40[\s\S]*\+16\.80/);
  expect(await page.getByRole('img', { name: /各单位在两份方案中的名次/ }).count()).toBe(1);
  await page.locator('[data-drawn]').waitFor();
  await rows
    .nth(1)
    .getByRole('button', { name: /逐项差异/ })
    .click();
  await page.getByRole('rowheader', { name: '1 留言回应' }).waitFor();
  await page.getByText('−23.20').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'rehearsal');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  expect((await file).suggestedFilename()).toBe('2026年考核方案（调整权重）推演.xlsx');
  if (PICTURES) await page.pdf({ path: path.join(PICTURES, 'rehearsal.pdf'), format: 'A4' });
  // without a plan of the year before it says so and offers what to do
  await page.getByText('上年数据').click();
  await page.getByText('没有已印发的 2025 年要点').waitFor();
  await picture(page, 'rehearsal-no-year');
  await page.context().close();

  const small = await office.open(`/scorecards/rehearsal?scheme=${draft.id}&against=${adopted.id}`, {
    ...{ language: 'en', appearance: 'dark', viewport: { width: 390, height: 844 } },
  });
  await small.getByText('Up: 4, down: 4, unchanged: 0').waitFor();
  await small.locator('[data-drawn]').waitFor();
  expect([await wide(small), await violations(small, 'colours')]).toEqual([0, []]);
  await picture(small, 'rehearsal-390');
  await small.context().close();
});
