import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { letterWord, lettersWord } from './letter-word.js';
import type { Letter } from './letter.js';
import { chineseNumber } from './levels.js';
import { signedLines } from './signature.js';
import { widthOf } from './text-width.js';
import { titleLines } from './title-lines.js';

const letter: Letter = {
  mark: '云岭县政务公开领导小组办公室文件',
  number: '督办〔2026〕黄3号',
  title: '关于督促办理政务公开重点任务的通知',
  addressees: ['县财政局', '县自然资源局'],
  body: [
    { kind: 'heading', level: 1, text: '督办事项' },
    { kind: 'paragraph', text: '请按期办理 <b>&\n并回复。\u0000' },
    { kind: 'heading', level: 2, text: '预算公开。', runIn: '应当按时公开。' },
    { kind: 'heading', level: 2, text: '决算公开' },
    { kind: 'heading', level: 3, text: '部门决算' },
    { kind: 'heading', level: 4, text: '三公经费' },
    { kind: 'heading', level: 1, text: '办理要求' },
    { kind: 'heading', level: 2, text: '回复' },
    {
      kind: 'table',
      columns: [
        { head: '序号', share: 1, centred: true },
        { head: '任务', share: 4 },
      ],
      rows: [['1', '公开预算']],
    },
  ],
  annexes: ['任务分解表', '回执'],
  signature: { by: '县政府办公室', on: '2026-05-01', sealed: true },
  imprint: { copies: ['县委办公室'], printer: '县政府办公室', printedOn: '2026-05-01' },
};

const partsOf = async (...letters: Letter[]) => {
  const files = unzipSync(await lettersWord(letters));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
const documentOf = async (...letters: Letter[]) => (await partsOf(...letters))['word/document.xml']!;
const numbers = (element: string) =>
  Object.fromEntries([...element.matchAll(/w:(\w+)="(-?\d+)"/g)].map(([, name, value]) => [name!, Number(value)]));
const millimetres = (twips: number) => (twips / 20 / 72) * 25.4;
const textOf = (paragraph: string) =>
  [...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
const paragraphsOf = (document: string) => document.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>|<w:p\/>/gs) ?? [];
const paragraphWith = (document: string, words: string) =>
  paragraphsOf(document).find((each) => textOf(each).includes(words))!;

describe('the page of a letter', () => {
  it('is A4 with 天头 37 mm, 订口 28 mm and 版心 156 × 225 mm', async () => {
    const document = await documentOf(letter);
    const paper = numbers(/<w:pgSz [^>]*>/.exec(document)![0]);
    const margin = numbers(/<w:pgMar [^>]*>/.exec(document)![0]);
    expect([paper['w'], paper['h']]).toEqual([11_906, 16_838]);
    expect(millimetres(margin['top']!)).toBeCloseTo(37, 1);
    expect(millimetres(margin['left']!)).toBeCloseTo(28, 1);
    expect(millimetres(paper['w']! - margin['left']! - margin['right']!)).toBeCloseTo(156, 0);
    expect(millimetres(paper['h']! - margin['top']! - margin['bottom']!)).toBeCloseTo(225, 0);
  });

  it('holds 22 lines and not 23, 28 characters and not 29', async () => {
    const parts = await partsOf(letter);
    const { 'word/document.xml': document, 'word/styles.xml': styles } = parts;
    const paper = numbers(/<w:pgSz [^>]*>/.exec(document!)![0]);
    const margin = numbers(/<w:pgMar [^>]*>/.exec(document!)![0]);
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles!)![0];
    expect(defaults).toMatch(/<w:spacing [^>]*w:lineRule="exact"/);
    const line = numbers(/<w:pPrDefault>.*?(<w:spacing [^>]*>)/s.exec(defaults)![1]!)['line']!;
    const height = paper['h']! - margin['top']! - margin['bottom']!;
    expect([Math.floor(height / line), height - 22 * line < 22]).toEqual([22, true]);
    const condensed = Number(/<w:rPrDefault>.*?<w:spacing w:val="(-?\d+)"\/>/s.exec(defaults)![1]);
    const character = Number(/<w:sz w:val="(\d+)"\/>/.exec(defaults)![1]) * 10 + condensed;
    const width = paper['w']! - margin['left']! - margin['right']!;
    expect(Math.floor(width / character)).toBe(28);
  });

  it('has its number 7 mm under the text, in 4号 宋体, one character from the outer edge', async () => {
    const parts = await partsOf(letter);
    const margin = numbers(/<w:pgMar [^>]*>/.exec(parts['word/document.xml']!)![0]);
    const footers = Object.keys(parts).filter((name) => /footer\d\.xml$/.test(name));
    const sides = footers.map((name) => {
      const footer = parts[name]!;
      expect(footer).toMatch(/w:eastAsia="宋体".*<w:sz w:val="28"\/>.*— .*PAGE.* —/s);
      const line = numbers(/<w:spacing [^>]*>/.exec(footer)![0])['line']!;
      // the dash stands in the middle of its line
      expect(millimetres(margin['bottom']! - margin['footer']! - line / 2)).toBeCloseTo(7, 1);
      expect(numbers(/<w:ind [^>]*>/.exec(footer)![0])).toEqual({ left: 280, right: 280 });
      return /<w:jc w:val="(\w+)"\/>/.exec(footer)![1];
    });
    expect(sides.sort()).toEqual(['left', 'right']);
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
  });

  it('begins anew with each letter of a file, and so does its number', async () => {
    const document = await documentOf(letter, { title: '第二份', body: [] });
    expect(document.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
  });
});

describe('the parts of a letter', () => {
  const styleOf = async (id: string) =>
    new RegExp(`<w:style [^>]*w:styleId="${id}"(?:(?!</w:style>).)*`, 's').exec(
      (await partsOf(letter))['word/styles.xml']!,
    )![0];

  it('have the faces and sizes of the standard, each with what stands in for it', async () => {
    const parts = await partsOf(letter);
    expect(parts['word/styles.xml']).toMatch(
      /<w:rPrDefault>.*w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>.*<\/w:rPrDefault>/s,
    );
    expect(await styleOf('LetterTitle')).toMatch(/w:eastAsia="方正小标宋_GBK".*<w:sz w:val="44"\/>/s);
    expect(await styleOf('LevelOne')).toContain('w:eastAsia="黑体"');
    expect(await styleOf('LevelTwo')).toContain('w:eastAsia="楷体_GB2312"');
    expect(await styleOf('LevelThree')).toContain('w:eastAsia="仿宋_GB2312"');
    const table = parts['word/fontTable.xml'];
    for (const [name, instead] of [
      ['方正小标宋_GBK', '华文中宋'],
      ['楷体_GB2312', '楷体'],
      ['仿宋_GB2312', '仿宋'],
    ])
      expect(table).toContain(`<w:font w:name="${name}"><w:altName w:val="${instead}"/>`);
  });

  it('are the red head, the number over a red line, the title in the middle, and the addressees at the edge', async () => {
    const document = await documentOf(letter);
    const all = paragraphsOf(document).map(textOf);
    expect(all.slice(0, 10)).toEqual([
      ...['', letter.mark, '', '', letter.number, '', '', letter.title, ''],
      '县财政局，县自然资源局：',
    ]);
    expect(numbers(/<w:spacing [^>]*>/.exec(paragraphsOf(document)[0]!)![0])['line']).toBe(1984);
    expect(paragraphWith(document, letter.number!)).toMatch(/<w:pBdr><w:bottom [^>]*w:color="FF0000".*w:val="center"/);
    expect(await styleOf('Mark')).toContain('<w:color w:val="FF0000"/>');
    expect(await styleOf('LetterTitle')).toContain('<w:jc w:val="center"/>');
    expect(paragraphWith(document, '县财政局，')).not.toContain('<w:ind ');
  });

  it('are numbered 一、 （一） 1. （1）, each beginning anew under a higher one', async () => {
    const all = paragraphsOf(await documentOf(letter)).map(textOf);
    expect(all.slice(10, 19)).toEqual([
      ...['一、督办事项', '请按期办理 &lt;b&gt;&amp;', '并回复。', '（一）预算公开。应当按时公开。', '（二）决算公开'],
      ...['1.部门决算', '（1）三公经费', '二、办理要求', '（一）回复'],
    ]);
  });

  it('keep two characters free where a paragraph begins', async () => {
    const document = await documentOf(letter);
    expect(numbers(/<w:ind [^>]*>/.exec(paragraphWith(document, '请按期办理'))![0])).toEqual({ firstLine: 632 });
  });

  it('do not sign on a page without text: its end goes with the signature', async () => {
    const body = ['按时公开。', '请回复。'].map((text) => ({ kind: 'paragraph', text }) as const);
    const document = await documentOf({
      title: '督办单',
      body,
      signature: { by: '县政府办公室', on: null, sealed: true },
    });
    const isKept = (words: string) => paragraphWith(document, words).includes('<w:keepNext/>');
    expect(['按时公开。', '请回复。', '县政府办公室'].map(isKept)).toEqual([false, true, true]);
    const unsigned = await documentOf({ title: '情况说明', body: [{ kind: 'paragraph', text: '无。' }] });
    expect(paragraphWith(unsigned, '无。')).not.toContain('<w:keepNext/>');
  });

  it('have a note of annexes without full stops, turned-over lines under the name', async () => {
    const document = await documentOf(letter);
    const first = paragraphWith(document, '任务分解表');
    expect(textOf(first)).toBe('附件：1. 任务分解表');
    expect(numbers(/<w:ind [^>]*>/.exec(first)![0])).toEqual({ left: 2053, hanging: 1422 });
    expect(numbers(/<w:ind [^>]*>/.exec(paragraphWith(document, '回执'))![0])).toEqual({ left: 2053, hanging: 474 });
    const one = await documentOf({ ...letter, annexes: ['回执'] });
    expect(textOf(paragraphWith(one, '回执'))).toBe('附件：回执');
  });

  it('end with 版记 at the foot of the page, between lines as wide as the text', async () => {
    const document = await documentOf(letter);
    expect(document).toMatch(/<w:tblpPr [^>]*w:tblpYSpec="bottom" w:vertAnchor="margin"\/>/);
    expect(textOf(paragraphWith(document, '抄送'))).toBe('抄送：县委办公室。');
    expect(textOf(paragraphWith(document, '印发'))).toMatch(/^县政府办公室\s2026年5月1日印发$/);
  });

  it('are left out where they are not said', async () => {
    const all = paragraphsOf(await documentOf({ title: '情况说明', body: [{ kind: 'paragraph', text: '无。' }] })).map(
      textOf,
    );
    expect(all).toEqual(['情况说明', '', '无。']);
  });
});

describe('signature and date', () => {
  const free = (by: string, sealed: boolean) => {
    const { signature, date } = signedLines({ by, on: '2026-05-01', sealed });
    return {
      signature: signature.free,
      date: date.free,
      centred: signature.free + widthOf(by) / 2 - date.free - widthOf(date.text) / 2,
    };
  };

  it('under a seal: the date keeps four characters free, the signature is centred over it', () => {
    expect(widthOf('2026年5月1日')).toBe(6);
    expect(free('县财政局', true)).toEqual({ signature: 5, date: 4, centred: 0 });
    expect(free('县政务公开领导小组办公室', true)).toEqual({ signature: 1, date: 4, centred: 0 });
    expect(free('云岭县全面推进基层政务公开领导小组办公室', true)).toMatchObject({ signature: 0, centred: 0 });
  });

  it('without a seal: the date begins two characters behind the signature, and keeps two free itself', () => {
    expect(free('县政务公开领导小组办公室', false)).toMatchObject({ signature: 2, date: 6 });
    expect(free('县财政局', false)).toMatchObject({ signature: 6, date: 2 });
  });

  it('leave room for a date that is written by hand', async () => {
    const document = await documentOf({ ...letter, signature: { by: '县财政局', on: null, sealed: false } });
    expect(textOf(paragraphsOf(document).at(-4)!)).toMatch(/^\s+年\s+月\s+日$/);
  });
});

describe('the lines of a title', () => {
  it.each([
    ['关于督促办理的通知', ['关于督促办理的通知']],
    [
      '云岭县政务公开领导小组办公室关于督促办理2026年政务公开重点任务的通知',
      ['云岭县政务公开领导小组办公室关于', '督促办理2026年政务公开重点任务的通知'],
    ],
    ['第一行\n第二行', ['第一行', '第二行']],
  ])('%s', (title, lines) => expect(titleLines(title)).toEqual(lines));

  it('hold all of it, none longer than twenty characters or beginning with a stop', () => {
    const word = fc.constantFrom(
      '政务公开',
      '关于',
      '的',
      '《条例》',
      '（试行）',
      '和',
      '2026年',
      '，',
      '任务',
      '办公室',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const title = words.join('');
        const lines = titleLines(title);
        expect(lines.join('')).toBe(title);
        if (lines.length === 1) return;
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(20);
        expect(lines.slice(1).filter((line) => /^[的和，）》]/.test(line))).toEqual([]);
      }),
    );
  });
});

it('counts in Chinese', () => {
  expect([1, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '二十一', '九十九']);
  expect(() => chineseNumber(0)).toThrow(RangeError);
});

it('is one file for one letter', async () => {
  expect(Object.keys(unzipSync(await letterWord(letter)))).toContain('word/document.xml');
});
