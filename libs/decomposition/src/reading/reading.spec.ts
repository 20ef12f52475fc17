import { readHtml, readSource, readText, ReadError, type Block } from '../index.js';
import { layOut } from '../tables/grid.js';
import { decodeText } from './encoding.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const wide = (text: string, big: boolean): number[] =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 公开预算 in GB18030 */
const GB = [0xb9, 0xab, 0xbf, 0xaa, 0xd4, 0xa4, 0xcb, 0xe3];

describe('encodings', () => {
  test.each<[string, Uint8Array, string]>([
    ['utf-8', utf8('公开预算'), '公开预算'],
    ['utf-8', utf8('\ufeff公开预算'), '公开预算'],
    ['gb18030', bytes(...GB), '公开预算'],
    ['utf-16le', bytes(0xff, 0xfe, ...wide('公开预算', false)), '公开预算'],
    ['utf-16be', bytes(0xfe, 0xff, ...wide('公开预算', true)), '公开预算'],
    ['utf-16le', bytes(...wide('公开预算\n2026年', false)), '公开预算\n2026年'],
    ['utf-16be', bytes(...wide('公开预算\n2026年', true)), '公开预算\n2026年'],
  ])('%s', (encoding, input, text) => {
    expect(decodeText(input)).toEqual({ encoding, text });
  });

  test.each<[string, Uint8Array, string | undefined]>([
    ['empty', bytes(), undefined],
    ['empty', utf8(' \n　'), undefined],
    ['empty', utf8('<html><body></body></html>'), undefined],
    ['binary', bytes(0, 1, 2, 3, 4, 5, 6, 7, 0, 1), undefined],
    ['binary', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), 'a.txt'],
    ['unsupported', bytes(0x50, 0x4b, 3, 4, 0), 'a.docx'],
    ['unsupported', bytes(0xd0, 0xcf, 0x11, 0xe0, 0), 'a.doc'],
    ['unsupported', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), undefined],
    ['broken-encoding', bytes(...utf8('公开预算和决算').slice(0, -1)), undefined],
    ['broken-encoding', bytes(0xff, 0xfe, 0x6c, 0x51, 0x00), undefined],
  ])('%s', (code, input, name) => {
    const read = () => readSource({ bytes: input, ...(name !== undefined && { name }) });
    expect(read).toThrow(ReadError);
    try {
      read();
    } catch (error) {
      expect((error as ReadError).code).toBe(code);
    }
  });
});

const words = (text: string, blocks: Block[]): string[] =>
  blocks.map(({ kind, start, end }) => `${kind === 'paragraph' ? '' : `${kind}:`}${text.slice(start, end)}`);

describe('HTML', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>甲<b>乙</b></p><p>丙</p>', ['甲乙', '丙']],
    ['headings', '<h2>甲</h2><div>乙</div>', ['heading:甲', '乙']],
    ['breaks', '<p>甲<br>乙<br/>丙</p>', ['甲', '乙', '丙']],
    ['an ordered list', '<ol><li>甲</li><li>乙</li></ol>', ['1.甲', '2.乙']],
    ['a list from 3', '<ol start=3><li>甲</li></ol>', ['3.甲']],
    ['a list from nothing', '<ol start=""><li>甲</li></ol>', ['1.甲']],
    ['a list that counts down', '<ol reversed><li>甲<li>乙<li hidden>丙</ol>', ['2.甲', '1.乙']],
    [
      'a list that counts down from 9',
      '<ol start=9 reversed><li>甲<li value=3>乙<li>丙</ol>',
      ['9.甲', '3.乙', '2.丙'],
    ],
    ['items with numbers', '<ol><li>甲<li value=5>乙<li>丙<li value=x>丁</ol>', ['1.甲', '5.乙', '6.丙', '7.丁']],
    ['a list in a list', '<ol><li>甲<ol><li>乙</ol><li>丙</ol>', ['1.甲', '1.乙', '2.丙']],
    ['a Chinese list', '<ol style="list-style:cjk-ideographic"><li>甲</li></ol>', ['一、甲']],
    [
      'a Chinese list beyond ten',
      '<ol start=10 style="list-style-type: simp-chinese-informal"><li>甲<li>乙<li value=21>丙</ol>',
      ['十、甲', '十一、乙', '二十一、丙'],
    ],
    ['a Chinese list from 0', '<ol start=0 style="list-style:cjk-ideographic"><li>甲<li>乙</ol>', ['0.甲', '一、乙']],
    ['an unordered list', '<ul><li>甲</li><li>乙</li></ul>', ['甲', '乙']],
    ['struck parts', '<p>甲<s>乙</s><span style="text-decoration: line-through">丙</span>丁</p>', ['甲丁']],
    ['hidden parts', '<p>甲<del>乙</del></p><p style="display: none">丙</p><script>1</script>', ['甲']],
    ['entities and blanks', '<p> 甲&nbsp;&amp; \n 乙 </p>', ['甲\u00a0& 乙']],
    ['a table', '<table><tr><td>甲<td>乙</tr><tr><td>丙<td>丁</table>', ['row:甲\t乙', 'row:丙\t丁']],
    [
      'a caption',
      '<table><caption>戊</caption><tr><td>甲<td>乙<tr><td>丙<td>丁</table>',
      ['戊', 'row:甲\t乙', 'row:丙\t丁'],
    ],
    ['breaks in a cell', '<table><tr><td>甲<br>乙<td>丙<tr><td>丁<td>戊</table>', ['row:甲\n乙\t丙', 'row:丁\t戊']],
    ['a table for layout', '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>', ['甲', '乙']],
    [
      'a table in a table',
      '<table><tr><td>甲<table><tr><td>1<td>2<tr><td>3<td>4</table></td><td>乙</td></tr></table>',
      ['甲', 'row:1\t2', 'row:3\t4', '乙'],
    ],
    ['broken markup', '<p>甲<p>乙<div>丙</p></b>', ['甲', '乙', '丙']],
  ])('%s', (_, html, expected) => {
    const document = readHtml(html);
    expect(words(document.text, document.blocks)).toEqual(expected);
  });

  test('spans keep their columns', () => {
    const { blocks } = readHtml('<table><tr><td rowspan=2>甲<td colspan=2>乙</tr><tr><td>丙<td>丁</tr></table>');
    expect(blocks.map((block) => (block.kind === 'row' ? block.cells.map(({ column }) => column) : []))).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  /** Of each row: column+rowSpan×colSpan of each cell. */
  const grid = (html: string): string[] =>
    readHtml(`<table>${html}</table>`).blocks.map((block) =>
      block.kind === 'row'
        ? block.cells.map(({ column, rowSpan, colSpan }) => `${column}+${rowSpan}×${colSpan}`).join(' ')
        : block.kind,
    );

  test.each<[string, string, string[]]>([
    [
      'ends with its group',
      '<tbody><tr><td rowspan=9>甲<td>乙<tr><td>丙<tbody><tr><td>丁<td>戊',
      ['0+2×1 1+1×1', '1+1×1', '0+1×1 1+1×1'],
    ],
    [
      'of 0 lasts to the end of its group',
      '<tr><td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁',
      ['0+3×1 1+1×1', '1+1×1', '1+1×1'],
    ],
    [
      'counts rows without cells',
      '<tr><td rowspan=3>甲<td>乙<tr><tr><td>丙<tr><td>丁<td>戊',
      ['0+2×1 1+1×1', '1+1×1', '0+1×1 1+1×1'],
    ],
    ['that is no number is 1', '<tr><td rowspan=x>甲<td rowspan=-2>乙<tr><td>丙<td>丁', ['0+1×1 1+1×1', '0+1×1 1+1×1']],
    [
      'of columns ends where no table goes on',
      '<tr><td colspan=40>甲<td colspan=1000>乙<td rowspan=2>丙<tr><td>丁',
      ['0+1×40 40+1×24 64+1×1', '0+1×1'],
    ],
  ])('a span %s', (_, html, expected) => {
    expect(grid(html)).toEqual(expected);
  });

  test('a cell stands over more than a thousand rows', () => {
    const rows = grid(`<tr><td rowspan=1500>甲<td>乙${'<tr><td>丙'.repeat(1600)}`);
    expect(rows[0]).toBe('0+1500×1 1+1×1');
    expect([rows[1499], rows[1500]]).toEqual(['1+1×1', '0+1×1']);
  });

  test('a grid grows no faster than its rows', () => {
    const places = (count: number): number => {
      const { text, blocks } = readHtml(
        `<table>${'<tr><td rowspan=1000 colspan=64>甲</td></tr>'.repeat(count)}</table>`,
      );
      const rows = layOut(
        text,
        blocks.filter((block) => block.kind === 'row'),
      );
      return rows.reduce((sum, { cells }) => sum + cells.length, 0);
    };
    expect(places(200)).toBeLessThanOrEqual(places(100) * 2.1);
  });

  test.each([
    ['<title> 甲\n乙 </title><p>丙</p>', '甲 乙'],
    ['<p>丙</p>', null],
  ])('the title of %s', (html, title) => {
    expect(readHtml(html).title).toBe(title);
  });

  test('content tells more than the name', () => {
    expect(readSource({ name: 'a.txt', bytes: utf8('<html><p>甲</p></html>') }).format).toBe('html');
    expect(readSource({ name: 'a.html', bytes: utf8('甲乙丙') }).format).toBe('text');
  });
});

describe('text', () => {
  const wrapped = [...'一二三四五六'].map((each) => `第${each}批单位要充分认识政务公开工作的意义和作用并且认真抓`);
  const repeated = Array.from({ length: 6 }, () => '省政府各部门、各直属机构、各设区市政府、试验区管委会');
  const paragraph = `${'认真抓好政务公开工作，'.repeat(8)}确保落实。`;
  test.each<[string, string, string[]]>([
    ['lines', '甲\n\n  乙\r\n丙', ['甲', '  乙', '丙']],
    [
      'tabs under heads',
      '工作任务\t责任单位\n公开预算\t县财政局\n完。',
      ['row:工作任务\t责任单位', 'row:公开预算\t县财政局', '完。'],
    ],
    ['page numbers', '甲\n— 1 —\n乙\n- 12 -\n丙', ['甲', '乙', '丙']],
    ['tabs without heads', '甲\t乙\n丙\t丁', ['甲\t乙', '丙\t丁']],
    ['wrapped lines', [...wrapped, '好。'].join('\n'), [`${wrapped.join('\n')}\n好。`]],
    [
      'short lines among whole paragraphs',
      [...wrapped, paragraph, paragraph].join('\n'),
      [...wrapped, paragraph, paragraph],
    ],
    ['a line that comes again and again', repeated.join('\n'), repeated],
  ])('%s', (_, text, expected) => {
    const document = readText(text);
    expect(words(document.text, document.blocks)).toEqual(expected);
  });
});
