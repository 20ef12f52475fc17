import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFile } from '../../apps/api/dist/documents/readers/read-file.js';
import { ofd, OfdPage } from './parts/ofd.mjs';
import { height, Page, pdf, width } from './parts/pdf.mjs';
import { linesOf } from './parts/read.mjs';

const read = (pages) => linesOf('a.pdf', pdf(pages));
const body = (index, y = 700) =>
  new Page().lines(
    100,
    y - index,
    ['甲乙丙', '丁。'].map((text) => `${text}${index}`),
  );
const bodies = (index) => [`甲乙丙${index}`, `丁。${index}`];
const four = [0, 1, 2, 3];

describe('page furniture', () => {
  for (const [what, furnish] of [
    ['— 3 —', (page, index) => page.centred(50, `— ${index + 1} —`)],
    ['第3页 共4页', (page, index) => page.centred(50, `第${index + 1}页 共4页`)],
    ['3/4', (page, index) => page.centred(50, `${index + 1}/4`)],
    ['a bare figure that counts on', (page, index) => page.centred(50, `${index + 5}`)],
    ['a running head', (page) => page.centred(800, '云岭县人民政府文件')],
    [
      'a running head with the page’s number',
      (page, index) => page.text(60, 800, '要点').text(500, 800, `${index + 1}`),
    ],
    ['a head of two lines', (page) => page.text(60, 812, '云岭县人民政府').text(60, 795, '2026年工作要点')],
    ['a foot above the number', (page, index) => page.centred(70, '内部资料').centred(50, `${index + 1}`)],
    [
      'heads of left and right pages',
      (page, index) => page.text(index % 2 ? 60 : 400, 800, index % 2 ? '要点' : '通知'),
    ],
    [
      'what the file calls an artifact',
      (page, index) => page.raw('/Artifact BMC').centred(800, `密${'甲乙丙丁'[index]}`).raw('EMC'),
    ],
  ]) {
    it(`${what} is left out`, async () => {
      assert.deepEqual(await read(four.map((index) => furnish(body(index), index))), four.flatMap(bodies));
    });
  }

  it('is left out close to the text, where its letters are smaller', async () => {
    const pages = four.map((index) => body(index, 770).text(60, 788, '要点', { size: 9 }));
    assert.deepEqual(await read(pages), four.flatMap(bodies));
  });

  it('is left out close to the text, where it is a number that counts on', async () => {
    const pages = four.map((index) => body(index, 80).centred(44, `${index + 1}`));
    assert.deepEqual(await read(pages), four.flatMap(bodies));
  });

  it('is left out above a table, and on a page that holds nothing else', async () => {
    const table = new Page().centred(790, '工作要点', { size: 9 });
    for (const y of [770, 740, 710]) table.line(100, y, 500, y);
    for (const x of [100, 300, 500]) table.line(x, 710, x, 770);
    table.text(110, 750, '任务').text(310, 750, '单位').text(110, 720, '公开预算').text(310, 720, '县财政局');
    const empty = new Page().picture().centred(790, '工作要点', { size: 9 });
    assert.deepEqual(await read([table, empty]), ['| 任务 | 单位 |', '| 公开预算 | 县财政局 |']);
  });

  for (const [what, pages, expected] of [
    [
      'a first line that pages share',
      [0, 1].map((index) => new Page().lines(100, 745, ['附件', `${index}。`])),
      ['附件', '0。', '附件', '1。'],
    ],
    [
      'a line at the edge that differs only in its figures',
      [6, 9, 12].map((month) => new Page().lines(100, 800, [`2026年${month}月底前。`, '完。'])),
      [6, 9, 12].flatMap((month) => [`2026年${month}月底前。`, '完。']),
    ],
    [
      'an annex’s number far above its text',
      [1, 2, 3].map((index) => new Page().text(100, 790, `附件${index}`).lines(100, 720, ['甲。', `${index}。`])),
      [1, 2, 3].flatMap((index) => [`附件${index}`, '甲。', `${index}。`]),
    ],
    [
      'the same last line of pages that are full of text',
      four.map(() => new Page().lines(60, 820, Array(40).fill('县财政局。'))),
      Array(160).fill('县财政局。'),
    ],
    [
      'a line on pages that hold no other',
      four.map((index) => new Page().text(100, 800, '公开预算。').centred(40, `— ${index} —`)),
      Array(4).fill('公开预算。'),
    ],
    [
      'a month or a figure of the text',
      [0, 1].map((index) => new Page().lines(100, 800, ['2025/26', '2026', '完。', `${index}。`])),
      ['2025/26', '2026', '完。', '0。', '2025/26', '2026', '完。', '1。'],
    ],
  ]) {
    it(`is not ${what}`, async () => assert.deepEqual(await read(pages), expected));
  }
});

const POINT = 25.4 / 72;
/** A page of each format on which a text stands at a base line counted from the top, in points. */
const formats = {
  pdf: {
    page: () => {
      const page = new Page();
      return Object.assign(page, { put: (x, y, text, size) => page.text(x, height - y, text, { size }) });
    },
    file: pdf,
  },
  ofd: {
    page: () => {
      const page = new OfdPage();
      const put = (x, y, text, size) => page.text(x * POINT, (y - size) * POINT, text, { size: size * POINT });
      return Object.assign(page, { put });
    },
    file: (pages) => ofd([pages]),
  },
};

const numbers = {
  none: () => '',
  dashed: (number) => `—${number}—`,
  bare: (number) => `${number}`,
  counted: (number, total) => `第${number}页共${total}页`,
};

/** How pages may be printed; lengths in points. The text repeats itself on purpose. */
const prints = fc.record({
  size: fc.constantFrom(10.5, 12, 14, 16),
  leading: fc.constantFrom(1.3, 1.5, 1.75, 2),
  /** Between paragraphs, in letter heights. */
  apart: fc.constantFrom(0, 0, 0.5, 1),
  top: fc.integer({ min: 20, max: 110 }),
  foot: fc.integer({ min: 10, max: 110 }),
  /** How many lines each paragraph has, over and over. */
  paragraphs: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
  lines: fc.integer({ min: 1, max: 180 }),
  head: fc.constantFrom('', '云岭县政务公开', '2026年工作要点', '要点#'),
  /** Words in the foot, beside the number. */
  under: fc.constantFrom('', '内部资料'),
  number: fc.constantFrom(...Object.keys(numbers)),
  small: fc.boolean(),
});
const words = ['牵头单位：县财政局', '责任单位：各乡镇', '完成时限：2026年#月底前', '#.公开预算，及时更新目录。'];

/** The pages' base lines, each with its words. */
function flow({ size, leading, apart, top, foot, paragraphs, lines }) {
  const pages = [[]];
  let y = top + size;
  let left = paragraphs[0];
  for (let index = 0, paragraph = 0; index < lines; index++) {
    if (y > height - foot) {
      pages.push([]);
      y = top + size;
    }
    const text = words[index % words.length].replace('#', (index % 12) + 1);
    pages.at(-1).push({ y, text });
    y += size * leading;
    if (--left > 0) continue;
    left = paragraphs[++paragraph % paragraphs.length];
    y += size * apart;
  }
  return pages;
}

/** Prints the flow with its furniture; what would stand in the text, or beyond the page's edge, is not printed. */
function printed(print, { page: newPage, file }) {
  const pages = flow(print);
  const size = print.small ? 7.5 : print.size;
  // as far from the text as a reader can tell it from the text's own lines
  const distance = print.small ? 12 : 1.3 * print.size * (print.leading + print.apart);
  const above = print.top + print.size - distance;
  const last = Math.max(...pages.flat().map(({ y }) => y));
  const below = last + distance;
  const bytes = file(
    pages.map((lines, index) => {
      const page = newPage();
      const put = (x, y, text) => text && page.put(x, y, text, size);
      const number = numbers[print.number](index + 1, pages.length);
      if (above > size && above < height * 0.14 && pages.length > 1)
        put(80, above, print.head.replace('#', `—${index + 1}—`));
      for (const { y, text } of lines) page.put(60, y, text, print.size);
      if (below < height - 4 && below - size > height * 0.86 && pages.length > 1) {
        put(80, below, print.under);
        put(width / 2, below, number);
      }
      return page;
    }),
  );
  return {
    bytes,
    text: pages
      .flat()
      .map(({ text }) => text)
      .join(''),
  };
}

describe('of a printed text', () => {
  for (const [format, printer] of Object.entries(formats))
    it(`every line is read, and nothing of its furniture (${format})`, async () => {
      await fc.assert(
        fc.asyncProperty(prints, async (print) => {
          const { bytes, text } = printed(print, printer);
          const { document } = await readFile({ name: `a.${format}`, bytes });
          assert.equal(document.text.replace(/\s/g, ''), text);
        }),
        { numRuns: 60 },
      );
    });
});
