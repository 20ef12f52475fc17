import { databases, officeUnit } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { openOffice, type Office, until } from './office.js';
import { keyPointUnits } from './samples.js';
import { importSample, rowOf } from './steps.js';

let office: Office;
let page: Page;
beforeEach(async () => {
  office = await openOffice(databases()[0]!);
  page = await office.open('/plans');
  await importSample(page);
  await bar()
    .getByText(/^第 1 项的牵头单位 县发展改革局 不在单位库中/)
    .waitFor();
  await until(() => bar().evaluate((element) => element === document.activeElement), 'the bar has the focus');
});
afterEach(() => office?.close());

const bar = () => page.getByRole('region', { name: '疑点' });
const unitNames = async () => {
  const answer = await office.fetch('/api/units?limit=100');
  return ((await answer.json()) as { items: { name: string }[] }).items
    .map(({ name }) => name)
    .filter((name) => name !== officeUnit)
    .sort();
};

it('takes all names of the first document as new units by one key, and takes them back as one step', async () => {
  const names = keyPointUnits.map(({ name }) => name).sort();
  await bar()
    .getByRole('button', { name: `将这 ${names.length} 个名称都登记为新单位` })
    .waitFor();
  await page.keyboard.press('a');
  await bar()
    .getByText(/^第 2 项的责任单位 县直各部门 是一组单位/)
    .waitFor();
  expect(await unitNames()).toEqual(names);
  expect(await bar().getByText('第 1 个，共 3 个').count()).toBe(1);
  await until(() => bar().evaluate((element) => element.contains(document.activeElement)), 'the bar has the focus');
  await page.keyboard.press('Control+z');
  await bar()
    .getByText(/^第 1 项的牵头单位 县发展改革局/)
    .waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: `已撤销：匹配单位（${names.length} 个单位）` })
    .waitFor({ state: 'attached' });
  expect(await unitNames()).toEqual([]);
});

it('takes the first one alone under another name, and asks about the next', async () => {
  await page.keyboard.press('Enter');
  await page.getByLabel('全称').fill('青石县发展和改革局');
  await page.keyboard.press('Enter');
  await bar()
    .getByText(/^第 1 项的责任单位 县自然资源局 不在单位库中/)
    .waitFor();
  expect(await unitNames()).toEqual(['青石县发展和改革局']);
  expect(await rowOf(page, 1).textContent()).toContain('县发展改革局');
});

it('fills its register with the usual units of the county, and takes all of them back as long as none was changed', async () => {
  await page.goto(`${office.url}/settings/units`);
  const place = page.getByLabel('所在地');
  await place.fill('青石');
  await page.getByRole('button', { name: '载入常用单位' }).click();
  await page.getByText('请填写县、市、区或旗的全名').waitFor();
  await place.fill('青石县');
  await place.press('Enter');
  await page
    .getByText(/^已载入 \d+ 个常用单位$/)
    .first()
    .waitFor();
  await page.getByRole('rowheader', { name: '青石县财政局' }).waitFor();
  await page.getByRole('button', { name: '撤销载入' }).click();
  await place.waitFor();
  expect(await unitNames()).toEqual([]);
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([officeUnit]);
});
