import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { databases } from '@yaodian/testing';
import type { Page } from 'playwright-core';
import { openOffice, type Office, until } from './office.js';
import { keyPoints, noticeAndAnnex, taskTable, titles } from './samples.js';
import { importSample, pasteDocument, rowNamed, saveDraft, titlesIn } from './steps.js';

let office: Office;
/** The files that are chosen. */
let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'yaodian-chosen-'));
  office = await openOffice(databases()[0]!);
});
afterAll(async () => {
  await office?.close();
  await rm(temporary, { recursive: true, force: true });
});

/** Drops a file somewhere on the page, as a hand with a mouse does. */
async function dropFile(page: Page, name: string, type: string, content: string | number[]): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, fileType, words]) => {
      const transfer = new DataTransfer();
      const bytes = typeof words === 'string' ? words : new Uint8Array(words as number[]);
      transfer.items.add(new File([bytes as BlobPart], fileName as string, { type: fileType as string }));
      return transfer;
    },
    [name, type, content] as const,
  );
  for (const event of ['dragenter', 'dragover']) await page.dispatchEvent('h1', event, { dataTransfer: data });
  await page.getByText('松开即可导入').waitFor();
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
}

/** Pastes as a browser does with what was copied from a web page. */
const pasteHtml = (page: Page, text: string, html: string) =>
  page.getByLabel('或者粘贴文字、网页表格').evaluate(
    (box, [plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain!);
      clipboardData.setData('text/html', rich!);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html],
  );

const plansOf = async () => ((await (await office.fetch('/api/plans?limit=100')).json()) as { items: unknown[] }).items;

it('takes a file that is dropped anywhere on the page', async () => {
  const page = await office.open('/plans/import');
  await page.getByText('把文件拖到这里').waitFor();
  await dropFile(page, '工作要点.txt', 'text/plain', keyPoints);
  await rowNamed(page, titles.response).waitFor();
  expect(await page.locator('h1 + div').textContent()).toContain('工作要点.txt');
});

it('says of a file without tasks what to do, before and after it is saved', async () => {
  const page = await office.open('/plans/import');
  await pasteDocument(page, '云岭县2026年工作通知\n请抓好落实。\n');
  await page.getByText('没有认出任务').waitFor();
  await page.getByRole('button', { name: '存为草稿' }).click();
  await page.getByText('导入的文件中没有认出任务').waitFor();
  await page.getByText('把有任务的段落逐段“设为任务”').waitFor();
  expect(await page.getByText('还没有任务').count()).toBe(0);
});

it('takes a file that is chosen', async () => {
  const page = await office.open('/plans/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles({ name: '任务表.html', mimeType: 'text/html', buffer: Buffer.from(taskTable) });
  await rowNamed(page, '公开食品抽检结果').waitFor();
});

it('reads a pasted table by its rows and columns, and on demand as plain words', async () => {
  const page = await office.open('/plans/import');
  await pasteHtml(page, '公开环境质量信息\t公开食品抽检结果', taskTable);
  await page.getByText('其中有网页表格').waitFor();
  await page.reload();
  await page.getByText('其中有网页表格').waitFor();
  await page.getByRole('button', { name: '开始分解' }).click();
  await rowNamed(page, '公开食品抽检结果').waitFor();
  expect(await titlesIn(page)).toEqual(['公开环境质量信息', '公开食品抽检结果']);
  await page.getByRole('button', { name: '返回重选' }).click();
  await page.getByRole('button', { name: '改为纯文字' }).click();
  expect(await page.getByLabel('或者粘贴文字、网页表格').inputValue()).toBe('公开环境质量信息\t公开食品抽检结果');
});

/** Chooses files as the browser's own dialog gives them. */
async function chooseFiles(page: Page, files: Record<string, string | Buffer>): Promise<void> {
  const folder = await mkdtemp(path.join(temporary, 'files-'));
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  await Promise.all(Object.values(files).map((words, index) => writeFile(paths[index]!, words)));
  await page.locator('input[type=file]').setInputFiles(paths);
}

const fileOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const hasFocus = (page: Page, name: string) =>
  page.evaluate((words) => document.activeElement?.textContent === words, name);
const picture = Buffer.from('89504e470d0a1a0a0000', 'hex');

it('says why a file was not read, that nothing is stored, and offers pasting', async () => {
  const before = await plansOf();
  const page = await office.open('/plans/import');
  await page.getByLabel('或者粘贴文字、网页表格').fill('先写下的一句话');
  await dropFile(page, '图.txt', 'text/plain', [...picture]);
  await fileOf(page, '图.txt').getByRole('alert').filter({ hasText: '这不是文本文件' }).waitFor();
  await page.getByText(/没有存下任何内容.*粘贴/).waitFor();
  expect(await page.getByLabel('或者粘贴文字、网页表格').inputValue()).toBe('先写下的一句话');
  expect(await plansOf()).toEqual(before);
});

it('keeps the typed text over a reload, and lets it go when it is saved', async () => {
  const page = await office.open('/plans/import');
  const box = page.getByLabel('或者粘贴文字、网页表格');
  await box.fill('写了一半的要点');
  await page.reload();
  expect(await box.inputValue()).toBe('写了一半的要点');
  await pasteDocument(page);
  await page.reload();
  expect(await box.inputValue()).toBe(keyPoints);
  await page.getByRole('button', { name: '开始分解' }).click();
  await saveDraft(page);
  await page.goto(`${office.url}/plans/import`);
  await page.getByText('没保存之前').waitFor();
  expect(await box.inputValue()).toBe('');
});

it('can be cancelled while it reads, and keeps what was typed', async () => {
  const page = await office.open('/plans/import');
  await page.route('**/api/documents', () => undefined);
  await page.getByLabel('或者粘贴文字、网页表格').fill(keyPoints);
  await page.getByRole('button', { name: '开始分解' }).click();
  await page.getByRole('heading', { name: '正在上传' }).waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  expect(await page.getByLabel('或者粘贴文字、网页表格').inputValue()).toBe(keyPoints);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('saves once, however often the button is pressed', async () => {
  const page = await office.open('/plans/import');
  await pasteDocument(page, keyPoints.replace('青石县2026年', '青石县2027年'));
  const before = (await plansOf()).length;
  await page.getByRole('button', { name: '存为草稿' }).dblclick();
  await page.waitForURL(/\/plans\/\d+\?doc=\d+/);
  expect(await plansOf()).toHaveLength(before + 1);
});

it.each(['年度', '名称'])('saves the draft by Enter in the field %s', async (field) => {
  const page = await office.open('/plans/import');
  await pasteDocument(page);
  const before = (await plansOf()).length;
  await page.getByLabel(field, { exact: true }).press('Enter');
  await page.waitForURL(/\/plans\/\d+\?doc=\d+/);
  expect(await plansOf()).toHaveLength(before + 1);
});

it('counts for each file as many doubts as the check will', async () => {
  const page = await office.open('/plans/import');
  const text = ['青石县2026年政务公开工作要点', '1.公开清单。按时更新。（责任单位：县教育局、县财政局）'].join('\n');
  await pasteDocument(page, text);
  const counted = Number(/(\d+) 处疑点/.exec((await page.getByRole('listitem').textContent()) ?? '')?.[1]);
  await saveDraft(page);
  await page.getByText(`第 1 个，共 ${counted} 个`).waitFor();
});

it('dates what prints no year by the year that is entered', async () => {
  const page = await office.open('/plans/import');
  const undated = [
    '政务公开工作要点',
    '1.公开救助标准。按时公布。（牵头单位：县民政局；责任单位：县财政局；完成时限：9月底前）',
  ].join('\n');
  await pasteDocument(page, undated);
  await page.getByLabel('年度').fill('2031');
  await page.getByText('2031-09-30').waitFor();
});

it('adds a document to a draft that is there', async () => {
  const page = await office.open('/plans');
  await importSample(page);
  await page.getByRole('button', { name: '导入文件' }).click();
  await page.getByText('加入草稿：青石县2026年政务公开工作要点').waitFor();
  await pasteDocument(
    page,
    [
      '补充事项',
      '1.公开水价调整方案。听证后公布。（牵头单位：县发展改革局；责任单位：县水利局；完成时限：2026年5月底前）',
    ].join('\n'),
  );
  await saveDraft(page);
  await until(async () => (await titlesIn(page)).length === 8, 'eight tasks in the draft');
  await page.locator('[data-scroll=paper]', { hasText: '补充事项' }).waitFor();
  await rowNamed(page, titles.budget).click();
  await page.locator('[data-scroll=paper]', { hasText: '深化重点领域信息公开' }).waitFor();
});

it('reads a notice and its annex together, notice first, and saves both into one draft', async () => {
  const page = await office.open('/plans/import');
  await page.getByText('把文件拖到这里').waitFor();
  const [notice, annex] = noticeAndAnnex;
  await chooseFiles(page, { '附件.html': annex, '通知.txt': notice });
  await rowNamed(page, '公开重大决策目录').waitFor();
  expect(await page.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/^通知\.txt正文0 项任务/),
    expect.stringMatching(/^附件\.html2 项任务.*上移/),
  ]);
  expect(await titlesIn(page)).toEqual(['公开重大决策目录', '公开会议纪要']);
  expect(await page.getByLabel('年度').inputValue()).toBe('2026');
  expect(await page.getByLabel('名称').inputValue()).toBe('青石县2026年政务公开工作要点');
  await page.locator('[data-scroll=paper]', { hasText: '县司法局' }).waitFor();
  await page.getByRole('button', { name: /^通知\.txt/ }).click();
  await page.locator('[data-scroll=paper]', { hasText: '青政公开〔2026〕5号' }).waitFor();
  await rowNamed(page, '公开会议纪要').click();
  await page.locator('[data-scroll=paper]', { hasText: '县司法局' }).waitFor();
  await saveDraft(page);
  await page.getByText('2 份来源文件').waitFor();
  expect(await titlesIn(page)).toEqual(['公开重大决策目录', '公开会议纪要']);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载原文件' }).click();
  expect((await download).suggestedFilename()).toBe('附件.html');
});

it('lets the others stay where one file cannot be read, and files be added and removed', async () => {
  const page = await office.open('/plans/import');
  await page.getByText('把文件拖到这里').waitFor();
  await chooseFiles(page, { '要点.txt': keyPoints, '图.txt': picture, '空.txt': '' });
  await fileOf(page, '图.txt').getByRole('alert').filter({ hasText: '这不是文本文件' }).waitFor();
  await fileOf(page, '空.txt').getByRole('alert').filter({ hasText: '没有可读的文字' }).waitFor();
  expect(await fileOf(page, '要点.txt').getByRole('alert').count()).toBe(0);
  await until(() => hasFocus(page, '分解其余 1 份文件'), 'the way on has the focus');
  await page.keyboard.press('Enter');
  await rowNamed(page, titles.budget).waitFor();
  await until(() => hasFocus(page, '存为草稿'), 'saving has the focus');

  await chooseFiles(page, { '表.html': taskTable });
  await rowNamed(page, '公开食品抽检结果').waitFor();
  await page.getByRole('button', { name: '移除“要点.txt”' }).click();
  await until(async () => (await titlesIn(page)).length === 2, 'the table alone');
  await chooseFiles(page, { '大.txt': Buffer.alloc(31 * 1024 * 1024) });
  await fileOf(page, '大.txt').getByRole('alert').filter({ hasText: '每份文件不超过 30 MB' }).waitFor();
  await page.getByRole('button', { name: '移除“大.txt”' }).click();
  await rowNamed(page, '公开食品抽检结果').waitFor();
});

it('shows what is being done with a large file, while the rest of the page can be used', async () => {
  const page = await office.open('/plans/import');
  await page.getByText('把文件拖到这里').waitFor();
  const items = Array.from({ length: 30_000 }, (_, index) => `${index}.公开事项${index}。（县财政局牵头，年底前）`);
  await chooseFiles(page, { '长.txt': `工作要点\n${items.join('\n')}` });
  await page.getByRole('status').getByRole('heading', { name: '识别单位' }).waitFor();
  await page.getByLabel('或者粘贴文字、网页表格').fill('同时写下的一句话');
  await page.getByRole('button', { name: '取消' }).click();
  await fileOf(page, '长.txt').waitFor();
  await until(() => hasFocus(page, '分解这 1 份文件'), 'the way on has the focus');
  expect(await page.getByLabel('或者粘贴文字、网页表格').inputValue()).toBe('同时写下的一句话');
});

it('says that the draft has a file already, and imports it once more only on demand', async () => {
  const page = await office.open('/plans');
  await importSample(page);
  await page.getByRole('button', { name: '导入文件' }).click();
  await pasteDocument(page);
  await page.getByRole('alert').filter({ hasText: '已在这份草稿中' }).waitFor();
  expect(await page.getByRole('button', { name: '存为草稿' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: '仍然再导入' }).click();
  await saveDraft(page);
  await until(async () => (await titlesIn(page)).length === 14, 'each task twice');
});

it('is left behind once it is saved: the way back leads to the list', async () => {
  const page = await office.open('/plans');
  await page.getByRole('button', { name: '导入文件' }).click();
  await pasteDocument(page);
  await saveDraft(page);
  await page.goBack();
  await page.waitForURL(/\/plans$/);
});

it('asks before a page with unsaved text is left', async () => {
  const page = await office.open('/plans/import');
  await page.getByLabel('或者粘贴文字、网页表格').fill('还没有保存');
  await page.getByRole('link', { name: '年度要点' }).click();
  const question = page.getByRole('dialog', { name: '还有没保存的修改' });
  await question.getByText('没保存的文字会留在这台电脑上').waitFor();
  await page.getByRole('button', { name: '留在本页' }).click();
  expect(await page.getByLabel('或者粘贴文字、网页表格').inputValue()).toBe('还没有保存');
  await page.getByRole('link', { name: '年度要点' }).click();
  await page.getByRole('button', { name: '离开' }).click();
  await page.waitForURL(/\/plans$/);
});

it('does not promise to keep a chosen file when the page is left', async () => {
  const page = await office.open('/plans/import');
  await page.getByText('把文件拖到这里').waitFor();
  await chooseFiles(page, { '要点.txt': keyPoints });
  await rowNamed(page, titles.budget).waitFor();
  await page.getByRole('link', { name: '年度要点' }).click();
  await page.getByRole('dialog').getByText('选好的文件和读出的任务不会保留').waitFor();
});
