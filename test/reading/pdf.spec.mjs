import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from '../../apps/api/dist/documents/readers/read-file.js';
import { height, Page, pdf, width } from './parts/pdf.mjs';
import { linesOf, refusalOf } from './parts/read.mjs';

const read = (pages, options) => linesOf('a.pdf', pdf(pages, options));
const words = '各单位要高度重视政务公开工作加强组织领导明确专人负责及时更新公开内容';
/** Letters so large that a line of 22 fills the page between margins of 100. */
const large = { size: 18, leading: 30 };
const full = words.slice(0, 22);

describe('characters', () => {
  const gbk = codesOf('gbk');
  const utf16 = (text) => Buffer.from(text, 'utf16le').swap16().toString('hex');
  for (const [cmap, code] of [
    ['GBK-EUC-H', gbk],
    ['UniGB-UCS2-H', utf16],
    ['UniGB-UTF16-H', utf16],
  ]) {
    it(`of fonts that are not embedded, by the character map ${cmap}`, async () => {
      const page = new Page().text(100, 700, '公开预算和决算。', { font: 'F2', code });
      assert.deepEqual(await read([page], { cmap }), ['公开预算和决算。']);
    });
  }

  it('are ordinary ones where the file holds radicals', async () => {
    const page = new Page().text(100, 700, '⼯作⻔类，⼾籍⻓期⻘年，⺠生⾷品');
    const { document } = await readFile({ name: 'a.pdf', bytes: pdf([page]) });
    assert.equal(document.text, '工作门类，户籍长期青年，民生食品\n');
    assert.deepEqual(document.blocks, [{ kind: 'paragraph', start: 0, end: 16, place: { page: 1 } }]);
  });

  it('printed twice to look bold are one', async () => {
    const page = new Page().text(100, 700, '人人公开11次').text(100.4, 700, '人人公开11次');
    assert.deepEqual(await read([page]), ['人人公开11次']);
  });

  it('that stand aslant are a watermark', async () => {
    const page = new Page().text(100, 700, '公开预算。');
    page.text(200, 400, '内部资料', { size: 60, matrix: [0.7, 0.7, -0.7, 0.7] });
    assert.deepEqual(await read([page]), ['公开预算。']);
  });

  it('of a layer that is switched off are left out', async () => {
    const page = new Page().raw('/OC /Layer BDC').text(100, 700, '旧稿').raw('EMC').text(100, 650, '公开预算。');
    const catalog = '/OCProperties<</OCGs[11 0 R]/D<</OFF[11 0 R]>>>>';
    assert.deepEqual(await read([page], { catalog }), ['公开预算。']);
    assert.deepEqual(await read([page]), ['旧稿', '公开预算。']);
  });
});

describe('lines', () => {
  it('that the width broke are one paragraph, an indented line begins one', async () => {
    const page = new Page().text(136, 700, `1.${words.slice(0, 19)}`, large).lines(100, 670, [full, full], large);
    page
      .text(136, 610, '2.公开预算。', large)
      .text(136, 580, `3.${words.slice(0, 19)}`, large)
      .text(100, 550, '并报送。', large);
    assert.deepEqual(await read([page]), [
      `1.${words.slice(0, 19)}${full}${full}`,
      '2.公开预算。',
      `3.${words.slice(0, 19)}并报送。`,
    ]);
  });

  it('that end short of what the next begins with are paragraphs', async () => {
    const page = new Page().lines(100, 700, [full, words.slice(0, 19), full, full, '完。'], large);
    assert.deepEqual(await read([page]), [`${full}${words.slice(0, 19)}`, `${full}${full}完。`]);
  });

  it('that are about equally long, each a sentence, are paragraphs', async () => {
    const sentences = [17, 18, 17, 18, 18, 17].map((length, index) => `${words.slice(index, index + length)}。`);
    assert.deepEqual(await read([new Page().lines(100, 700, sentences, large)]), sentences);
  });

  it('of a paragraph that goes on over the page are one paragraph, of the page where it begins', async () => {
    const pages = [
      new Page().centred(60, '— 1 —').lines(100, 700, [full, '完。', full], large),
      new Page().centred(60, '— 2 —').lines(100, 760, ['并报送。', '另起一段。'], large),
    ];
    const { document } = await readFile({ name: 'a.pdf', bytes: pdf(pages) });
    const found = document.blocks.map(({ start, end, place }) => [document.text.slice(start, end), place.page]);
    assert.deepEqual(found, [
      [`${full}完。`, 1],
      [`${full}并报送。`, 1],
      ['另起一段。', 2],
    ]);
  });

  it('of a title centred over several lines are one', async () => {
    const page = new Page()
      .centred(760, '云岭县人民政府办公室', { size: 26 })
      .centred(725, '2026年政务公开工作要点', { size: 26 });
    page.lines(100, 680, [full, full, '完。'], large);
    assert.equal((await read([page]))[0], '云岭县人民政府办公室2026年政务公开工作要点');
  });

  it('stand in the order of reading: down the left column, then down the right', async () => {
    const column = (mark) =>
      [0, 1, 2, 3, 4, 5, 6].map((line) => `${mark}${words.slice(line, line + 14)}`).concat(`${mark}完。`);
    const page = new Page().lines(60, 700, column('甲')).lines(310, 700, column('乙'));
    assert.deepEqual(await read([page]), [column('甲').join(''), column('乙').join('')]);
  });

  it('keep words and figures of Latin letters apart', async () => {
    const page = new Page().text(100, 700, 'Open').text(127, 700, 'data').text(155, 700, '12次');
    assert.deepEqual(await read([page]), ['Open data 12次']);
  });
});

describe('tables', () => {
  const strokes = { stroked: 'line', 'drawn as thin bars': 'bar' };
  for (const [what, draw] of Object.entries(strokes)) {
    it(`with ${what} rules keep their merged cells`, async () => {
      const page = new Page();
      for (const y of [700, 670, 610]) page[draw](100, y, 500, y);
      page[draw](200, 640, 500, 640);
      for (const x of [100, 200, 350, 500]) page[draw](x, 610, x, 700);
      page.text(110, 680, '重点').text(210, 680, '任务').text(360, 680, '单位');
      page.text(110, 640, '公开').text(210, 650, '公开预算').text(360, 650, '县财政局');
      page.text(210, 620, '公开决算').text(360, 620, '县审计局');
      assert.deepEqual(await read([page]), [
        '| 重点 | 任务 | 单位 |',
        '| 公开 2×1 | 公开预算 | 县财政局 |',
        '| 公开决算 | 县审计局 |',
      ]);
    });
  }

  it('go on over pages: the head once, a divided row and a divided group whole', async () => {
    const frame = (page, top, ys, foot) => {
      for (const x of [100, 160, 240, 420, 500]) page.line(x, foot, x, top);
      for (const y of ys) page.line(y.from ?? 100, y.at ?? y, 500, y.at ?? y);
      return page;
    };
    const head = (page, y) => page.text(105, y, '序号').text(165, y, '重点').text(245, y, '要求').text(425, y, '单位');
    const first = frame(new Page(), 760, [760, 730, 640], 100);
    head(first, 740)
      .text(105, 700, '1')
      .text(165, 700, '财政')
      .lines(245, 700, ['公开预算。'])
      .text(425, 700, '县财政局');
    first
      .text(105, 600, '2')
      .text(165, 600, '民生')
      .lines(245, 600, ['公布招生方案和咨询电话，公', '布结果并一并公布查询的办']);
    first.text(425, 600, '县教育局、');
    const second = frame(new Page(), 760, [760, 730, { at: 650, from: 100 }, 560], 560);
    head(second, 740).text(245, 710, '法。').text(425, 710, '县民政局').text(105, 600, '3');
    second.text(165, 600, '平台').text(245, 600, '更新网站。').text(425, 600, '县政府办');
    assert.deepEqual(await read([first, second]), [
      '| 序号 | 重点 | 要求 | 单位 |',
      '| 1 | 财政 | 公开预算。 | 县财政局 |',
      '| 2 | 民生 | 公布招生方案和咨询电话，公布结果并一并公布查询的办法。 | 县教育局、县民政局 |',
      '| 3 | 平台 | 更新网站。 | 县政府办 |',
    ]);
  });

  it('keep breaks in a cell that its width did not make', async () => {
    const page = new Page();
    for (const y of [700, 600]) page.line(100, y, 500, y);
    for (const x of [100, 300, 500]) page.line(x, 600, x, 700);
    page.text(105, 680, '公开预算').lines(305, 680, ['县财政局', '县教育局', '县发展和改革局']);
    assert.deepEqual(await read([page]), ['| 公开预算 | 县财政局⏎县教育局⏎县发展和改革局 |']);
  });

  it('that are only aligned are tables, too', async () => {
    const rows = [
      ['序号', '工作任务', '责任单位'],
      ['1', '公开预算', '县财政局'],
      ['2', '公开招生方案', '县教育局'],
      ['3', '更新网站', '县政府办'],
    ];
    const page = new Page().text(100, 760, '附件');
    rows.forEach((row, index) =>
      row.forEach((cell, column) => page.text([100, 150, 300][column], 700 - 30 * index, cell)),
    );
    page.text(100, 500, '联系电话：见网站。');
    assert.deepEqual(await read([page]), [
      '附件',
      ...rows.map((row) => `| ${row.join(' | ')} |`),
      '联系电话：见网站。',
    ]);
  });

  it('are not made of frames and of lines under words', async () => {
    const page = new Page().raw(`1 w 50 50 ${width - 100} ${height - 100} re S`).text(100, 700, '公开预算。');
    page.line(100, 695, 160, 695).line(100, 650, 500, 650).text(100, 600, '公开决算。');
    assert.deepEqual(await read([page]), ['公开预算。', '公开决算。']);
  });
});

describe('turned pages', () => {
  const text = ['公开预算。', '公开决算。'];
  it('by the page', async () => {
    const page = new Page();
    text.forEach((line, index) => page.text(100 + index * 30, 100, line, { matrix: [0, 1, -1, 0] }));
    assert.deepEqual(await read([page], { page: '/Rotate 90' }), text);
    assert.deepEqual(await read([page]), text);
  });
  it('upside down', async () => {
    const page = new Page();
    text.forEach((line, index) => page.text(400, 100 + index * 30, line, { matrix: [-1, 0, 0, -1] }));
    assert.deepEqual(await read([page], { page: '/Rotate 180' }), text);
  });
  it('hold cells that stand on their side', async () => {
    const page = new Page().text(200, 700, '公开预算。').text(200, 680, '公开决算。').text(200, 660, '更新网站。');
    page.text(100, 660, '财政', { matrix: [0, 1, -1, 0] });
    assert.deepEqual((await read([page])).join('').replace(/ /g, '').split('财').length, 2);
  });
});

describe('files', () => {
  const text = new Page().text(100, 700, '公开预算。');
  const file = pdf([text]);

  it('with an owner password alone are read', async () => {
    assert.deepEqual(await read([text], { password: '' }), ['公开预算。']);
  });
  it('with a text layer under the picture are read', async () => {
    const page = new Page().picture().text(100, 700, '公开预算。', { mode: 3 });
    assert.deepEqual(await read([page]), ['公开预算。']);
  });
  it('with scripts, attachments and forms are read without them', async () => {
    const catalog = '/OpenAction 100 0 R/Names<</JavaScript 101 0 R>>/AcroForm<</Fields[]>>';
    const objects = ['<</S/JavaScript/JS(app.alert(1))>>', '<</Names[(a) 100 0 R]>>'];
    assert.deepEqual(await read([text], { catalog, objects }), ['公开预算。']);
  });
  it('with pages that hold only pictures are read, and those pages told', async () => {
    const picture = new Page().picture().centred(40, '— 2 —');
    const { document } = await readFile({ name: 'a.pdf', bytes: pdf([text, picture, picture, text, picture]) });
    assert.equal(document.text, '公开预算。\n公开预算。\n');
    assert.deepEqual(document.pictured, [
      { start: 0, end: 5, from: 2, to: 3 },
      { start: 6, end: 11, from: 5, to: 5 },
    ]);
  });
  it('tell how far the reading has come', async () => {
    const told = [];
    await readFile({ name: 'a.pdf', bytes: pdf([text, text, text]) }, (done, total) => told.push([done, total]));
    assert.deepEqual(told, [
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  for (const [what, bytes, refusal] of [
    ['with a password', pdf([text], { password: 'secret' }), { code: 'encrypted' }],
    ['of pictures', pdf([new Page().picture(), new Page().picture()]), { code: 'scanned', pages: '2' }],
    ['of blank pages', pdf([new Page(), new Page().picture(0, 0, 20, 20)]), { code: 'empty' }],
    ['that end in the middle', file.subarray(0, file.length * 0.6), { code: 'damaged' }],
    ['whose last bytes are missing', file.subarray(0, file.length - 8), { code: 'damaged' }],
    ['without pages', Buffer.from('%PDF-1.7\nnothing\n%%EOF\n'), { code: 'damaged' }],
    [
      'of too many pages',
      pdf(Array.from({ length: 1001 }, () => text)),
      { code: 'too-large', kind: 'pages', most: '1000' },
    ],
  ]) {
    it(`${what} are refused`, async () => {
      assert.deepEqual(await refusalOf('a.pdf', bytes), refusal);
    });
  }
});

/** Codes of a text in an old encoding, which Node can only decode. */
function codesOf(encoding) {
  const decoder = new TextDecoder(encoding);
  const codes = new Map();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return (text) => [...text].map((one) => Buffer.from(codes.get(one) ?? [one.charCodeAt(0)]).toString('hex')).join('');
}
