import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFile } from '../../apps/api/dist/documents/readers/read-file.js';
import { ofd, OfdPage } from './parts/ofd.mjs';
import { linesOf, refusalOf } from './parts/read.mjs';

const read = (pages, options) => linesOf('a.ofd', ofd([pages], options));
const words = '各单位要高度重视政务公开工作加强组织领导明确专人负责及时更新公开内容';
const full = words.slice(0, 30);

describe('OFD', () => {
  it('is read page by page, each block with its page', async () => {
    const pages = [new OfdPage().text(30, 30, '公开预算。'), new OfdPage().text(30, 30, '公开决算。')];
    const { document, format } = await readFile({ name: 'a.ofd', bytes: ofd([pages]) });
    assert.equal(format, 'ofd');
    assert.deepEqual(
      document.blocks.map(({ start, end, place }) => [document.text.slice(start, end), place]),
      [
        ['公开预算。', { page: 1 }],
        ['公开决算。', { page: 2 }],
      ],
    );
  });

  it('joins lines that the width broke, also over the page', async () => {
    const pages = [
      new OfdPage()
        .text(38, 30, `1.${full.slice(0, 28)}`, { size: 5 })
        .lines(30, 38, [full, full], { size: 5, leading: 8 }),
      new OfdPage().text(30, 30, '并报送。', { size: 5 }),
    ];
    assert.deepEqual(await read(pages), [`1.${full.slice(0, 28)}${full}${full}并报送。`]);
  });

  for (const [what, deltas] of [
    ['runs', 'g 4 4'],
    ['single distances', '4 4 4 4'],
    ['both', '4 g 2 4 4'],
    ['none', ''],
  ]) {
    it(`places characters by ${what}`, async () => {
      const page = new OfdPage().text(30, 30, '公开预算。', { deltas }).text(50, 30, '公开决算。');
      assert.deepEqual(await read([page]), ['公开预算。公开决算。']);
    });
  }

  it('sees a wide distance as the gap that it is', async () => {
    const page = new OfdPage();
    ['序号', '工作任务', '责任单位'].forEach((head, column) => page.text([30, 50, 100][column], 30, head));
    for (const row of [1, 2, 3])
      page.text(30, 30 + row * 10, `${row}公开预算县财政局`, { deltas: '20 4 4 4 38 4 4 4' });
    assert.deepEqual(await read([page]), [
      '| 序号 | 工作任务 | 责任单位 |',
      ...[1, 2, 3].map((row) => `| ${row} | 公开预算 | 县财政局 |`),
    ]);
  });

  it('scales and moves by the object’s matrix', async () => {
    const page = new OfdPage().text(30, 30, '公开预算。', { size: 2, attributes: 'CTM="2 0 0 2 0 0"' });
    page.text(50, 30, '公开决算。');
    assert.deepEqual(await read([page]), ['公开预算。公开决算。']);
  });

  it('reads the characters of glyph runs, also where several share a glyph', async () => {
    const inner =
      '<ofd:CGTransform CodePosition="0" CodeCount="2" GlyphCount="1"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>';
    const page = new OfdPage().text(30, 30, 'fi公开预算', { deltas: '4 4 4 4', inner }).text(50, 30, '。');
    assert.deepEqual(await read([page]), ['fi公开预算。']);
  });

  it('keeps a ruled table with its merged cells', async () => {
    const page = new OfdPage();
    for (const y of [30, 40, 60]) page.line(20, y, 140, y);
    page.line(60, 50, 140, 50);
    for (const x of [20, 60, 100, 140]) page.line(x, 30, x, 60);
    page.text(22, 32, '重点').text(62, 32, '任务').text(102, 32, '单位').text(22, 48, '公开');
    page.text(62, 42, '公开预算').text(102, 42, '县财政局').text(62, 52, '公开决算').text(102, 52, '县审计局');
    assert.deepEqual(await read([page]), [
      '| 重点 | 任务 | 单位 |',
      '| 公开 2×1 | 公开预算 | 县财政局 |',
      '| 公开决算 | 县审计局 |',
    ]);
  });

  it('leaves out what stands in the margins of its template, page numbers, seals and what is invisible', async () => {
    const template = new OfdPage().text(80, 10, '云岭县人民政府文件');
    const page = new OfdPage().text(30, 60, '公开预算。').text(95, 280, '— 1 —', { deltas: 'g 4 3' });
    page.text(30, 80, '旧稿', { attributes: 'Visible="false"' });
    const files = {
      'Doc_0/Annots/Annotations.xml': '<a/>',
      'Doc_0/Annots/0.xml': new OfdPage().text(30, 90, '印章').xml(),
    };
    assert.deepEqual(await read([page], { template, files }), ['公开预算。']);
  });

  it('holds several documents, one after the other', async () => {
    const bytes = ofd([[new OfdPage().text(30, 30, '通知。')], [new OfdPage().text(30, 30, '附件。')]]);
    assert.deepEqual(await linesOf('a.ofd', bytes), ['通知。', '附件。']);
  });

  it('is read in the form of before the standard’s last version', async () => {
    const older = (xml) => xml.replaceAll('http://www.ofdspec.org/2016', 'http://www.ofdspec.org');
    const page = older(new OfdPage().text(30, 30, '公开预算。').xml());
    const files = { 'Doc_0/Pages/Page_0/Content.xml': page };
    assert.deepEqual(await read([new OfdPage()], { files }), ['公开预算。']);
  });

  it('tells how far the reading has come', async () => {
    const told = [];
    const page = new OfdPage().text(30, 30, '公开预算。');
    await readFile({ name: 'a.ofd', bytes: ofd([[page, page]]) }, (done, total) => told.push([done, total]));
    assert.deepEqual(told, [
      [1, 2],
      [2, 2],
    ]);
  });

  it('with pages that hold only pictures is read, and those pages told', async () => {
    const pages = [new OfdPage().text(30, 30, '公开预算。'), new OfdPage().picture()];
    const { document } = await readFile({ name: 'a.ofd', bytes: ofd([pages]) });
    assert.deepEqual(document.pictured, [{ start: 0, end: 5, from: 2, to: 2 }]);
  });

  const page = new OfdPage().text(30, 30, '公开预算。');
  for (const [what, bytes, refusal] of [
    ['of pictures', ofd([[new OfdPage().picture(), new OfdPage().picture()]]), { code: 'scanned', pages: '2' }],
    ['of blank pages', ofd([[new OfdPage().picture(10, 10)]]), { code: 'empty' }],
    ['without pages', ofd([[]]), { code: 'damaged', part: 'OFD.xml' }],
    [
      'in which a page is missing',
      ofd([[page]], { files: { 'Doc_0/Pages/Page_0/Content.xml': undefined } }),
      { code: 'damaged', part: 'Doc_0/Pages/Page_0/Content.xml' },
    ],
    ['that are encrypted', ofd([[page]], { files: { 'Encryptions.xml': '<a/>' } }), { code: 'encrypted' }],
    [
      'of too many pages',
      ofd([Array.from({ length: 1001 }, () => page)]),
      { code: 'too-large', kind: 'pages', most: '1000' },
    ],
  ]) {
    it(`files ${what} are refused`, async () => {
      assert.deepEqual(await refusalOf('a.ofd', bytes), refusal);
    });
  }
});
