import { databases } from '@yaodian/testing';
import type { CDPSession, Page } from 'playwright-core';
import { openOffice, type Office, until } from './office.js';
import { doubtful, knownUnits, registerUnits } from './samples.js';
import { importDocument, rowOf, takeBackEverything } from './steps.js';

let office: Office;
let page: Page;
beforeAll(async () => {
  office = await openOffice(databases()[0]!);
  await registerUnits(office, knownUnits);
});
afterAll(() => office?.close());

beforeEach(async () => (page = await office.open('/plans')));
afterEach(async () => {
  await page.context().close();
  await takeBackEverything(office);
});

const bar = () => page.getByRole('region', { name: '疑点' });
const asks = (question: RegExp) => bar().getByText(question).waitFor();
const press = (key: string) => page.keyboard.press(key);
const isInBar = () => bar().evaluate((element) => element.contains(document.activeElement));

/** Ends when the first question is asked and can be answered by a key. */
async function importAndAsk(text: string, question: RegExp): Promise<void> {
  await importDocument(page, text);
  await asks(question);
  await until(isInBar, 'the bar has the focus');
}

describe('doubts of several kinds', () => {
  beforeEach(() => importAndAsk(doubtful, /第 1 项的责任单位 大数据中心 不在单位库中。\s*最接近的是/));

  it('asks about one after the other, and marks the place on both sides', async () => {
    await asks(/第 1 项的责任单位 大数据中心 不在单位库中。\s*最接近的是 县行政审批局（曾用名：县大数据管理中心）。/);
    await page.locator('[data-scroll=paper] [class*=doubt]', { hasText: '大数据中心' }).first().waitFor();
    await rowOf(page, 1).locator('[class*=doubt]', { hasText: '大数据中心' }).waitFor();
    expect(await page.getByText(/^第 1 个，共 4 个$/).count()).toBe(1);
    await press('ArrowDown');
    await asks(/第 2 项的牵头单位 大数据中心/);
    await press('ArrowUp');
    await press('ArrowUp');
    await asks(/第 3 项的责任单位 县人社局/);
  });

  it('accepts the nearest unit for the whole draft, goes on by itself, and takes it back', async () => {
    await press('Enter');
    await asks(/第 3 项只写明责任单位/);
    await until(isInBar, 'the bar has the focus');
    expect(await rowOf(page, 1).textContent()).toContain('审批局');
    expect(await rowOf(page, 2).textContent()).toContain('审批局');
    await press('Control+z');
    await asks(/第 1 项的责任单位 大数据中心/);
    await press('Control+Shift+Z');
    await until(async () => (await page.getByText('大数据中心').count()) < 4, 'the name is matched again');
    await page.getByRole('status').filter({ hasText: '已重做：匹配单位“大数据中心”' }).waitFor({ state: 'attached' });
  });

  it('lets a form be filled in while the last answer is still on its way', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/plans/*/changes', async (route) => {
      await held;
      await route.continue();
    });
    await press('Enter');
    await asks(/第 3 项只写明责任单位/);
    await press('ArrowDown');
    await asks(/第 3 项的责任单位 县人社局/);
    await press('n');
    const name = page.getByLabel('全称');
    await name.fill('县人力资源和社会保障局');
    release();
    await page.getByRole('status').filter({ hasText: '即县行政审批局' }).waitFor({ state: 'attached' });
    expect(await name.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await name.inputValue()).toBe('县人力资源和社会保障局');
    await press('Enter');
    await asks(/第 3 项只写明责任单位/);
  });

  it('finds another unit by the initials of its pinyin', async () => {
    await press('/');
    await page.getByRole('combobox', { name: '选择单位' }).pressSequentially('xczj');
    await page.locator('.ant-select-item-option', { hasText: '县财政局' }).waitFor();
    await until(async () => (await page.locator('.ant-select-item-option').count()) === 1, 'one unit is found');
    await press('Enter');
    await asks(/第 3 项只写明责任单位/);
    await until(isInBar, 'the bar has the focus');
  });

  it.each([1440, 1100])(
    'lets the name be seen while another unit is chosen, %d wide, without movement',
    async (width) => {
      const { pathname } = new URL(page.url());
      page = await office.open(pathname, { viewport: { width, height: 800 } });
      await until(() => isInBar(), 'the bar has the focus');
      await press('/');
      const option = page.locator('.ant-select-item-option', { hasText: '县行政审批局' });
      await option.waitFor();
      const box = () => option.boundingBox();
      await until(async () => ((await box())?.x ?? -1) >= 0, 'the list is in the window');
      const list = (await page.locator('.ant-select-dropdown').boundingBox())!;
      const sentence = (await bar().locator('#doubt-sentence').boundingBox())!;
      const apart =
        list.y + list.height <= sentence.y ||
        list.x >= sentence.x + sentence.width ||
        list.y >= sentence.y + sentence.height;
      expect(apart).toBe(true);
    },
  );

  it('adds a unit, and leaves Enter to the input method while a name is composed', async () => {
    const input: CDPSession = await page.context().newCDPSession(page);
    const taken = { key: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await press('n');
    const name = page.getByLabel('全称');
    await until(() => name.evaluate((box) => box === document.activeElement), 'the name has the focus');
    expect(await name.inputValue()).toBe('大数据中心');
    await input.send('Input.imeSetComposition', { text: 'xian', selectionStart: 4, selectionEnd: 4 });
    await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...taken });
    await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...taken });
    expect(await name.isVisible()).toBe(true);
    await input.send('Input.insertText', { text: '县大数据中心' });
    await page.getByLabel('简称').fill('大数据');
    await press('Enter');
    await asks(/第 3 项只写明责任单位/);
    await rowOf(page, 1).getByText('大数据', { exact: true }).waitFor();
  });

  it('settles everything, finishes the check and says what it has come to', async () => {
    const finish = page.getByRole('button', { name: '完成核对' });
    expect(await finish.getAttribute('aria-disabled')).toBe('true');
    await finish.focus();
    await page.getByRole('tooltip', { name: '还有 4 个疑点没有核对' }).waitFor();
    await page.getByText('有疑点 3 项').waitFor();
    await bar().focus();
    await press('1');
    await asks(/第 3 项只写明责任单位/);
    await press('1');
    await asks(/第 3 项的责任单位 县人社局/);
    await press('k');
    await asks(/^疑点都已核对。还有 1 项未写明完成时限/);
    await page.getByText('有疑点 0 项').waitFor();
    await until(
      () =>
        bar()
          .getByRole('button', { name: '完成核对' })
          .evaluate((button) => button === document.activeElement),
      'focus',
    );
    await press('Enter');
    await page.getByRole('heading', { name: '核对小结' }).waitFor();
    await page.waitForURL(/[?&]view=summary/);
    const figure = (name: string) => page.locator('dl div', { hasText: name }).locator('dd').textContent();
    expect([await figure('任务数'), await figure('已匹配'), await figure('保留原文')]).toEqual(['3', '2', '1']);
    await page.reload();
    await page.getByRole('heading', { name: '核对小结' }).waitFor();
    await page.getByText('还有 1 项未写明完成时限，印发前需要设定。').waitFor();

    await page.getByRole('button', { name: /^设为任务：各单位要加强/ }).click();
    await rowOf(page, 4).waitFor();
    expect(await rowOf(page, 4).textContent()).toContain('加强组织领导');
    await page.getByText('核对小结').waitFor({ state: 'detached' });
  });

  it('can be answered with the mouse alone', async () => {
    await bar().getByRole('button', { name: '采纳，并记为别名' }).click();
    await asks(/第 3 项只写明责任单位/);
    await bar().getByRole('button', { name: '下一个' }).click();
    await asks(/第 3 项的责任单位 县人社局/);
    await bar().getByRole('button', { name: '是单位组' }).click();
    await asks(/第 3 项只写明责任单位/);
    await bar().getByRole('button', { name: '县财政局牵头' }).click();
    await asks(/第 3 项的责任单位 县人社局 是一组单位/);
    await bar().getByRole('button', { name: '保留原文' }).click();
    await bar().getByRole('button', { name: '现在设定时限' }).click();
    await asks(/第 3 项未写明完成时限/);
    await bar().getByRole('button', { name: '稍后再定' }).click();
    await bar().getByRole('button', { name: '现在设定时限' }).click();
    await bar().getByRole('button', { name: '常态化' }).click();
    await rowOf(page, 3).getByText('常态化').waitFor();
    await bar().getByText('没有待核对的疑点了。').waitFor();
  });

  it('leads back from the summary to the table', async () => {
    for (const key of ['1', '1', 'k']) {
      const { length } = await bar().innerText();
      await press(key);
      await until(async () => (await bar().innerText()).length !== length, 'the next question');
    }
    await bar().getByRole('button', { name: '完成核对' }).click();
    await page.getByRole('heading', { name: '核对小结' }).waitFor();
    await page.goBack();
    await rowOf(page, 3).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: '核对小结' }).waitFor();
  });

  it('leads from the summary to the deadlines that are still to be set, and to no doubt before them', async () => {
    for (const key of ['1', '1', 'k']) {
      const { length } = await bar().innerText();
      await press(key);
      await until(async () => (await bar().innerText()).length !== length, 'the next question');
    }
    await bar().getByRole('button', { name: '完成核对' }).click();
    await page.getByRole('heading', { name: '核对小结' }).waitFor();
    await page.getByRole('button', { name: '现在设定时限' }).click();
    await asks(/第 3 项未写明完成时限/);
    await page.waitForURL(/[?&]filter=no-deadline/);
  });
});

describe('many tasks of which no unit is said to lead', () => {
  const count = 3;
  const text = [
    '青石县2026年政务公开工作要点',
    ...Array.from(
      { length: count },
      (_, index) =>
        `${index + 1}.公开第${index + 1}类清单。按时更新。（责任单位：县财政局、县行政审批局；完成时限：长期坚持）`,
    ),
  ].join('\n');

  beforeEach(async () => {
    await importAndAsk(text, /第 1 项只写明责任单位/);
  });

  it('lets the first one lead in all of them, and takes it back as one step', async () => {
    await press('a');
    await bar().getByRole('checkbox', { name: '用于全部 3 个同类疑点', checked: true }).waitFor();
    await bar().getByRole('button', { name: '各由列在第一的单位牵头' }).waitFor();
    await press('Enter');
    await asks(/^没有待核对的疑点了。/);
    const lead = async (number: number) =>
      (await rowOf(page, number).locator('[role=gridcell]').nth(2).textContent())?.trim();
    expect(await Promise.all([1, 2, 3].map(lead))).toEqual(['财政局', '财政局', '财政局']);
    await press('Control+z');
    await asks(/第 1 项只写明责任单位/);
    await bar().getByText('第 1 个，共 3 个').waitFor();
  });

  it('returns to the first one that came back, where another doubt of the same task was in hand', async () => {
    await importAndAsk(text.replace('县行政审批局', '县人社局'), /第 1 项只写明责任单位/);
    await press('a');
    await press('k');
    await asks(/第 1 项的责任单位 县人社局/);
    await press('Control+z');
    await asks(/第 1 项只写明责任单位/);
    await bar().getByText('第 1 个，共 4 个').waitFor();
  });

  it('keeps all of them as printed, and asks one by one without the tick', async () => {
    await press('k');
    await asks(/第 2 项只写明责任单位/);
    await bar().getByRole('checkbox').check();
    await bar().getByRole('button', { name: '保留原文' }).click();
    await asks(/^没有待核对的疑点了。/);
  });
});

describe('many tasks without a deadline', () => {
  const without = (count: number) =>
    [
      '青石县2026年政务公开工作要点',
      ...Array.from(
        { length: count },
        (_, index) => `${index + 1}.公开第${index + 1}类清单。按时更新。（牵头单位：县财政局）`,
      ),
    ].join('\n');

  beforeEach(async () => {
    await importAndAsk(without(3), /^疑点都已核对。还有 3 项未写明完成时限/);
    await press('d');
    await bar().getByText('第 1 项，共 3 项').waitFor();
  });

  it('takes one date for all of them, and takes it back as one step', async () => {
    await press('a');
    await press('d');
    const box = page.getByRole('textbox', { name: '日期' });
    await box.fill('2026-11-20');
    await box.press('Enter');
    await bar().getByText('没有待核对的疑点了。').waitFor();
    for (const number of [1, 2, 3]) await rowOf(page, number).getByText('2026-11-20').waitFor();
    await press('Control+z');
    await bar().getByText('第 1 项，共 3 项').waitFor();
    expect(await page.getByText('2026-11-20').count()).toBe(0);
  });

  it('takes a date for one, and goes on', async () => {
    await press('d');
    const box = page.getByRole('textbox', { name: '日期' });
    await box.fill('2026-11-20');
    await box.press('Enter');
    await asks(/第 2 项未写明完成时限/);
    await bar().getByText('第 1 项，共 2 项').waitFor();
    await until(isInBar, 'the bar has the focus');
  });
});
