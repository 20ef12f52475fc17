import type { Deadline } from '@yaodian/decomposition';
import { strFromU8, unzipSync } from 'fflate';
import { taskTableExcel } from './excel/task-table-excel.js';
import type { TableTask, TaskTable } from './task-table.js';
import { taskTableWord } from './word/task-table-word.js';

const none: Deadline = { text: null, kind: 'none', date: null, recurrence: null, milestones: [] };
const task: TableTask = {
  section: ['重点领域'],
  title: '=1+1',
  requirement: '公开预算。',
  leadUnits: ['县财政局'],
  responsibleUnits: ['@各乡镇'],
  deadline: none,
  targets: [],
};
const table = (...tasks: Partial<TableTask>[]): TaskTable => ({
  title: '云岭县2026年政务公开工作要点',
  year: 2026,
  tasks: tasks.map((each) => ({ ...task, ...each })),
});
const partsOf = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('the Excel file', () => {
  const sheetOf = async (value: TaskTable) => {
    const parts = partsOf(await taskTableExcel(value));
    return { sheet: parts['xl/worksheets/sheet1.xml']!, strings: parts['xl/sharedStrings.xml']!, parts };
  };

  it('freezes and filters its heads and repeats them on every page, A4 across and as wide as the page', async () => {
    const { sheet, parts } = await sheetOf(table({}, {}, {}));
    expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A2:H5"/>');
    expect(parts['xl/workbook.xml']).toContain("'任务分解表'!$2:$2</definedName>");
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<oddFooter>&amp;R.*— &amp;P —.*<evenFooter>&amp;L.*— &amp;P —/);
  });

  it('of the ledger lies across A3', async () => {
    const { sheet, strings } = await sheetOf(table({ persons: ['财政局：郑科', '司法局：周敏'], leaders: [] }));
    expect(sheet).toMatch(/<pageSetup paperSize="8" orientation="landscape"/);
    expect(strings).toContain('<t>财政局：郑科\n司法局：周敏</t>');
  });

  it('has its parts in the order that Excel demands', async () => {
    const { sheet } = await sheetOf(table({}));
    const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'mergeCells'];
    order.push('printOptions', 'pageMargins', 'pageSetup', 'headerFooter');
    const found = [...sheet.matchAll(/<(\w+)[ />]/g)].map(([, name]) => name!).filter((name) => order.includes(name));
    expect(found).toEqual(order);
  });

  it('types every cell as text, with nothing added', async () => {
    const { sheet, strings } = await sheetOf(table({ requirement: '+1、-1 <b>&"' }));
    expect(strings).toContain('<t>=1+1</t>');
    expect(strings).toContain('<t>@各乡镇</t>');
    expect(strings).toContain('<t>+1、-1 &lt;b&gt;&amp;"</t>');
    expect(count(sheet, /<c [^>]*t="s"/g)).toBe(1 + 8 + 8);
    expect(count(sheet, /<v>|<f>/g)).toBe(1 + 8 + 8);
  });

  it('merges nothing but its title, so that it sorts', async () => {
    const { sheet } = await sheetOf(table({}, {}, { section: [] }));
    expect([...sheet.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref)).toEqual(['A1:H1']);
  });

  it('goes on in the row below with a text that is too long for one cell', async () => {
    const { sheet, strings } = await sheetOf(table({ requirement: '长'.repeat(40_000) }, {}));
    expect(count(sheet, /<row /g)).toBe(2 + 2 + 1);
    expect(strings).toContain('<t>1（续）</t>');
    expect([...strings.matchAll(/长+/g)].map(([text]) => text.length)).toEqual([32_767, 7233]);
  });

  it('holds a table without tasks', async () => {
    expect((await sheetOf(table())).sheet).toContain('<autoFilter ref="A2:G2"/>');
  });
});

describe('the Word file', () => {
  const partsOfWord = async (value: TaskTable) => partsOf(await taskTableWord(value));
  const documentOf = async (value: TaskTable) => (await partsOfWord(value))['word/document.xml']!;

  it('lies across A4 and repeats its heads on every page', async () => {
    const document = await documentOf(table({}, {}));
    expect(count(document, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/g)).toBe(1);
    expect(count(document, /<w:tblHeader\/>/g)).toBe(1);
  });

  it('lies across A3 for the ledger, and fills it', async () => {
    const document = await documentOf(table({ persons: ['郑科'], leaders: ['吴局'] }));
    expect(document).toContain('<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/>');
    expect(document).toMatch(/<w:tblW w:type="dxa" w:w="19\d{3}"\/>/);
  });

  it('numbers its pages — 1 —, odd at the right, even at the left', async () => {
    const parts = await partsOfWord(table({}));
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    const reference = (type: string) =>
      new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"/>`).exec(parts['word/document.xml']!)![1];
    const footer = (type: string) => {
      const target = new RegExp(`Id="${reference(type)}"[^>]*Target="([^"]+)"`);
      return parts[`word/${target.exec(parts['word/_rels/document.xml.rels']!)![1]!}`]!;
    };
    expect(footer('default')).toMatch(/<w:jc w:val="right"\/>.*— .*PAGE.* —/);
    expect(footer('even')).toMatch(/<w:jc w:val="left"\/>.*— .*PAGE.* —/);
  });

  it('names the faces of official documents, and what stands in for them', async () => {
    const parts = await partsOfWord(table({}));
    const { 'word/fontTable.xml': fonts, 'word/document.xml': document, 'word/styles.xml': styles } = parts;
    expect(fonts).toContain('<w:font w:name="方正小标宋_GBK"><w:altName w:val="华文中宋"/>');
    const faceOf = (words: string) =>
      new RegExp(`w:eastAsia="(\\S+)"[^>]*/><w:sz w:val="(\\d+)"/>(?:(?!</w:r>).)*>${words}`).exec(document!)!.slice(1);
    expect(faceOf('附件')).toEqual(['黑体', '32']);
    expect(faceOf('云岭县2026年')).toEqual(['方正小标宋_GBK', '44']);
    expect(styles).toMatch(
      /<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts [^>]*w:eastAsia="仿宋_GB2312"[^>]*\/><w:sz w:val="21"\/>/,
    );
    expect(styles).toMatch(/w:styleId="TableHead"(?:(?!<\/w:style>).)*w:eastAsia="黑体"/);
    expect(count(document!, /<w:pStyle w:val="TableHead"\/>/g)).toBe(8);
  });

  it('has one cell for a section over all its rows, and a new one where a section above changes', async () => {
    const sections = [['甲', '一'], ['甲', '一'], ['乙', '一'], ['乙']];
    const document = await documentOf(table(...sections.map((section) => ({ section }))));
    expect([...document.matchAll(/<w:vMerge w:val="(\w+)"\/>/g)].map(([, merge]) => merge)).toEqual([
      ...['restart', 'restart', 'continue', 'continue', 'restart', 'restart', 'continue', 'restart'],
    ]);
    expect(count(document, />甲</g)).toBe(1);
  });

  it('keeps a row on one page, unless it is as long as a page', async () => {
    const document = await documentOf(table({}, { requirement: '长'.repeat(2000) }));
    expect(count(document, /<w:cantSplit\/>/g)).toBe(2);
  });

  it('holds lines as paragraphs, and characters that only look like markup', async () => {
    const document = await documentOf(table({ requirement: '第一行 <b>&\n第二行😀\u0000' }));
    const paragraph =
      /<w:t [^>]*>第一行 &lt;b&gt;&amp;<\/w:t><\/w:r><\/w:p><w:p>(?:(?!<w:p>).)*<w:t [^>]*>第二行😀<\/w:t>/g;
    expect(count(document, paragraph)).toBe(1);
  });
});
